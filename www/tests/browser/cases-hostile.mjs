/**
 * What nobody should write: each is refused in one sentence, nothing is made of it, and the page
 * goes on.
 */
import assert from "node:assert/strict";
import { LINKS, VALUES } from "../shared/hostile-words.mjs";
import { tidy } from "../shared/tidy.mjs";
import { focus, hash, open, PRESET, press, settled, steps } from "./helpers.mjs";

/** How many elements of each kind there are: what was refused makes none. */
const census = (page) =>
  page.evaluate(() => {
    const all = {};
    for (const { localName } of document.querySelectorAll("*")) {
      all[localName] = (all[localName] ?? 0) + 1;
    }
    return all;
  });

/** One sentence that a reader can take in, however long it is what it refuses. */
function isSentence(text, what) {
  assert.match(text, /^[^\n]+\.$/, what);
  assert.ok(text.length < 400, `${what}: ${text.length} characters`);
}

/** The page goes on, and nothing of what was written did anything. */
async function stillUsable(page) {
  assert.equal(await page.evaluate(() => globalThis.hurt), undefined);
  await press(page, "To the start");
  await press(page, "One step on");
  assert.equal(await steps(page), 1);
}

/** What the page says of a link that is put into it in some way. */
const refused = (page, put, link) =>
  page.evaluate(
    async (put, half, text) => {
      // Half a letter cannot be carried over as it is.
      const link = half ? "two-generals?messages=\ud800" : text;
      const said = document.querySelector("#refusal");
      said.textContent = "";
      if (put === "address") {
        location.hash = link;
      } else {
        const input = document.querySelector("#link");
        input.value = link;
        input.form.requestSubmit();
      }
      while (said.textContent === "") await new Promise(requestAnimationFrame);
      return said.textContent;
    },
    put,
    !link.isWellFormed(),
    link.toWellFormed(),
  );

/** Writes into one field after another, and gathers what is said of each. */
const fill = (page, values) =>
  page.evaluate(async (values) => {
    const all = [];
    const fields = document.querySelectorAll('[data-parameter]:is(input:not([type="hidden"]))');
    const refusals = [...document.querySelectorAll(".settings .refusal")];
    for (const field of fields) {
      const own = field.value;
      for (const [what, text] of Object.entries(values)) {
        for (const one of refusals) one.textContent = "";
        field.value = what === "surrogate" ? "1\ud800" : text;
        field.dispatchEvent(new Event("change"));
        const began = performance.now();
        const said = () => refusals.filter((one) => one.textContent !== "");
        while (said().length === 0 && performance.now() - began < 30_000) {
          await new Promise(requestAnimationFrame);
        }
        const where = field.dataset.parameter;
        all.push({ what: `${where} ${what}`, said: said().map((one) => one.textContent) });
      }
      field.value = own;
    }
    return all;
  }, values);

/** Every field of a scenario is tried with every value. */
const fields =
  (link) =>
  async (page, { address }) => {
    await open(page, address, link);
    await page.$$eval(".settings details", (all) => {
      for (const one of all) one.open = true;
    });
    const before = await census(page);
    const all = await fill(page, VALUES);
    assert.ok(all.length >= 8 * Object.keys(VALUES).length, `${all.length} tried`);
    for (const { what, said } of all) {
      assert.equal(said.length, 1, `${link}: ${what} is refused once`);
      isSentence(said[0], what);
    }
    assert.deepEqual(await census(page), before);
    assert.equal(await hash(page), link);
    await stillUsable(page);
  };

export const hostile = {
  "refuses whatever is no link, in the address and in the box": async (page, { address }) => {
    await open(page, address, PRESET);
    await page.click(".exact summary");
    const before = await census(page);
    for (const put of ["address", "box"]) {
      for (const [what, link] of Object.entries(LINKS)) {
        isSentence(await refused(page, put, link), `${what} in the ${put}`);
        assert.deepEqual(await census(page), before, what);
      }
    }
    await tidy(page);
    await stillUsable(page);
  },

  "opens with a run whatever the address holds": async (page, { address }) => {
    for (const [what, link] of Object.entries(LINKS)) {
      const escaped = link.isWellFormed() ? encodeURIComponent(link) : "tcp?rtt=%ED%A0%80";
      // For another hash alone no page would be opened anew.
      await page.goto(`${address}?lang=en&case=${what}#${escaped}`);
      await page.waitForSelector(".figure .lifeline");
      isSentence(await page.$eval("#refusal", (one) => one.textContent), what);
      assert.equal(await page.$("#page img, #page script, #page iframe"), null, what);
      await stillUsable(page);
    }
  },

  "speaks a language that there is, whatever is asked for": async (page, { address }) => {
    for (const [what, value] of Object.entries(VALUES)) {
      const escaped = value.isWellFormed() ? encodeURIComponent(value) : "%ED%A0%80";
      await page.goto(`${address}?lang=${escaped}#${PRESET}`);
      await page.waitForSelector(".figure .lifeline");
      const { lang, strange } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        strange: document.querySelectorAll("#page :is(img, script, iframe)").length,
      }));
      assert.deepEqual({ lang, strange }, { lang: "en", strange: 0 }, what);
    }
    await stillUsable(page);
  },

  ...Object.fromEntries(
    [PRESET, "tcp?lose=a2", "generals", "pbft"].map((link) => [
      `refuses whatever is no value, in every field: ${link}`,
      fields(link),
    ]),
  ),

  "calls a run whatever somebody writes": async (page, { address }) => {
    await open(page, address, `${PRESET}&at=6`);
    // By hand and from the clipboard no more than 80 letters get into the field.
    const names = Object.values(VALUES).map((name) => name.toWellFormed().slice(0, 80));
    for (const name of [...names, "constructor", "toString", "lose", "say"]) {
      await page.click(".branches .here button");
      const called = await page.$eval(
        ".branches input",
        (input, name) => {
          input.value = name;
          input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
          return input.value.trim();
        },
        name,
      );
      assert.equal(await page.$eval(".branches .here .name", (one) => one.textContent), called);
    }
    assert.equal(await page.$("#page img, #page script, #page iframe"), null);
    await page.keyboard.press("l");
    await settled(page, `${PRESET}&at=6`);
    await press(page, "To the start");
    await page.keyboard.press("l");
    await page.waitForFunction(() => document.querySelectorAll(".branches li").length === 2);
    await stillUsable(page);
  },

  "refuses whatever is no time, in the menus": async (page, { address }) => {
    const END = `${PRESET}&at=6`;
    await open(page, address, END);
    const write = async (form) => {
      await page.waitForSelector(".menu:not([hidden])");
      const before = await census(page);
      for (const [what, value] of Object.entries(VALUES)) {
        const said = await page.evaluate(
          (form, value) => {
            const [input] = document.querySelectorAll(`.menu ${form} input`);
            input.value = value;
            input.form.requestSubmit();
            return document.querySelector(".menu .refusal").textContent;
          },
          form,
          value.toWellFormed(),
        );
        isSentence(said, `${what} in ${form}`);
      }
      assert.deepEqual(await census(page), before);
      await page.keyboard.press("Escape");
      await page.waitForSelector(".menu", { hidden: true });
    };
    await focus(page, "a1");
    await page.keyboard.press("Enter");
    await write(".delay");
    for (const form of [".outage:nth-of-type(1)", ".outage:nth-of-type(2)"]) {
      await page.$eval('.heads [data-process="1"]', (head) => head.focus());
      await page.keyboard.press("Enter");
      await write(form);
    }
    await settled(page, END);
    await stillUsable(page);
  },
};
