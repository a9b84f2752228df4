/**
 * Pictures of the main states, kept to be looked at.
 */
import { wear } from "../shared/tidy.mjs";
import { ground, hit, open, PRESET, settled } from "./helpers.mjs";

const END = `${PRESET}&at=6`;
const CROWD = "two-generals?messages=12&copies=3&answers=2&loss=1/3&seed=7&travel=1..4&at=60";

export const pictures = {
  "keeps pictures of what there is to see": async (page, { address }, { keep }) => {
    for (const scheme of ["light", "dark"]) {
      for (const [width, height] of [
        [320, 700],
        [768, 1024],
        [1440, 900],
      ]) {
        await open(page, address, END, { width, height });
        await wear(page, scheme);
        await ground(page, scheme);
        await keep(`end ${width} ${scheme}`);
      }
      await open(page, address, "", { width: 1440, height: 900 });
      await wear(page, scheme);
      await page.waitForFunction(() => document.querySelector(".scrubber input").value === "1");
      await keep(`opening ${scheme}`);
    }
    await open(page, address, CROWD, { width: 1440, height: 900 });
    await wear(page, "light");
    await keep("crowd");
    await open(page, address, END, { width: 1440, height: 900 });
    await hit(page, "b1");
    await keep("menu");
    await page.click(".menu .deed");
    await settled(page, "two-generals?lose=a2,b1&at=5");
    await page.click(".branches .small[aria-pressed]");
    await keep("fork compared");
    await page.click(".choices label:nth-child(3)");
    await keep("lens");
  },

  "keeps pictures of refusals, of another language and of paper": async (
    page,
    { address },
    { keep },
  ) => {
    await open(page, address, "two-generals?messages=99", { width: 1440, height: 900 });
    await keep("refusal");
    await page.setViewport({ width: 1440, height: 900 });
    await page.goto(`${address}?lang=zh#lovers?lose=b6&at=15`);
    await page.waitForSelector(".figure .lifeline");
    await keep("chinese");
    await page.goto(`${address}?lang=zh#lovers?loss=2`);
    await page.waitForFunction(() => document.querySelector("#refusal")?.textContent);
    await keep("chinese refusal");
    await page.goto(`${address}embed.html?run=${END}`);
    await page.waitForFunction(() => document.querySelector("at-dawn")?.total > 0);
    await keep("embed");
    const print = await page.emulateMediaType("print").then(
      () => true,
      () => false,
    );
    if (!print) return;
    await open(page, address, END, { width: 900, height: 1100 });
    await keep("print");
  },
};
