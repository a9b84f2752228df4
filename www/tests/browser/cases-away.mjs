/**
 * A run that is taken away is whole wherever it is opened: its pictures in every colour and
 * direction, and its texts to the letter.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { tidyAsItIs } from "../shared/tidy.mjs";
import { fileOf, keepFiles, open, say, takeAway, text } from "./helpers.mjs";

const LINK = "two-generals?messages=2&lose=b1";
const END = `${LINK}&at=5`;

const GOLDEN = readFileSync(
  new URL("../../../tests/golden/two-generals/confirmation.txt", import.meta.url),
  "utf8",
);

/** What is kept of a command. */
const keptOf = (command) => GOLDEN.split(`\n${command}\n----\n`)[1].split("\n#")[0].trim();

const RED = "rgb(179, 34, 28)";
const PAPERS = { light: "rgb(251, 248, 241)", dark: "rgb(21, 21, 39)" };

/** What a picture says when it is opened by itself, and what of it lies outside its frame. */
const look = () => {
  const root = document.documentElement;
  const frame = root.getBoundingClientRect();
  const texts = [...document.querySelectorAll("text")];
  const outside = texts.filter((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const across = left < frame.left || right > frame.right;
    return across || top < frame.top || bottom > frame.bottom;
  });
  return {
    root: root.localName,
    title: document.querySelector("title").textContent,
    texts: texts.map(({ textContent }) => textContent),
    outside: outside.map(({ textContent }) => textContent),
    ground: getComputedStyle(document.querySelector("rect")).fill,
    violated: getComputedStyle(document.querySelector(".standing.violated text") ?? root).fill,
    link: document.querySelector("a")?.getAttribute("href"),
  };
};

export const away = {
  "a picture has its title, its verdict and its link, in the chosen colours": async (
    page,
    site,
  ) => {
    for (const colours of ["light", "dark"]) {
      await open(page, site.address, END, { width: 390, height: 844 });
      await takeAway(page);
      await tidyAsItIs(page, colours);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(wide, false);
      await keepFiles(page);
      await page.select(".taking select", colours);
      const { name, text, type } = await fileOf(page, "Picture, SVG");
      assert.equal(name, "two-generals_messages_2_lose_b1_at_5.svg");
      assert.equal(type, "image/svg+xml");
      await page.setViewport({ width: 1200, height: 900 });
      await page.goto(site.picture(`${colours}.svg`, text));
      const seen = await page.evaluate(look);
      assert.deepEqual(seen.outside, []);
      assert.equal(seen.title, "Waiting for a confirmation");
      assert.equal(seen.ground, PAPERS[colours]);
      assert.equal(seen.violated === RED, colours === "light");
      const address = `${site.address}?lang=en#${END}`;
      assert.equal(seen.link, address);
      for (const one of [seen.title, "B attacks alone and is beaten.", "violated at 3"])
        assert.ok(seen.texts.includes(one), one);
      assert.ok(seen.texts.join("").includes(address));
    }
  },

  "a picture keeps within its frame in longer languages, and from the right": async (
    page,
    { pseudo, picture },
  ) => {
    const runs = [END, "pbft?traitors=0&lies=silent&at=9999", "tcp?data=6&crash=b:500&at=99"];
    for (const language of ["eo", "he"]) {
      for (const run of runs) {
        await page.goto("about:blank");
        await page.goto(`${pseudo}index.html?lang=${language}#${run}`);
        await page.waitForSelector(".figure .lifeline");
        await takeAway(page);
        await keepFiles(page);
        await page.click(".goods button");
        await page.waitForFunction(() => globalThis.files.length > 0);
        const text = await page.evaluate(() => globalThis.files[0].blob.text());
        await page.goto(picture("long.svg", text));
        const { root, outside, texts } = await page.evaluate(look);
        assert.equal(root, "svg");
        assert.deepEqual(outside, [], `${language}: ${run}`);
        assert.ok(texts.length > 10);
      }
    }
  },

  "the dots of a picture are twice as many, and where there are none that is said": async (
    page,
    { address },
  ) => {
    await open(page, address, END);
    await takeAway(page);
    await keepFiles(page);
    const { text: svg } = await fileOf(page, "Picture, SVG");
    const { name, type } = await fileOf(page, "Picture, PNG at twice the size");
    assert.equal(name, "two-generals_messages_2_lose_b1_at_5.png");
    assert.equal(type, "image/png");
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg).map(Number);
    const dots = await page.evaluate(async () => {
      const bitmap = await createImageBitmap(globalThis.files.at(-1).blob);
      const { width, height } = bitmap;
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      const context = canvas.getContext("2d");
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      return { width, height, colours: new Set(new Uint32Array(data.buffer)).size };
    });
    assert.deepEqual([dots.width, dots.height], [2 * width, 2 * height]);
    assert.ok(dots.colours > 20, `${dots.colours} colours`);
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (take) => take(null);
    });
    await say(page, "Picture, PNG at twice the size");
    await page.waitForFunction(() =>
      document.querySelector('.taking [role="status"]').textContent.startsWith("This browser"),
    );
    assert.equal(await page.evaluate(() => globalThis.files.length), 2);
  },

  "a run is taken away whole, as the examples print it": async (page, { address }) => {
    // In the middle of the run, and seen by one of the two: the texts have all of it.
    await open(page, address, `${LINK}&at=1`);
    await takeAway(page);
    await keepFiles(page);
    const trace = await fileOf(page, "Story, plain text");
    assert.equal(trace.name, "two-generals_messages_2_lose_b1.txt");
    assert.equal(trace.text.trim(), keptOf(LINK));
    const data = await fileOf(page, "Data, JSON");
    assert.equal(data.name, "two-generals_messages_2_lose_b1.json");
    assert.deepEqual(JSON.parse(data.text), JSON.parse(keptOf(`json ${LINK}`)));
    const diagram = await fileOf(page, "Diagram, Mermaid");
    assert.match(diagram.text, /^sequenceDiagram$/m);
    assert.match(diagram.text, /^ {2}p1-xp0: agreed \(1 → 2\)$/m);
    assert.equal(
      await text(page, '.taking [role="status"]'),
      "two-generals_messages_2_lose_b1.mmd has been handed to the browser.",
    );
    // Through somebody's eyes a picture has no verdict: who sees that much knows of none.
    await page.evaluate(() => {
      document.querySelectorAll(".lens input")[1].click();
    });
    const { text: svg } = await fileOf(page, "Picture, SVG");
    assert.match(svg, /What A sees/);
    assert.doesNotMatch(svg, /violated at|attacks alone/);
  },

  "what makes files is loaded when somebody wants one, by keys alone": async (page, site) => {
    await open(page, site.address, END);
    await page.click(".exact summary");
    const loaded = () => site.asked.filter((path) => /\/take-/.test(path));
    assert.deepEqual(loaded(), []);
    await page.focus(".away summary");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".away .taking");
    assert.ok(loaded().length > 0);
    await keepFiles(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => globalThis.files.length > 0);
    const groups = await page.$$eval(".goods", (all) => all.map(({ ariaLabel }) => ariaLabel));
    assert.deepEqual(groups, ["As it stands now", "The whole run"]);
  },
};
