/**
 * The pages that are made of the element: the one for iframes, and the one about embedding.
 */
import assert from "node:assert/strict";
import { tidy } from "../shared/tidy.mjs";
import { of, open, ready, says, seen } from "./hands.mjs";

const over = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export const pages = {
  "the frame's page shows the run of its address": async (page, site) => {
    const link = "two-generals?messages=5&lose=a2";
    await open(page, `${site.address}embed.html?theme=dark&run=${link}&at=2`);
    assert.equal(await of(page, "run"), `${link}&at=2`);
    assert.equal(await of(page, "steps"), 2);
    assert.ok(await seen(page, ".transport"));
    await open(page, `${site.address}embed.html?run=${encodeURIComponent(link)}&theme=dark`);
    assert.equal(await of(page, "run"), link);
    assert.equal(await of(page, "theme"), "dark");
    assert.equal(await page.evaluate(() => document.querySelectorAll("main > *").length), 1);
  },

  "the frame's page refuses what is no run": async (page, site) => {
    for (const run of ["", "%3Cimg%20src=x%3E", "javascript:alert(1)", "two-generals?loss=2"]) {
      await page.goto(`${site.address}embed.html?run=${run}`);
      await page.waitForFunction(() => {
        const root = document.querySelector("at-dawn")?.shadowRoot;
        return root?.querySelector("[role=alert]").textContent;
      });
      assert.match(await says(page, "[role=alert]"), /\.$/);
      assert.equal(await page.$("img"), null);
    }
  },

  "the frame tells its height": async (page, site) => {
    const policy = "default-src 'none'; frame-src 'self'; img-src 'self'";
    const frame = `<iframe width="320" src="embed.html?run=lovers?lose=b6&amp;at=3"></iframe>`;
    await page.evaluateOnNewDocument(() => {
      addEventListener("message", ({ data }) => {
        window.heights = [...(window.heights ?? []), data];
      });
    });
    await page.goto(site.page(frame, { script: "", policy }));
    const inner = await page.waitForFrame((one) => one.url().includes("embed.html"));
    await ready(inner);
    // The figure is higher than the place that was kept for it.
    await page.waitForFunction(() => window.heights?.at(-1)?.height > 500);
    const told = await page.evaluate(() => window.heights.at(-1));
    assert.deepEqual(Object.keys(told).sort(), ["height", "type"]);
    assert.equal(told.type, "at-dawn:height");
    await page.$eval("iframe", (it, height) => it.setAttribute("height", height), told.height);
    await inner.waitForFunction((height) => innerHeight === height, {}, told.height);
    const high = await inner.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(high <= told.height + 1, `${high} px in ${told.height}`);
  },

  "the pages fit every width": async (page, site) => {
    for (const address of ["embed.html?run=two-generals?messages=10&at=99", "embedding.html"]) {
      await open(page, site.address + address);
      for (const width of [320, 390, 768, 1440]) {
        await page.setViewport({ width, height: 700 });
        await page.waitForFunction((width) => innerWidth === width, {}, width);
        assert.ok((await over(page)) <= 0, `${address} at ${width}`);
        const scrubber = await page.$("at-dawn >>> .scrubber");
        const box = await scrubber.boundingBox();
        assert.ok(box.width > 120, `${address} at ${width}: ${box.width} px to scrub`);
      }
    }
  },

  "checkers of accessibility find nothing": async (page, site) => {
    await open(page, `${site.address}embed.html?run=two-generals?lose=a2&at=99`);
    await tidy(page, "embed.html");
    await page.goto(`${site.address}embed.html?run=two-generals?loss=2`);
    await page.waitForFunction(() =>
      document.querySelector("at-dawn")?.shadowRoot?.querySelector(".refusal:not(:empty)"),
    );
    await tidy(page, "a refusal");
    await open(page, `${site.address}embedding.html`);
    await tidy(page, "embedding.html");
  },

  "the page about embedding shows what it says": async (page, site) => {
    await open(page, `${site.address}embedding.html`);
    const recipe = await page.$eval("pre", (it) => it.textContent);
    const shown = await page.$eval("at-dawn", (it) => it.getAttribute("run"));
    assert.ok(recipe.includes(shown.replaceAll("&", "&amp;")));
    const terms = await page.$$eval("dt code", (all) => all.map((one) => one.textContent));
    for (const one of ["run", "play()", "verdict", "stage", "--at-dawn-ember", "link"]) {
      assert.ok(terms.includes(one), one);
    }
    await page.$eval("iframe", (it) => it.scrollIntoView());
    await page.waitForFunction(() => document.querySelector("iframe").height !== "720");
    await ready(page);
  },

  "the page about embedding is there in two languages": async (page, site) => {
    for (const [asked, lang, title, copy] of [
      ["zh-CN", "zh-Hans", "放进你自己的网页", "复制"],
      ["en", "en", "A run in your own page", "Copy"],
    ]) {
      await open(page, `${site.address}embedding.html?lang=${asked}`);
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      const told = await page.evaluate(seenTexts);
      assert.equal(told.title, title);
      assert.equal(told.copy, copy);
      assert.ok(told.recipes > 10, `${told.recipes} recipes`);
      if (lang === "en") assert.deepEqual(told.chinese, []);
      // Names and what is code; each of its paragraphs is Chinese.
      else assert.deepEqual(told.foreign, []);
      const figure = await says(page, "summary");
      assert.equal(figure, lang === "en" ? "What has happened" : "经过");
      await tidy(page, `embedding.html in ${lang}`);
    }
  },
};

/** What a reader sees of the page about embedding. */
function seenTexts() {
  const there = (node) => !(node instanceof Element) || node.checkVisibility();
  const seen = (one) => {
    const nodes = [...one.childNodes].filter(there);
    return nodes
      .map((node) => node.textContent)
      .join("")
      .trim();
  };
  const all = [...document.querySelectorAll("h1, h2, p, summary")].filter(
    (one) => one.checkVisibility() && !one.closest(".only"),
  );
  const prose = all.map((one) => seen(one)).filter((text) => text !== "");
  const han = /\p{Script=Han}/u;
  return {
    title: seen(document.querySelector("h1")),
    copy: document.querySelector(".recipe button")?.textContent,
    recipes: document.querySelectorAll(".recipe").length,
    chinese: prose.filter((text) => han.test(text)),
    foreign: prose.filter((text) => !han.test(text) && !/^(mdBook|reveal\.js|React)$/.test(text)),
  };
}
