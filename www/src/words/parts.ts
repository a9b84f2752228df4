/**
 * The catalogues that figures ask for, each loaded when it is wanted: those of the engine, with what
 * it says of each scenario and of what it refuses, and those of what stands around its runs.
 */
import { script } from "../engine/script.ts";
import type { Packed } from "./packed.ts";

const PARTS = import.meta.glob<{ default: Packed }>(
  ["../../../core/words/*/*.ftl", "../../words/*/{figure,hand,take}.ftl"],
  { query: "?packed" },
);

/** Loads a catalogue of a language; one that there is not says nothing. */
export async function partOf(code: string, name: string): Promise<Packed> {
  const file = `words/${code}/${name}.ftl`;
  const load = PARTS[`../../../core/${file}`] ?? PARTS[`../../${file}`];
  return load ? (await script(load)).default : {};
}
