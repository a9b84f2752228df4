/** The words in use: one language so far. */
import { en, type Words } from "./en.ts";

export const words: Words = en;
