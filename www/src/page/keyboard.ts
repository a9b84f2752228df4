/**
 * What keys do on the page, wherever the reader is.
 */
import type { Hall } from "./hall.ts";

/** Obeys a key; not where it is needed for something else. */
export function obey(event: KeyboardEvent, hall: Hall, capture: () => void): void {
  const { key, target, shiftKey } = event;
  if (event.defaultPrevented || event.altKey || isElsewhere(target, hall)) return;
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() !== "z" || shiftKey || !hall.invitation.undoable) return;
    event.preventDefault();
    history.back();
  } else if (key === "?") {
    hall.keys.show();
  } else if (key.toLowerCase() === "l" && !shiftKey) {
    capture();
  } else if (!pressed(target, key) && hall.transport.key(shiftKey ? `Shift${key}` : key)) {
    event.preventDefault();
  }
}

/** Whether the reader is writing or choosing, or something lies above the page. */
function isElsewhere(target: EventTarget | null, hall: Hall): boolean {
  if (hall.popup.open || document.querySelector("dialog[open]")) return true;
  if (target instanceof HTMLInputElement) return target.type !== "range";
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}

/** Whether a key presses or moves what has the focus. */
function pressed(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (key === " ") return target.matches("button, a, summary, [role=button]");
  return target.matches("input[type=range]:not(.scrubber input)");
}
