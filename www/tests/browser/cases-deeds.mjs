/**
 * What a deed shows at once, how it is undone, and what stands where something was refused.
 */
import assert from "node:assert/strict";
import { frames } from "../shared/frames.mjs";
import { tidy } from "../shared/tidy.mjs";
import { hash, open, PRESET, settled, steps, text, write } from "./helpers.mjs";

const unfolded = (page) =>
  page.$$eval(".settings details", (all) => {
    for (const one of all) one.open = true;
  });

const beside = (page, name) =>
  page.$eval(`[data-parameter=${name}]`, (input) => ({
    value: input.value,
    invalid: input.ariaInvalid,
    sentence: input.closest(".setting").querySelector(".refusal").textContent,
  }));

const complains = (page, name) =>
  page.waitForFunction(
    (one) =>
      document
        .querySelector(`[data-parameter=${one}]`)
        .closest(".setting")
        .querySelector(".refusal").textContent !== "",
    {},
    name,
  );

export const deeds = {
  "marks at once where a messenger will be captured": async (page, { address }) => {
    await open(page, address, "two-generals?at=1");
    const ambushes = () => page.$$eval(".figure .ambush:not([hidden])", (all) => all.length);
    assert.equal(await ambushes(), 0);
    await page.keyboard.press("l");
    await settled(page, "two-generals?lose=a1&at=1");
    assert.equal(await ambushes(), 1);
    await tidy(page);
    await page.keyboard.press("End");
    await page.waitForSelector(".figure .way.lost .cross:not([hidden])");
    assert.equal(await ambushes(), 0);
    // What luck has captured is not known before.
    await open(page, address, "two-generals?loss=1&at=1");
    assert.equal(await ambushes(), 0);
  },

  "undoes what was done, by its button and by Ctrl Z": async (page, { address }) => {
    await open(page, address, "two-generals?at=1");
    const line = () => text(page, ".invitation [role=status]");
    const offered = () => page.$eval(".invitation .undo", (one) => one.checkVisibility());
    const invitation = await line();
    assert.equal(await offered(), false);
    await page.keyboard.press("l");
    await settled(page, "two-generals?lose=a1&at=1");
    assert.deepEqual([await line(), await offered()], ["Done: a1 captured.", true]);
    await page.click(".invitation .undo");
    await settled(page, "two-generals?at=1");
    assert.deepEqual([await line(), await offered()], [invitation, false]);
    await unfolded(page);
    await write(page, "messages", "5");
    await page.waitForFunction(() => location.hash.includes("messages=5"));
    assert.equal(await line(), "Done: Longest chain: 5.");
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("l");
    await page.waitForFunction(() => location.hash.includes("lose="));
    for (const before of ["Done: Longest chain: 5.", invitation]) {
      await page.keyboard.down("Control");
      await page.keyboard.press("z");
      await page.keyboard.up("Control");
      await page.waitForFunction(
        (said) => document.querySelector(".invitation [role=status]").textContent === said,
        {},
        before,
      );
    }
    assert.equal(await hash(page), "two-generals?at=1");
  },

  "makes no run a second time": async (page, { address }) => {
    await open(page, address, "two-generals?at=1");
    const rows = () => page.$$eval(".branches li", (all) => all.length);
    for (const _ of "12") {
      await page.keyboard.press("l");
      await settled(page, "two-generals?lose=a1&at=1");
      assert.equal(await rows(), 2);
      await page.click(".invitation .undo");
      await settled(page, "two-generals?at=1");
    }
    assert.equal(await rows(), 2);
  },

  "tells the present below the figure, or beside it": async (page, { address }) => {
    for (const [width, within] of [
      [390, "main"],
      [900, "main"],
      [1440, ".account"],
    ]) {
      await open(page, address, `${PRESET}&at=3`, { width });
      const near = await page.$eval(
        ".present",
        (one, within) => one.parentElement.matches(within),
        within,
      );
      assert.ok(near, `${width}`);
      await tidy(page);
    }
    // Nobody has to look for it: it follows the controls.
    await page.setViewport({ width: 390, height: 844 });
    await page.waitForSelector("main > .transport + .present");
    assert.match(await text(page, ".present"), /A sends a2 to B/);
  },

  "leaves the run alone while a dialogue is open": async (page, { address }) => {
    await open(page, address, "generals?n=3&traitors=2&at=3");
    await page.evaluate(() => document.querySelector("dialog:not(.keys)").showModal());
    for (const key of ["l", "End", "ArrowRight", "Home"]) await page.keyboard.press(key);
    assert.equal(await hash(page), "generals?n=3&traitors=2&at=3");
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("End");
    await page.waitForFunction(() => !location.hash.endsWith("at=3"));
  },

  "gives the focus back after an outage by keyboard": async (page, { address }) => {
    await open(page, address, "two-generals?at=2");
    await page.$eval('.heads [data-process="1"]', (head) => head.focus());
    await page.keyboard.press("Enter");
    await page.waitForSelector(".menu:not([hidden])");
    await page.$eval(".menu .outage button", (button) => {
      button.focus();
      button.click();
    });
    await page.waitForFunction(() => location.hash.includes("crash=b:"));
    assert.equal(await page.evaluate(() => document.activeElement.dataset.process), "1");
    // Where the figure is drawn anew, for the window has changed, it stays there.
    await page.setViewport({ width: 900, height: 700 });
    await page.waitForFunction(() => innerWidth === 900);
    await frames(page, 5);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.process), "1");
  },

  "plays a run that is chosen from the list": async (page, { address }) => {
    await open(page, address, `${PRESET}&at=3`);
    const href = "#two-generals?messages=2&lose=b1";
    await page.click(`.runs a[href="${href}"]`);
    await page.waitForFunction(() => document.querySelector(".scrubber input").value > 1);
    assert.match(await hash(page), /^two-generals\?messages=2&lose=b1/);
    // An address is opened where it says, and stays there.
    await open(page, address, "tcp");
    assert.equal(await steps(page), 0);
    assert.equal(await page.$('button[aria-label="Pause"]'), null);
  },

  "says what is shown where an address is refused": async (page, { address }) => {
    await open(page, address, "two-generals?messages=99");
    const first = "two-generals: messages takes a whole number from 0 to 64, but got “99”.";
    const said = await text(page, "#refusal");
    const shown = await text(page, "h1");
    assert.ok(first.endsWith(said.split(" What is")[0]), said);
    assert.ok(said.endsWith(` What is shown instead: “${shown}”.`), said);
    await page.evaluate(() => {
      location.hash = "#nowhere";
    });
    await page.waitForFunction(() =>
      /nowhere/.test(document.querySelector("#refusal").textContent),
    );
    assert.ok((await text(page, "#refusal")).endsWith(" The run in hand stays."));
    await tidy(page);
  },

  "keeps what was refused marked until it is mended": async (page, { address }) => {
    await open(page, address, PRESET);
    await unfolded(page);
    await write(page, "messages", "99");
    await complains(page, "messages");
    await write(page, "retry", "soon");
    // However soon another field is written in, this one is tried.
    await write(page, "copies", "-1");
    await complains(page, "retry");
    await complains(page, "copies");
    const first = await beside(page, "messages");
    assert.deepEqual([first.value, first.invalid], ["99", "true"]);
    assert.match(first.sentence, /^messages takes/);
    // A change that is taken leaves it, and a mended one takes it away.
    await write(page, "b", "1");
    await page.waitForFunction(() => location.hash.includes("b=1"));
    assert.deepEqual(await beside(page, "messages"), first);
    await write(page, "messages", "4");
    await page.waitForFunction(() => location.hash.includes("messages=4"));
    assert.deepEqual(await beside(page, "messages"), { value: "4", invalid: null, sentence: "" });
    assert.equal((await beside(page, "retry")).invalid, "true");
    // Another run has no such rubbish.
    await page.evaluate(() => {
      location.hash = "#two-generals?lose=b1";
    });
    await page.waitForFunction(() => document.querySelector("[data-parameter=retry]").value === "");
    assert.equal((await beside(page, "retry")).invalid, null);
  },
};
