/**
 * Which rounds of a figure are unfolded, and the hand that folds and unfolds them.
 */

export class Folds {
  /** The moments of the rounds that are drawn messenger by messenger. */
  readonly unfolded = new Set<number>();

  /** Folds or unfolds what was pressed; its moment, if that was a round. */
  press(target: EventTarget | null): number | undefined {
    const band = target instanceof Element ? target.closest<SVGElement>("[data-band]") : null;
    if (!band) return undefined;
    const at = Number(band.dataset.band);
    if (!this.unfolded.delete(at)) this.unfolded.add(at);
    return at;
  }
}
