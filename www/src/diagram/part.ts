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

/** A part that can be: from here to there, and how it is made. */
export interface Part {
  top: number;
  bottom: number;
  make(): Painted;
}

/** Parts above each other, in the order in which they are read. */
export class Layer {
  readonly element: SVGGElement;
  readonly #painted = new Map<number, Painted>();
  #parts: readonly Part[] = [];

  constructor(element: SVGGElement) {
    this.element = element;
  }

  /** Takes other parts; nothing is painted yet. */
  fill(parts: readonly Part[]): void {
    this.#parts = parts;
    this.#painted.clear();
    this.element.replaceChildren();
  }

  /** Paints what lies between two heights, and takes away what does not. */
  view(top: number, bottom: number, sight: Sight): void {
    let before: SVGElement | null = null;
    for (let place = this.#parts.length - 1; place >= 0; place--) {
      const part = this.#parts[place] as Part;
      const painted = this.#painted.get(place);
      const wanted = part.bottom >= top && part.top <= bottom;
      if (wanted && !painted) {
        const made = part.make();
        made.show?.(sight);
        this.element.insertBefore(made.element, before);
        this.#painted.set(place, made);
        before = made.element;
      } else if (painted && !wanted && !painted.element.querySelector(":focus")) {
        painted.element.remove();
        this.#painted.delete(place);
      } else if (painted) {
        before = painted.element;
      }
    }
  }

  show(sight: Sight): void {
    for (const painted of this.#painted.values()) painted.show?.(sight);
  }

  /** What is painted in a place, if it is in view. */
  painted(place: number): Painted | undefined {
    return this.#painted.get(place);
  }
}

/** Something that is there from a step on, and faint before it if it is known. */
export function from(step: number, element: SVGElement): Painted {
  element.setAttribute("hidden", "");
  return {
    element,
    show: ({ steps, known }) => {
      const there = Math.max(steps, known) >= step;
      if (element.hasAttribute("hidden") === there) element.toggleAttribute("hidden", !there);
      const ahead = there && steps < step;
      if (element.classList.contains("ahead") !== ahead) element.classList.toggle("ahead", ahead);
    },
  };
}
