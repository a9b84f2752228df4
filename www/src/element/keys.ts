/**
 * Which keys move the run, and which are needed for something else.
 */
export function keyOf(event: KeyboardEvent): string | undefined {
  const { target, key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.defaultPrevented || !(target instanceof Element)) return undefined;
  // What is put into a slot has keys of its own.
  if (!(target.getRootNode() instanceof ShadowRoot)) return undefined;
  // A choice goes up and down by most keys, and to what begins with a letter.
  if (target instanceof HTMLSelectElement) return undefined;
  if (target instanceof HTMLInputElement) return key === " " && !event.shiftKey ? key : undefined;
  if (target.matches("button, a, summary") && key === " ") return undefined;
  return event.shiftKey ? `Shift${key}` : key;
}
