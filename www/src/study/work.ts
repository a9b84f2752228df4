/**
 * Work in a worker of its own: the page has all of its time for itself.
 */
import type { Phrase, Searched, Thrown, WorkReport } from "../engine/engine.ts";

/** What is to be done: a link is searched, or played by dice. */
export type Asked = string | { dice: string };

/** Who hears of it. */
export interface Hearer {
  /** What a search has come to so far. */
  searched?(result: Searched): void;
  /** What the dice have. */
  thrown?(result: Thrown): void;
  /** Why there is none. */
  refused(phrase: Phrase): void;
  /** That it has no worker, or none any more: it is over. */
  failed(): void;
}

export class Work {
  readonly #asked: Asked;
  readonly #hearer: Hearer;
  readonly #worker: Worker | undefined;
  /** Whether the worker hears. */
  #ready = false;
  #wanted = true;

  constructor(asked: Asked, hearer: Hearer) {
    this.#asked = asked;
    this.#hearer = hearer;
    this.#worker = this.#start();
  }

  /** Has it begin, or go on from where it was stopped. */
  goOn(): void {
    this.#wanted = true;
    this.#tell();
  }

  /** Has it stop after the slice that it is in. */
  stop(): void {
    this.#wanted = false;
    this.#tell();
  }

  /** Ends it: nothing is heard of it any more. */
  end(): void {
    const worker = this.#worker;
    if (!worker) return;
    worker.onmessage = null;
    worker.onerror = null;
    worker.terminate();
  }

  #start(): Worker | undefined {
    try {
      // In one expression: so the build sees that this is a script of its own.
      const worker = new Worker(new URL("../engine/worker.ts", import.meta.url), {
        type: "module",
      });
      worker.onmessage = ({ data }: MessageEvent<WorkReport>) => this.#hear(data);
      worker.onerror = (event) => {
        event.preventDefault();
        this.#fail();
      };
      return worker;
    } catch {
      // What forbids it says so here or in an event, from browser to browser.
      queueMicrotask(() => this.#fail());
      return undefined;
    }
  }

  #fail(): void {
    this.end();
    this.#hearer.failed();
  }

  #tell(): void {
    if (this.#ready) this.#worker?.postMessage(this.#wanted ? this.#asked : null);
  }

  #hear(report: WorkReport): void {
    if (report === "ready") {
      this.#ready = true;
      this.#tell();
    } else if ("searched" in report) this.#hearer.searched?.(report.searched);
    else if ("thrown" in report) this.#hearer.thrown?.(report.thrown);
    else this.#hearer.refused(report.refused);
  }
}
