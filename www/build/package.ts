import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { manifest } from "./manifest.ts";

/** The types of the class alone: the same, and how to define it. */
const CLASS_TYPES = `export * from "./at-dawn.js";
/** Makes the element known to the page, under this name or as \`at-dawn\`. */
export declare function define(name?: string): void;
`;

/** What else is in the package, beside the script and its module. */
export function around(root: string): Plugin {
  return {
    name: "package",
    generateBundle() {
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: "asset", fileName, source });
      const described = manifest(join(root, "src/element/at-dawn-element.ts"));
      emit("custom-elements.json", `${JSON.stringify(described, null, 2)}\n`);
      emit("at-dawn.d.ts", types(root));
      emit("at-dawn-element.d.ts", CLASS_TYPES);
      for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) {
        emit(name, readFileSync(join(root, "..", name), "utf8"));
      }
    },
  };
}

/** The types of the element in one file, as the compiler tells them. */
function types(root: string): string {
  const folder = mkdtempSync(join(root, "node_modules/.types-"));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const flags =
    "--noCheck --noEmit false --declaration --emitDeclarationOnly --stripInternal".split(" ");
  try {
    const all = [tsc, "-p", root, ...flags, "--rootDir", root, "--outDir", folder];
    execFileSync(process.execPath, all, { stdio: "inherit" });
    const read = (name: string) => readFileSync(join(folder, "src/element", name), "utf8");
    const element = read("at-dawn-element.d.ts").replace(/^import .*\n/gm, "");
    if (element.includes("import(")) throw new Error("the element's types need other files");
    return `${read("events.d.ts")}${element}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
