/**
 * Brings the run that an element names, in the element's language: fetches the engine of its
 * scenario and words. Whatever is asked for anew while that is on its way takes its place.
 */
import type { Engine } from "../engine/engine.ts";
import { engineFor } from "../engine/groups.ts";
import { scenarioOf } from "../engine/known.ts";
import { Run } from "../run/run.ts";
import { noWords, refusingFor, type Words, wordsFor } from "../words/catalogues.ts";
import { FALLBACK, languageOf } from "../words/languages.ts";
import type { ErrorDetail } from "./events.ts";
import { detailOf } from "./refused.ts";
import { expect, lacks, loadTools } from "./tools.ts";

/** The element, as far as it says what is needed. */
interface Asking extends HTMLElement {
  readonly run: string;
}

/** Who has the run in hand. */
interface Holder {
  readonly run: Run | undefined;
  /** Takes a run: one that is new here, or the one in hand in other words. */
  take(run: Run, means: Means, fresh: boolean): void;
  refuse(detail: ErrorDetail): void;
}

/** What a run is opened with. */
export interface Means {
  engine: Engine;
  words: Words;
  /** The language of the words: English ones stand in for those that cannot be loaded. */
  language: string;
}

export class Supply {
  /** Where to open the run, if not where its link says. */
  at: number | undefined;
  readonly #host: Asking;
  readonly #holder: Holder;
  /** What the run in hand was opened with. */
  #means: Means | undefined;
  /** Whether the run that the element names has been neither opened nor refused. */
  #fresh = true;
  #near = false;
  /** How often something was asked for. */
  #asked = 0;

  constructor(host: Asking, holder: Holder) {
    this.#host = host;
    this.#holder = holder;
  }

  /** The run is needed. */
  load(): void {
    this.#near = true;
    void this.#fetch();
  }

  /** The element names another run. */
  change(): void {
    this.at = undefined;
    this.#fresh = true;
    if (!this.#near) return;
    const means = this.#means;
    const same = scenarioOf(this.#host.run) === this.#holder.run?.whole.scenario;
    if (means && same && means.language === languageOf(this.#host)) {
      this.#asked += 1;
      void this.#open(means);
    } else void this.#fetch();
  }

  /** The element's own language may be another one. */
  translate(): void {
    if (this.#near) void this.#fetch();
  }

  /** The run is about to be given back. If it is needed again, it is opened where it stood. */
  close(): void {
    this.#asked += 1;
    this.#near = false;
    this.at = this.#holder.run?.steps ?? this.at;
  }

  /** The link of what is to be in hand: the run that the element names, or what came of it. */
  get #link(): string {
    const { run } = this.#holder;
    return run && !this.#fresh ? run.present.link : this.#host.run;
  }

  async #fetch(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const link = this.#link;
    const language = languageOf(this.#host);
    const [engine, words] = await Promise.all([
      engineFor(link)().catch(() => undefined),
      wordsFor(language, scenarioOf(link) ?? "")
        .catch(() => wordsFor(FALLBACK, scenarioOf(link) ?? ""))
        .catch(() => undefined),
      expect(scenarioOf(link) ?? ""),
    ]);
    if (asked !== this.#asked) return;
    const other = this.#fresh || !this.#holder.run || language !== this.#means?.language;
    if (!words) this.#holder.refuse({ message: noWords });
    else if (!engine) this.#holder.refuse({ message: words.failed });
    else if (other) void this.#open({ engine, words, language });
  }

  async #open(means: Means): Promise<void> {
    const { engine, words } = means;
    const fresh = this.#fresh;
    let run: Run;
    try {
      run = new Run(engine, this.#link, words);
    } catch (error) {
      this.#fresh = false;
      void this.#refuse(error, words.language);
      return;
    }
    if (lacks(run) && !(await this.#equip(run, words))) return;
    this.#fresh = false;
    // What did not open a run is no use for the next one.
    this.#means = means;
    if (this.at !== undefined) run.seek(this.at);
    this.at = undefined;
    this.#holder.take(run, means, fresh);
  }

  /** Loads what a run is drawn with; false if it is not to be opened any more. */
  async #equip(run: Run, words: Words): Promise<boolean> {
    const asked = this.#asked;
    const there = await loadTools(run).then(
      () => true,
      () => false,
    );
    const wanted = asked === this.#asked;
    if (!wanted || !there) run.close();
    if (wanted && !there) this.#holder.refuse({ message: words.failed });
    return wanted && there;
  }

  /** Says why there is no such run, once there are words for that. */
  async #refuse(error: unknown, language: string): Promise<void> {
    const asked = this.#asked;
    const message = await refusingFor(language).then(
      (refusal) => refusal(error),
      () => noWords,
    );
    if (asked === this.#asked) this.#holder.refuse(detailOf(error, message));
  }
}
