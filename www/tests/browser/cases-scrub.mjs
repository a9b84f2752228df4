/**
 * The scrubber in the hand: by mouse, with a finger, by keys. The run, its words and its address
 * follow.
 */
import assert from "node:assert/strict";
import { drag, TOUCH } from "../shared/touch.mjs";
import { open, PRESET, press, settled, steps, text } from "./helpers.mjs";

const SCRUBBER = ".scrubber input";
const at = (step) => (step === 0 ? PRESET : `${PRESET}&at=${step}`);

/** What the page says where a run stands, in all places. */
const told = (page) =>
  page.evaluate(() => ({
    position: document.querySelector(".position").textContent,
    present: document.querySelector(".present").textContent,
    story: [...document.querySelectorAll(".story li")].map((line) => line.textContent),
    verdicts: document.querySelector(".verdicts").textContent,
    figure: document.querySelector(".figure:not(.heads)").ariaLabel,
    valuetext: document.querySelector(".scrubber input").ariaValueText,
  }));

/** What it says after each step, when it is taken by its button. */
async function walk(page) {
  const total = await page.$eval(SCRUBBER, (input) => Number(input.max));
  const all = [await told(page)];
  for (let step = 1; step <= total; step++) {
    await press(page, "One step on");
    all.push(await told(page));
  }
  await press(page, "To the start");
  return all;
}

/** The run has come to a step: so have its words, and the address. */
async function follows(page, step, walked) {
  await page.waitForFunction(
    (step) => document.querySelector(".scrubber input").valueAsNumber === step,
    {},
    step,
  );
  await page.waitForFunction(
    (said) => document.querySelector(".present").textContent === said,
    {},
    walked[step].present,
  );
  assert.deepEqual(await told(page), walked[step]);
  await settled(page, at(step));
}

const dragged =
  (way) =>
  async (page, { address }) => {
    await open(page, address, PRESET, TOUCH);
    const walked = await walk(page);
    const stops = [2, walked.length - 1, 3, 0, 4];
    await drag(page, SCRUBBER, way, stops, (step) => follows(page, step, walked));
    // What was let go of stays where it is.
    await follows(page, 4, walked);
    assert.equal(await text(page, "#refusal"), "");
  };

export const scrub = {
  "the scrubber is dragged by mouse, and everything follows": dragged("mouse"),

  "the scrubber is dragged with a finger, and everything follows": dragged("finger"),

  "the scrubber obeys keys, and everything follows": async (page, { address }) => {
    await open(page, address, PRESET);
    const walked = await walk(page);
    const last = walked.length - 1;
    await page.focus(SCRUBBER);
    for (const [key, step] of [
      ["ArrowRight", 1],
      ["ArrowRight", 2],
      // Up and down are the range's own, which only the browser knows of.
      ["ArrowUp", 3],
      ["ArrowDown", 2],
      ["ArrowLeft", 1],
      ["End", last],
      ["Home", 0],
    ]) {
      await page.keyboard.press(key);
      await follows(page, step, walked);
    }
    assert.equal(await page.evaluate(() => document.activeElement.type), "range");
  },

  "the scrubber stops what is playing": async (page, { address }) => {
    await open(page, address, PRESET);
    await press(page, "Play");
    await page.waitForSelector('button[aria-label="Pause"]');
    await page.waitForFunction(() => document.querySelector(".scrubber input").valueAsNumber > 0);
    await page.focus(SCRUBBER);
    await page.keyboard.press("Home");
    await page.waitForSelector('button[aria-label="Play"]');
    assert.equal(await steps(page), 0);
    await settled(page, PRESET);
  },
};
