/**
 * What a message among generals says, in simplified Chinese.
 */
import type { Happening, Sent } from "../../engine/engine.ts";
import { listed, order, spaced } from "../liars.zh-Hans.ts";

export type Withheld = Extract<Happening, { kind: "withheld" }>;
/** Of two orders in one message the second may have other signatures. */
export type Message = (Sent | Withheld) & { path_of_retreat?: number[] };

export const who = (general: number) => (general === 0 ? "司令" : `副官${general}`);

/** What is said on a path, as the last of it says it. */
export function reported({ path = [], value }: Message): string {
  const sources = path.slice(0, -1).reverse();
  return `${sources.map((source) => `${who(source)}说`).join("")}“${order(value)}”`;
}

/** The orders in a signed message, each with who has signed it. */
export function chains(message: Message): [string, number[]][] {
  const { value = "", path = [], path_of_retreat: other = path } = message;
  return value === "both"
    ? [
        ["attack", path],
        ["retreat", other],
      ]
    : [[value, path]];
}

export function contents(message: Message): string {
  const one = ([value, path]: [string, number[]]) =>
    `由${listed(path.map(who))}签署的“${order(value)}”`;
  return chains(message).map(one).join("，以及");
}

/** What a message says. Spoken or signed, it says on whose word: one event does not tell which. */
export function says(sent: Sent): string {
  const { path = [], value } = sent;
  // Only on paper both orders can be said at once.
  if (value === "both") return spaced(contents(sent));
  if (path.length < 2) return order(value);
  return spaced(`${path.map(who).join("→")}：“${order(value)}”`);
}
