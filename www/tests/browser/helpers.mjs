/**
 * What every case does with the page.
 */
import assert from "node:assert/strict";
import { frames } from "../shared/frames.mjs";

export const PRESET = "two-generals?lose=a2";

/** Opens the page with a link, and waits until a run is in hand. */
export async function open(
  page,
  address,
  link = "",
  { width = 1280, height = 800, ...device } = {},
) {
  await page.setViewport({ width, height, ...device });
  const english = `${address}?lang=en`;
  // Of one page the browser would only change the hash.
  if (page.url().startsWith(english)) await page.goto("about:blank");
  await page.goto(link ? `${english}#${link}` : english);
  await page.waitForSelector(".figure .lifeline");
}

/** Goes to another link on the page that is open, as a reader does who follows one. */
export async function visit(page, link, size) {
  if (size) {
    await page.setViewport(size);
    await page.waitForFunction((width) => innerWidth === width, {}, size.width);
  }
  await page.evaluate(async (link) => {
    if (decodeURIComponent(location.hash) === `#${link}`) return;
    // The page hears of it first: it has listened since it was there.
    await new Promise((done) => {
      addEventListener("hashchange", done, { once: true });
      location.hash = link;
    });
  }, link);
  await frames(page);
}

/** Whether the page has the ground of a theme: what was put on is worn. */
export async function ground(page, theme) {
  const colour = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  assert.equal(colour, theme === "dark" ? "rgb(21, 21, 39)" : "rgb(251, 248, 241)", theme);
}

export const text = (page, selector) => page.$eval(selector, (element) => element.textContent);
export const count = (page, selector) => page.$$eval(selector, (all) => all.length);
export const hash = (page) => page.evaluate(() => decodeURIComponent(location.hash.slice(1)));
export const steps = (page) => page.$eval(".scrubber input", (range) => range.valueAsNumber);
export const press = (page, label) => page.click(`button[aria-label="${label}"]`);

/** Waits until the address holds a link. */
export const settled = (page, link) =>
  page.waitForFunction((link) => decodeURIComponent(location.hash) === `#${link}`, {}, link);

/** Opens what a run is taken away with, wherever it lies by now, once it is loaded. */
export async function takeAway(page) {
  for (const one of [".exact", ".away"])
    await page.$eval(`${one} > summary`, (summary) => summary.click());
  await page.waitForSelector(".away .taking");
}

/** Keeps what is made into files, in `globalThis.files`, and has nothing saved. */
export const keepFiles = (page) =>
  page.evaluate(() => {
    globalThis.files = [];
    const made = new Map();
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      const address = createObjectURL(blob);
      made.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      globalThis.files.push({ name: this.download, blob: made.get(this.href) });
    };
  });

/** The text of the file that a button makes, and what it is called. */
export async function fileOf(page, words) {
  const before = await page.evaluate(() => globalThis.files.length);
  await say(page, words);
  await page.waitForFunction((before) => globalThis.files.length > before, {}, before);
  return page.evaluate(async () => {
    const { name, blob } = globalThis.files.at(-1);
    return { name, text: await blob.text(), type: blob.type };
  });
}

/** Presses a button that says this. */
export async function say(page, words) {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`);
  await button.click();
}

/**
 * Writes into the field of a parameter, all of it in one go: between two letters that a slow
 * machine types the page may have tried the first.
 */
export const write = (page, name, value) =>
  page.$eval(
    `[data-parameter=${name}]`,
    (input, value) => {
      input.focus();
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
    value,
  );

/** Opens another link by its box. */
export async function enter(page, link) {
  await page.$eval(".exact", (details) => {
    details.open = true;
  });
  await page.$eval("#link", (input) => {
    input.value = "";
  });
  await page.type("#link", link);
  await page.keyboard.press("Enter");
}

/** Presses a messenger with the mouse, in the middle of its way. */
export async function hit(page, name) {
  const { x, y } = await page.$eval(`[data-message="${name}"] .hit`, (line) => {
    const box = line.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.click(x, y);
  await page.waitForSelector(".menu:not([hidden])");
}

/** Takes the focus to a messenger. */
export const focus = (page, name) =>
  page.$eval(`[data-message="${name}"]`, (element) => element.focus());

/** Opens the scenario of a run in the list, as a reader would. */
export async function unfold(page, href) {
  const of = (wanted) =>
    document.querySelector(`a[href="${wanted}"]`).closest("details").querySelector("summary");
  const summary = await page.evaluateHandle(of, href);
  await summary.click();
}
