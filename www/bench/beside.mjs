/**
 * Prints how long the element takes for its figure beside mermaid: the same messages, in the same
 * browser, in turn.
 */
import { at, median, row, spread } from "./meter.mjs";

const ROUNDS = 5;
const PLAYS = 3;
const FRAMES = 1200;

/** What is promised: so small a part of mermaid's time, and a frame that is not missed. */
const MOST = { messages: 1000, ratio: 0.1, frame: 16 };

/** Measures in one browser; returns what is worse than it should be, in sentences. */
export async function beside(browser, name, address) {
  const page = await browser.newPage();
  page.setDefaultTimeout(600_000);
  await page.setViewport({ width: 900, height: 800 });
  const failed = [];
  page.on("pageerror", (error) => failed.push(`${name}: ${error}`));
  await page.goto(address);
  await page.waitForFunction(() => window.bench);
  const empty = await page.evaluate(() => window.bench.empty());
  console.log(`an empty place takes ${empty.toFixed(1)} ms; figures in ms`);
  console.log(row("messages", "at-dawn", "mermaid", "ratio", "all drawn", "ratio"));
  for (const messages of [10, 100, MOST.messages]) {
    const { ours, theirs, all, seen } = await inTurn(page, messages);
    const times = [ours, theirs].map((time) => time.toFixed(1));
    const whole = [all.toFixed(1), (all / theirs).toFixed(3)];
    const head = `${messages}, of which ${seen} are in view`;
    console.log(row(head, ...times, (ours / theirs).toFixed(3), ...whole));
    if (messages === MOST.messages && ours / theirs >= MOST.ratio) {
      failed.push(`${name}: not under ${MOST.ratio} of mermaid's time`);
    }
  }
  const plays = await played(page, MOST.messages);
  // Every play has the same frames: what another program took of one is not in all of them.
  const frames = plays[0].map((_, frame) => median(plays.map((times) => times[frame])));
  const worst = at(frames, 1);
  console.log(row("script, ms", "median", "95 of 100", "worst"));
  console.log(spread(`each frame while playing ${MOST.messages} messages`, frames));
  if (worst > MOST.frame) {
    failed.push(`${name}: ${worst.toFixed(1)} ms in a frame while playing`);
  }
  await page.close();
  return failed;
}

/** How long the script of each frame takes while so many messages are played, several times. */
async function played(page, messages) {
  const plays = [];
  for (let play = 0; play < PLAYS; play++) {
    plays.push(await page.evaluate((...all) => window.bench.play(...all), messages, FRAMES));
  }
  return plays;
}

/** The medians of all, measured in turn so that none has the better moments. */
async function inTurn(page, messages) {
  const seen = await page.evaluate((it) => window.bench.inView(it), messages);
  if (seen < 1) throw new Error(`no messenger of ${messages} is drawn`);
  // All have drawn it once before anything is measured.
  const [ours, all, theirs] = [[], [], []];
  for (let round = 0; round <= ROUNDS; round++) {
    ours.push(await page.evaluate((...it) => window.bench.ours(...it), messages, seen));
    all.push(await page.evaluate((it) => window.bench.all(it), messages));
    theirs.push(await page.evaluate((...it) => window.bench.theirs(...it), messages, round));
  }
  const [own, whole, other] = [ours, all, theirs].map((times) => median(times.slice(1)));
  return { ours: own, all: whole, theirs: other, seen };
}
