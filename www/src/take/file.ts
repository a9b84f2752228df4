/**
 * Handing something to the browser as a file, and what such a file is called.
 */
import { make } from "../dom/make.ts";

/** Some file systems take no more letters, and nobody reads more. */
const LONGEST = 80;

/** How long the browser may take to begin, in milliseconds. */
const PATIENCE_MS = 10_000;

/** A name out of a run's link, in letters that every file system takes. */
export function nameOf(link: string, ending: string): string {
  const plain = link.replace(/[^A-Za-z0-9.-]+/g, "_").slice(0, LONGEST);
  return `${plain.replace(/^[_.-]+|[_.-]+$/g, "") || "run"}.${ending}`;
}

export function hand(name: string, what: Blob): void {
  const address = URL.createObjectURL(what);
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE_MS);
}
