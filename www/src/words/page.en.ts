/**
 * What parameters are called on the page in English, by the engine's names for them.
 */

export const parameters = {
  /** The names of parameters; one without a name here is its own word. */
  parameters: {
    messages: "Longest chain",
    a: "A needs",
    b: "B needs",
    copies: "Messengers of A",
    answers: "Messengers of B",
    retry: "Repeat every",
    dawn: "Dawn at",
    order: "A wants",
    travel: "A way takes",
    loss: "Chance of loss",
    twice: "Chance of a double",
    seed: "Dice",
    lose: "Captured",
    pass: "Let through",
    copy: "Doubled",
    delay: "Delayed",
    cut: "Road cut",
    crash: "Down",
    traitors: "Traitors",
    lies: "Traitors say",
    say: "Said by them",
  } as Record<string, string>,

  /** What parameters mean, where the engine's own words are not to be used. */
  help: {} as Record<string, string>,

  /** Defaults of parameters that the engine tells in words. */
  defaults: {} as Record<string, string>,
};

export type Parameters = typeof parameters;
