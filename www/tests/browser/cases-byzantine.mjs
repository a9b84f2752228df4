/**
 * Those who lie: lying by hand, rounds of many messages, what somebody was told, the search, and
 * runs that look the same.
 */
import assert from "node:assert/strict";
import { tidy } from "../shared/tidy.mjs";
import { count, focus, hash, hit, open, press, say, settled, steps, text } from "./helpers.mjs";

const THREE = "generals?n=3&traitors=2&lies=none";
const SIGNED = "generals?n=3&algorithm=signed&traitors=2&lies=none";
const TEN = "generals?n=10&rounds=3&traitors=0,4,9&lies=retreat";
const names = (page) => page.$$eval(".branches .name", (all) => all.map((one) => one.textContent));
const band = (at) => `[data-band="${at}"]`;
const WORD = (word) => `.menu [data-word="${word}"]`;

/** Presses something without asking where in a scrolled figure it is. */
const strike = (page, selector) =>
  page.$eval(selector, (element) =>
    element.dispatchEvent(new MouseEvent("click", { bubbles: true })),
  );

export const byzantine = {
  "lies as a traitor by mouse, and takes it back": async (page, { address }) => {
    await open(page, address, `${THREE}&at=99`);
    assert.match(await text(page, ".outcome"), /^All loyal lieutenants obey/);
    assert.equal(await count(page, ".heads .liar"), 1);
    assert.equal(await count(page, ".way.lie"), 0);
    await hit(page, "2-1.1");
    await tidy(page);
    assert.equal(await page.$eval(WORD("attack"), (one) => one.ariaPressed), "true");
    assert.match(await text(page, WORD("attack")), /honest/);
    await page.click(WORD("retreat"));
    await settled(page, `${THREE}&say=2-1.1:retreat&at=11`);
    assert.deepEqual(await names(page), ["as it was opened", "2-1.1 says retreat"]);
    assert.match(await text(page, ".outcome"), /IC2 is broken/);
    assert.equal(await count(page, ".way.lie .unequal"), 1);
    const called = await page.$eval('[data-message="2-1.1"]', (hand) => hand.ariaLabel);
    assert.match(called, /a lie$/);
    await hit(page, "2-1.1");
    await say(page, "Let the run decide");
    await settled(page, `${THREE}&at=11`);
  },

  "keeps silent by keyboard, and speaks again where nothing was said": async (
    page,
    { address },
  ) => {
    await open(page, address, `${THREE}&at=99`);
    await focus(page, "2-1.1");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".menu:not([hidden])");
    const word = () => page.evaluate(() => document.activeElement.dataset.word);
    assert.equal(await word(), "attack");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.equal(await word(), "silence");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".way.silent");
    assert.match(await hash(page), /say=2-1\.1:silence/);
    const called = await page.$eval(".way.silent .hand", (hand) => hand.ariaLabel);
    assert.equal(called, "2-1.1: nothing is said; that is a lie");
    assert.equal(await page.evaluate(() => document.activeElement.dataset.message), "2-1.1");
    await tidy(page);
    await page.keyboard.press("Enter");
    // Nobody can capture a messenger who never set out.
    assert.equal(await page.$(".menu .delay"), null);
    await page.keyboard.press("ArrowDown");
    assert.equal(await word(), "retreat");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.includes("say=2-1.1:retreat"));
    assert.equal(await page.$(".way.silent"), null);
  },

  "offers what cannot be forged greyed out, with the reason": async (page, { address }) => {
    await open(page, address, `${SIGNED}&at=99`);
    await hit(page, "2-1.1");
    const refused = `${WORD("retreat")}[aria-disabled="true"]`;
    await page.waitForSelector(refused);
    const reason = await page.$eval(refused, (button) => {
      return document.getElementById(button.getAttribute("aria-describedby")).textContent;
    });
    assert.match(reason, /nobody can make the signatures/);
    await tidy(page);
    const before = await hash(page);
    await page.click(refused);
    assert.equal(await hash(page), before);
    assert.equal((await names(page)).length, 1);
  },

  "chooses traitors by boxes, and drops what nobody may say any more": async (
    page,
    { address },
  ) => {
    const both = "generals?traitors=0,3&lies=none&say=0-2.1:retreat,3-2.1:retreat";
    await open(page, address, `${both}&at=99`);
    const boxes = await page.$$eval(".boxes input", (all) => all.map((one) => one.checked));
    assert.deepEqual(boxes, [true, false, false, true]);
    await strike(page, '.boxes input[value="3"]');
    await page.waitForFunction(() => /traitors=0&lies=none&say=0-2.1:retreat&/.test(location.hash));
    await strike(page, '.boxes input[value="0"]');
    await page.waitForFunction(() => !/traitors|say/.test(location.hash));
    assert.equal(await page.$eval('[data-parameter="lies"]', (one) => one.value), "none");
    await tidy(page);
  },

  "folds rounds of many messages, and unfolds them": async (page, { address }) => {
    await open(page, address, TEN);
    await page.keyboard.press("End");
    await page.waitForSelector(band(3));
    assert.ok((await count(page, ".way")) < 20);
    const label = (at) => page.$eval(band(at), (one) => one.ariaLabel);
    assert.equal(await label(3), "Unfold round 4: 3,024 messages");
    await strike(page, band(1));
    await page.waitForSelector(`${band(1)}[aria-expanded="true"]`);
    await page.waitForFunction(() => document.querySelectorAll(".way").length > 60);
    await tidy(page);
    await page.$eval(band(1), (element) => element.focus());
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${band(1)}[aria-expanded="false"]`);
    const at = await page.evaluate(() => document.activeElement.dataset.band);
    assert.equal(at, "1");
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${band(1)}[aria-expanded="true"]`);
    await page.keyboard.press("Home");
    const before = await steps(page);
    await press(page, "Play");
    await page.waitForFunction(
      (one) => document.querySelector(".scrubber input").value > one,
      {},
      before,
    );
    await press(page, "Pause");
  },

  "opens what a lieutenant was told, level by level": async (page, { address }) => {
    await open(page, address, "generals?n=7&rounds=2&traitors=0,6&seed=1&at=999");
    await page.click(".tree > summary");
    await page.waitForSelector(".tree .nodes li");
    const items = () => page.$$eval(".tree .nodes li", (all) => all.length);
    assert.equal(await items(), 6);
    const first = await text(page, ".tree .nodes summary");
    assert.match(first, /^Commander *told “\w+” *= \w+ *most say so/);
    await page.click(".tree .below summary");
    await page.waitForFunction(() => document.querySelectorAll(".tree .nodes li").length > 6);
    assert.equal(await items(), 10);
    await page.select(".tree select", "3");
    await page.waitForFunction(
      () => !/Lieutenant 3/.test(document.querySelector(".tree .below").textContent),
    );
    await tidy(page);
  },

  "finds the fewest lies, and takes their run in hand": async (page, { address }) => {
    await open(page, address, "generals?n=3&traitors=2");
    await say(page, "Find the fewest lies that break it");
    await page.waitForSelector(".search .take:not([hidden])");
    const said = await text(page, ".search .found");
    assert.match(said, /^One lie breaks “.*IC2.*”; fewer do not. \d+ strategies tried.$/);
    await tidy(page);
    await say(page, "Take that run in hand");
    await settled(page, `${THREE}&say=2-1.1:retreat`);
    assert.deepEqual(await names(page), ["as it was opened", "the fewest lies: 1"]);
    await page.keyboard.press("End");
    assert.match(await text(page, ".outcome"), /IC2 is broken/);
  },

  "says that no lies break it, and how many it tried": async (page, { address }) => {
    await open(page, address, "generals?traitors=3");
    await say(page, "Find the fewest lies that break it");
    await page.waitForFunction(() =>
      /^No lies break it/.test(document.querySelector(".search .found").textContent),
    );
    assert.match(
      await text(page, ".search .found"),
      /^No lies break it, .* \d+ strategies tried: no others can make a difference\.$/,
    );
    assert.equal(await page.$(".search .take:not([hidden])"), null);
  },

  "shows two runs that look the same, and compares them": async (page, { address }) => {
    await open(page, address, THREE, { width: 1440, height: 900 });
    await say(page, "Two runs that look the same");
    await page.waitForSelector(".wide[open] .verdict.holds");
    assert.match(await text(page, ".wide[open] .verdict"), /^To Lieutenant 1 .* the same/);
    const views = await page.$$eval(".pair code", (all) => all.map((one) => one.textContent));
    assert.equal(views.length, 2);
    assert.match(views[0], /^[0-9a-f]{32}$/);
    assert.equal(views[0], views[1]);
    const [one, other] = await page.$$eval(".pair .seen", (all) => all.map((s) => s.textContent));
    assert.ok(one.length > 0);
    assert.equal(one, other);
    // Nobody sees of another that it lies.
    assert.equal(await page.$(".pair .liar, .pair .lie"), null);
    await tidy(page);
    await page.click(".pair section:nth-child(2) a");
    await page.waitForFunction(() => location.hash.includes("traitors=0"));
    assert.equal(await page.$(".wide[open]"), null);
  },

  "goes from the ring to its tables": async (page, { address }) => {
    await open(page, address, "hexagon");
    const labels = await page.$$eval(".ring .edge", (all) => all.map((one) => one.ariaLabel));
    assert.equal(labels.length, 6);
    assert.equal(labels.filter((one) => /broken$/.test(one)).length, 2);
    await tidy(page);
    await page.$eval(".ring .broken", (element) => element.focus());
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.startsWith("#hexagon?table=p1-q1"));
    await page.keyboard.press("End");
    assert.ok(await page.$(".verdict.violated"));
    assert.equal(await page.$eval(".ring .here", (one) => one.ariaCurrent), "page");
  },

  "tells how many it takes, with links to runs": async (page, { address }) => {
    await open(page, address, "generals", { width: 1440, height: 900 });
    await say(page, "How many it takes");
    await page.waitForSelector(".wide[open] td");
    const cell = () => text(page, ".wide[open] tbody tr:nth-child(4) td:nth-of-type(1)");
    assert.match(await cell(), /^3t \+ 1at least 4/);
    await page.select(".wide[open] select", "3");
    assert.match(await cell(), /^3t \+ 1at least 10/);
    await tidy(page);
    await page.click('.wide[open] a[href="#pbft"]');
    await page.waitForFunction(() => location.hash.startsWith("#pbft"));
  },

  "doubles what a traitor says, and says nothing else in the double": async (page, { address }) => {
    await open(page, address, "generals?n=3&traitors=2&lies=none&copy=2-1.1&at=99");
    await focus(page, "2-1.1~");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".menu:not([hidden])");
    assert.equal(await page.$(".menu .sayings"), null);
    await say(page, "Capture it");
    await page.waitForFunction(() => decodeURIComponent(location.hash).includes("lose=2-1.1~"));
  },

  "says in a word what a messenger says where there is no room for more": async (
    page,
    { address },
  ) => {
    await open(page, address, "generals?n=3&traitors=2&lies=none&say=2-1.1:retreat&at=99");
    const label = (name) =>
      page.$eval(`.way:has([data-message="${name}"]) .label`, (one) => one.textContent);
    assert.match(await label("2-1.1"), /retreat/);
    assert.match(await label("1-2.1"), /attack/);
    await open(
      page,
      address,
      "generals?traitors=3&lies=none&say=3-1.1:retreat,3-2.1:retreat&at=99",
    );
    for (const name of ["3-1.1", "3-2.1"]) assert.match(await label(name), /retreat/);
  },

  "tells no verdict of what is still to come": async (page, { address }) => {
    await open(page, address, "generals?traitors=0&seed=1");
    assert.match(await text(page, '[data-property="IC2"]'), /not asked of this run/);
    await open(page, address, "generals?traitors=3&lies=silence");
    assert.doesNotMatch(await text(page, '[data-property="IC2"]'), /not asked/);
    await page.click(".tree > summary");
    await page.waitForSelector(".tree .nodes li");
    const tree = () => text(page, ".tree .nodes");
    assert.match(await tree(), /Lieutenant 2 *heard nothing so far *the round is not over/);
    assert.doesNotMatch(await tree(), /=|silence means/);
    await press(page, "To the end");
    await page.waitForFunction(() =>
      /silence means “retreat”/.test(document.querySelector(".tree .nodes").textContent),
    );
  },

  "counts what a run costs": async (page, { address }) => {
    await open(page, address, SIGNED);
    const rows = await page.$$eval(".counters dl div", (all) => all.map((one) => one.textContent));
    assert.deepEqual(rows.slice(0, 3), ["Rounds2", "Messages4", "By round2 + 2"]);
    assert.match(rows[3], /^Signatures6$/);
    // Two messages with one signature, of 66 bytes, and two with two, of 131.
    assert.equal(rows[4], "Bytes394");
    await open(page, address, "pbft");
    const phases = await page.$$eval(".counters dl div", (all) =>
      all.map((one) => one.textContent),
    );
    assert.deepEqual(phases, [
      "Phases5",
      "Messages29",
      "By phase1 + 3 + 9 + 12 + 4",
      "Signatures32",
      "Bytes2,200",
    ]);
  },
};
