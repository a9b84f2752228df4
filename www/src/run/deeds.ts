/**
 * What a reader does to a run.
 */

/** What a hand does to one messenger, in place of what was said of it before. */
export type Deed =
  | "capture"
  | "pass"
  | "double"
  | "restore"
  | "unsay"
  | { delay: number }
  | { first: boolean }
  | { say: string };

/** What is done to processes and to roads, and what of it is taken back. */
export type Outage =
  | { crash: number; from: number; until?: number }
  | { cut: [number, number]; from: number; until?: number }
  | { recover: number }
  | { heal: [number, number] };
