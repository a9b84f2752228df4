import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rollup } from "vite";
import { SCENARIOS } from "../pkg/scenarios.js";
import { groupOf } from "./module.ts";

/** The pages that a reader visits; the one for iframes is only kept for them. */
export const VISITED = ["index.html", "embedding.html"];

/** The group of scenarios on the page about embedding. */
const SHOWN = SCENARIOS["two-generals"]?.group;

/** Whether a file is only asked for by a figure in an iframe, with a run of its group. */
function waits(file: Rollup.OutputAsset | Rollup.OutputChunk): boolean {
  const names = file.type === "chunk" ? [file.facadeModuleId] : file.originalFileNames;
  const groups = names.map((name) => groupOf(name?.replace(/_bg\.wasm$/, ".js") ?? null));
  return groups.some((group) => group !== undefined && group !== SHOWN);
}

/** Asks for the service worker: not from a file, and not where there are none. */
const REGISTER = `if ("serviceWorker" in navigator && location.protocol.startsWith("http")) {
  navigator.serviceWorker.register(new URL("sw.js", import.meta.url)).catch(() => {
    // Whoever forbids it has a page that needs a network.
  });
}
`;

/** Lets the pages work without a network after the first visit. */
export function offline(root: string): Plugin {
  return {
    name: "offline",
    apply: "build",
    transformIndexHtml: (_, { filename }) => {
      if (!VISITED.some((name) => filename.endsWith(name))) return [];
      const attrs = { type: "module", src: "./offline.js" };
      return [{ tag: "script", attrs, injectTo: "head" }];
    },
    writeBundle({ dir = "" }, bundle) {
      writeFileSync(join(dir, "offline.js"), REGISTER);
      const open = readdirSync(join(root, "public"));
      const files = Object.values(bundle);
      const later = files.filter(waits).map(({ fileName }) => fileName);
      const built = files.map(({ fileName }) => fileName).filter((name) => !later.includes(name));
      const names = [...built, ...open, "offline.js"].sort();
      const hash = createHash("sha256");
      for (const name of [...names, ...later.sort()])
        hash.update(name).update(readFileSync(join(dir, name)));
      const worker = readFileSync(join(root, "build/worker.js"), "utf8")
        .replace('"VERSION"', `"${hash.digest("hex").slice(0, 16)}"`)
        .replace('["FILES"]', JSON.stringify(["./", ...names], null, 2))
        .replace('["LATER"]', JSON.stringify(later, null, 2));
      writeFileSync(join(dir, "sw.js"), worker);
    },
  };
}
