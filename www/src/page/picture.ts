/**
 * A figure as a picture that opens by itself: all that it needs is within it.
 */
import { HEAD } from "../diagram/paint.ts";
import { draw } from "../shared/dom.ts";
import type { FigureView } from "../shared/figure.ts";
import connection from "../styles/connection.css?inline";
import figure from "../styles/figure.css?inline";
import lies from "../styles/lies.css?inline";

const figureStyles = [figure, connection, lies].join("\n");

/** The names of the palette that the styles of a figure use. */
const NAMES = new Set(figureStyles.match(/--[\w-]+(?=\))/g));

const SVG = "http://www.w3.org/2000/svg";

/** Room around the figure, in pixels. */
const MARGIN = 16;

export function picture(figure: FigureView): string {
  const { heads, body } = figure.copy();
  const width = Number(body.getAttribute("width")) + 2 * MARGIN;
  const height = HEAD + Number(body.getAttribute("height")) + 2 * MARGIN;
  for (const [part, y] of [
    [heads, MARGIN],
    [body, MARGIN + HEAD],
  ] as const) {
    part.setAttribute("x", `${MARGIN}`);
    part.setAttribute("y", `${y}`);
    for (const hidden of part.querySelectorAll("[hidden]")) hidden.remove();
  }
  const now = getComputedStyle(figure.element);
  const palette = [...NAMES].map((name) => `${name}:${now.getPropertyValue(name).trim()};`);
  const rules = `svg{${palette.join("")}font-family:var(--sans)}\n${figureStyles}`;
  // Written, not made: the page's policy forbids to make styles, even for elsewhere.
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const parts = [draw("rect", { width, height, class: "paper" }), heads, body];
  const serializer = new XMLSerializer();
  const drawn = parts.map((part) => serializer.serializeToString(part)).join("\n");
  return `<svg xmlns="${SVG}" ${size}>\n<style>${written(rules)}</style>\n${drawn}\n</svg>\n`;
}

/** A text as it is written in a file of this kind. */
function written(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
