/**
 * Makes a catalogue of a language that nobody speaks out of one in English: every letter is another
 * one and each text about a third longer, so that what was not taken from a catalogue is seen, and
 * what has no room to spare. What is put into a text, chosen and referred to stays as it is.
 */
import { FluentParser, FluentSerializer, Transformer } from "@fluent/syntax";

/** What stands for the letters from a to z, and from A to Z. */
const LETTERS = {
  eo: ["àƀçđèƒğĥìĵķļɱñòþɋŕşţùṽŵẋýž", "ÀƁÇĐÈƑĞĤÌĴĶĻṀÑÒÞɊŔŞŢÙṼŴẊÝŽ"],
  he: ["אבגדהוזחטיכלמנסעפצקרשתםןףץ", "אבגדהוזחטיכלמנסעפצקרשתםןףץ"],
};

/** Messages that have no text for a reader: which forms a language has. */
const NAMES = new Set(["forms"]);

class Pseudo extends Transformer {
  constructor(language) {
    super();
    [this.small, this.large] = LETTERS[language].map((all) => [...all]);
  }

  /** A text with other letters, in which each word of some length is longer than before. */
  #said(text) {
    return text.replace(/[A-Za-z]+/g, (word) => {
      const other = [...word].map((letter) => {
        const [all, first] = letter < "a" ? [this.large, 65] : [this.small, 97];
        return all[letter.charCodeAt(0) - first];
      });
      return (
        other.join("") +
        other
          .slice(-1)
          .join("")
          .repeat(Math.round(word.length * 0.3))
      );
    });
  }

  visitMessage(node) {
    return NAMES.has(node.id.name) ? node : this.genericVisit(node);
  }

  visitTextElement(node) {
    node.value = this.#said(node.value);
    return node;
  }
}

/** The catalogue in a language that nobody speaks. */
export function pseudo(language, text) {
  const resource = new FluentParser({ withSpans: false }).parse(text);
  return new FluentSerializer().serialize(new Pseudo(language).visit(resource));
}
