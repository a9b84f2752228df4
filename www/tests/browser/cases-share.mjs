/**
 * What is taken elsewhere works there: the link, the code to embed, the picture, the text that a
 * reader has to copy alone.
 */
import assert from "node:assert/strict";
import { serve } from "../shared/site.mjs";
import {
  enter,
  fileOf,
  hash,
  keepFiles,
  open,
  PRESET,
  press,
  say,
  settled,
  takeAway,
  text,
} from "./helpers.mjs";

const FORK = "two-generals?lose=a2,b1&at=4";

/** Opens a run, and keeps what is copied and what is made into a file. */
async function begin(page, address, link) {
  await open(page, address, link);
  await takeAway(page);
  await keepFiles(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      globalThis.copied = text;
      return Promise.resolve();
    };
  });
}

/** What a button copies. */
async function copied(page, words) {
  await page.evaluate(() => {
    globalThis.copied = "";
  });
  await say(page, words);
  await page.waitForFunction(() => globalThis.copied !== "");
  return page.evaluate(() => globalThis.copied);
}

const standing = (page) =>
  page.evaluate(() => {
    const says = (selector) => document.querySelector(selector).textContent;
    return [".position", ".present", ".verdicts", ".outcome", "ol.story"].map(says);
  });

export const share = {
  "a copied link opens the same run at the same step": async (page, { address }) => {
    await begin(page, address, PRESET);
    await enter(page, FORK);
    await settled(page, FORK);
    await press(page, "One step back");
    const link = await copied(page, "Copy link");
    const other = await page.browserContext().newPage();
    try {
      await other.goto(link);
      await other.waitForSelector(".figure .lifeline");
      assert.equal(await hash(other), "two-generals?lose=a2,b1&at=3");
      assert.deepEqual(await standing(other), await standing(page));
    } finally {
      await other.close();
    }
  },

  "copied code plays on a page of another origin": async (page, site, { complaints }) => {
    await begin(page, site.address, FORK);
    const code = await copied(page, "Copy code to embed");
    const host = await serve();
    try {
      const { origin } = new URL(site.address);
      assert.notEqual(new URL(host.address).origin, origin);
      site.share();
      const policy =
        `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; ` +
        "style-src 'self'; img-src 'self'";
      await page.goto(host.page(code, { script: "", policy }));
      await page.waitForFunction(() => document.querySelector("at-dawn")?.total > 0);
      assert.equal(await page.$eval("at-dawn", (it) => it.link), FORK);
      await page.click('at-dawn >>> button[aria-label="To the start"]');
      await page.click('at-dawn >>> button[aria-label="Play"]');
      await page.waitForFunction(() => document.querySelector("at-dawn").ended);
      const said = await page.$eval(
        "at-dawn",
        (it) => it.shadowRoot.querySelector(".outcome").textContent,
      );
      assert.equal(said, "Neither attacks: nothing happens.");
      // Only the page itself is of the other origin.
      const own = complaints.splice(0);
      assert.ok(
        own.every((one) => one.startsWith(`asked for ${host.address}`)),
        own.join("\n"),
      );
    } finally {
      host.close();
    }
  },

  "a downloaded picture is an image, and a document of its own": async (page, site) => {
    for (const link of [FORK, "tcp?data=10&data_at=100&at=7", "generals?n=4&traitors=3&at=99"]) {
      await begin(page, site.address, link);
      const paper = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      const ways = await page.$$eval("main .way:not([hidden])", (all) => all.length);
      const { text } = await fileOf(page, "Picture, SVG");
      const address = site.picture("picture.svg", text);
      await page.goto(site.page(`<img src="picture.svg" alt="">`, { script: "" }));
      const image = await page.evaluate(look);
      assert.ok(image.width > 300 && image.height > 200, JSON.stringify(image));
      assert.ok(image.colours > 3, `${link}: ${image.colours} colours`);
      await page.goto(address);
      const { root, drawn, ground, broken } = await page.evaluate(() => ({
        root: document.documentElement.localName,
        drawn: document.querySelectorAll(".way").length,
        ground: getComputedStyle(document.querySelector("rect")).fill,
        broken: document.querySelector("parsererror") !== null,
      }));
      assert.deepEqual({ root, broken, ground }, { root: "svg", broken: false, ground: paper });
      assert.ok(drawn >= ways && ways > 0, `${link}: ${drawn} of ${ways}`);
    }
  },

  "where nothing may be copied, the text stands there to be copied": async (page, { address }) => {
    for (const refuse of [
      () => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowed"));
      },
      // A page that did not come safely has no clipboard at all.
      () => Object.defineProperty(navigator, "clipboard", { value: undefined }),
    ]) {
      await open(page, address, PRESET);
      await page.click(".exact summary");
      await page.evaluate(refuse);
      assert.equal(await page.$(".share textarea:not([hidden])"), null);
      await say(page, "Copy link");
      await page.waitForSelector(".share textarea:not([hidden])");
      const { value, chosen, focused, label } = await page.$eval(".share textarea", (area) => ({
        value: area.value,
        chosen: area.value.slice(area.selectionStart, area.selectionEnd),
        focused: document.activeElement === area,
        label: area.ariaLabel,
      }));
      assert.equal(value, `${address}?lang=en#${PRESET}`);
      assert.deepEqual({ chosen, focused }, { chosen: value, focused: true });
      assert.equal(await text(page, '.share [role="status"]'), label);
      // The keys that copy are not the page's.
      assert.equal(await hash(page), PRESET);
    }
  },
};

/** How big an image is, and how many colours it has: an empty one has one. */
async function look() {
  const image = document.querySelector("img");
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Set(new Uint32Array(data.buffer)).size;
  return { width, height, colours };
}
