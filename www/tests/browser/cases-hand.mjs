/**
 * The hand on the messengers, the list of runs, the lens, the controls.
 */
import assert from "node:assert/strict";
import { focus, hash, hit, open, PRESET, press, say, settled, steps, text } from "./helpers.mjs";
import { tidy } from "./tidy.mjs";

const END = `${PRESET}&at=6`;
const names = (page) => page.$$eval(".branches .name", (all) => all.map((one) => one.textContent));

export const more = {
  "captures a messenger of the past by mouse, and keeps both runs": async (page, address) => {
    await open(page, address, END);
    assert.deepEqual(await names(page), ["as it was opened"]);
    await hit(page, "b1");
    assert.match(await text(page, ".menu .title"), /b1: “agreed”, arrived/);
    await tidy(page);
    await say(page, "Capture it");
    await settled(page, "two-generals?lose=a2,b1&at=5");
    assert.deepEqual(await names(page), ["as it was opened", "b1 captured"]);
    assert.equal(await page.$(".menu:not([hidden])"), null);
    assert.equal(await text(page, ".outcome"), "Neither attacks: nothing happens.");
    assert.equal(await text(page, ".branches .difference"), "differs to A at 2same to B");
    await page.click(".branches button.name");
    await settled(page, END);
    assert.equal(await text(page, ".outcome"), "A attacks alone and is beaten.");
  },

  "captures a messenger by keyboard alone": async (page, address) => {
    await open(page, address, END);
    const where = () => page.evaluate(() => document.activeElement.dataset.message);
    await page.focus(".stage");
    await page.keyboard.press("Tab");
    assert.equal(await where(), "a2");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await where(), "a1");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".menu:not([hidden])");
    await page.keyboard.press("Escape");
    assert.equal(await where(), "a1");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await settled(page, "two-generals?lose=a1,a2&at=4");
    assert.equal(await where(), "a1");
    assert.equal(await text(page, ".outcome"), "Neither attacks: nothing happens.");
  },

  "delays, doubles, lets pass and leaves to luck": async (page, address) => {
    await open(page, address, END);
    const act = async (name, words) => {
      await focus(page, name);
      await page.keyboard.press("Enter");
      await say(page, words);
      await page.waitForSelector(".menu[hidden]");
    };
    await act("a2", "Let it pass");
    assert.match(await hash(page), /^two-generals\?pass=a2/);
    assert.equal(await text(page, ".outcome"), "Both attack: the city is taken.");
    await act("a2", "Double it");
    assert.match(await hash(page), /copy=a2/);
    assert.ok(await page.$('[data-message="a2~"]'));
    await act("a2", "Delay it");
    assert.match(await hash(page), /delay=a2:3/);
    assert.match(await hash(page), /dawn=4/);
    await act("a2", "Leave it to luck");
    assert.doesNotMatch(await hash(page), /a2/);
    assert.equal((await names(page)).length, 5);
  },

  "refuses a delay that is none, and stays": async (page, address) => {
    await open(page, address, END);
    await hit(page, "a1");
    await page.$eval(".menu .delay input", (input) => {
      input.value = "-3";
    });
    await say(page, "Delay it");
    const sentence = await text(page, ".menu .refusal");
    assert.equal(sentence, "delay takes a whole number from 0 to 1000000000, but got “-3”.");
    await tidy(page);
    await page.keyboard.press("Escape");
    assert.equal(await hash(page), END);
  },

  "captures the next messenger with L, and lists the keys with ?": async (page, address) => {
    await open(page, address, "two-generals");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("l");
    await settled(page, "two-generals?lose=a1&at=1");
    await page.keyboard.press("?");
    await page.waitForSelector("dialog[open]");
    await tidy(page);
    await page.keyboard.press("Escape");
    assert.equal(await page.$("dialog[open]"), null);
  },

  "shows another run behind, and calls a run by another name": async (page, address) => {
    await open(page, address, END);
    await focus(page, "b1");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await settled(page, "two-generals?lose=a2,b1&at=5");
    assert.equal((await page.$$(".ghosts .way")).length, 0);
    await press(page, "Show “as it was opened” behind this run");
    assert.equal((await page.$$(".ghosts .way")).length, 3);
    await tidy(page);
    await press(page, "Rename “b1 captured”");
    await page.keyboard.type("No answer <b>");
    await page.keyboard.press("Enter");
    assert.deepEqual(await names(page), ["as it was opened", "No answer <b>"]);
  },

  "sees with the eyes of one side": async (page, address) => {
    const picture = () =>
      page.$eval(".figure", (svg) =>
        svg.innerHTML.replace(/valley-\d+|data-\S+|tabindex="."/g, ""),
      );
    await open(page, address, "two-generals?at=7");
    await page.click(".choices label:nth-child(2)");
    await page.waitForSelector(".way.sent");
    assert.equal((await page.$$(".way .cross")).length, 0);
    const arrived = await picture();
    await say(page, "Make the run “a2 captured”: to A it is the same");
    await settled(page, "two-generals?lose=a2&at=6");
    // To A the run in which its last messenger is lost is the same, to the last stroke.
    assert.equal(await picture(), arrived);
    assert.match(await text(page, ".alike"), /look the same to A: as it was opened\./);
    await tidy(page);
    await page.click(".choices label:nth-child(3)");
    assert.match(await text(page, ".alike"), /no other run of the list looks the same to B/);
  },

  "keeps what is ahead in sight once it is known, and no fate before": async (page, address) => {
    await open(page, address, PRESET);
    assert.equal((await page.$$(".way:not([hidden])")).length, 0);
    for (const _ of "123") await page.keyboard.press("ArrowRight");
    assert.equal(await page.$(".way.lost:not([hidden])"), null);
    await page.keyboard.press("End");
    assert.ok(await page.$(".way.lost:not([hidden])"));
    await page.keyboard.press("Home");
    assert.equal((await page.$$(".way.ahead:not([hidden])")).length, 3);
  },

  "changes the rules by their controls": async (page, address) => {
    await open(page, address, END);
    await page.$$eval(".settings details", (all) => {
      for (const one of all) one.open = true;
    });
    const put = async (name, value) => {
      await page.$eval(`[data-parameter=${name}]`, (input) => {
        input.value = "";
      });
      await page.type(`[data-parameter=${name}]`, value);
    };
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

  "copies code to embed, and a picture that opens by itself": async (page, address) => {
    await open(page, address, END);
    await page.click(".exact summary");
    await page.evaluate(() => {
      navigator.clipboard.writeText = (text) => {
        globalThis.copied = text;
        return Promise.resolve();
      };
      URL.createObjectURL = (blob) => {
        globalThis.picture = blob.text();
        return "#kept";
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
    await say(page, "Download as SVG");
    const svg = await page.evaluate(async () => {
      // The page's policy holds for what is parsed here too: the styles are looked at as text.
      const [before, styles, after] = (await globalThis.picture).split(/<\/?style>/);
      const parsed = new DOMParser().parseFromString(before + after, "image/svg+xml");
      return {
        broken: parsed.querySelector("parsererror") !== null,
        ways: parsed.querySelectorAll(".way").length,
        ink: /--ink:\s*#?\w+/.test(styles),
      };
    });
    assert.deepEqual(svg, { broken: false, ways: 3, ink: true });
  },

  "is tidy in light and in dark": async (page, address) => {
    for (const theme of ["light", "dark"]) {
      await open(page, address, END);
      await page.select('[aria-label="Colours"]', theme);
      await page.click(".exact summary");
      await tidy(page);
      await page.reload();
      await page.waitForSelector(".figure .lifeline");
      assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), theme);
      await page.keyboard.press("Home");
      await tidy(page);
      await page.setViewport({ width: 320, height: 640 });
      await tidy(page);
    }
    await page.select('[aria-label="Colours"]', "auto");
  },

  "steps where less motion is asked for": async (page, address) => {
    // Firefox has no way to be asked for that; there the run is played as it is.
    const calm = [{ name: "prefers-reduced-motion", value: "reduce" }];
    await page.emulateMediaFeatures(calm).catch(() => {});
    await open(page, address, PRESET);
    await page.select(".speed", "4");
    await press(page, "Play");
    await page.waitForFunction(() => document.querySelector(".scrubber input").valueAsNumber > 1);
    assert.ok((await steps(page)) > 1);
    await page.waitForSelector(".outcome.known");
  },

  "speaks another language": async (page, address) => {
    await open(page, address, END);
    await page.select('[aria-label="Language"]', "zh-Hans");
    await page.waitForFunction(() => document.documentElement.lang === "zh-Hans");
    await page.waitForSelector(".figure .lifeline");
    assert.equal(await hash(page), END);
    await page.click('a[href="#lovers?lose=b6"]');
    await page.waitForFunction(() => location.hash === "#lovers?lose=b6");
    await page.keyboard.press("End");
    const said = await text(page, "#page");
    // Names of parameters, of messages and of the two are the same in every language.
    const latin = said.match(/[a-zA-Z]{4,}/g) ?? [];
    const allowed = new Set(["Dawn", "English", "Home", "Enter", "lose"]);
    assert.deepEqual(
      [...new Set(latin)].filter((word) => !allowed.has(word)),
      [],
    );
    await tidy(page);
    await page.select('[aria-label="语言"]', "en");
    await page.waitForFunction(() => document.documentElement.lang === "en");
  },

  "stays smooth with a thousand messengers": async (page, address) => {
    await open(page, address, "two-generals?messages=2&retry=1&dawn=1000&loss=1");
    await page.keyboard.press("End");
    const painted = () => page.$$eval(".way", (all) => all.length);
    const took = await page.evaluate(async () => {
      const stage = document.querySelector(".stage");
      const began = performance.now();
      for (let turn = 0; turn < 20; turn++) {
        stage.scrollTop = (stage.scrollHeight * turn) / 20;
        await new Promise(requestAnimationFrame);
      }
      return (performance.now() - began) / 20;
    });
    assert.ok((await painted()) < 100);
    assert.ok(took < 100, `${took} ms per turn`);
    await page.keyboard.press("Home");
    await page.select(".speed", "4");
    await press(page, "Play");
    await page.waitForFunction(() => document.querySelector(".scrubber input").valueAsNumber > 60);
    await press(page, "Pause");
    assert.ok((await painted()) < 100);
  },
};
