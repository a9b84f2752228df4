/**
 * What is to be found on the page, and where: the list, the table of outcomes, the axis, the ticks
 * of the scrubber, and how large it all is.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import init, { Simulation } from "../../pkg/at_dawn_web.js";
import { pass, takeClock } from "../shared/frames.mjs";
import { tidy } from "../shared/tidy.mjs";
import { count, hit, open, PRESET, press, steps, text, visit } from "./helpers.mjs";

const module = new URL("../../pkg/at_dawn_web_bg.wasm", import.meta.url);
await init({ module_or_path: await readFile(module) });
const SCENARIOS = Simulation.scenarios();

const LONG = "two-generals?messages=60";
const texts = (page, selector) =>
  page.$$eval(selector, (all) => all.map((one) => one.textContent.trim()));

/** Opens the page in Chinese. */
async function openChinese(page, address, link) {
  await page.goto("about:blank");
  await page.goto(`${address}?lang=zh#${link}`);
  await page.waitForSelector(".figure .lifeline");
}

/** How many pixels high the letters of texts in the figure are, the smallest first. */
const letters = (page, selector) =>
  page.$$eval(`main ${selector}`, (all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { c, d } = one.getScreenCTM();
        return Math.hypot(c, d) * Number.parseFloat(getComputedStyle(one).fontSize);
      })
      .sort((one, other) => one - other),
  );

export const shape = {
  "invites whoever comes, until a hand is laid on a messenger": async (page, { address }) => {
    await open(page, address, "two-generals?at=1");
    const invitation = () =>
      page.$eval(".invitation", (one) => {
        const { color, fontWeight } = getComputedStyle(one);
        return { color, fontWeight, seen: one.checkVisibility() };
      });
    const inviting = () =>
      page.$eval("main .messenger", (one) => getComputedStyle(one).animationName);
    assert.match(await text(page, ".invitation"), /^Select a messenger to capture it/);
    const before = await invitation();
    assert.deepEqual([before.seen, before.fontWeight], [true, "600"]);
    assert.equal(await inviting(), "invite");
    await page.keyboard.press("l");
    await page.waitForFunction(() => location.hash.includes("lose=a1"));
    const after = await invitation();
    assert.equal(after.fontWeight, "400");
    assert.notEqual(after.color, before.color);
    assert.equal(await inviting(), "none");
  },

  "lists every scenario by its family, with all its presets": async (page, { address }) => {
    const families = [...new Set(SCENARIOS.map(({ family }) => family))];
    const listed = () =>
      page.$$eval("#runs details", (all) =>
        all.map((one) => ({
          title: one.querySelector("summary").textContent,
          about: one.querySelector("p").textContent,
          links: [...one.querySelectorAll("a")].map((a) => a.getAttribute("href").slice(1)),
          names: [...one.querySelectorAll("a")].map((a) => a.textContent),
        })),
      );
    const links = SCENARIOS.map(({ presets }) => presets.map(({ link }) => link));
    await open(page, address, PRESET);
    const english = await listed();
    const heads = await texts(page, "#runs h2");
    await openChinese(page, address, PRESET);
    const chinese = await listed();
    assert.equal(heads.length, families.length);
    assert.equal((await texts(page, "#runs h2")).length, families.length);
    for (const list of [english, chinese]) {
      assert.deepEqual(
        list.map((one) => one.links),
        links,
      );
      for (const { title, about, names } of list) {
        assert.ok(title.length > 0 && about.length > 20, `${title}: ${about}`);
        assert.equal(new Set(names.filter(Boolean)).size, names.length, title);
      }
    }
    for (const [place, { title, about }] of chinese.entries()) {
      assert.notEqual(about, english[place].about, title);
    }
    await page.goto(`${address}?lang=en`);
  },

  "has a table of the four outcomes, the present one marked": async (page, { address }) => {
    const here = () =>
      page.$$eval(".matrix td[aria-current]", (all) => all.map((one) => one.dataset.outcome));
    const there = () => texts(page, ".matrix td[data-outcome], .matrix th");
    for (const [link, outcome, english, chinese] of [
      [PRESET, "only-a", "A is beaten", "A 兵败"],
      ["lovers?lose=b6", "only-b", "Bob waits alone", "鲍勃空等"],
      ["lovers", "both", "they meet", "两人相会"],
    ]) {
      await open(page, address, link);
      assert.deepEqual(await here(), [], link);
      const rows = await there();
      assert.equal(new Set(rows).size, 8, link);
      await page.keyboard.press("End");
      assert.deepEqual(await here(), [outcome], link);
      assert.equal((await text(page, ".matrix td[aria-current]")).trim(), english);
      assert.equal(await count(page, ".matrix td[aria-current] svg"), 1);
      await openChinese(page, address, `${link}${link.includes("?") ? "&" : "?"}at=999`);
      assert.deepEqual(await here(), [outcome], link);
      assert.equal(new Set(await there()).size, 8);
      assert.equal((await text(page, ".matrix td[aria-current]")).trim(), chinese);
    }
    await open(page, address, "generals");
    assert.equal(await page.$eval(".matrix", (one) => one.checkVisibility()), false);
  },

  "plays faster at a higher speed": async (page, { address }) => {
    await open(page, address, LONG);
    // By a clock that stands while the machine does something else.
    await takeClock(page);
    const played = async (speed) => {
      await page.keyboard.press("Home");
      await page.select(".speed", speed);
      await press(page, "Play");
      await pass(page, 2_400);
      await press(page, "Pause");
      return steps(page);
    };
    const [slow, fast] = [await played("1"), await played("4")];
    assert.ok(slow > 0 && fast > 2 * slow, `${slow} and ${fast} steps`);
  },

  "says on the axis what it counts": async (page, { address }) => {
    const axis = () => texts(page, "main .axis text");
    await open(page, address, PRESET, { width: 320, height: 700 });
    for (const [link, ...first] of [
      ["tcp?lose=a2&at=9", "0 s", "0.01 s"],
      ["lovers?lose=b6&at=20", "noon", "1 p.m."],
      ["generals?traitors=3&at=99", "rounds", "0", "1"],
      ["two-generals?lose=a2&at=6", "ticks", "0", "1"],
    ]) {
      await visit(page, link);
      assert.deepEqual((await axis()).slice(0, first.length), first);
      if (/\d|noon/.test(first[0])) continue;
      // It lies on nothing: neither on a head nor on a number nor on a lifeline.
      const over = await page.evaluate(() => {
        const [unit, ...others] = [
          ...document.querySelectorAll("main .axis text, main .heads rect, main .lifeline"),
        ].map((one) => one.getBoundingClientRect());
        const stage = document.querySelector("main .stage").getBoundingClientRect();
        const apart = (one) =>
          one.right <= unit.left ||
          unit.right <= one.left ||
          one.bottom <= unit.top + 1 ||
          unit.bottom - 1 <= one.top;
        return others.filter((one) => !apart(one)).length + (unit.left < stage.left - 1 ? 1 : 0);
      });
      assert.equal(over, 0, link);
    }
    await openChinese(page, address, "generals?traitors=3&at=99");
    assert.deepEqual((await axis()).slice(0, 2), ["轮", "0"]);
    await openChinese(page, address, "two-generals?lose=a2&at=6");
    assert.deepEqual((await axis()).slice(0, 2), ["刻", "0"]);
    await page.goto(`${address}?lang=en`);
  },

  "has ticks on the scrubber that can be told apart": async (page, { address }) => {
    const places = () =>
      page.$$eval(".ticks line", (all) => all.map((one) => one.getBoundingClientRect().x));
    const total = () => page.$eval(".scrubber input", (one) => Number(one.max));
    await open(page, address, PRESET);
    assert.equal((await places()).length, (await total()) + 1);
    for (const width of [320, 768, 1440]) {
      for (const [link, least] of [
        [LONG, 20],
        ["two-generals?messages=2&retry=1&dawn=1000&loss=1", 30],
        ["generals?n=7&rounds=2&traitors=0,6", 3],
        ["tcp?profile=linux&cut=a-b:0", 20],
      ]) {
        await visit(page, link, { width, height: 800 });
        const all = await places();
        assert.ok(all.length >= least, `${link}: ${all.length} ticks at ${width}`);
        const apart = all.slice(1).map((x, place) => x - all[place]);
        assert.ok(Math.min(...apart) >= 3, `${link}: ${Math.min(...apart)} px at ${width}`);
      }
    }
  },

  "says of a run that it is the same to all, however many": async (page, { address }) => {
    const same = () => texts(page, ".branches .difference");
    const three = "generals?n=3&traitors=2&lies=none";
    await open(page, address, `${three}&at=99`);
    await hit(page, "2-1.1");
    // What it would have said anyhow.
    await page.click('.menu [data-word="attack"]');
    await page.waitForFunction(() => location.hash.includes("say=2-1.1:attack"));
    assert.deepEqual(await same(), ["same to all 3"]);
    await open(page, address, "two-generals?at=9");
    await hit(page, "a1");
    await page.click(".menu .deed:nth-of-type(2)");
    await page.waitForFunction(() => location.hash.includes("pass=a1"));
    assert.deepEqual(await same(), ["same to both"]);
  },

  "fills a projector, so that the last row can read it": async (page, { address }) => {
    const links = [`${PRESET}&at=6`, "generals?traitors=3&at=99", "tcp?lose=a2&at=9"];
    await open(page, address, PRESET);
    for (const [width, height, least] of [
      [1280, 800, 12],
      [1920, 1080, 15],
      [3840, 2160, 30],
    ]) {
      for (const link of links) {
        await visit(page, link, { width, height });
        const [smallest] = await letters(page, ".axis text");
        assert.ok(smallest >= least - 0.01, `${link}: ${smallest} px at ${width}`);
        const [label] = await letters(page, ".label:not(.full)");
        assert.ok(label >= (least * 13) / 12 - 0.01, `${link}: ${label} px at ${width}`);
        const { wide, over, figure } = await page.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          const stage = document.querySelector("main .stage").getBoundingClientRect();
          const svg = document.querySelector("main .figure").getBoundingClientRect();
          return {
            wide: stage.width / innerWidth,
            over: Math.max(scrollWidth - innerWidth, scrollHeight - innerHeight),
            figure: svg.width / stage.width,
          };
        });
        assert.ok(over <= 0, `${link}: ${over} px too much at ${width}`);
        assert.ok(wide > 0.45 && figure > 0.95, `${link}: ${wide}, ${figure} at ${width}`);
      }
    }
    // The hand finds its way as on a small screen.
    await open(page, address, links[0], { width: 3840, height: 2160 });
    await hit(page, "b1");
    await tidy(page);
  },
};
