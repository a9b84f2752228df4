/**
 * What the browser keeps of what a reader chose, if it may.
 */

/** What is kept under a name; nothing where nothing may be kept. */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(`at-dawn-${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`at-dawn-${name}`, value);
  } catch {
    // It holds for this visit then.
  }
}
