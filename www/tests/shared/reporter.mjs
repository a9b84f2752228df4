/**
 * Says of each case how it went and how long it took; at the end, which took longest.
 */

/** A case that takes longer than this is pointed out: not as an error, for machines differ. */
const LONG_MS = 20_000;

const SLOWEST = 10;

const seconds = (ms) => `${(ms / 1_000).toFixed(1)} s`;

export default async function* report(events) {
  const began = performance.now();
  const took = [];
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === "test:diagnostic" || !/^test:(pass|fail)$/.test(type)) continue;
    const { name, details } = data;
    const error = type === "test:fail" ? (details.error?.cause ?? details.error) : undefined;
    // A suite fails with its cases, which have been told.
    if (details.type === "suite") {
      if (error && data.details.error?.failureType !== "subtestsFailed") failed += 1;
      continue;
    }
    took.push({ name, ms: details.duration_ms });
    const time = seconds(details.duration_ms);
    if (error === undefined) {
      yield `✓ ${name} (${time})\n`;
    } else {
      failed += 1;
      yield `✕ ${name} (${time})\n    ${error?.stack ?? error}\n`;
    }
    if (details.duration_ms > LONG_MS) yield `  ! That is long: over ${seconds(LONG_MS)}.\n`;
  }
  took.sort((one, other) => other.ms - one.ms);
  yield "\nThe slowest:\n";
  for (const { name, ms } of took.slice(0, SLOWEST)) yield `${seconds(ms).padStart(9)} ${name}\n`;
  const passed = took.length - failed;
  yield `${passed} passed, ${failed} failed, in ${seconds(performance.now() - began)}\n`;
}
