/**
 * Loads a source of the page, put together by Vite as for the page itself; or one of the build,
 * as for Node.js.
 */
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** With catalogues as they are `plain`, for the page, or `forFigures`. */
export async function load(path, { node = false, as = "plain" } = {}) {
  const entry = fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
  const options = {
    ...(node ? { ssr: entry } : { lib: { entry, formats: ["es"] } }),
    rolldownOptions: { output: { codeSplitting: false } },
    write: false,
    minify: false,
  };
  const plugins = node ? [] : [(await catalogues)(as)];
  const ssr = { noExternal: true };
  const how = { configFile: false, logLevel: "silent", plugins, ssr, build: options };
  const [result] = [await build(how)].flat();
  const code = Buffer.from(result.output[0].code).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}

/** What reads catalogues. */
const catalogues = load("../build/catalogues.ts", { node: true }).then(
  (build) => (as) => build.catalogues(build[as]),
);
