/**
 * Numbers of segments.
 */

/** How many sequence numbers there are. */
const NUMBERS = 2 ** 32;

/** A number so many further on, or back. */
export const plus = (seq: number, by: number): number => (seq + by + NUMBERS) % NUMBERS;
