/**
 * A figure as a picture that opens by itself: all that it needs is within it.
 */
import { HEAD } from "../diagram/paint.ts";
import { draw } from "../dom/make.ts";
import type { FigureView } from "../shared/figure.ts";
import connection from "../styles/connection.css?inline";
import figure from "../styles/figure.css?inline";
import lies from "../styles/lies.css?inline";
import ways from "../styles/ways.css?inline";

const figureStyles = [figure, ways, connection, lies].join("\n");

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
  const rules = painted(figure.element, `svg{font-family:var(--sans)}\n${figureStyles}`);
  // Written, not made: the page's policy forbids to make styles, even for elsewhere.
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const parts = [draw("rect", { width, height, class: "paper" }), heads, body];
  const serializer = new XMLSerializer();
  const drawn = parts.map((part) => serializer.serializeToString(part)).join("\n");
  return `<svg xmlns="${SVG}" ${size}>\n<style>${written(rules)}</style>\n${drawn}\n</svg>\n`;
}

/** Styles in which the names of the page's palette are the colours that they stand for now. */
function painted(element: HTMLElement, css: string): string {
  const now = getComputedStyle(element);
  const probe = element.appendChild(document.createElement("i"));
  const colour = getComputedStyle(probe);
  const text = css.replace(/var\((--[\w-]+)\)/g, (name, property: string) => {
    const value = now.getPropertyValue(property).trim();
    if (!value.startsWith("light-dark(")) return value || name;
    probe.style.color = name;
    return colour.color;
  });
  probe.remove();
  return text;
}

/** A text as it is written in a file of this kind. */
function written(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
