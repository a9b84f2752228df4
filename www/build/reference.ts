import type { ClassMethod, CustomElementDeclaration } from "custom-elements-manifest/schema";
import type { Plugin } from "vite";
import { elementOf, manifest } from "./manifest.ts";

/** What is said of an attribute, an event, a part and so on. */
interface Named {
  name: string;
  description?: string | undefined;
  type?: { text: string } | undefined;
  default?: string | undefined;
}

const PLACE = "<!-- reference -->";

/** Writes into a page what the element takes, as it is documented where it is declared. */
export function reference(file: string): Plugin {
  return {
    name: "reference",
    transformIndexHtml: {
      order: "pre",
      handler: (html) =>
        html.includes(PLACE) ? html.replace(PLACE, tables(elementOf(manifest(file)))) : html,
    },
  };
}

function tables({ members = [], ...all }: CustomElementDeclaration): string {
  const fields = members.filter((one) => one.kind === "field");
  const methods = members.filter((one) => one.kind === "method");
  // The others are listed as attributes.
  const read = fields.filter(({ readonly }) => readonly);
  return [
    table("Attributes", all.attributes, "Each has a property of the same name."),
    table("Properties", read, "These can only be read."),
    table("Methods", methods.map(called)),
    table(
      "Events",
      all.events?.map(({ name, description }) => ({ name, description })),
      "Like those of a video they do not bubble; `detail` has the rest.",
    ),
    table("Slots", all.slots),
    table("Parts", all.cssParts, "For `at-dawn::part(…)`."),
    table("Custom properties", all.cssProperties, "On the element, or on anything around it."),
  ].join("\n");
}

/** A method as it is called. */
function called({ name, description, parameters = [] }: ClassMethod): Named {
  const taken = parameters.map((one) => `${one.name}: ${one.type?.text}`);
  return { name: `${name}(${taken.join(", ")})`, description };
}

function table(title: string, rows: readonly Named[] = [], about = ""): string {
  const items = rows.map(({ name, description, type, default: value }) => {
    const kind = type ? ` <small>${text(type.text)}</small>` : "";
    const usual = value ? ` <small>${text(value)}</small>` : "";
    const term = `<code>${text(name || "(default)")}</code>${kind}${usual}`;
    return `<div><dt>${term}</dt><dd>${prose(description ?? "")}</dd></div>`;
  });
  const lead = about ? `<p>${prose(about)}</p>` : "";
  return `<h3>${title}</h3>${lead}<dl>${items.join("\n")}</dl>`;
}

function text(raw: string): string {
  return raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** A comment's text, in which code stands between backticks. */
function prose(raw: string): string {
  return text(raw).replace(/`([^`]*)`/g, "<code>$1</code>");
}
