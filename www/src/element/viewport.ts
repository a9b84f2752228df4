/**
 * Tells elements when they come near the view, into it, and out of it: two observers for all.
 * And when the page is printed, so that nothing of them waits to be scrolled to.
 */

/** Who wants to know where it is. */
export interface Seen extends Element {
  /** It is so near that it should be ready soon. */
  near(): void;
  /** It is in view, or no longer. */
  seen(inView: boolean): void;
  /** The page goes to paper, or comes back from it. */
  paper(on: boolean): void;
}

/** How far beyond the window an element begins to load. */
const NEAR = "600px 0px";

/** Those on the page. */
const watched = new Set<Seen>();

let watching: { near: IntersectionObserver; view: IntersectionObserver } | undefined;

/** Watches an element. Where that cannot be done it counts as seen. */
export function watch(element: Seen): void {
  if (typeof IntersectionObserver === "undefined") {
    element.near();
    element.seen(true);
    return;
  }
  if (!watching) {
    watching = { near: new IntersectionObserver(onNear, { rootMargin: NEAR }), view: view() };
    addEventListener("beforeprint", () => print(true));
    addEventListener("afterprint", () => print(false));
  }
  watched.add(element);
  watching.near.observe(element);
  watching.view.observe(element);
}

/** Watches it no longer. */
export function unwatch(element: Seen): void {
  watched.delete(element);
  watching?.near.unobserve(element);
  watching?.view.unobserve(element);
}

function print(on: boolean): void {
  for (const one of watched) one.paper(on);
}

function view(): IntersectionObserver {
  return new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) (target as Seen).seen(isIntersecting);
  });
}

function onNear(entries: IntersectionObserverEntry[], observer: IntersectionObserver): void {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    (target as Seen).near();
  }
}
