/**
 * What the element tells of a refusal.
 */
import type { Words } from "../words/catalogues.ts";
import type { ErrorDetail } from "./events.ts";

/** What is said of a refusal. */
export function detailOf(error: unknown, words: Words): ErrorDetail {
  const message = words.refusal(error);
  const parameter = error instanceof Error && "parameter" in error ? error.parameter : undefined;
  return typeof parameter === "string" ? { message, parameter } : { message };
}
