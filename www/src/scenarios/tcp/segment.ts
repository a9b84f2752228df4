/**
 * Segments and moments, as they are written.
 */
import type { Segment } from "../../engine/engine.ts";

/** How many sequence numbers there are. */
const NUMBERS = 2 ** 32;

/** A number so many further on, or back. */
export const plus = (seq: number, by: number): number => (seq + by + NUMBERS) % NUMBERS;

/** A moment on the axis: no longer than it must be. */
export const clock = (tick: number): string => `${tick / 1_000} s`;

/** A segment as the RFC writes it. */
export function written({ ctl, seq, ack, len }: Segment): string {
  const data = len > 0 ? `<DATA=${len}>` : "";
  return `<SEQ=${seq}>${ack === null ? "" : `<ACK=${ack}>`}${data}<CTL=${ctl.join(",")}>`;
}
