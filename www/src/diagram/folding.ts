/**
 * What draws rounds in one piece: few runs have any, and whoever has none does without it.
 */
import { band } from "./band.ts";
import { bandsOf, spread } from "./fold.ts";

export { band, bandsOf, spread };

export interface Folding {
  band: typeof band;
  bandsOf: typeof bandsOf;
  spread: typeof spread;
}
