/**
 * The element's styles: made once for each document, and shared by all elements in it.
 */
import connection from "../styles/connection.css?inline";
import controls from "../styles/controls.css?inline";
import figure from "../styles/figure.css?inline";
import hand from "../styles/hand.css?inline";
import lies from "../styles/lies.css?inline";
// As they are written: the build would put what a browser of today is told by the colour scheme of
// the page around into queries of the system's.
import colours from "../styles/palette.css?raw";
import paper from "../styles/paper.css?inline";
import verdicts from "../styles/verdicts.css?inline";
import element from "./element.css?inline";
import { hosted, palette } from "./hosted.ts";
import themes from "./themes.css?raw";

const made = new WeakMap<Document, CSSStyleSheet>();

/** Puts the styles into a shadow root, unless they are there. */
export function style(root: ShadowRoot): void {
  const { ownerDocument: owner } = root;
  if (root.adoptedStyleSheets?.length || root.querySelector("style")) return;
  try {
    const sheet = made.get(owner) ?? new (owner.defaultView ?? window).CSSStyleSheet();
    if (!made.has(owner)) sheet.replaceSync(text());
    made.set(owner, sheet);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // A browser that makes no style sheets out of text takes them as an element.
    const fallback = owner.createElement("style");
    fallback.textContent = text();
    root.prepend(fallback);
  }
}

function text(): string {
  const parts = [controls, figure, connection, lies, hand, verdicts, element, themes, paper];
  return [palette(colours), ...parts.map(hosted)].join("\n");
}
