/**
 * What would be published, and how it is used by a plain project and by one that is bundled.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = fileURLToPath(new URL("../..", import.meta.url));
/** The groups of scenarios, each a module of its own. */
const GROUPS = readdirSync(join(HERE, "pkg"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** The languages, and the catalogues that each has of the core. */
const LANGUAGES = readdirSync(join(HERE, "words"));
const TOLD = readdirSync(join(HERE, "../core/words/en")).map((file) => file.replace(/\.ftl$/, ""));
/** The scripts that have names which stay. */
const SCRIPTS = [
  "at-dawn-element.js",
  "at-dawn.js",
  ...GROUPS.map((group) => `at-dawn.${group}.js`),
  "at-dawn.hand.js",
  "at-dawn.timers.js",
  "at-dawn.folding.js",
  ...LANGUAGES.flatMap((language) =>
    ["figure", "hand", ...TOLD].map((catalogue) => `at-dawn.${language}.${catalogue}.js`),
  ),
];
/** These, and what several of them share: scripts that the build names, and that they ask for. */
const ASKED = new Set(SCRIPTS);
// A set is walked on to what is added on the way.
for (const name of ASKED) {
  const text = readFileSync(join(HERE, "dist", name), "utf8");
  const imports = text.matchAll(/\b(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
  for (const [, other] of imports) ASKED.add(other);
}
const windows = process.platform === "win32";

let project;

const npm = (args, cwd) =>
  execFileSync("npm", [...args, "--offline", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd,
    encoding: "utf8",
    shell: windows,
  });

before(() => {
  project = mkdtempSync(join(tmpdir(), "at-dawn-project-"));
  npm(["pack", "--pack-destination", project], HERE);
  const [packed] = readdirSync(project).filter((name) => name.endsWith(".tgz"));
  writeFileSync(join(project, "package.json"), '{"name": "project", "type": "module"}');
  npm(["install", `./${packed}`], project);
});

after(() => rmSync(project, { recursive: true, force: true }));

test("holds the element and nothing else", () => {
  const [{ files }] = JSON.parse(npm(["pack", "--dry-run", "--json"], HERE));
  const names = files.map(({ path }) => path).sort();
  const expected = [
    "README.md",
    "dist/LICENSE-APACHE",
    "dist/LICENSE-MIT",
    "dist/at-dawn-element.d.ts",
    "dist/at-dawn.d.ts",
    ...GROUPS.map((group) => `dist/at-dawn.${group}.wasm`),
    ...[...ASKED].map((name) => `dist/${name}`),
    "dist/custom-elements.json",
    "package.json",
  ];
  assert.deepEqual(names, expected.sort());
});

test("brings no other package along", () => {
  const installed = readdirSync(join(project, "node_modules")).filter((one) => one[0] !== ".");
  assert.deepEqual(installed, ["at-dawn"]);
});

test("can be imported where there are no elements", () => {
  const code =
    'const { AtDawnElement } = await import("at-dawn");' +
    "process.stdout.write(typeof AtDawnElement);" +
    'await import("at-dawn/custom-elements.json", { with: { type: "json" } });' +
    'process.stdout.write(import.meta.resolve("at-dawn/at-dawn.hexagon.wasm").slice(-20));';
  const flags = ["--no-warnings", "--input-type=module", "--eval", code];
  const said = execFileSync(process.execPath, flags, { cwd: project, encoding: "utf8" });
  assert.match(said, /^functionat-dawn\.hexagon\.wasm$/);
});

test("gives the class alone, which defines nothing by itself", () => {
  const code = `
    const defined = [];
    globalThis.HTMLElement = class {};
    globalThis.customElements = {
      get: (name) => defined.find((one) => one === name),
      define: (name) => defined.push(name),
    };
    const { AtDawnElement, define } = await import("at-dawn/element");
    if (defined.length > 0) throw new Error("it was defined");
    if (!(AtDawnElement.prototype instanceof HTMLElement)) throw new Error("it is no element");
    define("my-figure");
    process.stdout.write(defined.join());`;
  const flags = ["--no-warnings", "--input-type=module", "--eval", code];
  const said = execFileSync(process.execPath, flags, { cwd: project, encoding: "utf8" });
  assert.equal(said, "my-figure");
});

test("is bundled by Vite, with its modules", async () => {
  writeFileSync(join(project, "index.html"), '<script type="module" src="./main.js"></script>');
  writeFileSync(join(project, "main.js"), 'import "at-dawn";');
  const vite = pathToFileURL(join(HERE, "node_modules/vite/dist/node/index.js"));
  const { build } = await import(vite);
  await build({ root: project, logLevel: "error", configFile: false });
  const built = readdirSync(join(project, "dist/assets"));
  const bytes = (path) => readFileSync(path).toString("base64");
  const modules = built.filter((name) => name.endsWith(".wasm"));
  const given = modules.map((name) => bytes(join(project, "dist/assets", name)));
  const wanted = GROUPS.map((group) => bytes(join(HERE, `dist/at-dawn.${group}.wasm`)));
  assert.deepEqual(given.sort(), wanted.sort());
  const scripts = built.filter((name) => name.endsWith(".js"));
  const read = (name) => readFileSync(join(project, "dist/assets", name), "utf8");
  const text = scripts.map(read).join("\n");
  for (const module of modules) assert.ok(text.includes(module), "the script asks for the module");
  assert.ok(text.includes("customElements"), "the definition is not shaken off");
});

test("has types that a strict project accepts", () => {
  const code = `import { AtDawnElement, type Verdict } from "at-dawn";
    import { define } from "at-dawn/element";
    const one: AtDawnElement = document.createElement("at-dawn");
    one.run = "lovers";
    one.addEventListener("verdict", ({ detail }) => { const it: Verdict = detail; void it; });
    one.addEventListener("click", () => one.seek(3));
    one.addEventListener("fork", ({ detail }) => { const link: string = detail.link; void link; });
    define("my-figure");
    // @ts-expect-error: a run is a text
    one.run = 3;
    // @ts-expect-error: how it works inside is nobody's business
    one.near();`;
  writeFileSync(join(project, "main.ts"), code);
  const options = "--noEmit --strict --ignoreConfig --lib ES2023,DOM,DOM.Iterable --types".split(
    " ",
  );
  const rest = ["", "--module", "nodenext", "--moduleResolution", "nodenext", "main.ts"];
  const tsc = join(HERE, "node_modules/typescript/bin/tsc");
  try {
    execFileSync(process.execPath, [tsc, ...options, ...rest], { cwd: project, encoding: "utf8" });
  } catch (error) {
    assert.fail(error.stdout);
  }
});

test("describes the element for editors", () => {
  const file = join(project, "node_modules/at-dawn/dist/custom-elements.json");
  const [module] = JSON.parse(readFileSync(file, "utf8")).modules;
  const [it] = module.declarations;
  const names = (list) => list.map(({ name }) => name).join(" ");
  assert.equal(it.tagName, "at-dawn");
  assert.equal(names(it.attributes), "run controls autoplay lang loop theme");
  assert.ok(it.attributes.every(({ fieldName, type }) => fieldName && type.text));
  assert.equal(names(it.events), "ready step verdict fork error play pause ended");
  assert.equal(names(it.slots), "title ");
  const [fields, methods] = ["field", "method"].map((kind) =>
    it.members.filter((one) => one.kind === kind),
  );
  const read = "paused ended steps total link";
  assert.equal(names(fields), `run controls autoplay loop theme ${read}`);
  assert.equal(names(fields.filter(({ readonly }) => readonly)), read);
  assert.equal(names(methods), "play pause step back seek");
  assert.deepEqual(methods.at(-1).parameters, [{ name: "steps", type: { text: "number" } }]);
  assert.match(
    methods.at(-1).description,
    /, and stops there\. Throws if that is no whole number\.$/,
  );
  const told = [...it.members, ...it.attributes, ...it.events, ...it.slots, ...it.cssParts];
  assert.ok(told.every(({ description }) => description.length > 0));
});

test("names every colour and font of the palette", () => {
  const palette = readFileSync(join(HERE, "src/styles/palette.css"), "utf8");
  const used = new Set([...palette.matchAll(/^\s*--([\w-]+):/gm)].map(([, name]) => name));
  const file = join(project, "node_modules/at-dawn/dist/custom-elements.json");
  const [it] = JSON.parse(readFileSync(file, "utf8")).modules[0].declarations;
  const told = it.cssProperties.map(({ name }) => name.replace("--at-dawn-", ""));
  for (const name of used) assert.ok(told.includes(name), `--${name} is not documented`);
});
