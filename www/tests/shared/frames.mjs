/**
 * The frames of a page: waiting for some, and taking them in hand, so that time passes in it only
 * as far as a case lets it.
 */

/** Waits until a page was drawn so many times: what it does soon is done by then. */
export const frames = (page, count = 2) =>
  page.evaluate(async (count) => {
    for (let one = 0; one < count; one++) await new Promise(requestAnimationFrame);
  }, count);

/** From now on a page has a clock of its own, which stands still but for `pass`. */
export const takeClock = (page) =>
  page.evaluate(() => {
    let now = performance.now();
    let last = 0;
    const waiting = new Map();
    Object.defineProperty(performance, "now", { value: () => now });
    globalThis.requestAnimationFrame = (callback) => {
      last += 1;
      waiting.set(last, callback);
      return last;
    };
    globalThis.cancelAnimationFrame = (one) => waiting.delete(one);
    globalThis.clock = {
      waiting,
      pass(ms) {
        for (const end = now + ms; now < end; ) {
          now = Math.min(end, now + 16);
          const due = [...waiting];
          for (const [one, callback] of due) if (waiting.delete(one)) callback(now);
        }
      },
    };
  });

/** Lets so many milliseconds pass in a page whose clock was taken. */
export const pass = (page, ms) => page.evaluate((ms) => globalThis.clock.pass(ms), ms);

/**
 * Waits until a page whose clock was taken asks for frame after frame, or for no more. What it
 * wanted to do in the next frame is done then.
 */
export const works = (page, wanted) =>
  page.waitForFunction(
    (wanted) => {
      globalThis.clock.pass(1);
      return globalThis.clock.waiting.size > 0 === wanted;
    },
    // Not in each frame: these do not come of themselves any more.
    { polling: 50 },
    wanted,
  );
