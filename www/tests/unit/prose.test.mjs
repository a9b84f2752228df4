/**
 * What readers are told is in the catalogues: no source of the page has prose in a text. What is
 * left are names: of classes, of elements to be found, of keys, of what a thing is looked up by.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const SOURCE = new URL("../../src/", import.meta.url);

const filesOf = (end) =>
  readdirSync(SOURCE, { recursive: true })
    .filter((file) => file.endsWith(end))
    .map((file) => ({ file, text: readFileSync(new URL(file, SOURCE), "utf8") }));

/** The classes that a sheet of styles speaks of, and what a class is before its number. */
const CLASSES = new Set(
  filesOf(".css").flatMap(({ text }) =>
    [...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, one]) => one),
  ),
);

/** What each language calls itself: it is called so in every other. */
const NAMES = /^words.languages\.ts$/;

/** A comment, or a text with what stands before and behind it. */
const TEXT =
  /\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*|"((?:[^"\\\n]|\\.)*)"(?=(\s*:)?)|`((?:[^`\\]|\\.)*)`/g;

/**
 * What is said to who calls it wrongly, and not to a reader; what finds an element, and what it is
 * classed as.
 */
const ASIDE =
  /(?:\bclass: (?:\w+ \? (?:"[^"]*" : )?)?|(?:new \w*Error|\.(?:querySelector(?:All)?(?:<\w+>)?|matches|closest))\(\s*)$/;

/** A key of the keyboard, a path or a length to be drawn, a question of styles, and markup. */
const OTHERS = [
  /^(?:Enter|Escape|Tab|Home|End|Arrow(?:Up|Down|Left|Right))$/,
  /^(?:[MLHVmlhv\d .,-]|\dpx)*$/,
  /^[\w-]*\(/,
  /^<|^\w+="/,
];

/** Several words, or one as it begins a sentence, or letters that no name in a program has. */
const isProse = (text) =>
  /[a-zA-Z]{2,}[,.:;!?]? +\S|\S +[a-zA-Z]{2,}/.test(text) ||
  /^[A-Z][a-z]+[.!?]?$/.test(text) ||
  /[^\P{L}a-zA-Z]/u.test(text);

/** A value stands for one of these behind the first, or is the number behind one. */
const isClass = (text) =>
  text
    .split(/\s+/)
    .every(
      (one, place) => CLASSES.has(one) || /^[a-z]+-0$/.test(one) || (place > 0 && one === "0"),
    );

/** The prose in a source. */
function proseIn(source) {
  return [...source.matchAll(TEXT)].flatMap(({ 1: quoted, 2: colon, 3: made, index }) => {
    const text = quoted ?? made?.replace(/\$\{[^}]*\}/g, "0");
    const before = source.slice(0, index);
    const named = colon !== undefined && /[{,]\s*$/.test(before);
    if (text === undefined || named) return [];
    if (isClass(text) || OTHERS.some((one) => one.test(text))) return [];
    return isProse(text) && !ASIDE.test(before) ? [text] : [];
  });
}

test("nothing that readers are told is in the sources", () => {
  const all = filesOf(".ts").filter(({ file }) => !NAMES.test(file));
  assert.ok(all.length > 80, `${all.length} sources`);
  const prose = all.flatMap(({ file, text }) => proseIn(text).map((one) => `${file}: ${one}`));
  assert.deepEqual(prose, []);
});

test("prose is told from names", () => {
  const prose = [
    'const title = "Two generals";',
    'const title = "Agreement";',
    `const title = \`\${who} attacks\`;`,
    'make("p", { class: "quiet" }, "not a class");',
    'make("p", {}, open ? "进攻" : "");',
    'const said = { title: "attack at dawn" };',
  ];
  for (const source of prose) assert.equal(proseIn(source).length, 1, source);
  const names = [
    '// it says "so it is"',
    `make("p", { class: "quiet note" }, \`\${count}\`);`,
    'element.querySelector<HTMLElement>("ul > li a");',
    'throw new Error("It was called too soon.");',
    'const cells = { "byzantine synchronous": [] };',
    `if (event.key === "Enter") draw("path", { d: \`M\${x} 0 L 10 \${y}\` });`,
  ];
  for (const source of names) assert.deepEqual(proseIn(source), [], source);
});
