/**
 * Makes `<at-dawn>` known to the page. If the name is taken, whoever has it keeps it: two scripts
 * on one page are no reason to fail.
 */
import { AtDawnElement } from "./at-dawn-element.ts";

export const NAME = "at-dawn";

export function define(name: string = NAME): void {
  if (typeof customElements === "undefined" || customElements.get(name)) return;
  try {
    customElements.define(name, AtDawnElement);
  } catch {
    // The class is defined under another name already.
  }
}
