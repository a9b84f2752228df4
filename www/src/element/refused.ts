/**
 * What the element tells of a refusal.
 */
import type { ErrorDetail } from "./events.ts";

/** What is told of a refusal that is worded so. */
export function detailOf(error: unknown, message: string): ErrorDetail {
  const parameter = error instanceof Error && "parameter" in error ? error.parameter : undefined;
  return typeof parameter === "string" ? { message, parameter } : { message };
}
