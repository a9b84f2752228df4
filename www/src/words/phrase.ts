/**
 * What is to be said, as the engine says it: a key and its arguments, without any words.
 */

export interface Phrase {
  /** The name of a message in the catalogues. */
  key: string;
  args: Record<string, Arg>;
}

/**
 * What a phrase is said of: a text, a case or the name of a message as it is; a number; a process
 * by its number; a word of links; several; another phrase.
 */
export type Arg =
  | string
  | number
  | { process: number }
  | { word: string }
  | { list: string; items: Arg[] }
  | Phrase;
