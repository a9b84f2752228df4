/**
 * What a browser brings along: frames to glide in, the languages of its reader, a network that
 * does not have everything.
 */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { open, PRESET, press, steps, text } from "./helpers.mjs";

const ASSETS = fileURLToPath(new URL("../../dist/assets", import.meta.url));

/** The built files of which these are missing, as the page asks for them. */
const filesLike = async (pattern) =>
  (await readdir(ASSETS)).filter((name) => pattern.test(name)).map((name) => `assets/${name}`);

/** A page whose reader speaks these languages, and for whom nothing is kept. */
async function among(apart, browser, languages, look) {
  const own = await apart({ "intl.accept_languages": languages });
  try {
    const page = await own.newPage();
    if (browser === "Chromium") {
      const devtools = await page.createCDPSession();
      const userAgent = await page.evaluate(() => navigator.userAgent);
      await devtools.send("Network.setUserAgentOverride", { userAgent, acceptLanguage: languages });
    }
    await look(page);
  } finally {
    await own.close();
  }
}

export const browsers = {
  "playing glides from step to step": async (page, { address }) => {
    await open(page, address, PRESET);
    // Where the present and the first messenger are at the steps themselves.
    const places = () =>
      page.evaluate(() => ({
        now: document.querySelector(".figure .now").getAttribute("y1"),
        rider: document.querySelector(".figure .messenger")?.getAttribute("cx") ?? "",
      }));
    const still = { now: new Set(), rider: new Set() };
    const total = await page.$eval(".scrubber input", (input) => Number(input.max));
    for (let step = 0; step <= total; step++) {
      const { now, rider } = await places();
      still.now.add(now);
      still.rider.add(rider);
      await press(page, "One step on");
    }
    await press(page, "To the start");
    assert.ok(
      await page.evaluate(() => matchMedia("(prefers-reduced-motion: no-preference)").matches),
    );
    await page.select(".speed", "0.25");
    await press(page, "Play");
    await page.waitForFunction(
      (nows, riders) => {
        const now = document.querySelector(".figure .now").getAttribute("y1");
        const rider = document
          .querySelector(".figure .messenger:not([hidden])")
          ?.getAttribute("cx");
        globalThis.between ??= { now: new Set(), rider: new Set() };
        if (!nows.includes(now)) globalThis.between.now.add(now);
        if (rider && !riders.includes(rider)) globalThis.between.rider.add(rider);
        return globalThis.between.now.size > 5 && globalThis.between.rider.size > 5;
      },
      {},
      [...still.now],
      [...still.rider],
    );
    await press(page, "Pause");
    await page.select(".speed", "1");
    // Standing still it stands at a step.
    const { now } = await places();
    assert.ok(still.now.has(now), `${now} of ${[...still.now]}`);
    assert.ok((await steps(page)) < total);
  },

  "speaks the first language of the reader's that there is": async (
    _,
    { address },
    { apart, browser },
  ) => {
    for (const [languages, lang] of [
      ["fr,zh-CN,en", "zh-Hans"],
      ["fr,en-GB,zh-CN", "en"],
      ["zh-TW,fr", "en"],
    ]) {
      await among(apart, browser, languages, async (page) => {
        await page.goto(`${address}#${PRESET}`);
        await page.waitForSelector(".figure .lifeline");
        assert.equal(await page.evaluate(() => navigator.languages.join()), languages);
        assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
        const title =
          lang === "en" ? "The acknowledgement of the acknowledgement" : /\p{Script=Han}/u;
        assert.match(await text(page, "h1"), new RegExp(title));
      });
    }
  },

  "says in a sentence that the engine cannot be loaded": async (_, site, { apart, browser }) => {
    const engines = await filesLike(/\.wasm$/);
    assert.ok(engines.length > 0);
    for (const [languages, said] of [
      ["en", "The engine could not be loaded. Reload the page to try again."],
      ["zh-CN", "引擎未能载入。请重新载入页面再试。"],
    ]) {
      await among(apart, browser, languages, async (page) => {
        for (const one of engines) site.missing.add(one);
        await page.goto(site.address);
        await page.waitForFunction(
          (said) => document.querySelector("#page").textContent === said,
          {},
          said,
        );
        // And it is right: once the engine is there, that is all it takes.
        site.missing.clear();
        await page.reload();
        await page.waitForSelector(".figure .lifeline");
      });
    }
  },

  "says in a sentence that no words can be loaded": async (_, site, { apart, browser }) => {
    const words = await filesLike(/^(en|zh-Hans)\.shared/);
    assert.equal(words.length, 2);
    await among(apart, browser, "zh-CN", async (page) => {
      for (const one of words) site.missing.add(one);
      await page.goto(site.address);
      const said = "The words could not be loaded. Reload the page to try again.";
      await page.waitForFunction(
        (said) => document.querySelector("#page").textContent === said,
        {},
        said,
      );
      site.missing.clear();
      await page.reload();
      await page.waitForSelector(".figure .lifeline");
    });
  },

  "speaks English where the words of another language cannot be loaded": async (
    _,
    site,
    { apart, browser },
  ) => {
    const words = await filesLike(/zh-Hans/);
    assert.ok(words.length > 0);
    await among(apart, browser, "zh-CN", async (page) => {
      for (const one of words) site.missing.add(one);
      await page.goto(`${site.address}#${PRESET}`);
      await page.waitForSelector(".figure .lifeline");
      assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
      assert.equal(await text(page, "h1"), "The acknowledgement of the acknowledgement");
    });
  },

  "stays as it is where another language cannot be loaded": async (
    _,
    site,
    { apart, browser, complaints },
  ) => {
    const words = await filesLike(/zh-Hans/);
    await among(apart, browser, "en", async (page) => {
      await page.goto(`${site.address}?lang=en#${PRESET}`);
      await page.waitForSelector(".figure .lifeline");
      const state = () =>
        page.evaluate(() => ({
          lang: document.documentElement.lang,
          chosen: document.querySelector(".language").value,
          kept: localStorage.getItem("at-dawn-language"),
          focus: document.activeElement.className,
        }));
      for (const one of words) site.missing.add(one);
      await page.select(".language", "zh-Hans");
      await page.waitForFunction(() => document.querySelector(".language").value === "en");
      const { lang, kept } = await state();
      assert.deepEqual({ lang, kept }, { lang: "en", kept: null });
      site.missing.clear();
      await page.reload();
      await page.waitForSelector(".figure .lifeline");
      await page.focus(".language");
      await page.select(".language", "zh-Hans");
      await page.waitForFunction(() => document.documentElement.lang === "zh-Hans");
      const chinese = { lang: "zh-Hans", chosen: "zh-Hans", kept: "zh-Hans", focus: "language" };
      assert.deepEqual(await state(), chinese);
      // What the address asked for is asked for no more.
      assert.equal(await page.evaluate(() => location.search), "");
      await page.reload();
      await page.waitForSelector(".figure .lifeline");
      assert.equal(await page.evaluate(() => document.documentElement.lang), "zh-Hans");
    });
    complaints.length = 0;
  },
};
