/**
 * Opens the page with ten generals of whom three lie, 3,609 messages; folds, plays and scrubs.
 */
import { at, meter, row, spread } from "./meter.mjs";
import { traced } from "./trace.mjs";

const LINK = "generals?n=10&rounds=3&traitors=3,6,9";
const FIRST = "two-generals?lose=a2";

/** How many lifelines each has. */
const LANES = { [LINK]: 10, [FIRST]: 2 };

/** No more script at once than there is time for in a frame. */
const MOST_MS = 16;

/** How often the run is opened, and in how many moves a hand goes through it. */
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
  await page.waitForSelector("main .lane");
  // By the processor's time where the browser tells it, by the clock where it does not.
  const measured = name === "chromium" ? traced : clocked;
  console.log(measured === traced ? "processor's time, ms" : "time by the clock, ms");
  console.log(row("pieces of script", "median", "95 of 100", "worst", "long tasks"));
  const opened = [];
  for (let round = 0; round < OPENED; round++) {
    await go(page, FIRST);
    const { script } = await measured(page, () => go(page, LINK));
    opened.push(at(script, 1));
  }
  console.log(spread("opening the run: the longest piece", opened));
  const folded = await moved(page, measured, "folded");
  await unfolded(page, measured);
  const open = await moved(page, measured, "all unfolded");
  await page.close();
  for (const [what, worst] of Object.entries({ ...folded, ...open })) {
    if (worst > MOST_MS) failed.push(`${name}, ${what}: ${worst.toFixed(1)} ms of script at once`);
  }
  return failed;
}

/** The same as `traced`, by the clock: what the page's own meter tells of each frame. */
async function clocked(page, work) {
  await page.evaluate(() => window.meter.begin());
  const value = await work();
  const { frames, long } = await page.evaluate(() => window.meter.told());
  return { value, script: frames, long };
}

/** Goes to a link, and waits until its figure is painted. */
function go(page, link) {
  return page.evaluate(
    async (link, lanes) => {
      await window.meter.work(() => {
        history.replaceState(null, "", `#${link}`);
        // Told of here, so that what it leads to is a part of the work.
        dispatchEvent(new HashChangeEvent("hashchange"));
      });
      const drawn = () => document.querySelectorAll("main .heads .lane").length;
      while (drawn() !== lanes) await window.meter.frame();
      await new Promise((done) => setTimeout(done, 300));
    },
    link,
    LANES[link],
  );
}

/** Unfolds every round, one after another. */
async function unfolded(page, measured) {
  await page.keyboard.press("End");
  const bands = await page.$$eval("main .band", (all) => all.map((one) => one.dataset.band));
  for (const band of bands) {
    const press = () =>
      page.evaluate((band) => {
        const element = document.querySelector(`main .band[data-band="${band}"]`);
        const click = new MouseEvent("click", { bubbles: true });
        return window.meter.work(() => element.dispatchEvent(click));
      }, band);
    const { script } = await measured(page, press);
    console.log(row(`unfolding the round at ${band}`, "", "", at(script, 1).toFixed(1)));
  }
}

/** Plays and scrubs the run; returns the longest pieces of script. */
async function moved(page, measured, how) {
  const worst = {};
  for (const [what, work] of Object.entries({ playing: played, scrubbing: scrubbed })) {
    const { script, long } = await measured(page, () => work(page));
    const told = spread(`${what}, ${how}`, script);
    console.log(told + `${long.length}`.padStart(11));
    worst[`${what} ${how}`] = at(script, 1);
  }
  return worst;
}

/** Plays it from its start to its end, four times as fast as usual. */
async function played(page) {
  await page.select(".speed", "4");
  await page.keyboard.press("Home");
  await page.evaluate(async () => {
    const scrubber = document.querySelector(".scrubber input");
    document.querySelector(".transport .main").click();
    while (scrubber.value !== scrubber.max) await window.meter.frame();
  });
}

/** Moves the scrubber there, back, and to and fro. */
async function scrubbed(page) {
  await page.evaluate(async (moves) => {
    const scrubber = document.querySelector(".scrubber input");
    const forth = Array.from({ length: moves }, (_, move) => move / (moves - 1));
    const anywhere = forth.map((_, move) => (move * 0.618034) % 1);
    for (const part of [...forth, ...[...forth].reverse(), ...anywhere]) {
      await window.meter.work(() => {
        scrubber.value = `${Math.round(part * Number(scrubber.max))}`;
        scrubber.dispatchEvent(new Event("input", { bubbles: true }));
      });
    }
  }, MOVES);
}
