/**
 * The pages that are made of the element: the one for iframes, and the one about embedding.
 */
import assert from "node:assert/strict";
import { tidy } from "../shared/tidy.mjs";
import { languages, lineOf } from "../unit/catalogues.mjs";
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
    // The figure is higher than the place that was kept for it, and says so as often as it grows.
    let [heard, height, high] = [0, 0, 2];
    while (high > height + 1) {
      const more = (count, pixels) =>
        window.heights?.length > count && window.heights.at(-1).height > pixels;
      await page.waitForFunction(more, {}, heard, height);
      const heights = await page.evaluate(() => window.heights);
      const told = heights.at(-1);
      assert.deepEqual(Object.keys(told).sort(), ["height", "type"]);
      assert.equal(told.type, "at-dawn:height");
      [heard, height] = [heights.length, told.height];
      await page.$eval("iframe", (it, pixels) => it.setAttribute("height", pixels), height);
      await inner.waitForFunction((pixels) => innerHeight === pixels, {}, height);
      high = await inner.evaluate(() => document.documentElement.scrollHeight);
    }
    assert.ok(height > 500, `${height} px`);
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

  "the page about embedding is there in every language": async (page, site) => {
    for (const lang of languages()) {
      const copy = lineOf(lang, "embedding-copy");
      await open(page, `${site.address}embedding.html?lang=${lang}`);
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      await page.waitForFunction(
        (copy) => document.querySelector(".recipe button")?.textContent === copy,
        {},
        copy,
      );
      const told = await page.evaluate(seenTexts);
      assert.deepEqual(told.title, [lang]);
      assert.ok(told.recipes > 10, `${told.recipes} recipes`);
      assert.ok(told.prose[lang] > 20, `${told.prose[lang]} texts`);
      // Names are the same in every language.
      assert.deepEqual(Object.keys(told.prose), [lang]);
      assert.deepEqual(told.unsaid, ["mdBook", "reveal.js", "React"]);
      assert.equal(await says(page, "summary"), lineOf(lang, "story-heading"));
      await tidy(page, `embedding.html in ${lang}`);
    }
  },
};

/** What a reader sees of the page about embedding: in which languages, and what is in none. */
function seenTexts() {
  const parts = [...document.querySelectorAll("h1, h2, p")].filter(
    (one) => one.checkVisibility() && !one.closest(".only"),
  );
  const seen = (part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const all = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.trim();
      if (text !== "" && node.parentElement.checkVisibility()) {
        all.push([node.parentElement.closest("body [lang]")?.lang, text]);
      }
    }
    return all;
  };
  const all = parts.flatMap(seen);
  const prose = {};
  for (const [lang] of all) if (lang) prose[lang] = (prose[lang] ?? 0) + 1;
  return {
    title: seen(document.querySelector("h1")).map(([lang]) => lang),
    recipes: document.querySelectorAll(".recipe").length,
    prose,
    unsaid: all.filter(([lang]) => !lang).map(([, text]) => text),
  };
}
