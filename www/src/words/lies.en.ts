/**
 * Those who lie, and what is said of them: in English.
 */

/** What somebody who may lie says, where its word alone would not be understood. */
const SAYS: Record<string, string> = {
  silence: "nothing",
  silent: "nothing",
};

export const lyingDeeds = {
  say: (said: string, own: Record<string, string>) => {
    const [name = "", word = ""] = said.split(":");
    return `${name} says ${own[word] ?? SAYS[word] ?? word}`;
  },
  unsay: (name: string) => `${name} says what the run decides`,
};

/** So many of them, with commas between thousands. */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

export const lies = {
  invitation: "Select a messenger to capture it or, if its sender may lie, to choose what it says.",
  heading: "What it says",
  word: (word: string): string => SAYS[word] ?? word,
  /** What traitors say where nothing is put into their mouths, by a scenario's own words. */
  always: (word: string, own: Record<string, string>): string =>
    ({ any: "anything, by dice", none: "the truth" })[word] ??
    `always: ${own[word] ?? SAYS[word] ?? word}`,
  /** A box to be ticked for a process. */
  box: (process: number, name: string) => `${process}: ${name}`,
  number: (count: number) => count.toLocaleString("en"),
  honest: "honest",
  unsay: "Let the run decide",
  sender: "it",
  refused: (reason: string) => reason,
  nothing: (count: number) => (count > 1 ? `says nothing ×${count}` : "says nothing"),
  silent: (name: string, lie: boolean) =>
    lie ? `${name}: nothing is said; that is a lie` : `${name}: nothing is said`,
  lie: (called: string, lies: number, of: number) =>
    of > 1 ? `${called}; ${lies} of them lies` : `${called}; a lie`,
  liar: (who: string) => `${who}, who may lie`,
  band: (
    round: number | undefined,
    at: number,
    messages: number,
    lies: number,
    silences: number,
  ): string => {
    const when = round === undefined ? `at ${at}` : `round ${round}`;
    const parts = [counted(messages, "message"), lies > 0 ? counted(lies, "lie", "lies") : ""];
    if (silences > 0) parts.push(`${silences}× silence`);
    return `${when}: ${parts.filter(Boolean).join(", ")}`;
  },
  fold: (round: string) => `Fold ${round}`,
  unfold: (round: string) => `Unfold ${round}`,
};
