/**
 * The element's styles: made once for each document, and shared by all elements in it.
 */
import connection from "../styles/connection.css?inline";
import controls from "../styles/controls.css?inline";
import figure from "../styles/figure.css?inline";
import lies from "../styles/lies.css?inline";
// As they are written: the build would put what a browser of today is told by the colour scheme of
// the page around into queries of the system's.
import colours from "../styles/palette.css?raw";
import paper from "../styles/paper.css?inline";
import verdicts from "../styles/verdicts.css?inline";
import ways from "../styles/ways.css?inline";
import element from "./element.css?inline";
import { hosted, palette } from "./hosted.ts";
import themes from "./themes.css?raw";

const PARTS = [controls, figure, ways, connection, lies, verdicts, element, themes, paper];

/** What is put into every shadow root, and then what was loaded later. */
const texts = [[palette(colours), ...PARTS.map(hosted)].join("\n")];

/** The sheets that were made for a document, of these texts. */
const made = new WeakMap<Document, CSSStyleSheet[]>();

/** Puts the styles into a shadow root, with those that were loaded later, unless they are there. */
export function style(root: ShadowRoot, loaded?: string): void {
  const more = loaded && hosted(loaded);
  if (more && !texts.includes(more)) texts.push(more);
  const { ownerDocument: owner } = root;
  const sheets = made.get(owner) ?? [];
  made.set(owner, sheets);
  for (const [place, text] of texts.entries()) {
    try {
      const sheet = sheets[place] ?? new (owner.defaultView ?? window).CSSStyleSheet();
      if (!sheets[place]) sheet.replaceSync(text);
      sheets[place] = sheet;
      const there = root.adoptedStyleSheets;
      if (!there.includes(sheet)) root.adoptedStyleSheets = [...there, sheet];
    } catch {
      // A browser that makes no style sheets out of text takes them as an element.
      if (root.querySelectorAll("style").length > place) continue;
      const fallback = owner.createElement("style");
      fallback.textContent = text;
      root.append(fallback);
    }
  }
}
