/** What the script tag loads: the element, defined. */
import { define } from "./define.ts";

export { AtDawnElement } from "./at-dawn-element.ts";
export type * from "./events.ts";

define();
