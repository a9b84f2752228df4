/**
 * The engine in groups of scenarios: a figure loads the one that has its run.
 */
import { type Engine, once } from "./engine.ts";
import { groupOf } from "./known.ts";
import { script } from "./script.ts";

/** A module with its own memory, as wasm-bindgen binds it. */
interface Bound {
  default: (what: { module_or_path: WebAssembly.Module }) => Promise<unknown>;
  Simulation: unknown;
}

/** The modules of the groups and what binds them, by the folders in which they lie. */
const BOUND = import.meta.glob<Bound>("../../pkg/*/at_dawn_web.js");
const MODULES = import.meta.glob<string>("../../pkg/*/at_dawn_web_bg.wasm", {
  query: "?url",
  import: "default",
  eager: true,
});

const folderOf = (file: string) => file.split("/").at(-2);

const ADDRESSES = new Map(
  Object.entries(MODULES).map(([file, address]) => [folderOf(file), address]),
);

const GROUPS = new Map(
  Object.entries(BOUND).map(([file, load]) => [
    folderOf(file),
    once(async () => {
      // Neither waits for the other: on a slow line each is a way there and back.
      const [bound, module] = await Promise.all([
        script(load),
        compiled(ADDRESSES.get(folderOf(file)) ?? ""),
      ]);
      await bound.default({ module_or_path: module });
      // The same class over fewer scenarios: all groups are built of one source.
      return bound.Simulation as Engine;
    }),
  ]),
);

/** Whoever serves a module as something else than it is has it compiled once all of it is there. */
async function compiled(address: string): Promise<WebAssembly.Module> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.headers.get("Content-Type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** The engine that can open a link. What is no link of ours is refused by each of them alike. */
export function engineFor(link: string): () => Promise<Engine> {
  const engine = GROUPS.get(groupOf(link));
  if (!engine) throw new Error(`There is no module of ${groupOf(link)}.`);
  return engine;
}
