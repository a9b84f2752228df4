/**
 * The words in use. A language is taken before anything is made of its words; who changes it
 * makes everything anew.
 */
import { en, type Words } from "./en.ts";

export let words: Words = en;

/** Takes the words of another language. */
export function speak(language: Words): void {
  words = language;
}
