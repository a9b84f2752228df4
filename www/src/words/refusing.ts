/**
 * Why something was refused, in any language: the words are the engine's own.
 */
import type { Refusal } from "../engine/engine.ts";
import type { Catalogue } from "./say.ts";

/** Says it in one sentence; of anything else that failed it says what that says itself. */
export const refusing =
  (say: Catalogue) =>
  (error: unknown): string => {
    if (!(error instanceof Error)) return `${error}`;
    const { phrase, message }: Partial<Refusal> & Error = error;
    return phrase ? say.say(phrase) : message;
  };
