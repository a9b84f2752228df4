/**
 * What only the page asks of a run in hand, and does to it: no figure has the runs beside it.
 */
import type { Happening, Simulation } from "../engine/engine.ts";
import { journeysOf } from "./journeys.ts";
import { fromStart } from "./link.ts";
import { unsaid } from "./reading.ts";
import type { Run } from "./run.ts";

/** How much is tried in search of a run that looks the same. */
const MOST_TRIED = { steps: 1_000, messengers: 8 };

/** What two runs are to a process stays what it is: their links name them exactly. */
const differences = new WeakMap<Run, Map<string, { at: number | undefined }>>();

/**
 * Sets a parameter, beside this run or in place of it.
 *
 * @throws {Refusal} if that cannot be, and everything stays as it is.
 */
export function setParameter(run: Run, parameter: string, value: string, instead: boolean): void {
  change(run, (simulation) => simulation.set(parameter, value), instead);
}

/**
 * Sets how likely something is for whatever one process sends, beside this run or in place of it.
 *
 * @throws {Refusal} if that cannot be, and everything stays as it is.
 */
export function setSent(
  run: Run,
  parameter: string,
  process: number,
  value: string,
  instead: boolean,
): void {
  change(run, (simulation) => simulation.setSent(parameter, process, value), instead);
}

function change(run: Run, work: (simulation: Simulation) => void, instead: boolean): void {
  const before = run.current;
  run.change(work);
  if (instead) run.forget(before);
}

/**
 * Opens another run of the scenario beside this one, where this one stands. One that is there
 * already is taken in hand as it is.
 *
 * @throws {Refusal} if there is no such run, and everything stays as it is.
 */
export function keepBeside(run: Run, name: string, link: string): void {
  run.change((simulation) => simulation.keep(name, link));
}

/** Calls the branch in hand something else. */
export function rename(run: Run, name: string): void {
  run.ask((simulation) => simulation.rename(name));
  run.branches = run.ask((simulation) => simulation.branches());
}

/** The first moment at which another branch differs to a process, if it ever does. */
export function differsAt(run: Run, branch: number, process: number): number | undefined {
  const { current, branches } = run;
  const links = [current, branch].map((one) => fromStart(branches[one]?.link ?? ""));
  const key = [...links.sort(), process].join(" ");
  const known = differences.get(run) ?? new Map();
  differences.set(run, known);
  if (!known.has(key)) {
    const at = run.ask((simulation) => simulation.differsAt(current, branch, process));
    known.set(key, { at });
  }
  return known.get(key)?.at;
}

/** Everything that happens in another branch, without what is said in it. */
export function eventsOf({ current, steps, ask }: Run, branch: number): Happening[] {
  return ask((simulation) => {
    simulation.select(branch);
    const stood = simulation.steps;
    simulation.finish();
    const events = unsaid(simulation.snapshot());
    simulation.seek(stood);
    simulation.select(current);
    simulation.seek(steps);
    return events;
  });
}

/**
 * Something that could be done to a messenger and that its sender would never notice; nothing if
 * there is none among the latest, or if the run is too long to try.
 */
export function twinOf(
  run: Run,
  process: number,
): { name: string; deed: "capture" | "pass" } | undefined {
  if (run.total > MOST_TRIED.steps) return undefined;
  const mine = journeysOf(run.whole.events).filter(({ from, copy }) => from === process && !copy);
  const scratch = new run.engine(fromStart(run.present.link));
  try {
    for (const { name, lost } of mine.slice(-MOST_TRIED.messengers).reverse()) {
      const deed = lost ? "pass" : "capture";
      scratch.select(0);
      scratch[deed](name);
      if (scratch.differsAt(0, scratch.current, process) === undefined) return { name, deed };
    }
    return undefined;
  } finally {
    scratch.free();
  }
}
