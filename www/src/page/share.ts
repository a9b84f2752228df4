/**
 * Taking a run elsewhere: as a link, as code to embed, as a file, on paper.
 */

import { make } from "../dom/make.ts";
import type { FigureView } from "../shared/figure.ts";
import { takeCatalogueFor } from "../words/catalogues.ts";
import { words } from "../words/words.ts";

export class Share {
  readonly element = make("div", { class: "share" });
  readonly #said = make("p", { class: "quiet", role: "status" });
  readonly #text = make("textarea", { readonly: "", rows: 3, hidden: "" });
  readonly #away = make("details", { class: "away" }, make("summary", {}, words.takeAway));
  readonly #figure: FigureView;
  #loading = false;

  constructor(link: () => string, figure: FigureView) {
    this.#figure = figure;
    const button = (label: string, work: () => void) => {
      const made = make("button", { type: "button" }, label);
      made.addEventListener("click", work);
      return made;
    };
    this.#text.setAttribute("aria-label", words.link.copyYourself);
    this.#away.addEventListener("toggle", () => this.#take());
    this.element.append(
      make(
        "div",
        { class: "buttons-in-words" },
        button(words.link.copyLink, () => this.#copy(addressOf(link()))),
        button(words.link.copyCode, () => this.#copy(codeOf(link()))),
        button(words.link.print, () => print()),
        make("a", { href: "embedding.html" }, words.link.more),
      ),
      this.#said,
      this.#text,
      this.#away,
    );
  }

  async #copy(text: string): Promise<void> {
    this.#text.value = text;
    try {
      await navigator.clipboard.writeText(text);
      this.#text.hidden = true;
      this.#said.textContent = words.link.copied;
    } catch {
      // Not every page may copy, and not every reader lets it.
      this.#text.hidden = false;
      this.#said.textContent = words.link.copyYourself;
      this.#text.select();
    }
  }

  /** What makes files is loaded when somebody wants one. */
  async #take(): Promise<void> {
    const away = this.#away;
    if (!away.open || this.#loading) return;
    this.#loading = true;
    this.#said.textContent = "";
    try {
      const [{ panel }, say] = await Promise.all([
        import("../take/take.ts"),
        takeCatalogueFor(words.language),
      ]);
      const figure = this.#figure;
      away.append(panel({ figure: () => figure, words, address: addressOf }, say));
    } catch {
      this.#loading = false;
      away.open = false;
      this.#said.textContent = words.unloaded;
    }
  }
}

/** The address of a run on this page. */
function addressOf(link: string): string {
  return new URL(`#${link}`, location.href).href;
}

/** The code that shows a run on another page. */
function codeOf(link: string): string {
  const script = new URL("at-dawn.js", location.href.split("#")[0]).href;
  const run = link.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return (
    `<script type="module" src="${script}"></script>\n` +
    `<at-dawn run="${run}" controls></at-dawn>`
  );
}
