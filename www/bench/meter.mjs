/**
 * What is put into a page before anything else, to tell how long its script keeps the browser.
 */

/**
 * Runs within the page. Adds up what all callbacks of a frame take, and keeps the tasks that the
 * browser calls long, where it tells of them.
 */
export function meter() {
  const told = { frames: [], long: [] };
  let current = Number.NaN;
  const timed = (work, frame) => {
    const began = performance.now();
    try {
      return work();
    } finally {
      const time = performance.now() - began;
      if (frame === current) told.frames[told.frames.length - 1] += time;
      else told.frames.push(time);
      current = frame;
    }
  };
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => ask((time) => timed(() => callback(time), time));
  window.ResizeObserver = class extends window.ResizeObserver {
    constructor(callback) {
      super((...all) => timed(() => callback(...all), document.timeline.currentTime));
    }
  };
  if (PerformanceObserver.supportedEntryTypes.includes("longtask")) {
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) told.long.push(duration);
    });
    watch.observe({ type: "longtask" });
  }
  const frame = () => new Promise(ask);
  window.meter = {
    frame,
    /** Forgets what was told so far. */
    begin() {
      told.frames.length = 0;
      told.long.length = 0;
      current = Number.NaN;
    },
    told: () => ({ frames: [...told.frames], long: [...told.long] }),
    /** Does some work in a frame, and lets three more pass for what it leaves to them. */
    async work(work) {
      timed(work, await frame());
      for (let frames = 0; frames < 3; frames++) await frame();
    },
  };
}

export const sorted = (times) => [...times].sort((one, other) => one - other);
export const at = (times, part) => sorted(times)[Math.floor(part * (times.length - 1))] ?? 0;
export const median = (times) => at(times, 0.5);

/** A row of a table: what it is about, then numbers. */
export const row = (head, ...cells) =>
  head.padEnd(44) + cells.map((one) => one.padStart(11)).join("");

/** How times are spread. */
export const spread = (head, times) =>
  row(head, ...[0.5, 0.95, 1].map((part) => at(times, part).toFixed(1)));
