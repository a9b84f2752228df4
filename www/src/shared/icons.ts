/** The icons, drawn: no font has them all. */
import { draw } from "../dom/make.ts";

/** Those that move a run. */
export const PLAYING = {
  start: "M6 5v14M19 5.5v13L9 12z",
  back: "M17 5.5v13L7 12z",
  play: "M7 4.5v15L20 12z",
  pause: "M7 5h3.5v14H7zM13.5 5H17v14h-3.5z",
  step: "M7 5.5v13L17 12z",
  end: "M18 5v14M5 5.5v13L15 12z",
};

/** How a property stands. */
export const STANDING = {
  pending: "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16",
  holds: "M4.5 12.5l5 5L19.5 6.5",
  violated: "M6 6l12 12M18 6L6 18",
  unasked: "M6 12h12",
};

export const CLOSING = { close: "M6 6l12 12M18 6L6 18" };

/** Those of the page alone. */
export const LABORATORY = {
  here: "M8 5l8 7l-8 7z",
  hand: "M9 12V5.5a1.5 1.5 0 0 1 3 0V11m0-.5a1.5 1.5 0 0 1 3 0V12m0-.5a1.5 1.5 0 0 1 3 0V15c0 3.5-2 6-5.5 6-2.5 0-3.8-1-5-3l-2.7-4.4c-.9-1.6 1-2.7 2.1-1.4L9 14",
  rename: "M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5",
  compare: "M4 8h11v11H4zM9 8V4h11v11h-5",
};

/** One of some icons. */
export function icon<Name extends string>(
  paths: Readonly<Record<Name, string>>,
  name: Name,
): SVGSVGElement {
  return draw(
    "svg",
    { viewBox: "0 0 24 24", class: `icon icon-${name}`, "aria-hidden": "true", focusable: "false" },
    draw("path", { d: paths[name] }),
  );
}
