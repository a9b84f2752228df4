/**
 * What Chromium's own trace tells: the processor's time that a page takes, which other programs on
 * the same machine do not make longer, as they do by the clock.
 */

const CATEGORIES = ["toplevel", "devtools.timeline"];

/** A browser runs script in pieces: for an event, for a frame, or because something is called. */
const SCRIPT = ["EventDispatch", "FireAnimationFrame", "FunctionCall"];
const TASK = ["RunTask", "ThreadControllerImpl::RunTask"];

/** Longer tasks than these are felt, in milliseconds. */
const LONG = 50;

/**
 * Does some work on a page; returns what it returned, and in milliseconds each piece of script
 * on the page's thread and each task that was long.
 */
export async function traced(page, work) {
  await page.tracing.start({ categories: CATEGORIES });
  const value = await work();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const mains = new Set(traceEvents.filter(isMain).map(threadOf));
  const events = traceEvents.filter((one) => one.tdur > 0 && mains.has(threadOf(one)));
  const named = (names) => outermost(events.filter(({ name }) => names.includes(name)));
  const times = (all) => all.map(({ tdur }) => tdur / 1000);
  return {
    value,
    script: times(named(SCRIPT)),
    long: times(named(TASK)).filter((time) => time > LONG),
  };
}

const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
const isMain = ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain";

/** Those that lie in no other one. */
function outermost(events) {
  const ends = new Map();
  return events
    .sort((one, other) => one.ts - other.ts)
    .filter((event) => {
      const thread = threadOf(event);
      if (event.ts < (ends.get(thread) ?? 0)) return false;
      ends.set(thread, event.ts + event.dur);
      return true;
    });
}
