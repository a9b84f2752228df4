import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** From where on a bound module has what loads it, in all ways that there are; where it lies. */
const LOADING = "async function __wbg_load(";
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

/** How a figure begins with a module, and no other way: it has been fetched and compiled. */
const LOADED = `
export default async function ({ module_or_path: module }) {
  __wbg_finalize_init(await WebAssembly.instantiate(module, __wbg_get_imports()));
}
`;

/** Where a module is asked for by its address. */
const ADDRESS = /(?:^|\/)pkg\/([a-z-]+)\/at_dawn_web_bg\.wasm\?url$/;

/** The address of a module, as the other bundlers know one. */
const addressOf = (group: string) =>
  `export default new URL(/* @vite-ignore */ "at-dawn.${group}.wasm", import.meta.url).href;`;

/**
 * Puts the modules beside the script under names that stay, so that a page which bundles the script
 * takes the modules along.
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
      const from = code.indexOf(LOADING);
      if (from < 0) throw new Error("the module is loaded in another way");
      return { code: code.slice(0, from) + LOADED, map: null };
    },
    load(id) {
      const [, group] = ADDRESS.exec(id) ?? [];
      return group ? addressOf(group) : undefined;
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
