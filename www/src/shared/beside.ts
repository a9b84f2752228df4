/**
 * What a scenario has to show beside a run's figure, in the reader's language.
 */
import type { Counterpart, Remark } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";

/** Something that is so for some steps of a run, in a sentence or a few. */
export type Remarked = Omit<Remark, "sentences" | "run"> & {
  readonly text: string;
  run: { link: string; name: string } | null;
};

/** What there is to show beside a run's figure; all of it empty where there is nothing. */
export interface Beside {
  remarks: Remarked[];
  /** A run of another scenario that goes in step with this one. */
  counterpart: (Omit<Counterpart, "parts"> & { parts: string[] }) | null;
}

const SPACE = { key: "between-sentences", args: {} };

/** What there is to show beside a run, up to its end. */
export function besideOf(run: Run): Beside {
  const { remarks, counterpart } = run.atEnd((simulation) => simulation.beside());
  const say = run.say.bind(run);
  const space = say(SPACE);
  return {
    remarks: remarks.map(({ sentences, run: shows, ...remark }) => ({
      ...remark,
      run: shows && { ...shows, name: say(shows.name) },
      // Of hundreds a reader sees a few.
      get text() {
        return sentences.map(say).join(space);
      },
    })),
    counterpart: counterpart && { ...counterpart, parts: counterpart.parts.map(say) },
  };
}
