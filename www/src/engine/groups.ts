/**
 * The engine in groups of scenarios: a figure loads the one that has its run.
 */
import { type Engine, once } from "./engine.ts";
import { GROUP_OF, type Group } from "./group-of.ts";

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
const GROUPS: Record<Group, () => Promise<Engine>> = {
  "ben-or": group(() => import("../../pkg/ben-or/at_dawn_web.js")),
  generals: group(() => import("../../pkg/generals/at_dawn_web.js")),
  hexagon: group(() => import("../../pkg/hexagon/at_dawn_web.js")),
  oral: group(() => import("../../pkg/oral/at_dawn_web.js")),
  pbft: group(() => import("../../pkg/pbft/at_dawn_web.js")),
  "phase-king": group(() => import("../../pkg/phase-king/at_dawn_web.js")),
  tcp: group(() => import("../../pkg/tcp/at_dawn_web.js")),
};

/** The scenario that a link names, if it is one of ours. */
export function scenarioOf(link: string): string | undefined {
  const name = link.split("?", 1)[0] ?? "";
  return Object.hasOwn(GROUP_OF, name) ? name : undefined;
}

/** The engine that can open a link. What is no link of ours is refused by each of them alike. */
export function engineFor(link: string): () => Promise<Engine> {
  return GROUPS[GROUP_OF[scenarioOf(link) ?? ""] ?? "generals"];
}
