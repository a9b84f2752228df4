/**
 * What all scenarios have in common in which somebody may lie, in English.
 */

/** The names of the enemy's parameters. */
export const parameters: Record<string, string> = {
  traitors: "Traitors",
  lies: "Traitors say",
  say: "Put into their mouths",
};

/** The names of words in links. */
export const words: Record<string, string> = {
  any: "anything, by dice",
  none: "the truth",
  attack: "attack",
  retreat: "retreat",
  silence: "nothing at all",
};
