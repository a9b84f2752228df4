/**
 * The address always names the run: its hash is the link.
 */

/** Browsers refuse an address that changes too often; so many milliseconds is seldom enough. */
const PATIENCE_MS = 200;

let waiting = 0;

/** The link in the address; empty if there is none. */
export function linkInAddress(): string {
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    // A link may hold a percent sign that stands for itself, as in `loss=25%`.
    return text;
  }
}

/** Puts a link into the address as a new page of the history. */
export function pushLink(link: string): void {
  push(link, false);
}

/** The same for a run that the reader has just made of the one before: going back undoes that. */
export function pushMade(link: string): void {
  push(link, true);
}

function push(link: string, made: boolean): void {
  clearTimeout(waiting);
  history.pushState({ made }, "", `#${link}`);
}

/** Whether going back undoes what the reader did last. */
export function isMade(): boolean {
  return (history.state as { made?: boolean } | null)?.made === true;
}

/** Puts a link in place of the one in the address, at once. */
export function replaceLink(link: string): void {
  clearTimeout(waiting);
  history.replaceState(history.state, "", `#${link}`);
}

/** The same, once no other follows; unless the reader has gone elsewhere meanwhile. */
export function replaceLinkSoon(link: string): void {
  const before = location.hash;
  clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    if (location.hash === before) replaceLink(link);
  }, PATIENCE_MS);
}

/** Calls back when the reader goes to another link. */
export function onLink(listener: (link: string) => void, signal: AbortSignal): void {
  addEventListener("hashchange", () => listener(linkInAddress()), { signal });
}
