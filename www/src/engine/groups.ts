/**
 * The engine in groups of scenarios: a figure loads the one that has its run.
 */
import { type Engine, once } from "./engine.ts";

/** A module with its own memory, as wasm-bindgen binds it. */
interface Bound {
  default: () => Promise<unknown>;
  Simulation: unknown;
}

const group = (load: () => Promise<Bound>): (() => Promise<Engine>) =>
  once(async () => {
    const bound = await load();
    await bound.default();
    // The same class over fewer scenarios: all groups are built of one source.
    return bound.Simulation as Engine;
  });

/** Each group is a feature of the core of the same name. */
const GROUPS = {
  generals: group(() => import("../../pkg/generals/at_dawn_web.js")),
  oral: group(() => import("../../pkg/oral/at_dawn_web.js")),
};

/** Which group has a scenario. */
const GROUP_OF: Record<string, keyof typeof GROUPS> = {
  "two-generals": "generals",
  lovers: "generals",
  hexagon: "oral",
};

/** The engine that can open a link. What is no link of ours is refused by each of them alike. */
export function engineFor(link: string): () => Promise<Engine> {
  const scenario = link.split("?", 1)[0] ?? "";
  const name = Object.hasOwn(GROUP_OF, scenario) ? GROUP_OF[scenario] : undefined;
  return GROUPS[name ?? "generals"];
}
