/**
 * A search in a worker of its own: the page has all of its time for itself.
 */
import type { Phrase, Searched, SearchReport } from "../engine/engine.ts";

/** Who hears of a search. */
export interface Hearer {
  /** What it has come to so far. */
  searched(result: Searched): void;
  /** Why there is none. */
  refused(phrase: Phrase): void;
  /** That it has no worker, or none any more: it is over. */
  failed(): void;
}

export class Search {
  readonly #link: string;
  readonly #hearer: Hearer;
  readonly #worker: Worker | undefined;
  /** Whether the worker hears. */
  #ready = false;
  #wanted = true;

  constructor(link: string, hearer: Hearer) {
    this.#link = link;
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
      // Both in one expression: so the build knows that it is the script of a worker.
      const worker = new Worker(new URL("../engine/search-worker.ts", import.meta.url), {
        type: "module",
      });
      worker.onmessage = ({ data }: MessageEvent<SearchReport>) => this.#hear(data);
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
    if (this.#ready) this.#worker?.postMessage(this.#wanted ? this.#link : null);
  }

  #hear(report: SearchReport): void {
    if (report === "ready") {
      this.#ready = true;
      this.#tell();
    } else if ("searched" in report) this.#hearer.searched(report.searched);
    else this.#hearer.refused(report.refused);
  }
}
