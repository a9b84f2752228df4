/**
 * Tells elements when they come near the view, into it, and out of it: two observers for all.
 */

/** Who wants to know where it is. */
export interface Seen extends Element {
  /** It is so near that it should be ready soon. */
  near(): void;
  /** It is in view, or no longer. */
  seen(inView: boolean): void;
}

/** How far beyond the window an element begins to load. */
const NEAR = "600px 0px";

let watching: { near: IntersectionObserver; view: IntersectionObserver } | undefined;

/** Watches an element. Where that cannot be done it counts as seen. */
export function watch(element: Seen): void {
  if (typeof IntersectionObserver === "undefined") {
    element.near();
    element.seen(true);
    return;
  }
  watching ??= { near: new IntersectionObserver(onNear, { rootMargin: NEAR }), view: view() };
  watching.near.observe(element);
  watching.view.observe(element);
}

/** Watches it no longer. */
export function unwatch(element: Seen): void {
  watching?.near.unobserve(element);
  watching?.view.unobserve(element);
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
