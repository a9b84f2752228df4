import { minify } from "terser";
import type { Plugin } from "vite";

/** A script made smaller once more, by what finds other things to leave out than the bundler. */
export async function smaller(code: string): Promise<string> {
  const options = { ecma: 2020, passes: 3 } as const;
  const made = await minify(code, { module: true, compress: options, mangle: true });
  if (made.code === undefined) throw new Error("a script could not be made smaller");
  return made.code;
}

/** Makes all scripts of a build smaller that are loaded in pages of others. */
export const allSmaller: Plugin = {
  name: "smaller",
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk") file.code = await smaller(file.code);
    }
  },
};
