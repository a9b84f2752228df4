import { readFileSync } from "node:fs";

/** What is said of an attribute, an event, a part and so on. */
export interface Named {
  name: string;
  description: string;
  type?: { text: string };
  default?: string;
}

/** The element as it is described where it is declared. */
export interface Description {
  summary: string;
  attributes: Named[];
  properties: Named[];
  methods: Named[];
  events: Named[];
  slots: Named[];
  parts: Named[];
  cssProperties: Named[];
}

const CLASS = "AtDawnElement";

/** A comment, and the line that it is about. */
const COMMENT = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:\/\/[^\n]*\s*)?([^\n]*)/g;

/** Reads the comments of the class: what is documented there is documented everywhere. */
export function describe(file: string): Description {
  const comments = [...readFileSync(file, "utf8").matchAll(COMMENT)].map(
    ([, text = "", line = ""]) => ({ text: plain(text), line }),
  );
  const main = comments.find(({ line }) => line.includes(`class ${CLASS}`))?.text ?? "";
  const [summary = ""] = main.split(/\n\s*@/);
  const tags = (tag: string) => tagged(main, tag);
  const members = comments.filter(({ text }) => !text.includes("@internal"));
  return {
    summary: summary.trim(),
    attributes: tags("attr"),
    properties: members.flatMap(property),
    methods: members.flatMap(method),
    events: tags("fires"),
    slots: tags("slot"),
    parts: tags("csspart"),
    cssProperties: tags("cssprop"),
  };
}

/** The same in the form that editors and catalogues read. */
export function manifest(all: Description): object {
  const path = "at-dawn.js";
  const declaration = { name: CLASS, module: path };
  const events = all.events.map((one) => ({ ...one, type: { text: "CustomEvent" } }));
  const members = [
    ...all.properties.map((one) => ({ kind: "field", ...one })),
    ...all.methods.map(({ name, description }) => ({ kind: "method", name, description })),
  ];
  const { summary: description, attributes, slots, parts, cssProperties } = all;
  return {
    schemaVersion: "1.0.0",
    modules: [
      {
        kind: "javascript-module",
        path,
        declarations: [
          {
            kind: "class",
            customElement: true,
            tagName: "at-dawn",
            name: CLASS,
            superclass: { name: "HTMLElement" },
            description,
            attributes: attributes.map((one) => ({ ...one, fieldName: one.name })),
            members,
            events,
            slots,
            cssParts: parts,
            cssProperties,
          },
        ],
        exports: [
          { kind: "js", name: CLASS, declaration },
          { kind: "custom-element-definition", name: "at-dawn", declaration },
        ],
      },
    ],
  };
}

/** A comment without its stars. */
function plain(comment: string): string {
  return comment.replace(/^\s*\* ?/gm, "").trim();
}

/** Every `@tag {type} [name=default] - description` in a comment. */
function tagged(comment: string, tag: string): Named[] {
  const pattern = new RegExp(`@${tag} (?:\\{([^}]*)\\} )?(.*?)- ((?:.|\\n(?!@|\\n))*)`, "g");
  return [...comment.matchAll(pattern)].map(([, type, head = "", description = ""]) => {
    const [name = "", value] = head.replace(/[[\]]/g, "").trim().split("=");
    return {
      name,
      description: description.replace(/\s+/g, " ").trim(),
      ...(type ? { type: { text: type } } : {}),
      ...(value ? { default: value } : {}),
    };
  });
}

function property({ text, line }: { text: string; line: string }): Named[] {
  const [, name, type] = /^get (\w+)\(\): (.*) \{$/.exec(line) ?? [];
  return name && type ? [{ name, description: text, type: { text: type } }] : [];
}

function method({ text, line }: { text: string; line: string }): Named[] {
  const [, name, taken] = /^(\w+)\((.*)\): void \{$/.exec(line) ?? [];
  const description = text.replace(/\n\n@throws \{\w+\}/, " Throws").replace(/\s+/g, " ");
  return name ? [{ name: `${name}(${taken})`, description }] : [];
}
