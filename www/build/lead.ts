import type { Engine } from "../src/engine/engine.ts";
import type { Words } from "../src/words/catalogues.ts";

/** A run worth looking at, as it is shown to whoever is sent a link. */
export interface Lead {
  language: string;
  scenario: string;
  preset: string;
  /** What it is called, and what becomes of it. */
  title: string;
  description: string;
  /** What the whole site is called. */
  site: string;
  link: string;
}

/** Every run worth looking at, as the words of a language have it, at its end. */
export const leadsIn = (language: string, words: Words, engine: Engine): Lead[] =>
  engine.scenarios().flatMap(({ name: scenario, presets }) =>
    presets.map(({ name: preset, link }): Lead => {
      const own = words.of(scenario);
      const run = new engine(link);
      run.finish();
      const { row } = own.tell(run.telling());
      const description = [row ?? "", own.about].join(words.space).trim();
      const said = { title: own.preset(preset), description, site: words.name };
      const lead = { language, scenario, preset, ...said, link: run.link() };
      run.free();
      return lead;
    }),
  );

/** How big the picture of a lead is: what those who show links make room for. */
export const WIDTH = 1_200;
export const HEIGHT = 630;

/** The address of a site as a folder's. */
export const siteAt = (wanted: string): string => {
  const { origin, pathname } = new URL(wanted);
  return `${origin}${pathname.replace(/\/*$/, "/")}`;
};

/** Where a lead lies in the site, without its ending. */
export const placeOf = ({ language, scenario, preset }: Lead): string =>
  `runs/${language}/${scenario}/${preset}`;

/** From there to the laboratory. */
const UP = "../../../";

/** What the page may do: show its picture. */
const POLICY = "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * The page of a lead on a site at an address. Whoever makes something of links reads its head and
 * follows nothing; a reader is in the laboratory at once.
 */
export function leadOf(lead: Lead, at: string): string {
  const { language, title, description, site, link } = lead;
  const place = new URL(placeOf(lead), at).href;
  const run = `${UP}?lang=${language}#${link}`;
  const picture = `${lead.preset}.png`;
  const shown: [string, string][] = [
    ["og:type", "website"],
    ["og:site_name", site],
    ["og:title", title],
    ["og:description", description],
    ["og:url", `${place}.html`],
    ["og:image", `${place}.png`],
    ["og:image:width", `${WIDTH}`],
    ["og:image:height", `${HEIGHT}`],
    ["og:image:alt", title],
  ];
  const meta = (kind: string, name: string, content: string) =>
    `<meta ${kind}="${name}" content="${quoted(content)}" />`;
  return `<!doctype html>
<html lang="${quoted(language)}">
  <head>
    <meta charset="utf-8" />
    ${meta("http-equiv", "Content-Security-Policy", POLICY)}
    ${meta("http-equiv", "refresh", `0; url=${run}`)}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${quoted(title)} · ${quoted(site)}</title>
    ${meta("name", "description", description)}
    ${meta("name", "twitter:card", "summary_large_image")}
    ${shown.map(([name, content]) => meta("property", name, content)).join("\n    ")}
  </head>
  <body>
    <h1><a href="${quoted(run)}">${quoted(title)}</a></h1>
    <p>${quoted(description)}</p>
    <img src="${quoted(picture)}" alt="" width="${WIDTH}" height="${HEIGHT}" />
  </body>
</html>
`;
}

function quoted(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", " ");
}
