/**
 * Opens the page with ten generals of whom three lie, 3,609 messages; folds, plays and scrubs.
 */
import { at, median, meter, row, spread } from "./meter.mjs";

const LINK = "generals?n=10&rounds=3&traitors=3,6,9";
const FIRST = "two-generals?lose=a2";

/** No more script in a frame than there is time for. */
const MOST_MS = 16;

/** How often the run is opened, and how far a hand moves the scrubber at once. */
const OPENED = 5;
const MOVES = 60;

/** Prints what the page takes; returns what is worse than it should be, in sentences. */
export async function generals(browser, name, address) {
  const page = await browser.newPage();
  page.setDefaultTimeout(600_000);
  await page.setViewport({ width: 1440, height: 900 });
  const failed = [];
  page.on("pageerror", (error) => failed.push(`${name}: ${error}`));
  await page.evaluateOnNewDocument(meter);
  await page.goto(`${address}#${FIRST}`);
  await page.waitForSelector(".way");
  await opened(page);
  console.log(row("script, ms", "median", "95 of 100", "worst"));
  const folded = await moved(page, "folded");
  await unfolded(page);
  const open = await moved(page, "all unfolded");
  await page.close();
  for (const [what, times] of Object.entries({ ...folded, ...open })) {
    const worst = at(times, 1);
    if (worst > MOST_MS) failed.push(`${name}, ${what}: ${worst.toFixed(1)} ms in a frame`);
  }
  return failed;
}

/** Opens the run from another one: how long nothing else can happen, and until it is painted. */
async function opened(page) {
  const blocked = [];
  const until = [];
  for (let round = 0; round < OPENED; round++) {
    await go(page, FIRST, ".way");
    const { longest, painted } = await go(page, LINK, ".band");
    blocked.push(longest);
    until.push(painted);
  }
  console.log(`opened: ${median(until).toFixed(0)} ms from the link until the figure is painted,`);
  console.log(`of which ${median(blocked).toFixed(0)} ms of script are the longest at one time`);
}

async function go(page, link, what) {
  return page.evaluate(
    async (link, what) => {
      // Where a long task ends a message that waits for its turn gets it.
      const gaps = [];
      const channel = new MessageChannel();
      let last = performance.now();
      channel.port1.onmessage = () => {
        const now = performance.now();
        gaps.push(now - last);
        last = now;
        channel.port2.postMessage(0);
      };
      channel.port2.postMessage(0);
      const began = performance.now();
      location.hash = link;
      const there = () => document.querySelector(`main ${what}`);
      const lane = link.startsWith("generals") ? 10 : 2;
      while (!there() || document.querySelectorAll(".heads .lane").length !== lane) {
        await window.meter.frame();
      }
      await window.meter.frame();
      const painted = performance.now() - began;
      channel.port1.close();
      await new Promise((done) => setTimeout(done, 300));
      return { longest: Math.max(...gaps), painted };
    },
    link,
    what,
  );
}

/** Unfolds every round, one after another. */
async function unfolded(page) {
  await page.keyboard.press("End");
  const bands = await page.$$eval("main .band", (all) => all.map((one) => one.dataset.band));
  for (const band of bands) {
    const { time, frames } = await page.evaluate((band) => {
      const element = document.querySelector(`main .band[data-band="${band}"]`);
      const press = new MouseEvent("click", { bubbles: true });
      return window.meter.work(() => element.dispatchEvent(press));
    }, band);
    const whole = [time, ...frames];
    console.log(row(`unfolding the round at ${band}`, "", "", at(whole, 1).toFixed(1)));
  }
}

/** Plays and scrubs the run; returns how much script each frame had. */
async function moved(page, how) {
  const { frames, long } = await played(page);
  console.log(spread(`each frame while playing, ${how}`, frames));
  if (long) console.log(row("  tasks longer than 50 ms, and the longest", "", ...long));
  const { scrubs, stalls } = await scrubbed(page);
  console.log(spread(`each move of the scrubber, ${how}`, scrubs));
  if (stalls) console.log(row("  tasks longer than 50 ms, and the longest", "", ...stalls));
  return { [`playing ${how}`]: frames, [`scrubbing ${how}`]: scrubs };
}

/** What a browser says of long tasks; nothing where it does not tell. */
const longOf = (long) => [`${long.length}`, Math.max(0, ...long).toFixed(1)];

async function played(page) {
  const tells = await page.evaluate(() =>
    PerformanceObserver.supportedEntryTypes.includes("longtask"),
  );
  await page.select(".speed", "4");
  await page.keyboard.press("Home");
  const { frames, long } = await page.evaluate(async () => {
    const scrubber = document.querySelector(".scrubber input");
    window.meter.begin();
    document.querySelector(".transport .main").click();
    while (scrubber.value !== scrubber.max) await window.meter.frame();
    return window.meter.told();
  });
  return { frames, long: tells && longOf(long) };
}

async function scrubbed(page) {
  const { scrubs, long } = await page.evaluate(async (moves) => {
    const scrubber = document.querySelector(".scrubber input");
    const forth = Array.from({ length: moves }, (_, move) => move / (moves - 1));
    // There, back, and to and fro.
    const anywhere = forth.map((_, move) => (move * 0.618034) % 1);
    const [scrubs, long] = [[], []];
    for (const part of [...forth, ...[...forth].reverse(), ...anywhere]) {
      const { time, frames } = await window.meter.work(() => {
        scrubber.value = `${Math.round(part * Number(scrubber.max))}`;
        scrubber.dispatchEvent(new Event("input", { bubbles: true }));
      });
      scrubs.push(Math.max(time, ...frames));
      long.push(...window.meter.told().long);
    }
    return { scrubs, long };
  }, MOVES);
  const tells = await page.evaluate(() =>
    PerformanceObserver.supportedEntryTypes.includes("longtask"),
  );
  return { scrubs, stalls: tells && longOf(long) };
}
