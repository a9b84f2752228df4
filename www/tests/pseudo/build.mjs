/**
 * Builds the page in languages that nobody speaks, for tests alone: a copy of the sources with a
 * folder of catalogues more for each, and a line more in the list of languages.
 */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { pseudo } from "./letters.mjs";

const REPOSITORY = fileURLToPath(new URL("../../../", import.meta.url));

/** The copy, and in it the built page. */
export const COPY = `${REPOSITORY}target/pseudo/`;

/** What there is to know of each, as the list of languages has it. */
const LANGUAGES = {
  eo: '{ name: "Èɱþţỳý" }',
  he: '{ name: "עמפטי", direction: "rtl" }',
};

const LIST = `${COPY}www/src/words/languages.ts`;
const BEFORE = "export const LANGUAGES: Readonly<Record<string, Language>> = {\n";

/** Copies what a page is built of. What is only read is not copied, but pointed to. */
function copy() {
  rmSync(COPY, { recursive: true, force: true });
  const aside = /\/www\/(?:node_modules|pkg|dist|bench|tests)$/;
  cpSync(`${REPOSITORY}www`, `${COPY}www`, {
    recursive: true,
    filter: (path) => !aside.test(path),
  });
  cpSync(`${REPOSITORY}core/words`, `${COPY}core/words`, { recursive: true });
  for (const folder of ["node_modules", "pkg"])
    symlinkSync(`${REPOSITORY}www/${folder}`, `${COPY}www/${folder}`);
}

/** Adds the languages to a folder of catalogues. */
function translate(words) {
  for (const language of Object.keys(LANGUAGES)) {
    mkdirSync(`${words}/${language}`);
    for (const file of readdirSync(`${words}/en`)) {
      const text = readFileSync(`${words}/en/${file}`, "utf8");
      writeFileSync(`${words}/${language}/${file}`, pseudo(language, text));
    }
  }
}

/** Adds them to the list. */
function list() {
  const text = readFileSync(LIST, "utf8");
  if (!text.includes(BEFORE)) throw new Error("the list of languages begins in another way");
  const lines = Object.entries(LANGUAGES).map(([code, line]) => `  ${code}: ${line},\n`);
  writeFileSync(LIST, text.replace(BEFORE, BEFORE + lines.join("")));
}

copy();
translate(`${COPY}www/words`);
translate(`${COPY}core/words`);
list();
process.chdir(`${COPY}www`);
await build({ configFile: `${COPY}www/vite.config.ts`, logLevel: "warn" });
