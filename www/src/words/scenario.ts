/**
 * What is said of one scenario in one language: the words of its catalogues.
 */
import type { Message, Phrase, Said, Snapshot, Tale, Telling } from "../engine/engine.ts";
import type { Room } from "../scenarios/room.ts";
import type { Prose } from "./en.ts";
import type { Catalogue } from "./say.ts";

type Pooled = Pick<Prose, "names" | "states" | "decisions">;

export class ScenarioWords {
  readonly #catalogue: Catalogue;
  /** What is not in a catalogue yet. */
  readonly #room: Room;

  /** And what all scenarios share that is not. */
  readonly #prose: Pooled;

  constructor(say: Catalogue, room: Room, prose: Pooled) {
    this.#catalogue = say;
    this.#room = room;
    this.#prose = prose;
  }

  /** What was wrong with what was said; nothing, if the catalogues are whole. */
  get errors(): readonly Error[] {
    return this.#catalogue.errors;
  }

  /** The name of a process, on its own. */
  name(process: Said): string {
    if (typeof process === "string") return this.#prose.names[process] ?? process;
    return this.#catalogue.say(process, [], "name");
  }

  /** What a message says, in a run among these processes. */
  label(sent: Message, cast: readonly Phrase[]): string {
    const { label } = sent;
    if (typeof label !== "string") return this.#catalogue.say(label, cast);
    return this.#room.says?.({ ...sent, label }) ?? label;
  }

  state(state: string): string {
    return this.#word("state", state) ?? this.#prose.states[state] ?? state;
  }

  decision(decision: string): string {
    return this.#word("decision", decision) ?? this.#prose.decisions[decision] ?? decision;
  }

  /** What is said in a run among these processes. */
  sentence(said: Said, cast: readonly Said[]): string {
    if (typeof said === "string") return said;
    return this.#catalogue.say(said, phrases(cast));
  }

  /** A run as it is told. */
  tell(tale: Tale, whole: Snapshot, settings: Record<string, string>): Telling {
    const own = this.#room.tell?.(whole, settings);
    if (own) return own;
    const { cast, opening, lines, row } = tale;
    const say = (one: Said) => this.sentence(one, cast);
    const space = this.#catalogue.text("between-sentences");
    return {
      opening: opening.map(say).join("\n"),
      lines: lines.map(({ event, moment, sentences }) => {
        return { event, moment: say(moment), sentence: sentences.map(say).join(space) };
      }),
      row: row === null ? null : say(row),
    };
  }

  #word(kind: string, word: string): string | undefined {
    const key = `${kind}-${word}`;
    return this.#catalogue.has(key) ? this.#catalogue.text(key) : undefined;
  }
}

const phrases = (all: readonly Said[]): Phrase[] => all.filter((one) => typeof one !== "string");
