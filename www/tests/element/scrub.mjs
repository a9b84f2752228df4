/**
 * The element's scrubber in the hand: by mouse, with a finger, by keys.
 */
import assert from "node:assert/strict";
import { drag, TOUCH } from "../shared/touch.mjs";
import { listen, of, press, ready, told } from "./hands.mjs";

const RUN = "two-generals?lose=a2";
const SCRUBBER = "at-dawn >>> .scrubber input";

/** What the element says where its run stands, inside and to the page. */
const standing = (page) =>
  page.$eval("at-dawn", (it) => {
    const says = (selector) => it.shadowRoot.querySelector(selector).textContent;
    return {
      steps: it.steps,
      link: it.link,
      ended: it.ended,
      value: it.shadowRoot.querySelector(".scrubber input").valueAsNumber,
      position: says(".position"),
      sentence: says(".sentence"),
      verdicts: says(".verdicts"),
    };
  });

/** Opens it on a device with a touch screen; returns how it stands after each step. */
async function begin(page, site) {
  await page.setViewport(TOUCH);
  await page.goto(site.page(`<at-dawn run="${RUN}" controls>…</at-dawn>`));
  await ready(page);
  const walked = [await standing(page)];
  for (let step = 1; step <= (await of(page, "total")); step++) {
    await press(page, "One step on");
    walked.push(await standing(page));
  }
  await press(page, "To the start");
  await listen(page);
  return walked;
}

async function follows(page, step, walked) {
  await page.waitForFunction((step) => document.querySelector("at-dawn").steps === step, {}, step);
  assert.deepEqual(await standing(page), walked[step]);
  const moves = (await told(page)).filter(({ name }) => name === "step");
  const { steps, link, sentence } = moves.at(-1).detail;
  assert.deepEqual([steps, link], [step, walked[step].link]);
  assert.ok(walked[step].sentence.startsWith(sentence), sentence);
}

const dragged = (way) => async (page, site) => {
  const walked = await begin(page, site);
  assert.equal(walked[3].link, `${RUN}&at=3`);
  const stops = [2, walked.length - 1, 3, 0, 4];
  await drag(page, SCRUBBER, way, stops, (step) => follows(page, step, walked));
  await follows(page, 4, walked);
};

export const scrub = {
  "its scrubber is dragged by mouse": dragged("mouse"),
  "its scrubber is dragged with a finger": dragged("finger"),

  "its scrubber obeys keys": async (page, site) => {
    const walked = await begin(page, site);
    await page.focus(SCRUBBER);
    for (const [key, step] of [
      ["ArrowRight", 1],
      ["ArrowUp", 2],
      ["ArrowLeft", 1],
      ["ArrowDown", 0],
      ["End", walked.length - 1],
      ["Home", 0],
    ]) {
      await page.keyboard.press(key);
      await follows(page, step, walked);
    }
  },
};
