/**
 * The engine: the module made of the Rust core, loaded once for everyone on the page.
 */
import init, { Simulation } from "../../pkg/at_dawn_web.js";

export type {
  Branch,
  Happening,
  Parameter,
  Present,
  Refusal,
  Scenario,
  Sent,
  Snapshot,
  Standing,
  Telling,
} from "../../pkg/at_dawn_web.js";
export type { Simulation };

/** What the engine offers to whoever has none of its runs yet. */
export type Engine = typeof Simulation;

let loading: Promise<Engine> | undefined;

/** The engine, loaded when it is first asked for. After a failure it may be asked for again. */
export function engine(): Promise<Engine> {
  loading ??= init().then(
    () => Simulation,
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
