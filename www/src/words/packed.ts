/**
 * Catalogues as the build packs them: they are read there, and not once more by every reader.
 */
import type { FluentResource } from "@fluent/bundle";

/** The messages of a catalogue, by their names. */
export type Packed = Readonly<Record<string, PackedMessage>>;

/** What a message says; where it has attributes, these as well, and what it says without a name. */
type PackedMessage = PackedPattern | null | Readonly<Record<string, PackedPattern | null>>;

/** A text, or what it is put together of. */
export type PackedPattern = string | readonly PackedPart[];

export type PackedPart = string | PackedExpression;

/**
 * A variable, or what the number tells: another message, and which attribute of it; a function of
 * something; or a choice: by what, which of its variants is the usual one, and each with its key.
 */
export type PackedExpression =
  | readonly [variable: string]
  | readonly [0, message: string, attribute?: string]
  | readonly [1, name: string, ...PackedArgument[]]
  | readonly [2, by: PackedExpression, usual: number, ...(string | number | PackedPattern)[]];

/** Something as it is, or what is set by its name. */
export type PackedArgument = PackedExpression | Readonly<Record<string, string | number>>;

/** A catalogue as the library has it once it has read it. */
export function unpacked(catalogue: Packed): FluentResource {
  const body = Object.entries(catalogue).map(([id, message]) => {
    const forms = isPattern(message) ? { "": message } : message;
    const all = Object.entries(forms).map(([form, one]) => [form, one && patternOf(one)]);
    const { "": value, ...attributes } = Object.fromEntries(all);
    return { id, value, attributes };
  });
  return { body };
}

const isPattern = (message: PackedMessage): message is PackedPattern | null =>
  message === null || typeof message === "string" || Array.isArray(message);

function patternOf(pattern: PackedPattern): unknown {
  if (typeof pattern === "string") return pattern;
  return pattern.map((part) => (typeof part === "string" ? part : expressionOf(part)));
}

function expressionOf(part: PackedExpression): unknown {
  const [kind, what, ...rest] = part;
  if (kind === 0) return { type: "mesg", name: what, attr: rest[0] };
  if (kind === 1)
    return { type: "func", name: what, args: (rest as PackedArgument[]).map(argumentOf) };
  if (kind !== 2) return { type: "var", name: kind };
  const [star, ...pairs] = rest;
  const variants = [];
  for (let place = 0; place < pairs.length; place += 2) {
    const [key, value] = pairs.slice(place) as [string | number, PackedPattern];
    variants.push({ key: literal(key), value: patternOf(value) });
  }
  return { type: "select", selector: expressionOf(what as PackedExpression), variants, star };
}

function argumentOf(one: PackedArgument): unknown {
  if (Array.isArray(one)) return expressionOf(one as PackedExpression);
  const [[name, value] = ["", ""]] = Object.entries(one as Record<string, string | number>);
  return { type: "narg", name, value: literal(value) };
}

function literal(value: string | number): unknown {
  return typeof value === "string" ? { type: "str", value } : { type: "num", value, precision: 0 };
}
