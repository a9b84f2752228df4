/**
 * In a language that nobody speaks, whose letters are not those of English, whatever is still in
 * English letters is in no catalogue: in every scenario, in menus, panels, dialogues and refusals,
 * and in what is only read out. Once from the left to the right, and once from the right to the left.
 */
import assert from "node:assert/strict";
import { frames } from "../shared/frames.mjs";
import { count, enter, write } from "./helpers.mjs";

/** A run or two of each scenario, in which much happens. */
const RUNS = [
  "two-generals?lose=a2&loss=1/4&seed=3&crash=b:2-3&at=99",
  "lovers?lose=b6&at=99",
  "tcp?data=6&data_at=1000&crash=b:500&at=99",
  "tcp?open=simultaneous&delay=a1:15&at=99",
  "generals?traitors=0,3&lies=none&say=0-2.1:retreat,0-3.1:silence,3-1.1:retreat&at=99",
  "generals?n=10&rounds=3&traitors=0,4,9&lies=retreat&at=9999",
  "triangle?receipts=signed&liar=payment&lies=none&say=0-2.1:unpaid&at=99",
  "hexagon?ties=own&at=99",
  "phase-king?phases=1&lies=none&say=0-4.2:attack&at=99",
  "ben-or?n=6&faults=lies&traitors=5&inputs=0,1,2&seed=1&at=999",
  "pbft?traitors=0&lies=silent&at=9999",
];

const DIRECTIONS = { eo: "ltr", he: "rtl" };

/** What is said is the same in both: from the right to the left it is looked at where it lies. */
const runsIn = (direction) =>
  direction === "ltr" ? RUNS : RUNS.filter((run) => /^(?:tcp\?data|generals|pbft)/.test(run));

/** What the RFC calls states, flags and fields, which every language calls so. */
const STANDARD = new Set(
  (
    "CLOSED LISTEN SYN SENT RECEIVED ESTABLISHED FIN WAIT CLOSE CLOSING LAST ACK TIME RST " +
    "SEQ CTL DATA seq ack"
  ).split(" "),
);

/** Messages and roads, processes that have a letter, and what a formula counts. */
const NAMES = [/^[a-z]\d+~?$/, /^[a-z]-[a-z]$/, /^[A-Z]$/, /^[pqr]\d?$/, /^\d*[tnf]$/];

/** Every text that is seen, and every one that is read out; links and code are what they are. */
const texts = (frame, selector) =>
  frame.evaluate((selector) => {
    const host = selector && document.querySelector(selector);
    const root = host ? host.shadowRoot : document.body;
    const own = document.documentElement.lang;
    const aside = `code, script, style, noscript, [lang]:not([lang="${own}"])`;
    const all = host ? [] : [document.title];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest(aside)) continue;
      if (node instanceof Text) all.push(node.data);
      if (!(node instanceof Element)) continue;
      for (const name of ["aria-label", "aria-valuetext", "title", "placeholder", "alt"]) {
        const said = node.getAttribute(name);
        if (said) all.push(said);
      }
    }
    return all;
  }, selector);

/** What is in English letters and is no name, each with the text that it is in. */
function english(all) {
  const found = new Map();
  for (const text of all) {
    for (const word of text.match(/[A-Za-z0-9~]*[A-Za-z][A-Za-z0-9~]*/g) ?? []) {
      const known = STANDARD.has(word) || NAMES.some((name) => name.test(word));
      if (!known) found.set(word, text.trim().slice(0, 120));
    }
  }
  return Object.fromEntries(found);
}

async function goTo(page, { pseudo }, language, link) {
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${pseudo}index.html?lang=${language}#${link}`);
  await page.waitForSelector(".figure .lifeline");
  const { lang, dir } = await page.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir };
  });
  assert.deepEqual({ lang, dir }, { lang: language, dir: DIRECTIONS[language] });
}

const unfold = (page) =>
  page.$$eval("details", (all) => {
    for (const one of all) one.open = true;
  });

/** Opens menus, of messengers and of processes, and gathers what is said in them. */
async function menus(page) {
  const all = [];
  for (const selector of ['main .hand[role="button"]', ".heads [data-process]"]) {
    const some = Math.min(3, await count(page, selector));
    for (let place = 0; place < some; place++) {
      await page.$$eval(selector, (all, place) => all[place].focus(), place);
      await page.keyboard.press("Enter");
      await page.waitForSelector(".menu:not([hidden])");
      all.push(...(await texts(page)));
      await page.keyboard.press("Escape");
    }
  }
  return all;
}

const throughout = (language, run) => async (page, site) => {
  await goTo(page, site, language, run);
  await unfold(page);
  await frames(page);
  const said = [...(await texts(page)), ...(await menus(page))];
  // With the eyes of one of them.
  await page.click(".lens .choices label:nth-child(2)");
  said.push(...(await texts(page)));
  assert.ok(said.length > 500, `${said.length} texts`);
  assert.deepEqual(english(said), {});
  const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  assert.ok((await page.evaluate(over)) <= 0, "it is as wide as there is room");
};

const inDialogues = (language) => async (page, site) => {
  await goTo(page, site, language, "generals?n=3&traitors=2&lies=none");
  const said = [];
  for (const opener of [1, 2]) {
    await page.click(`.openers button:nth-child(${opener})`);
    await page.waitForSelector(".wide[open]");
    said.push(...(await texts(page)));
    await page.keyboard.press("Escape");
    await page.waitForSelector(".wide[open]", { hidden: true });
  }
  await page.keyboard.press("?");
  await page.waitForSelector(".keys[open]");
  said.push(...(await texts(page)));
  await page.keyboard.press("Escape");
  await page.click(".search > button");
  await page.waitForSelector(".search .take:not([hidden])");
  said.push(...(await texts(page)));
  await page.click(".search .take");
  await page.waitForFunction(() => location.hash.includes("say="));
  said.push(...(await texts(page)));
  assert.deepEqual(english(said), {});
};

/** What a refusal quotes of a link, and how a link is written, is no word of any language. */
const unquoted = (text) => text.replaceAll(/“[^”]*”/g, "");

const inRefusals = (language) => async (page, site) => {
  await goTo(page, site, language, "generals?n=4&traitors=3");
  const refusals = [];
  for (const link of ["generals?n=99", "generals?say=2-1.1:attack", "generals?rounds=1&rounds=1"]) {
    await enter(page, link);
    await page.waitForSelector("#refusal:not(:empty)");
    refusals.push(await page.$eval("#refusal", (one) => one.textContent));
  }
  await unfold(page);
  await write(page, "loss", "2");
  await page.waitForSelector(".setting .refusal:not(:empty)");
  refusals.push(...(await page.$$eval(".refusal", (all) => all.map((one) => one.textContent))));
  assert.ok(refusals.length > 4);
  const links = /^(?:n|say|rounds|loss|attack|retreat|both|silence)$/;
  const found = Object.keys(english(refusals.map(unquoted))).filter((word) => !links.test(word));
  assert.deepEqual(found, [], refusals.join("\n"));
};

const inTheElement =
  (language) =>
  async (page, { pseudo }) => {
    for (const run of RUNS.slice(0, 5)) {
      await page.goto(`${pseudo}embed.html?lang=${language}&run=${encodeURIComponent(run)}`);
      await page.waitForFunction(() =>
        document.querySelector("at-dawn")?.shadowRoot?.querySelector(".figure .lifeline"),
      );
      await page.evaluate(() => {
        document.querySelector("at-dawn").shadowRoot.querySelector("details").open = true;
      });
      await frames(page);
      const said = [...(await texts(page)), ...(await texts(page, "at-dawn"))];
      // What the product is called stands in the page itself.
      const named = said.map((text) => text.replaceAll("At Dawn", ""));
      assert.ok(named.length > 50, `${named.length} texts`);
      assert.deepEqual(english(named), {}, run);
      const dir = await page.$eval(
        "at-dawn >>> .transport",
        (one) => getComputedStyle(one).direction,
      );
      assert.equal(dir, DIRECTIONS[language]);
    }
  };

export const strange = Object.fromEntries(
  Object.entries(DIRECTIONS).flatMap(([language, direction]) => [
    ...runsIn(direction).map((run) => [
      `has a catalogue for all it says, ${direction}: ${run}`,
      throughout(language, run),
    ]),
    [`has a catalogue for its dialogues, ${direction}`, inDialogues(language)],
    [`has a catalogue for its refusals, ${direction}`, inRefusals(language)],
    [`has a catalogue for what the element says, ${direction}`, inTheElement(language)],
  ]),
);
