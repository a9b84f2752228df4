/**
 * Loads a source of the page, put together by Vite as for the page itself.
 */
import { fileURLToPath } from "node:url";
import { build } from "vite";

export async function load(path) {
  const entry = fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
  const options = {
    lib: { entry, formats: ["es"] },
    rolldownOptions: { output: { codeSplitting: false } },
    write: false,
    minify: false,
  };
  const [{ output }] = await build({ configFile: false, logLevel: "silent", build: options });
  const code = Buffer.from(output[0].code).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}
