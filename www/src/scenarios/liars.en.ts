/**
 * What all scenarios have in common in which somebody may lie, in English.
 */

/** The names of the enemy's parameters. */
export const parameters: Record<string, string> = {
  traitors: "Traitors",
  lies: "Traitors say",
  say: "Put into their mouths",
};

/** What the enemy's parameters mean where processes are called by numbers. */
export const help: Record<string, string> = {
  cut: "Roads that are cut both ways for a while: 0-3:5-20, or 0-3:5 for good.",
  crash: "Who goes down, and when: 3:7 for good, 3:7-12 to come back.",
};

/** The names of words in links. */
export const words: Record<string, string> = {
  any: "anything, by dice",
  none: "the truth",
  attack: "attack",
  retreat: "retreat",
  silence: "nothing at all",
};
