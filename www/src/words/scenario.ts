/**
 * What is said of one scenario in one language: the words of its catalogues.
 */
import type { Phrase, Tale, Telling } from "../engine/engine.ts";
import type { Catalogue } from "./say.ts";

/** What a reader is told of a parameter. */
export interface ParameterWords {
  name: string;
  help: string;
  /** What stands for its default, where a number does not say it. */
  usual: string | undefined;
}

/** What is in a table of four: what each of the two does or does not, and what comes of it. */
export type MatrixPart = "does" | "does-not" | "both" | "only-a" | "only-b" | "neither";

export class ScenarioWords {
  readonly #catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** What was wrong with what was said; nothing, if the catalogues are whole. */
  get errors(): readonly Error[] {
    return this.#catalogue.errors;
  }

  get title(): string {
    return this.#text("title");
  }

  /** What it is about, in a sentence or two. */
  get about(): string {
    return this.#text("about");
  }

  /** The ground between those who write to each other. */
  get place(): string {
    return this.#text("place");
  }

  /** The title of a run worth looking at. */
  preset(name: string): string {
    return this.#text(`preset-${name}`);
  }

  property(name: string): string {
    return this.#text(`property-${name}`, name);
  }

  /** What a word of links is called where somebody chooses it among others. */
  choice(word: string): string {
    return this.#text(`choice-${word}`, word);
  }

  /** What a word of links is called in a sentence. */
  word(word: string): string {
    return this.#text(`word-${word}`, word);
  }

  /** What a timer is called that is drawn as it runs down. */
  timer(name: string): string {
    return this.#text(`bar-${name}`, name);
  }

  matrix(part: MatrixPart): string {
    return this.#text(`matrix-${part}`);
  }

  /** A parameter in a run of so many processes. */
  parameter(name: string, processes: number): ParameterWords {
    const key = `parameter-${name}`;
    return {
      name: this.#catalogue.has(key) ? this.#catalogue.text(key, { processes }) : name,
      help: this.#catalogue.part(key, "help", { processes }) ?? "",
      usual: this.#catalogue.part(key, "default", { processes }),
    };
  }

  /** The name of a process, on its own. */
  name(process: Phrase): string {
    return this.#catalogue.say(process, [], "name");
  }

  /** What is said in a run among these processes. */
  say(phrase: Phrase, cast: readonly Phrase[]): string {
    return this.#catalogue.say(phrase, cast);
  }

  /** What processes are called in a letter or two; by their names where they have nothing shorter. */
  briefly(cast: readonly Phrase[], named: readonly { name: string }[]): string[] {
    return cast.map((phrase, place) => {
      const short = this.#catalogue.say(phrase, [], "short");
      return short === this.#catalogue.say(phrase) ? (named[place]?.name ?? short) : short;
    });
  }

  /** The same in its short form, if it has one: a moment, on an axis. */
  short(phrase: Phrase): string {
    return this.#catalogue.say(phrase, [], "short");
  }

  /** What stands for a side of a coin. */
  side(side: string): string {
    return this.#text(`side-${side}`, side);
  }

  state(state: string): string {
    return this.#word(`state-${state}`) ?? state;
  }

  decision(decision: string): string {
    return this.#word(`decision-${decision}`) ?? decision;
  }

  /** A word of a kind in full; itself where there is nothing else to say. */
  full(kind: string, word: string): string {
    return this.#text(`${kind}-${word}`, word);
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

  /** What a message says; something else where there is none, as where no words could be loaded. */
  #text(key: string, otherwise = ""): string {
    return this.#catalogue.has(key) ? this.#catalogue.text(key) : otherwise;
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
