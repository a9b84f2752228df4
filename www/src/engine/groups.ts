/**
 * The engine in groups of scenarios: a figure loads the one that has its run.
 */
import { type Engine, once } from "./engine.ts";
import { groupOf } from "./known.ts";
import { script } from "./script.ts";

/** A module with its own memory, as wasm-bindgen binds it. */
interface Bound {
  default: () => Promise<unknown>;
  Simulation: unknown;
}

/** The modules of the groups, by the folders in which they lie. */
const MODULES = import.meta.glob<Bound>("../../pkg/*/at_dawn_web.js");

const GROUPS = new Map(
  Object.entries(MODULES).map(([file, load]) => [
    file.split("/").at(-2),
    once(async () => {
      const bound = await script(load);
      await bound.default();
      // The same class over fewer scenarios: all groups are built of one source.
      return bound.Simulation as Engine;
    }),
  ]),
);

/** The engine that can open a link. What is no link of ours is refused by each of them alike. */
export function engineFor(link: string): () => Promise<Engine> {
  const engine = GROUPS.get(groupOf(link));
  if (!engine) throw new Error(`There is no module of ${groupOf(link)}.`);
  return engine;
}
