import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** How a bound module asks for itself, and where it lies. */
const ASKED = "new URL('at_dawn_web_bg.wasm', import.meta.url)";
const BOUND = /(?:^|\/)pkg\/([a-z-]+)\/at_dawn_web\.js$/;

/** The group of scenarios of a bound module, by its file. */
export const groupOf = (id: string | null): string | undefined => BOUND.exec(id ?? "")?.[1];

/** A catalogue of a language, of the page's own or of the engine's. */
const CATALOGUE = /\/words\/([\w-]+)\/([\w-]+)\.ftl/;

/** What a chunk is called: by its group of scenarios, or by its language and catalogue. */
export function chunkOf(id: string | null): string | undefined {
  const [, spoken, catalogue] = CATALOGUE.exec(id ?? "") ?? [];
  return spoken ? `${spoken}.${catalogue}` : groupOf(id);
}

/**
 * Puts the modules beside the script under names that stay, and leaves their addresses as the
 * other bundlers know them, so that a page which bundles the script takes the modules along.
 */
export function modulesBeside(folder: string): Plugin {
  const groups = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return {
    name: "modules-beside-script",
    enforce: "pre",
    transform(code, id) {
      const group = groupOf(id);
      if (!group) return undefined;
      if (!code.includes(ASKED)) throw new Error("the module asks for itself in another way");
      const asks = `new URL(/* @vite-ignore */ "at-dawn.${group}.wasm", import.meta.url)`;
      return { code: code.replace(ASKED, asks), map: null };
    },
    generateBundle() {
      for (const group of groups) {
        const source = readFileSync(join(folder, group, "at_dawn_web_bg.wasm"));
        this.emitFile({ type: "asset", fileName: `at-dawn.${group}.wasm`, source });
      }
    },
  };
}

/** Where a build keeps what it puts around every import that waits until it is asked for. */
const AROUND_IMPORTS = "vite/preload-helper";

/**
 * Leaves imports that wait as they are. Nothing is to be loaded beside the scripts that they name:
 * what would look for it would only be one more script to load.
 */
export const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) =>
    id.includes(AROUND_IMPORTS) ? "export const __vitePreload = (load) => load();" : undefined,
};
