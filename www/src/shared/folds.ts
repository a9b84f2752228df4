/**
 * Which rounds of a figure are unfolded, and the hand that folds and unfolds them.
 */

export class Folds {
  /** The names of the rounds that are drawn messenger by messenger. */
  readonly unfolded = new Set<string>();

  /** Folds or unfolds what was pressed; its name, if that was a round. */
  press(target: EventTarget | null): string | undefined {
    const band = target instanceof Element ? target.closest<SVGElement>("[data-band]") : null;
    const name = band?.dataset.band;
    if (name !== undefined && !this.unfolded.delete(name)) this.unfolded.add(name);
    return name;
  }
}
