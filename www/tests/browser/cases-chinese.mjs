/**
 * Everything that is written on the page in Chinese is Chinese: in menus, dialogues and in what is
 * only read out.
 */
import assert from "node:assert/strict";

/**
 * Some runs in which much happens. That every word comes from a catalogue is tried in languages that
 * nobody speaks, in every scenario; and that Chinese has all of them without a browser.
 */
const RUNS = [
  "tcp?data=6&data_at=1000&crash=b:500&at=99",
  "generals?n=4&traitors=0,3&lies=none&say=0-2.1:retreat,0-3.1:silence,3-1.1:retreat&at=99",
];

/** What is the same in every language. */
const SAME = new Set(
  [
    // Names, and the title of a paper.
    "At Dawn English Linux TCP PBFT OM SM IC RFC SVG PNG JSON Mermaid ACM Ben Or Dwork Lynch Stockmeyer Journal",
    "Consensus in the Presence of Partial Synchrony",
    // Keys.
    "Home End Enter Esc Tab Ctrl Shift",
    // States, flags and fields of TCP.
    "CLOSED LISTEN SYN SENT RECEIVED ESTABLISHED FIN WAIT CLOSING CLOSE LAST ACK TIME RST",
    "SEQ CTL DATA seq ack",
    // Words that links are written with, as examples of them.
    "attack silent unpaid",
  ].flatMap((line) => line.split(" ")),
);

/** Every text that is seen, and every one that is read out; links and code are what they are. */
const texts = (page) =>
  page.evaluate(() => {
    const all = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element.closest('code, script, style, noscript, [lang]:not([lang="zh-Hans"])')) continue;
      if (node instanceof Text) all.push(node.data);
      if (!(node instanceof Element)) continue;
      for (const name of ["aria-label", "aria-valuetext", "title", "placeholder", "alt"]) {
        const said = node.getAttribute(name);
        if (said) all.push(said);
      }
    }
    return [document.title, ...all];
  });

const strange = (all) => {
  const found = new Map();
  for (const text of all) {
    for (const word of text.match(/[A-Za-z]{2,}/g) ?? []) {
      if (!SAME.has(word)) found.set(word, text.trim().slice(0, 120));
    }
  }
  return Object.fromEntries(found);
};

/** Opens every menu that there is, one after another, and gathers what is said in them. */
async function menus(page) {
  const all = [];
  const first = (selector) => page.$$eval(selector, (all) => all.map((one) => one.ariaLabel));
  for (const selector of ['main .hand[role="button"]', ".heads [data-process]"]) {
    const count = Math.min(4, (await first(selector)).length);
    for (let place = 0; place < count; place++) {
      await page.$$eval(selector, (all, place) => all[place].focus(), place);
      await page.keyboard.press("Enter");
      await page.waitForSelector(".menu:not([hidden])");
      all.push(...(await texts(page)));
      await page.keyboard.press("Escape");
    }
  }
  return all;
}

const throughout =
  (run) =>
  async (page, { address }) => {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${address}?lang=zh#${run}`);
    await page.waitForSelector(".figure .lifeline");
    await page.$$eval("details", (all) => {
      for (const one of all) one.open = true;
    });
    const said = [...(await texts(page)), ...(await menus(page))];
    assert.ok(said.length > 500, `${said.length} texts`);
    assert.deepEqual(strange(said), {});
  };

export const chinese = {
  ...Object.fromEntries(RUNS.map((run) => [`is Chinese throughout: ${run}`, throughout(run)])),

  "is Chinese in its dialogues, and in what is found": async (page, { address }) => {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${address}?lang=zh#generals?n=3&traitors=2&lies=none`);
    await page.waitForSelector(".figure .lifeline");
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
    await page.click(".search .take");
    await page.waitForFunction(() => location.hash.includes("say="));
    said.push(...(await texts(page)));
    assert.ok(said.length > 500, `${said.length} texts`);
    assert.deepEqual(strange(said), {});
  },
};
