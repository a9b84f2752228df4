import type { Plugin } from "vite";
import { type Description, describe, type Named } from "./manifest.ts";

const PLACE = "<!-- reference -->";

/** Writes into a page what the element takes, as it is documented where it is declared. */
export function reference(file: string): Plugin {
  return {
    name: "reference",
    transformIndexHtml: {
      order: "pre",
      handler: (html) =>
        html.includes(PLACE) ? html.replace(PLACE, tables(describe(file))) : html,
    },
  };
}

function tables(all: Description): string {
  return [
    table("Attributes", all.attributes, "Each has a property of the same name."),
    table("Properties", all.properties.filter(isOnlyProperty(all)), "These can only be read."),
    table("Methods", all.methods),
    table("Events", all.events, "Like those of a video they do not bubble; `detail` has the rest."),
    table("Slots", all.slots),
    table("Parts", all.parts, "For `at-dawn::part(…)`."),
    table("Custom properties", all.cssProperties, "On the element, or on anything around it."),
  ].join("\n");
}

/** Attributes are listed already. */
const isOnlyProperty = (all: Description) => (one: Named) =>
  !all.attributes.some(({ name }) => name === one.name);

function table(title: string, rows: Named[], about = ""): string {
  const items = rows.map(({ name, description, type, default: value }) => {
    const kind = type ? ` <small>${text(type.text)}</small>` : "";
    const usual = value ? ` <small>${text(value)}</small>` : "";
    const term = `<code>${text(name || "(default)")}</code>${kind}${usual}`;
    return `<div><dt>${term}</dt><dd>${prose(description)}</dd></div>`;
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
