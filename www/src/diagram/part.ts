/**
 * The parts of a figure that are painted only while they are in view: a run may have thousands.
 */

/** What is to be seen: after so many steps, at this height, and how many steps are known. */
export interface Sight {
  steps: number;
  now: number;
  known: number;
}

/** A part that is painted. */
export interface Painted {
  readonly element: SVGElement;
  show?(sight: Sight): void;
}

/** A part that can be: from here to there, whether there is something to see, and how it is made. */
export interface Part {
  top: number;
  bottom: number;
  there?(sight: Sight): boolean;
  make(): Painted;
}

/** How much of a mark may lie beyond its height. */
const REACH = 40;

/** How high a shelf is, in pixels: parts are looked for by shelves, not one by one. */
const SHELF = 256;

/** Parts above each other, in the order in which they are read. */
export class Layer {
  readonly element: SVGGElement;
  readonly #painted = new Map<number, Painted>();
  readonly #shelves = new Map<number, number[]>();
  #parts: readonly Part[] = [];
  #window = { first: 0, last: -1 };
  /** The places of the parts that are in view, in order. */
  #wanted: number[] = [];

  constructor(element: SVGGElement) {
    this.element = element;
  }

  /** Takes other parts; nothing is painted yet. */
  fill(parts: readonly Part[]): void {
    this.#parts = parts;
    this.#painted.clear();
    this.#shelves.clear();
    this.#window = { first: 0, last: -1 };
    this.#wanted = [];
    this.element.replaceChildren();
    for (const [place, { top, bottom }] of parts.entries()) {
      for (let shelf = shelfAt(top); shelf <= shelfAt(bottom); shelf++) {
        const others = this.#shelves.get(shelf);
        if (others) others.push(place);
        else this.#shelves.set(shelf, [place]);
      }
    }
  }

  /** Looks at what lies between two heights. What does not is taken away. */
  view(top: number, bottom: number): void {
    const [first, last] = [shelfAt(top), shelfAt(bottom)];
    if (first === this.#window.first && last === this.#window.last) return;
    this.#window = { first, last };
    const wanted = new Set<number>();
    if (Number.isFinite(last - first)) {
      for (let shelf = first; shelf <= last; shelf++) {
        for (const place of this.#shelves.get(shelf) ?? []) wanted.add(place);
      }
    } else {
      for (const place of this.#parts.keys()) wanted.add(place);
    }
    const root = this.element.getRootNode();
    const active =
      root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    for (const [place, { element }] of this.#painted) {
      if (wanted.has(place)) continue;
      // What has the focus keeps it, wherever the figure is scrolled to.
      if (element.contains(active)) {
        wanted.add(place);
      } else {
        element.remove();
        this.#painted.delete(place);
      }
    }
    this.#wanted = [...wanted].sort((one, other) => one - other);
  }

  /**
   * Shows what is in view and there to be seen, and makes at most so many parts that were not
   * painted before. Returns how many it made.
   */
  show(sight: Sight, most: number): number {
    let before: SVGElement | null = null;
    let made = 0;
    for (let at = this.#wanted.length - 1; at >= 0; at--) {
      const place = this.#wanted[at] as number;
      const part = this.#parts[place] as Part;
      let painted = this.#painted.get(place);
      if (!painted) {
        if (made === most || part.there?.(sight) === false) continue;
        made += 1;
        painted = part.make();
        this.element.insertBefore(painted.element, before);
        this.#painted.set(place, painted);
      }
      painted.show?.(sight);
      before = painted.element;
    }
    return made;
  }

  /** What is painted in a place, if it is in view. */
  painted(place: number): Painted | undefined {
    return this.#painted.get(place);
  }
}

function shelfAt(height: number): number {
  return Math.floor(height / SHELF);
}

/** Something that is there from a step on, and faint before it if it is known. */
export function from(
  part: Pick<Part, "top" | "bottom">,
  step: number,
  make: () => SVGElement,
  until = Number.POSITIVE_INFINITY,
): Part {
  const isThere = ({ steps, known }: Sight) =>
    steps < until && Math.max(steps, known) >= step && (steps >= step || known < until);
  return {
    ...part,
    there: isThere,
    make: () => {
      const element = make();
      return {
        element,
        show: (sight) => {
          const there = isThere(sight);
          if (element.hasAttribute("hidden") === there) element.toggleAttribute("hidden", !there);
          const ahead = there && sight.steps < step;
          if (element.classList.contains("ahead") !== ahead) {
            element.classList.toggle("ahead", ahead);
          }
        },
      };
    },
  };
}

/** From where to where a mark may reach that stands between two heights. */
export function reach(top: number, bottom: number): { top: number; bottom: number } {
  return { top: Math.min(top, bottom) - REACH, bottom: Math.max(top, bottom) + REACH };
}
