/**
 * A figure as a picture that opens by itself: all that it needs is within it.
 */
import { HEAD } from "../diagram/paint.ts";
import { draw } from "../dom/make.ts";
import { titleOf } from "../run/title.ts";
import type { FigureView } from "../shared/figure.ts";
import connection from "../styles/connection.css?inline";
import figure from "../styles/figure.css?inline";
import lies from "../styles/lies.css?inline";
import palette from "../styles/palette.css?raw";
import around from "../styles/picture.css?inline";
import ways from "../styles/ways.css?inline";
import { above, below, Setting, type Subject } from "./caption.ts";

/** Those around it first: what a figure says of its own texts counts. */
const STYLES = [around, figure, ways, connection, lies].join("\n");

/** The colours of the palette that are not the same in light and in dark. */
const PALETTE = new Map(
  [...palette.matchAll(/(--[\w-]+): light-dark\(([^,()]+), ([^()]+)\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

const SVG = "http://www.w3.org/2000/svg";

/** Room around the figure, in pixels. */
const MARGIN = 16;

/** However small a figure is, what stands around it has so much room. */
const NARROWEST = 480;

export type Theme = "light" | "dark";

/** The picture in the colours of a theme, so many times as large as it is drawn. */
export function picture(figure: FigureView, subject: Subject, theme: Theme, times = 1): string {
  const { heads, body } = figure.copy();
  const drawn = Number(body.getAttribute("width"));
  const inner = Math.max(drawn, NARROWEST);
  const rtl = subject.words.direction === "rtl";
  const setting = new Setting(figure.element, MARGIN, MARGIN, inner, rtl);
  above(setting, subject);
  const left = MARGIN + (inner - drawn) / 2;
  for (const part of [heads, body]) {
    part.setAttribute("x", `${left}`);
    part.setAttribute("y", `${setting.y}`);
    setting.y += part === heads ? HEAD : Number(part.getAttribute("height"));
    for (const hidden of part.querySelectorAll("[hidden]")) hidden.remove();
  }
  below(setting, subject);
  const [width, height] = [inner + 2 * MARGIN, Math.ceil(setting.y + MARGIN)];
  const ground = draw("rect", { width, height, class: "paper" });
  const title = draw("title", {}, titleOf(subject.run, subject.words));
  const serializer = new XMLSerializer();
  const parts = [title, ground, heads, body, ...setting.parts];
  const lines = parts.map((part) => serializer.serializeToString(part)).join("\n");
  const size = `width="${width * times}" height="${height * times}"`;
  const named = `role="img" lang="${subject.words.language}"`;
  // Written, not made: the page's policy forbids to make styles, even for elsewhere.
  const rules = written(painted(figure.element, STYLES, theme));
  const open = `<svg xmlns="${SVG}" viewBox="0 0 ${width} ${height}" ${size} ${named}>`;
  return `${open}\n<style>${rules}</style>\n${lines}\n</svg>\n`;
}

/** The colours in which a figure is shown now. */
export function themeOf(element: HTMLElement): Theme {
  const probe = element.appendChild(document.createElement("i"));
  // Where a browser cannot tell light from dark, everything is light.
  probe.style.color = "light-dark(rgb(3 2 1), rgb(1 2 3))";
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color === "rgb(1, 2, 3)" ? "dark" : "light";
}

/** Styles in which the names of a palette are the colours that they stand for in a theme. */
function painted(element: HTMLElement, css: string, theme: Theme): string {
  const now = getComputedStyle(element);
  const probe = element.appendChild(document.createElement("i"));
  probe.style.colorScheme = theme;
  const colour = getComputedStyle(probe);
  const text = css.replace(/var\((--[\w-]+)\)/g, (name, property: string) => {
    const value = now.getPropertyValue(property).trim();
    if (value.startsWith("light-dark(")) {
      probe.style.color = name;
      return colour.color;
    }
    // On the page one of the two is there already.
    const both = PALETTE.get(property);
    if (both && (value === both.light || value === both.dark)) return both[theme];
    return value || name;
  });
  probe.remove();
  return text;
}

/** A text as it is written in a file of this kind. */
function written(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
