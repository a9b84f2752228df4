/**
 * Reads the catalogues of the page, and where its source says something of them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { parse, Visitor } from "@fluent/syntax";

const WORDS = new URL("../../words/", import.meta.url);
const SOURCE = new URL("../../src/", import.meta.url);

/** The languages that have a folder. */
export const languages = () => readdirSync(WORDS).sort();

/** The files of a language. */
export const filesOf = (language) => readdirSync(new URL(`${language}/`, WORDS)).sort();

/** What a message says that is one line of text and nothing else. */
export function lineOf(language, key) {
  const texts = filesOf(language).map((file) =>
    readFileSync(new URL(`${language}/${file}`, WORDS), "utf8"),
  );
  return new RegExp(`^${key} = ([^{}\n]+)$`, "m").exec(texts.join("\n"))[1];
}

/** What a pattern says something of, and which other messages it takes in. */
class Mentioned extends Visitor {
  variables = new Set();
  messages = new Set();
  visitVariableReference({ id }) {
    this.variables.add(id.name);
  }
  visitMessageReference({ id }) {
    this.messages.add(id.name);
  }
}

/** What the comment above a message says that it goes without. */
const without = (comment) => {
  const named = /\bwithout((?:[ ,]|and|\$[\w-]+)+)/.exec(comment?.content ?? "")?.[1] ?? "";
  return new Set([...named.matchAll(/\$([\w-]+)/g)].map(([, name]) => name));
};

/** What is in a file, in its order: its messages with their attributes, and what cannot be read. */
export function read(language, file) {
  const text = readFileSync(new URL(`${language}/${file}`, WORDS), "utf8");
  const { body } = parse(text, {});
  const messages = body
    .filter(({ type }) => type === "Message")
    .map((message) => {
      const mentioned = new Mentioned();
      mentioned.visit(message);
      return {
        key: message.id.name,
        attributes: message.attributes.map(({ id }) => id.name),
        variables: mentioned.variables,
        messages: mentioned.messages,
        without: without(message.comment),
      };
    });
  const others = body.filter(({ type }) => type !== "Message" && !/Comment$/.test(type));
  return { messages, others: others.map(({ content, type }) => content ?? type) };
}

/** All messages of a language, with the variables of the messages that they take in. */
export function messagesOf(language) {
  const all = filesOf(language).flatMap((file) =>
    read(language, file).messages.map((one) => ({ ...one, file })),
  );
  const messages = new Map(all.map((one) => [one.key, one]));
  const whole = ({ variables, messages: others }) =>
    new Set([
      ...variables,
      ...[...others].flatMap((key) => [
        ...whole(messages.get(key) ?? { variables: [], messages: [] }),
      ]),
    ]);
  return new Map(all.map((one) => [one.key, { ...one, variables: whole(one) }]));
}

/** The names of what an object in a source holds, from its opening brace on. */
function namesIn(text) {
  let depth = 0;
  let part = "";
  const parts = [];
  for (const letter of text) {
    if ("([{".includes(letter)) depth += 1;
    if (")]}".includes(letter)) depth -= 1;
    if (depth === 0 || (depth === 1 && letter === ",")) parts.push(part);
    if (depth === 0) break;
    part = depth === 1 && "{,".includes(letter) ? "" : part + letter;
  }
  return parts.map((one) => /^\s*"?([\w-]+)"?\s*(?::|$)/.exec(one)?.[1]).filter(Boolean);
}

const CALL = /\bsay\.(text|part|list|has)\(/g;
const KEY = /^\s*(?:"([\w-]+)"|`([\w-]+-)\$\{\w+\}`)\s*(?:,\s*(?:"([\w-]+)"|(?=\{)))?/;

/** Where the source of the page asks a catalogue: how, for what, and with what. */
export function asked() {
  const files = readdirSync(SOURCE, { recursive: true }).filter((name) => name.endsWith(".ts"));
  return files.flatMap((file) => {
    const text = readFileSync(new URL(file, SOURCE), "utf8");
    return [...text.matchAll(CALL)].map(({ 1: how, 0: call, index }) => {
      const rest = text.slice(index + call.length);
      const [all = "", key, family, attribute] = KEY.exec(rest) ?? [];
      const after = rest.slice(all.length);
      const given = after.startsWith("{") ? namesIn(after) : [];
      return { file, how, key, family, attribute, given, text: rest.slice(0, 60) };
    });
  });
}
