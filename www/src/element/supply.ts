/**
 * What a run needs before it can be shown: the engine of its scenario, and words.
 */
import type { Engine } from "../engine/engine.ts";
import { engineFor, scenarioOf } from "../engine/groups.ts";
import { en, type Words } from "../words/en.ts";
import { languageOf, wordsFor } from "../words/languages.ts";

/** The element, as far as it says what is needed. */
interface Asking extends HTMLElement {
  readonly run: string;
}

export class Supply {
  engine: Engine | undefined;
  words: Words = en;
  readonly #host: Asking;
  /** How the engine was asked for last: another run may need another one. */
  #asked: (() => Promise<Engine>) | undefined;

  constructor(host: Asking) {
    this.#host = host;
  }

  /**
   * Has everything there, and says whether that worked; nothing, if meanwhile the element was
   * given another run, which needs another engine.
   */
  async fetch(): Promise<boolean | undefined> {
    const asked = engineFor(this.#host.run);
    this.#asked = asked;
    try {
      const [engine, words] = await Promise.all([asked(), this.speak()]);
      if (this.#asked !== asked) return undefined;
      [this.engine, this.words] = [engine, words];
      return true;
    } catch {
      this.words = await this.speak();
      return this.#asked === asked ? false : undefined;
    }
  }

  /** The words of the element's language; in English, if they cannot be loaded. */
  speak(): Promise<Words> {
    const scenario = scenarioOf(this.#host.run) ?? "";
    return wordsFor(languageOf(this.#host), scenario).catch(() => en);
  }
}
