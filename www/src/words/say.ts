/**
 * Says phrases in the words of a catalogue. The rules are those of the engine's own `words` crate:
 * `$to` is an argument as it is shown, `$to-start` another form of it, where the language has one
 * (the message `forms` says which), and `$to-is` what it is, for choosing.
 */
import { FluentBundle, FluentNumber, type FluentVariable } from "@fluent/bundle";
import type { Arg, Phrase } from "../engine/engine.ts";
import { type Packed, unpacked } from "./packed.ts";

/** Something as it is said. */
interface Said {
  text: string;
  /** What it is, for choosing. */
  is: string;
  /** Its other forms. */
  forms: Record<string, string>;
}

type Variables = Record<string, FluentVariable>;

/** What a sentence of the page is said of: numbers are ungrouped unless they are asked to be. */
export type Plain = Record<string, string | number | FluentNumber>;

/** A number in groups of thousands, as a language writes them. */
export const grouped = (value: number): FluentNumber => new FluentNumber(value);

/** Something that is so or is not, for choosing. */
export const whether = (so: boolean): string => (so ? "yes" : "no");

/**
 * A number as it is in sentences. A whole one is its digits, as in the engine's own `words`: a browser
 * that is asked how a language writes numbers reads up on that first, which takes it 11 ms.
 */
class Ungrouped extends FluentNumber {
  constructor(value: number) {
    super(value, { useGrouping: false });
  }

  override toString(scope: Parameters<FluentNumber["toString"]>[0]): string {
    return Number.isInteger(this.value) ? `${this.value}` : super.toString(scope);
  }
}

const ungrouped = (value: number) => new Ungrouped(value);

function variablesOf(plain: Plain): Variables {
  const entries = Object.entries(plain);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === "number" ? ungrouped(value) : value]),
  );
}

export class Catalogue {
  readonly language: string;
  readonly #bundle: FluentBundle;
  readonly #forms: string[];
  readonly #otherwise: Catalogue | undefined;
  readonly #words = new Map<string, Said>();
  readonly #casts = new WeakMap<readonly Phrase[], readonly Said[]>();
  /** What was wrong with what was said; nothing, if the catalogues are whole. */
  readonly errors: Error[] = [];

  /**
   * The words of a language; what a later part says again it says instead. What none of them has is
   * said otherwise, in the words of another language.
   */
  constructor(language: string, parts: readonly Packed[], otherwise?: Catalogue) {
    this.language = language;
    this.#otherwise = otherwise;
    this.#bundle = new FluentBundle(language, { useIsolating: false });
    for (const part of parts) this.#bundle.addResource(unpacked(part), { allowOverrides: true });
    this.#forms = this.#bundle.hasMessage("forms") ? this.text("forms").split(" ") : [];
  }

  /** Whether there is a message of this name. */
  has(key: string): boolean {
    return this.#bundle.hasMessage(key) || (this.#otherwise?.has(key) ?? false);
  }

  /** A sentence of the page, by its name. */
  text(key: string, plain: Plain = {}): string {
    return this.#said(key, variablesOf(plain)).text;
  }

  /** A part of a message, such as what a parameter is for; nothing if there is none. */
  part(key: string, attribute: string, plain: Plain = {}): string | undefined {
    return this.has(key) ? this.#said(key, variablesOf(plain)).forms[attribute] : undefined;
  }

  /** Several texts as one, as the messages of this way to list things have it. */
  list(how: string, texts: readonly string[]): string {
    return texts.length === 0 ? "" : this.#list(how, texts, []).text;
  }

  /** What a phrase says, in a run among these processes; or another form of it. */
  say(phrase: Phrase, cast: readonly Phrase[] = [], form = ""): string {
    const { text, forms } = this.#phrase(phrase, cast);
    return forms[form] ?? text;
  }

  #phrase(phrase: Phrase, cast: readonly Phrase[]): Said {
    const { key, args } = phrase;
    // With all that is in it: the forms of one language are not those of another.
    if (this.#otherwise && !this.#bundle.hasMessage(key))
      return this.#otherwise.#phrase(phrase, cast);
    const variables: Variables = {};
    for (const [name, arg] of Object.entries(args)) {
      if (typeof arg === "string") variables[name] = arg;
      else if (typeof arg === "number") variables[name] = ungrouped(arg);
      else this.#put(variables, name, this.#resolved(arg, cast));
      if (typeof arg === "object" && "items" in arg) variables[`${name}-is`] = arg.items.length;
    }
    return this.#said(key, variables);
  }

  /** Puts something among the variables, in all its forms. */
  #put(variables: Variables, name: string, { text, is, forms }: Said): void {
    for (const form of this.#forms) variables[`${name}-${form}`] = forms[form] ?? text;
    variables[`${name}-is`] = is;
    variables[name] = text;
  }

  #resolved(arg: Arg, cast: readonly Phrase[]): Said {
    if (typeof arg !== "object") return { text: `${arg}`, is: `${arg}`, forms: {} };
    if ("key" in arg) return this.#phrase(arg, cast);
    if ("items" in arg) return this.#list(arg.list, arg.items, cast);
    if ("word" in arg) return this.#word(arg.word);
    return this.#people(cast)[arg.process] ?? this.#resolved(`${arg.process}`, cast);
  }

  /** A word of links: there are few, and they are said again and again. */
  #word(word: string): Said {
    const known = this.#words.get(word);
    if (known) return known;
    const said = { ...this.#said(`word-${word}`, {}), is: word };
    this.#words.set(word, said);
    return said;
  }

  /** Those who take part in a run, as they are called in it. */
  #people(cast: readonly Phrase[]): readonly Said[] {
    const known = this.#casts.get(cast);
    if (known) return known;
    const people = cast.map((one) => this.#phrase(one, []));
    this.#casts.set(cast, people);
    return people;
  }

  #list(how: string, [first, ...rest]: readonly Arg[], cast: readonly Phrase[]): Said {
    if (first === undefined) return this.#said(`${how}-none`, {});
    let all = this.#resolved(first, cast);
    for (const [place, item] of rest.entries()) {
      const variables: Variables = {};
      this.#put(variables, "before", all);
      this.#put(variables, "item", this.#resolved(item, cast));
      all = this.#said(`${how}-${place + 1 === rest.length ? "last" : "next"}`, variables);
    }
    return all;
  }

  /** A message and its forms, said of these variables. */
  #said(key: string, variables: Variables): Said {
    const message = this.#bundle.getMessage(key);
    if (!message) {
      if (this.#otherwise) return this.#otherwise.#said(key, variables);
      this.errors.push(new Error(`There is no message ${key} in ${this.language}.`));
      return { text: key, is: key, forms: {} };
    }
    type Pattern = NonNullable<typeof message.value>;
    const format = (pattern: Pattern) =>
      this.#bundle.formatPattern(pattern, variables, this.errors);
    const forms: Record<string, string> = {};
    for (const [name, pattern] of Object.entries(message.attributes)) forms[name] = format(pattern);
    return { text: message.value === null ? "" : format(message.value), is: key, forms };
  }
}
