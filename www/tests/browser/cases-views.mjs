/**
 * Whatever there is to see fits its screen, wears its theme, and says nothing in the console.
 */
import assert from "node:assert/strict";
import { wear } from "../shared/tidy.mjs";
import { ground, hit, open, PRESET, settled, visit } from "./helpers.mjs";
import { OTHERS, SIZES, TRANSLATED, VIEWS } from "./views.mjs";

/** Nothing lies beside the window. */
async function fits(page, what) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(over <= 0, `${what}: ${over} px too wide`);
}

const inTheme =
  (theme, sizes) =>
  async (page, { address }) => {
    await open(page, address, PRESET, sizes[0]);
    await wear(page, theme);
    for (const size of sizes) {
      for (const [what, link] of Object.entries(VIEWS)) {
        await visit(page, link, size);
        await ground(page, theme);
        await fits(page, `${what} ${size.width} ${theme}`);
      }
    }
  };

const inLanguage =
  (code) =>
  async (page, { address }) => {
    for (const link of TRANSLATED) {
      await page.goto("about:blank");
      await page.goto(`${address}?lang=${code}#${link}`);
      await page.waitForSelector(".figure .lifeline");
      for (const size of SIZES) {
        await visit(page, link, size);
        await fits(page, `${link} ${size.width}`);
      }
    }
    await page.goto(`${address}?lang=${code}#lovers?loss=2`);
    await page.waitForFunction(() => document.querySelector("#refusal")?.textContent);
    await fits(page, "a refusal");
  };

export const views = {
  "every view fits its screen by day": inTheme("light", SIZES),
  "every view fits its screen by night": inTheme("dark", SIZES.slice(0, 1)),

  ...Object.fromEntries(
    OTHERS.map((code) => [`views in ${code} fit their screens`, inLanguage(code)]),
  ),

  "a menu, a run behind another and a lens fit the screen": async (page, { address }) => {
    await open(page, address, VIEWS.end, { width: 1440, height: 900 });
    await hit(page, "b1");
    await fits(page, "the menu");
    await page.click(".menu .deed");
    await settled(page, "two-generals?lose=a2,b1&at=5");
    await page.click(".branches .small[aria-pressed]");
    await page.waitForSelector(".ghosts .way");
    await fits(page, "a run behind");
    await page.click(".choices label:nth-child(3)");
    await fits(page, "a lens");
  },
};
