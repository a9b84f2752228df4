/**
 * What the page about embedding says where its text says nothing, in any language: its words are in
 * `words/<language>/embedding.ftl`.
 */
import english from "../../words/en/embedding.ftl?packed";
import { FALLBACK } from "./languages.ts";
import type { Packed } from "./packed.ts";
import { Catalogue } from "./say.ts";

const PARTS = import.meta.glob<Packed>(
  ["../../words/*/embedding.ftl", "!../../words/en/embedding.ftl"],
  { query: "?packed", import: "default" },
);

const ENGLISH = new Catalogue(FALLBACK, [english]);

const embeddingWords = (say: Catalogue) => ({
  title: say.text("embedding-title"),
  contents: say.text("embedding-contents"),
  copy: say.text("embedding-copy"),
  copied: say.text("embedding-copied"),
  refused: say.text("embedding-refused"),
  frame: say.text("embedding-frame"),
});

/** The words of a language; those in English where they cannot be loaded. */
export async function embeddingWordsFor(code: string): Promise<ReturnType<typeof embeddingWords>> {
  const part = await PARTS[`../../words/${code}/embedding.ftl`]?.().catch(() => undefined);
  return embeddingWords(part === undefined ? ENGLISH : new Catalogue(code, [part], ENGLISH));
}
