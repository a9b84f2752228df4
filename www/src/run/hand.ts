/**
 * What menus ask of a run in hand, and do to it.
 */
import type { Phrase, Statement } from "../engine/engine.ts";
import type { Outage } from "./deeds.ts";
import type { Run } from "./run.ts";

/**
 * Makes a process go down or cuts a road, or takes that back: the run that results is taken in
 * hand, where this one stands.
 *
 * @throws {Refusal} if that cannot be, and everything stays as it is.
 */
export function strike(run: Run, outage: Outage): void {
  run.change((simulation) => {
    if ("crash" in outage) simulation.crash(outage.crash, outage.from, outage.until);
    else if ("cut" in outage) simulation.cut(...outage.cut, outage.from, outage.until);
    else if ("recover" in outage) simulation.recover(outage.recover);
    else simulation.heal(...outage.heal);
  });
}

/**
 * Has a coin or a draw of a process show something; as the dice have it, if that is empty.
 *
 * @throws {Refusal} if that cannot be, and everything stays as it is.
 */
export function drawLot(run: Run, process: number, number: number, shows: string): void {
  run.change((simulation) => simulation.show(process, number, shows));
}

/** Whether the link says that a process goes down, or that the road to another one is cut. */
export function isStruck({ outages }: Run, ...those: number[]): boolean {
  return outages.some(
    ({ processes }) =>
      processes.length === those.length && those.every((one) => processes.includes(one)),
  );
}

/** Everything that there is to say in a message, whether it can be said or not. */
export function statementsOf(run: Run, name: string): Statement[] {
  const statements = run.atEnd((simulation) => simulation.statements(name));
  const why = (refused: Phrase | null) => refused && run.say(refused);
  return statements.map((one) => ({ ...one, refused: why(one.refused) }));
}
