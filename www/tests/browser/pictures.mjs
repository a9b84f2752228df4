/**
 * Pictures of what there is to see, kept to be looked at: `cargo xtask pictures`.
 */
import { wear } from "../shared/tidy.mjs";
import { hit, open, PRESET, say, settled, visit } from "./helpers.mjs";
import { OTHERS, SIZES, TRANSLATED, VIEWS } from "./views.mjs";

const LARGE = { width: 1440, height: 900 };
const PROJECTORS = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];
const PAPER = ["two-generals?messages=60", "tcp?profile=linux&cut=a-b:0", VIEWS["lies folded"]];

const inTheme =
  (theme) =>
  async (page, { address }, { keep }) => {
    await open(page, address, PRESET);
    await wear(page, theme);
    for (const size of SIZES) {
      for (const [what, link] of Object.entries(VIEWS)) {
        await visit(page, link, size);
        await keep(`${what} ${size.width} ${theme}`);
      }
    }
    await open(page, address, "", LARGE);
    await wear(page, theme);
    await page.waitForFunction(() => document.querySelector(".scrubber input").valueAsNumber > 0);
    await keep(`opening ${theme}`);
  };

export const pictures = {
  "what there is to see by day": inTheme("light"),
  "what there is to see by night": inTheme("dark"),

  "a menu, a run behind another, a lens, a refusal": async (page, { address }, { keep }) => {
    await open(page, address, VIEWS.end, LARGE);
    await hit(page, "b1");
    await keep("menu");
    await page.click(".menu .deed");
    await settled(page, "two-generals?lose=a2,b1&at=5");
    await page.click(".branches .small[aria-pressed]");
    await keep("fork compared");
    await page.click(".choices label:nth-child(3)");
    await keep("lens");
    await visit(page, "two-generals?messages=99");
    await keep("refusal");
    await open(page, address, VIEWS.lies, LARGE);
    await hit(page, "3-1.1");
    await keep("lies menu");
  },

  "the dialogues of those who lie": async (page, { address }, { keep }) => {
    await open(page, address, "generals?n=3&traitors=2&lies=none", LARGE);
    await say(page, "Two runs that look the same");
    await page.waitForSelector(".wide[open] .verdict.holds");
    await keep("two runs");
    await page.keyboard.press("Escape");
    await say(page, "How many it takes");
    await page.waitForSelector(".wide[open] td");
    await keep("how many it takes");
    await open(page, address, "triangle?liar=customer&lies=none&say=2-1.1:unpaid&at=99", LARGE);
    await say(page, "Two runs that look the same");
    await page.waitForSelector(".wide[open] .verdict.holds");
    await keep("triangle twins");
  },

  "another language, a frame": async (page, { address }, { keep }) => {
    await page.setViewport(LARGE);
    for (const code of OTHERS) {
      for (const link of [...TRANSLATED, "lovers?loss=2"]) {
        await page.goto("about:blank");
        await page.goto(`${address}?lang=${code}#${link}`);
        await page.waitForSelector(".figure .lifeline");
        await keep(`${code} ${link.split("&")[0]}`);
      }
    }
    await page.goto(`${address}embed.html?run=${VIEWS.end}`);
    await page.waitForFunction(() => document.querySelector("at-dawn")?.total > 0);
    await keep("embed");
  },

  "projectors and paper": async (page, { address }, { keep }) => {
    await open(page, address, PRESET);
    for (const size of PROJECTORS) {
      for (const link of [VIEWS.end, "generals?traitors=3&at=99", "tcp?lose=a2&at=9"]) {
        await visit(page, link, size);
        await keep(`projector ${size.width} ${link.split("?")[0]}`);
      }
    }
    const print = await page.emulateMediaType("print").then(
      () => true,
      () => false,
    );
    if (!print) return;
    for (const link of PAPER) {
      await open(page, address, `${link.replace("&at=9999", "")}&at=9999`, SIZES[1]);
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await keep(`paper ${link.split("?")[0]}`);
    }
  },
};
