/**
 * The recipes on the page about embedding: whoever copies one has something that works.
 */
import assert from "node:assert/strict";
import { open } from "./hands.mjs";

/** The texts of all recipes. */
const textsOf = (page) => page.$$eval("pre", (all) => all.map((one) => one.textContent));

/** A template of a generator of sites: what is between braces is put in there. */
const isTemplate = (text) => /\{\{|\{%/.test(text);
const isMarkup = (text) => text.trimStart().startsWith("<") && !isTemplate(text);

/**
 * What a browser makes of markup: its elements, and what figures and frames are to show. Styles
 * are for pages that allow them, as this one does not.
 */
const read = (page, text) =>
  page.evaluate(
    (text) => {
      const { body, head } = new DOMParser().parseFromString(text, "text/html");
      const all = [...head.querySelectorAll("*"), ...body.querySelectorAll("*")];
      const runs = all.flatMap((one) => {
        if (one.localName === "at-dawn") return [one.getAttribute("run")];
        const address = one.localName === "iframe" ? one.getAttribute("src") : "";
        return address.includes("run=") ? [address.replace(/^.*?run=/, "")] : [];
      });
      return { names: all.map((one) => one.localName).sort(), runs };
    },
    text.replaceAll(" style=", " data-style="),
  );

/** The sentence with which the element refuses a run; nothing if it takes it. */
const refusalOf = (page, run) =>
  page.evaluate(async (run) => {
    const element = document.createElement("at-dawn");
    const told = new Promise((done) => {
      element.addEventListener("ready", () => done(undefined));
      element.addEventListener("error", ({ detail }) => done(detail.message));
    });
    element.setAttribute("run", run);
    document.querySelector("main").prepend(element);
    try {
      return await told;
    } finally {
      element.remove();
    }
  }, run);

export const recipes = {
  "every recipe in HTML is whole, and its run is one": async (page, site) => {
    await open(page, `${site.address}embedding.html`);
    const markup = (await textsOf(page)).filter(isMarkup);
    assert.ok(markup.length >= 5, `${markup.length} recipes in HTML`);
    for (const text of markup) {
      const { names, runs } = await read(page, text);
      const tags = (what) => [...text.matchAll(what)].map(([, name]) => name).sort();
      assert.deepEqual(tags(/<([a-z][\w-]*)/g), names, text);
      assert.deepEqual(tags(/<\/([a-z][\w-]*)>/g), names, text);
      assert.equal(runs.length, 1, text);
      assert.match(runs[0], /^[a-z-]+\?/);
      assert.equal(await refusalOf(page, runs[0]), undefined, text);
    }
    assert.match(await refusalOf(page, "two-generals?loss=2"), /loss/);
  },

  "every link in another recipe is a run": async (page, site) => {
    await open(page, `${site.address}embedding.html`);
    const others = (await textsOf(page)).filter((text) => !isMarkup(text));
    const links = others.flatMap((text) => text.match(/\b[a-z-]+\?[a-z]+=[^\s"]+/g) ?? []);
    assert.ok(links.length >= 3, links.join(" "));
    for (const link of links) assert.equal(await refusalOf(page, link), undefined, link);
  },

  "a recipe is copied as it stands": async (page, site) => {
    await open(page, `${site.address}embedding.html`);
    const texts = await textsOf(page);
    const copied = await page.evaluate(() => {
      const written = [];
      navigator.clipboard.writeText = async (text) => {
        written.push(text);
      };
      for (const button of document.querySelectorAll(".recipe button")) button.click();
      return written;
    });
    assert.ok(texts.length > 10 && texts.every((text) => text.trim() !== ""));
    assert.deepEqual(copied, texts);
    await page.waitForFunction(() => {
      const buttons = [...document.querySelectorAll(".recipe button")];
      return buttons.every((button) => button.textContent === "Copied");
    });
  },
};
