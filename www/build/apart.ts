import { build, type Plugin } from "vite";
import { smaller } from "./smaller.ts";

/** What is loaded later, by its source. */
const LATER = /\/src\/(?:element|diagram|take)\/(hand|timers|folding|lots|take)\.ts$/;

/** What such a script is called, beside the one that asks for it. */
const nameOf = (file: string) => `at-dawn.${LATER.exec(file)?.[1]}.js`;

/**
 * Puts what is loaded later into scripts that stand alone. Otherwise they would share things with
 * the script that asks for them: that may lie under two names, and is to be one file.
 */
export function apart(plugins: readonly Plugin[]): Plugin {
  const asked = new Set<string>();
  return {
    name: "apart",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!source.startsWith(".") || importer === undefined) return undefined;
      const file = (await this.resolve(source, importer, { skipSelf: true }))?.id ?? "";
      if (!LATER.test(file)) return undefined;
      asked.add(file);
      return { id: `./${nameOf(file)}`, external: true };
    },
    async generateBundle() {
      for (const file of asked) {
        const fileName = nameOf(file);
        this.emitFile({ type: "asset", fileName, source: await alone(file, plugins) });
      }
    },
  };
}

/** A script with all that it needs. */
async function alone(input: string, plugins: readonly Plugin[]): Promise<string> {
  const [built] = [
    await build({
      configFile: false,
      logLevel: "warn",
      plugins: [...plugins],
      build: {
        target: "es2022",
        write: false,
        modulePreload: false,
        rolldownOptions: { input, preserveEntrySignatures: "strict", output: { format: "es" } },
      },
    }),
  ].flat();
  const [script, ...others] = built && "output" in built ? built.output : [];
  if (script?.type !== "chunk" || others.length > 0) throw new Error(`${input} is not alone`);
  return smaller(script.code);
}
