import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The pages that a reader visits; the one for iframes is only kept for them. */
const VISITED = ["index.html", "embedding.html"];

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
      const names = [...Object.keys(bundle), ...open, "offline.js"].sort();
      const hash = createHash("sha256");
      for (const name of names) hash.update(name).update(readFileSync(join(dir, name)));
      const worker = readFileSync(join(root, "build/worker.js"), "utf8")
        .replace("at-dawn VERSION", `at-dawn ${hash.digest("hex").slice(0, 16)}`)
        .replace('["FILES"]', JSON.stringify(["./", ...names], null, 2));
      writeFileSync(join(dir, "sw.js"), worker);
    },
  };
}
