/**
 * Numbers of segments, and moments as they are written.
 */

/** How many sequence numbers there are. */
const NUMBERS = 2 ** 32;

/** A number so many further on, or back. */
export const plus = (seq: number, by: number): number => (seq + by + NUMBERS) % NUMBERS;

/** A moment on the axis: no longer than it must be. */
export const clock = (tick: number): string => `${tick / 1_000} s`;
