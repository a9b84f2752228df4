/**
 * The scenarios in simplified Chinese, one line each: loaded only where they are wanted.
 */
import type { Room } from "./room.ts";

export const rooms: Record<string, () => Promise<{ room: Room }>> = {
  "two-generals": () => import("./two-generals/zh-Hans.ts"),
  tcp: () => import("./tcp/zh-Hans.ts"),
  lovers: () => import("./lovers/zh-Hans.ts"),
  generals: () => import("./generals/zh-Hans.ts"),
  hexagon: () => import("./hexagon/zh-Hans.ts"),
  "phase-king": () => import("./phase-king/zh-Hans.ts"),
  "ben-or": () => import("./ben-or/zh-Hans.ts"),
  pbft: () => import("./pbft/zh-Hans.ts"),
  triangle: () => import("./triangle/zh-Hans.ts"),
};
