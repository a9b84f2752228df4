import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** What the module is called beside the script. */
const NAME = "at-dawn.wasm";

/** How the bound module asks for itself, and how the script that is given away does. */
const ASKED = "new URL('at_dawn_web_bg.wasm', import.meta.url)";

/**
 * Puts the module beside the script under a name that stays, and leaves the address as the other
 * bundlers know it, so that a page which bundles the script takes the module along.
 */
export function moduleBeside(file: string): Plugin {
  return {
    name: "module-beside-script",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith("/pkg/at_dawn_web.js")) return undefined;
      if (!code.includes(ASKED)) throw new Error("the module asks for itself in another way");
      const asks = `new URL(/* @vite-ignore */ "${NAME}", import.meta.url)`;
      return { code: code.replace(ASKED, asks), map: null };
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: NAME, source: readFileSync(file) });
    },
  };
}
