/**
 * The scenarios in English: one line each.
 */
import { room as benOr } from "./ben-or/en.ts";
import { room as generals } from "./generals/en.ts";
import { room as hexagon } from "./hexagon/en.ts";
import { room as lovers } from "./lovers/en.ts";
import { room as pbft } from "./pbft/en.ts";
import { room as phaseKing } from "./phase-king/en.ts";
import type { Rooms } from "./room.ts";
import { room as tcp } from "./tcp/en.ts";
import { room as triangle } from "./triangle/en.ts";
import { room as twoGenerals } from "./two-generals/en.ts";

export const rooms: Rooms = {
  "two-generals": twoGenerals,
  lovers,
  tcp,
  generals,
  hexagon,
  "phase-king": phaseKing,
  "ben-or": benOr,
  pbft,
  triangle,
};
