/** The element for who defines it: importing this does nothing, and it may have another name. */
export { AtDawnElement } from "./at-dawn-element.ts";
export { define } from "./define.ts";
export type * from "./events.ts";
