/**
 * What the engine is: the module made of the Rust core. It comes whole (`whole.ts`), for the page,
 * and in groups of scenarios (`groups.ts`), for a figure, which then loads only what it needs.
 */
import type { Simulation } from "../../pkg/at_dawn_web.js";

export type {
  Branch,
  Counts,
  Happening,
  Member,
  Parameter,
  Present,
  Refusal,
  Resilience,
  Scenario,
  Searched,
  Segment,
  Sent,
  Snapshot,
  Standing,
  Statement,
  Telling,
  Timer,
  TreeNode,
  Withheld,
} from "../../pkg/at_dawn_web.js";
export type { Simulation };

/** What the engine offers to whoever has none of its runs yet. */
export type Engine = typeof Simulation;

/** Has something loaded once for everyone on the page; after a failure it is asked for again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
