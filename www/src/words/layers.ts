/**
 * Scenarios that say what another one does, but for some of it: whose catalogues they take, the last
 * one having the last word. Every other scenario has its own alone.
 */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  lovers: ["two-generals", "lovers"],
};
