/**
 * The controls, sharing, what a reader prefers, and long runs.
 */
import assert from "node:assert/strict";
import { tidy, tidyAsItIs } from "../shared/tidy.mjs";
import {
  fileOf,
  hash,
  keepFiles,
  open,
  PRESET,
  press,
  say,
  steps,
  takeAway,
  text,
  unfold,
  write,
} from "./helpers.mjs";

const END = `${PRESET}&at=6`;
const names = (page) => page.$$eval(".branches .name", (all) => all.map((one) => one.textContent));

export const rules = {
  "watches a run for so long, and says that it is open then": async (page, { address }) => {
    await open(page, address, END);
    await write(page, "until", "3");
    await page.waitForFunction(() => location.hash.includes("until=3"));
    await page.$eval("[data-parameter=until]", (field) => field.blur());
    await page.keyboard.press("End");
    await page.waitForFunction(() =>
      document.querySelector(".outcome").textContent.startsWith("It is not over yet"),
    );
    assert.equal(await page.$(".figure .flag:not([hidden])"), null);
    await write(page, "until", "soon");
    const refused = ".setting:has([data-parameter=until]) .refusal";
    await page.waitForFunction((where) => document.querySelector(where).textContent, {}, refused);
    assert.match(await text(page, refused), /^until takes a whole number from 0 to/);
  },

  "changes the rules by their controls": async (page, { address }) => {
    await open(page, address, END);
    await page.$$eval(".settings details", (all) => {
      for (const one of all) one.open = true;
    });
    const put = (name, value) => write(page, name, value);
    await put("messages", "99");
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".setting .refusal")].some((one) => one.textContent),
    );
    const beside = await page.$eval("[data-parameter=messages]", (input) => ({
      sentence: input.closest(".setting").querySelector(".refusal").textContent,
      invalid: input.ariaInvalid,
    }));
    assert.deepEqual(beside, {
      sentence: "messages takes a whole number from 0 to 64, but got “99”.",
      invalid: "true",
    });
    assert.equal(await hash(page), END);
    await tidy(page);
    await put("messages", "5");
    await page.waitForFunction(() => location.hash.startsWith("#two-generals?messages=5&lose=a2"));
    assert.equal(await page.$eval("[data-parameter=a]", (input) => input.placeholder), "2");
    await put("loss", "25%");
    await page.waitForFunction(() => location.hash.includes("loss=1/4"));
    await say(page, "New dice");
    await page.waitForFunction(() => /seed=\d+/.test(location.hash));
    // Nothing is lost: the runs under the other rules are kept too.
    const kept = await names(page);
    assert.deepEqual(kept.slice(0, 3), [
      "as it was opened",
      "Longest chain: 5",
      "Chance of loss: 25%",
    ]);
    await page.goBack();
    await page.waitForFunction(() => !location.hash.includes("seed"));
    assert.equal((await names(page)).length, 4);
  },

  "copies code to embed, and a picture that opens by itself": async (page, { address }) => {
    await open(page, address, END);
    await takeAway(page);
    await keepFiles(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = (text) => {
        globalThis.copied = text;
        return Promise.resolve();
      };
    });
    await say(page, "Copy code to embed");
    const code = await page.evaluate(() => globalThis.copied);
    const script = `<script type="module" src="${address}at-dawn.js"></script>`;
    assert.equal(
      code,
      `${script}\n<at-dawn run="two-generals?lose=a2&amp;at=6" controls></at-dawn>`,
    );
    await say(page, "Copy link");
    assert.match(await page.evaluate(() => globalThis.copied), /#two-generals\?lose=a2&at=6$/);
    const { text } = await fileOf(page, "Picture, SVG");
    const svg = await page.evaluate((text) => {
      // The page's policy holds for what is parsed here too: the styles are looked at as text.
      const [before, styles, after] = text.split(/<\/?style>/);
      const parsed = new DOMParser().parseFromString(before + after, "image/svg+xml");
      return {
        broken: parsed.querySelector("parsererror") !== null,
        ways: parsed.querySelectorAll(".way").length,
        ink: /rgb\(|#[0-9a-f]{6}/.test(styles) && !/var\(--ink\)|light-dark/.test(styles),
      };
    }, text);
    assert.deepEqual(svg, { broken: false, ways: 3, ink: true });
  },

  "is tidy in light and in dark": async (page, { address }) => {
    for (const theme of ["light", "dark"]) {
      await open(page, address, END);
      await page.select('[aria-label="Colours"]', theme);
      await page.click(".exact summary");
      await tidyAsItIs(page, theme);
      await page.reload();
      await page.waitForSelector(".figure .lifeline");
      assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), theme);
      await page.keyboard.press("Home");
      await tidyAsItIs(page, theme);
      await page.setViewport({ width: 320, height: 640 });
      await tidyAsItIs(page, theme);
    }
    await page.select('[aria-label="Colours"]', "auto");
  },

  "steps where less motion is asked for": async (_, { address }, { apart }) => {
    // Settings of its own: Firefox is asked for that by a preference only.
    const browser = await apart({ "ui.prefersReducedMotion": 1 });
    try {
      const page = await browser.newPage();
      const calm = [{ name: "prefers-reduced-motion", value: "reduce" }];
      await page.emulateMediaFeatures(calm).catch(() => {});
      await open(page, address);
      assert.ok(await page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches));
      assert.equal(await steps(page), 0);
      await page.evaluate(() => {
        globalThis.heights = new Set();
        const now = document.querySelector(".figure .now");
        new MutationObserver(() => globalThis.heights.add(now.getAttribute("y1"))).observe(now, {
          attributes: true,
        });
      });
      await page.select(".speed", "4");
      await press(page, "Play");
      await page.waitForSelector(".outcome.known");
      // The present was at the moments of the steps, and nowhere between them.
      const heights = await page.evaluate(() => globalThis.heights.size);
      assert.ok(heights <= 5, `${heights} heights`);
    } finally {
      await browser.close();
    }
  },

  "speaks another language": async (page, { address }) => {
    await open(page, address, END);
    await page.select('[aria-label="Language"]', "zh-Hans");
    await page.waitForFunction(() => document.documentElement.lang === "zh-Hans");
    await page.waitForSelector(".figure .lifeline");
    assert.equal(await hash(page), END);
    await unfold(page, "#lovers?lose=b6");
    await page.click('a[href="#lovers?lose=b6"]');
    await page.waitForFunction(() => location.hash === "#lovers?lose=b6");
    await page.keyboard.press("End");
    const said = await text(page, "#page");
    // Names of languages, parameters, messages and of the two are the same in every language, and so
    // are words of links.
    const latin = said.replace(/English|Español/g, " ").match(/[a-zA-Z]{4,}/g) ?? [];
    // So is the title of a paper.
    const paper = "Dwork Lynch Stockmeyer Consensus Presence Partial Synchrony Journal";
    const own = "Dawn Home Enter Ctrl Shift lose never PBFT Linux";
    const allowed = new Set(`${own} ${paper}`.split(" "));
    assert.deepEqual(
      [...new Set(latin)].filter((word) => !allowed.has(word)),
      [],
    );
    await tidy(page);
    await page.select('[aria-label="语言"]', "en");
    await page.waitForFunction(() => document.documentElement.lang === "en");
  },

  "stays smooth with a thousand messengers": async (page, { address }) => {
    await open(page, address, "two-generals?messages=2&retry=1&dawn=1000&loss=1");
    await page.keyboard.press("End");
    const painted = () => page.$$eval(".way", (all) => all.length);
    // Not by the clock, which tells of the machine: by what is made anew while it scrolls.
    const made = await page.evaluate(async () => {
      const stage = document.querySelector(".stage");
      let made = 0;
      const watch = new MutationObserver((all) => {
        for (const { addedNodes } of all) made += addedNodes.length;
      });
      watch.observe(stage, { childList: true, subtree: true });
      for (let turn = 0; turn < 200; turn++) {
        stage.scrollTop = (stage.scrollHeight * turn) / 200;
        await new Promise(requestAnimationFrame);
      }
      watch.disconnect();
      return made;
    });
    assert.ok((await painted()) < 100);
    // Each of the thousand is made about once on the way down, and little else is.
    assert.ok(made > 1_000 && made < 20_000, `${made} were made`);
    await page.keyboard.press("Home");
    await page.select(".speed", "4");
    await press(page, "Play");
    await page.waitForFunction(() => document.querySelector(".scrubber input").valueAsNumber > 60);
    await press(page, "Pause");
    assert.ok((await painted()) < 100);
  },
};
