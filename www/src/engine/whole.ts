/**
 * The engine with every scenario.
 */
import init, { Simulation } from "../../pkg/at_dawn_web.js";
import { type Engine, once } from "./engine.ts";

/** The whole engine, loaded when it is first asked for. */
export const engine: () => Promise<Engine> = once(async () => {
  await init();
  return Simulation;
});
