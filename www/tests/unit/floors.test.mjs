/**
 * One direction: a folder of the page's sources uses only folders on lower floors, so that there is
 * no circle of folders; and of what is outside it uses what that folder is for.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { posix, sep } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

/** The folders, floor by floor, the lowest first. */
const FLOORS = [
  ["dom", "engine", "styles"],
  ["words"],
  ["run"],
  ["diagram"],
  ["shared"],
  ["take"],
  ["element", "scenarios", "study"],
  ["embed", "page"],
  ["main.ts"],
];

/** What a folder may take from outside the sources: the built module, the catalogues of words. */
const OUTSIDE = { engine: ["../pkg/"], words: ["../words/", "../../core/words/"] };

/**
 * What stands in an import, in an export of what is imported, in an import that waits, or where a
 * worker has its script.
 */
const IMPORT =
  /^(?:import|export|\}).*? from "([^"\n]+)"|^import "([^"\n]+)"|\b(?:import|URL(?=\(\s*"\.))\(\s*"([^"\n]+)"/gm;

/** What a folder finds without naming it: every file of a pattern. */
const FOUND = /import\.meta\.glob(?:<[^>]*>)?\(([^{}]*)/g;

const root = fileURLToPath(new URL("../../src/", import.meta.url));

const { dependencies = {}, devDependencies } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
const libraries = Object.keys({ ...dependencies, ...devDependencies });

/** Every import of one file by another, each by its path below the sources. */
function imports() {
  const all = readdirSync(root, { recursive: true }).map((file) => file.split(sep).join("/"));
  return all.filter(isScript).flatMap((file) => {
    const text = readFileSync(root + file, "utf8");
    const named = [...text.matchAll(IMPORT)].map(([, one, two, three]) => one ?? two ?? three);
    const patterns = [...text.matchAll(FOUND)].flatMap(
      ([, all]) => all.match(/(?<=")\.[^"]+/g) ?? [],
    );
    return [...named, ...patterns].map((path) => {
      return { file, other: posix.join(posix.dirname(file), path.replace(/\?.*/, "")), path };
    });
  });
}

function isScript(file) {
  return file.endsWith(".ts");
}

/** A file's folder, and its floor. */
function standing(file) {
  const [folder] = file.split("/");
  const floor = FLOORS.findIndex((folders) => folders.includes(folder));
  assert.ok(floor >= 0, `www/src/${file}: no floor has the folder ${folder}.`);
  return { folder, floor };
}

test("a folder uses only lower floors", () => {
  const found = imports();
  assert.ok(found.length > 300, "the imports are read");
  assert.ok(found.filter(({ path }) => path.includes("*")).length > 5, "and the patterns");
  const wrong = found.flatMap(({ file, other, path }) => {
    if (!path.startsWith(".")) {
      return libraries.some((one) => path === one || path.startsWith(`${one}/`))
        ? []
        : [`www/src/${file} imports ${path}, which package.json does not name.`];
    }
    const mine = standing(file);
    if (other.startsWith("../")) {
      const handed = OUTSIDE[mine.folder]?.some((one) => other.startsWith(one));
      const sentence = `www/src/${file} imports ${other}, which is not for ${mine.folder}.`;
      return handed ? [] : [sentence];
    }
    const theirs = standing(other);
    if (mine.folder === theirs.folder || theirs.floor < mine.floor) return [];
    return [
      `www/src/${file} imports www/src/${other}, but ${mine.folder} is on floor ` +
        `${mine.floor} and ${theirs.folder} on floor ${theirs.floor}: a folder uses only ` +
        "lower floors.",
    ];
  });
  assert.equal(wrong.length, 0, wrong.join("\n"));
});
