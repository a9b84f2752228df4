/**
 * Taking a run elsewhere: as a link, as code to embed, as a picture, on paper.
 */

import { make } from "../dom/make.ts";
import type { FigureView } from "../shared/figure.ts";
import { words } from "../words/words.ts";
import { picture } from "./picture.ts";

export class Share {
  readonly element = make("div", { class: "share" });
  readonly #said = make("p", { class: "quiet", role: "status" });
  readonly #text = make("textarea", { readonly: "", rows: 3, hidden: "" });
  readonly #link: () => string;
  readonly #figure: FigureView;

  constructor(link: () => string, figure: FigureView) {
    this.#link = link;
    this.#figure = figure;
    const button = (label: string, work: () => void) => {
      const made = make("button", { type: "button" }, label);
      made.addEventListener("click", work);
      return made;
    };
    this.#text.setAttribute("aria-label", words.link.copyYourself);
    this.element.append(
      make(
        "div",
        { class: "buttons-in-words" },
        button(words.link.copyLink, () => this.#copy(addressOf(link()))),
        button(words.link.copyCode, () => this.#copy(codeOf(link()))),
        button(words.link.download, () => this.#download()),
        button(words.link.print, () => print()),
        make("a", { href: "embedding.html" }, words.link.more),
      ),
      this.#said,
      this.#text,
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

  #download(): void {
    const text = picture(this.#figure);
    const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    const name = this.#link()
      .replace(/[^\w.-]+/g, "_")
      .slice(0, 80);
    const link = make("a", { href: address, download: `${name}.svg` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1_000);
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
