/**
 * What whoever has the element on a page can say of its looks: theme, colours, sizes, fonts, parts.
 */
import assert from "node:assert/strict";
import { inflateSync } from "node:zlib";
import { open } from "./hands.mjs";

const PAPER = { light: "rgb(251, 248, 241)", dark: "rgb(21, 21, 39)" };
const INK = { light: "rgb(34, 31, 46)", dark: "rgb(236, 231, 219)" };

const element = (attributes = "") =>
  `<at-dawn run="two-generals?lose=a2&amp;at=6" controls ${attributes}>…</at-dawn>`;

/** How something in an element looks. */
const look = (page, property, selector = ".frame", id = "at-dawn") =>
  page.$eval(
    id,
    (it, selector, property) =>
      getComputedStyle(it.shadowRoot.querySelector(selector)).getPropertyValue(property),
    selector,
    property,
  );

const colours = async (page, id) => [
  await look(page, "background-color", ".frame", id),
  await look(page, "color", ".frame", id),
  await look(page, "stroke", ".figure .now", id),
];

/** The colours that a page is printed in. */
async function printed(page) {
  const paper = Buffer.from(await page.pdf({ format: "A4", printBackground: true }));
  const streams = paper.toString("latin1").matchAll(/stream\r?\n(.*?)endstream/gs);
  const drawn = [...streams].map(([, stream]) => {
    try {
      return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
    } catch {
      // A picture or a font: in these nothing is painted.
      return "";
    }
  });
  const painted = drawn.join("\n").matchAll(/([\d.]+ [\d.]+ [\d.]+) (?:rg|scn?)\b/g);
  const parts = (colour) => colour.split(" ").map((part) => Math.round(255 * part));
  return new Set([...painted].map(([, colour]) => `rgb(${parts(colour).join(", ")})`));
}

/** Says something of the element's own style. */
const say = (page, property, value) =>
  page.$eval("at-dawn", (it, ...all) => it.style.setProperty(...all), property, value);

export const looks = {
  "its theme changes its colours, whatever is around": async (page, site) => {
    await open(page, site.page(element()));
    const before = await colours(page);
    const seen = {};
    for (const theme of ["light", "dark"]) {
      await page.$eval("at-dawn", (it, theme) => (it.theme = theme), theme);
      seen[theme] = await colours(page);
      assert.deepEqual(seen[theme].slice(0, 2), [PAPER[theme], INK[theme]], theme);
    }
    assert.notEqual(seen.light[2], seen.dark[2]);
    // Without a theme it is as the page around says, and a page that says nothing is light.
    await page.$eval("at-dawn", (it) => it.removeAttribute("theme"));
    assert.deepEqual(await colours(page), before);
    assert.deepEqual(before, seen.light);
    for (const [scheme, of] of [
      ["dark", "dark"],
      ["light", "light"],
    ]) {
      await page.$eval("body", (it, scheme) => (it.style.colorScheme = scheme), scheme);
      assert.deepEqual(await colours(page), seen[of], `around: ${scheme}`);
    }
    // Its own theme is stronger than the page's.
    await page.$eval("at-dawn", (it) => (it.theme = "dark"));
    assert.deepEqual(await colours(page), seen.dark);
  },

  "the theme auto follows the reader's setting": async (_, site, { apart }) => {
    // Settings of its own: Firefox is asked for the dark by a preference only.
    for (const [theme, preference] of [
      ["light", 1],
      ["dark", 0],
    ]) {
      const preferences = { "layout.css.prefers-color-scheme.content-override": preference };
      const browser = await apart(preferences);
      try {
        const page = await browser.newPage();
        const scheme = [{ name: "prefers-color-scheme", value: theme }];
        await page.emulateMediaFeatures(scheme).catch(() => {});
        await open(page, site.page(element('theme="auto"')));
        const asked = `(prefers-color-scheme: ${theme})`;
        assert.ok(await page.evaluate((asked) => matchMedia(asked).matches, asked), asked);
        assert.deepEqual((await colours(page)).slice(0, 2), [PAPER[theme], INK[theme]]);
      } finally {
        await browser.close();
      }
    }
  },

  "it is printed in the colours of the day": async (page, site) => {
    for (const [theme, around] of [
      ["light", "light"],
      ["dark", "light"],
      ["", "dark"],
    ]) {
      await open(page, site.page(element(theme && `theme="${theme}"`)));
      await page.$eval("html", (it, scheme) => (it.style.colorScheme = scheme), around);
      assert.equal((await colours(page))[0], PAPER[theme || around]);
      const all = await printed(page);
      const told = `${theme} on a page that is ${around}: ${[...all].join(" ")}`;
      for (const { light, dark } of [PAPER, INK]) {
        assert.ok(all.has(light), told);
        assert.ok(!all.has(dark), told);
      }
    }
  },

  "its properties change colours, sizes and fonts": async (page, site) => {
    await open(page, site.page(element('theme="light"')));
    const size = async () => Number.parseFloat(await look(page, "font-size", ".sentence"));
    const height = () =>
      page.$eval("at-dawn", (it) => it.shadowRoot.querySelector(".transport").offsetHeight);
    const [small, low] = [await size(), await height()];
    await say(page, "--at-dawn-ink", "rgb(1, 2, 3)");
    await say(page, "--at-dawn-paper", "rgb(4, 5, 6)");
    await say(page, "--at-dawn-one", "rgb(7, 8, 9)");
    await say(page, "--at-dawn-size", "32px");
    await say(page, "--at-dawn-serif", "Courier");
    await say(page, "--at-dawn-sans", "Georgia");
    assert.equal(await look(page, "color"), "rgb(1, 2, 3)");
    assert.equal(await look(page, "background-color"), "rgb(4, 5, 6)");
    assert.equal(await look(page, "stroke", ".figure .lifeline"), "rgb(7, 8, 9)");
    assert.equal(await look(page, "font-family", ".sentence"), "Courier");
    assert.equal(await look(page, "font-family", ".position"), "Georgia");
    assert.equal(await size(), 2 * small);
    assert.ok((await height()) > 1.5 * low, `${await height()} px after ${low} px`);
    await say(page, "--at-dawn-height", "200px");
    await page.waitForFunction(() => {
      const stage = document.querySelector("at-dawn").shadowRoot.querySelector(".stage");
      return stage.clientHeight <= 200;
    });
  },

  "its properties come from around it as well, and its parts can be styled": async (page, site) => {
    await open(page, site.page(`<section>${element()}</section>`));
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "section { --at-dawn-ink: rgb(1, 2, 3); }" +
          "at-dawn::part(frame) { border-top-width: 9px; }" +
          "at-dawn::part(title) { color: rgb(4, 5, 6); }" +
          "at-dawn::part(controls) { outline: 7px solid; }" +
          "at-dawn::part(sentence) { font-style: italic; }" +
          "at-dawn::part(stage) { opacity: 0.5; }" +
          "at-dawn::part(story) { display: none; }",
      );
      document.adoptedStyleSheets = [sheet];
    });
    const all = {
      color: await look(page, "color", ".sentence"),
      frame: await look(page, "border-top-width"),
      title: await look(page, "color", ".title"),
      controls: await look(page, "outline-width", ".transport"),
      sentence: await look(page, "font-style", ".sentence"),
      stage: await look(page, "opacity", ".stage"),
      story: await look(page, "display", ".told"),
    };
    assert.deepEqual(all, {
      color: "rgb(1, 2, 3)",
      frame: "9px",
      title: "rgb(4, 5, 6)",
      controls: "7px",
      sentence: "italic",
      stage: "0.5",
      story: "none",
    });
  },
};
