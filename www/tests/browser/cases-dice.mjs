/**
 * Dice thrown many times, in a worker beside the page.
 */
import assert from "node:assert/strict";
import { tidy } from "../shared/tidy.mjs";
import { hash, open, press, settled, steps, visit } from "./helpers.mjs";

const START = ".thrown > button";
const said = (page) => page.$eval(".thrown [role=status]", (one) => one.textContent);
const over = (page) =>
  page.waitForFunction(
    (start) => {
      const [button, list] = [document.querySelector(start), document.querySelector(".odds")];
      return button.textContent === "Throw the dice" && !list.hidden;
    },
    {},
    START,
  );

/** What stands in the list: what is said of an outcome, between which shares, and whether there is one. */
const rows = (page) =>
  page.$$eval(".odds li", (all) =>
    all.map((one) => [
      one.querySelector("p").textContent,
      ...one
        .querySelector("span")
        .textContent.match(/[\d.]+/g)
        .map(Number),
      one.querySelector("button") !== null,
    ]),
  );

export const dice = {
  "tells by dice how often it comes out which way, and opens one of these": async (
    page,
    { address },
  ) => {
    await open(page, address, "two-generals?loss=1/10&at=2");
    await page.click(START);
    await over(page);
    assert.equal(await said(page), "1,000,000 runs.");
    const all = await rows(page);
    // The chances are known: 729, 81, 0 and 190 of a thousand.
    for (const [place, chance] of [72.9, 8.1, 0, 19].entries()) {
      const [, low, high, one] = all[place];
      assert.ok(low <= chance + 0.2 && chance - 0.2 <= high && high - low < 0.3, `${all[place]}`);
      assert.equal(one, chance > 0, `${all[place]}`);
    }
    await tidy(page);
    await page.click('.odds [aria-label^="One of these: A attacks alone"]');
    await page.waitForFunction(() => /seed=\d+/.test(location.hash));
    await press(page, "To the end");
    const outcome = await page.$eval(".outcome", (one) => one.textContent);
    assert.match(outcome, /^A attacks alone/);
    // Of the run that is in hand now nothing was thrown yet.
    assert.equal(await page.$eval(".odds", (one) => one.hidden), true);
    assert.equal(await said(page), "");
  },

  "stops the dice where they are, and goes on from there": async (page, { address }) => {
    await open(page, address, "pbft?loss=1/10&requests=4");
    await page.click(START);
    await page.waitForFunction(() => !document.querySelector(".odds").hidden);
    await page.click(START);
    const stopped = await said(page);
    assert.match(stopped, /^[\d,]+ of 1,000,000 runs so far\.$/);
    const runs = (text) => Number(text.split(" ")[0].replaceAll(",", ""));
    await page.click(START);
    await page.waitForFunction(
      (before) =>
        Number(
          document
            .querySelector(".thrown [role=status]")
            .textContent.split(" ")[0]
            .replaceAll(",", ""),
        ) > before,
      {},
      runs(stopped),
    );
    // The page is there for the reader all the while.
    await press(page, "To the end");
    assert.ok((await steps(page)) > 10);
    await visit(page, "two-generals");
    await settled(page, "two-generals");
    assert.equal(await said(page), "");
    assert.equal(await page.$eval(START, (one) => one.textContent), "Throw the dice");
    assert.equal(await hash(page), "two-generals");
  },
};
