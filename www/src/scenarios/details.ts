/**
 * What stands on the other side of a way, by the number of its message, where nobody chose anything
 * else: for the scenarios that have such a thing.
 */
import type { Happening } from "../engine/engine.ts";
import { numbersOf } from "./tcp/numbers.ts";

type Details = (events: readonly Happening[]) => ReadonlyMap<number, string>;

export const DETAILS: Readonly<Record<string, Details>> = { tcp: numbersOf };
