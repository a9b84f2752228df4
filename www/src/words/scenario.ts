/**
 * What is said of one scenario in one language: the words of its catalogues.
 */
import type { Phrase, Tale, Telling } from "../engine/engine.ts";
import type { Catalogue } from "./say.ts";

export class ScenarioWords {
  readonly #catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** What was wrong with what was said; nothing, if the catalogues are whole. */
  get errors(): readonly Error[] {
    return this.#catalogue.errors;
  }

  /** The name of a process, on its own. */
  name(process: Phrase): string {
    return this.#catalogue.say(process, [], "name");
  }

  /** What is said in a run among these processes. */
  say(phrase: Phrase, cast: readonly Phrase[]): string {
    return this.#catalogue.say(phrase, cast);
  }

  /** The same in its short form, if it has one: a moment, on an axis. */
  short(phrase: Phrase): string {
    return this.#catalogue.say(phrase, [], "short");
  }

  state(state: string): string {
    return this.#word(`state-${state}`) ?? state;
  }

  decision(decision: string): string {
    return this.#word(`decision-${decision}`) ?? decision;
  }

  /** What is counted of a run, by the name of the count. */
  count(name: string): string {
    return this.#catalogue.text(`count-${name}`);
  }

  /** A run as it is told. */
  tell({ cast, opening, lines, row }: Tale): Telling {
    const say = (one: Phrase) => this.say(one, cast);
    const space = this.#catalogue.text("between-sentences");
    return {
      opening: opening.map(say).join("\n"),
      lines: lines.map(({ event, moment, sentences }) => {
        const when = once(() => say(moment));
        const what = once(() => sentences.map(say).join(space));
        return {
          event,
          get moment() {
            return when();
          },
          get sentence() {
            return what();
          },
        };
      }),
      row: row === null ? null : say(row),
    };
  }

  /** A word in its short form, if it has one; nothing where it is itself. */
  #word(key: string): string | undefined {
    if (!this.#catalogue.has(key)) return undefined;
    return this.#catalogue.part(key, "short") ?? this.#catalogue.text(key);
  }
}

/** A text that is put together when somebody reads it: a run may have thousands. */
function once(read: () => string): () => string {
  let text: string | undefined;
  return () => {
    text ??= read();
    return text;
  };
}
