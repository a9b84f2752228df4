import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createServer, type Plugin } from "vite";
import type * as catalogueWords from "../src/words/catalogues.ts";
import type * as allLanguages from "../src/words/languages.ts";
import { catalogues, plain } from "./catalogues.ts";
import { type Lead, leadOf, leadsIn, placeOf, siteAt } from "./lead.ts";
import { pictures } from "./pictures.ts";

/**
 * Writes a page for each run worth looking at, in each language, into a site that is to lie at an
 * address: what shows links follows no `#`, and knows nothing of the run behind it.
 */
export const leads = (root: string, wanted: string): Plugin => ({
  name: "leads",
  apply: "build",
  async writeBundle({ dir = "" }) {
    const all = await leadsOf(root);
    const at = siteAt(wanted);
    for (const lead of all) {
      const file = join(dir, `${placeOf(lead)}.html`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, leadOf(lead, at));
    }
    await pictures(dir, all, at);
  },
});

/** Every run worth looking at in every language, as its catalogues have it. */
async function leadsOf(root: string): Promise<Lead[]> {
  const { initSync, Simulation } = await import("../pkg/at_dawn_web.js");
  initSync({ module: readFileSync(join(root, "pkg/at_dawn_web_bg.wasm")) });
  const server = await createServer({
    configFile: false,
    root,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [catalogues(plain)],
  });
  const load = (path: string) => server.ssrLoadModule(path);
  try {
    const { LANGUAGES } = (await load("/src/words/languages.ts")) as typeof allLanguages;
    const { wordsFor } = (await load("/src/words/catalogues.ts")) as typeof catalogueWords;
    const all = Object.keys(LANGUAGES).map(async (language) =>
      leadsIn(language, await wordsFor(language), Simulation),
    );
    return (await Promise.all(all)).flat();
  } finally {
    await server.close();
  }
}
