import { FluentResource } from "@fluent/bundle";
import type { Packed, PackedArgument, PackedPart, PackedPattern } from "../src/words/packed.ts";

/** What the library makes of a catalogue: of this its types tell nothing. */
type Pattern = string | readonly (string | Expression)[];
type Expression =
  | { type: "str"; value: string }
  | { type: "num"; value: number; precision: number }
  | { type: "var"; name: string }
  | { type: "mesg"; name: string; attr: string | null }
  | { type: "term" }
  | { type: "func"; name: string; args: readonly (Expression | Named)[] }
  | { type: "select"; selector: Expression; variants: readonly Variant[]; star: number };
type Named = { type: "narg"; name: string; value: Expression };
type Variant = { key: Expression; value: Pattern };

/** A catalogue as `src/words/packed.ts` has it: read here, so that nobody has to read it again. */
export function pack(text: string): Packed {
  const { body } = new FluentResource(text);
  const packed = body.map(({ id, value, attributes }) => {
    const whole = value === null ? null : patternOf(value as Pattern);
    const forms = Object.entries(attributes).map(([form, one]) => [
      form,
      patternOf(one as Pattern),
    ]);
    if (forms.length === 0) return [id, whole];
    return [id, { "": whole, ...Object.fromEntries(forms) }];
  });
  return Object.fromEntries(packed);
}

function patternOf(pattern: Pattern): PackedPattern {
  return typeof pattern === "string" ? pattern : pattern.map(partOf);
}

function partOf(part: string | Expression): PackedPart {
  if (typeof part === "string") return part;
  switch (part.type) {
    case "str":
      return part.value;
    case "var":
      return [part.name];
    case "mesg":
      return part.attr === null ? [0, part.name] : [0, part.name, part.attr];
    case "func":
      // The others are for dates, and left out.
      if (part.name !== "NUMBER") throw new Error(`a catalogue asks for ${part.name}`);
      return [1, part.name, ...part.args.map(argumentOf)];
    case "select": {
      const by = partOf(part.selector);
      if (typeof by === "string") throw new Error("a catalogue chooses by what is always the same");
      const variants = part.variants.flatMap(({ key, value }) => [keyOf(key), patternOf(value)]);
      return [2, by, part.star, ...variants];
    }
    default:
      throw new Error(`a catalogue has a ${part.type}, which nobody packs`);
  }
}

function argumentOf(one: Expression | Named): PackedArgument {
  if (one.type === "narg") return { [one.name]: keyOf(one.value) };
  const part = partOf(one);
  if (typeof part === "string") throw new Error("a catalogue has a function of a text");
  return part;
}

/** A key of a variant, or what an argument is set to. */
function keyOf(key: Expression): string | number {
  const whole = key.type === "num" && key.precision === 0;
  if (key.type === "str" || whole) return key.value;
  throw new Error(`a catalogue has a ${key.type} where a text or a whole number is to be`);
}
