/**
 * Connections: states, numbers, timers, and the generals beside them.
 */
import assert from "node:assert/strict";
import { tidy } from "../shared/tidy.mjs";
import { count, focus, hit, open, press, say, settled, steps, text } from "./helpers.mjs";

const FIGURE_6 = "tcp?data=10&data_at=100";
const LAST_ACK = "tcp?lose=a2";
const HALF_OPEN = "tcp?data=6&data_at=1000&crash=b:500";
const BLACK_HOLE = "tcp?profile=linux&cut=a-b:0";
const WIDE = { width: 1440, height: 1400 };

/** The texts of what is to be seen of the figure, from top to bottom. */
const texts = (page, selector) =>
  page.$$eval(`main ${selector}`, (all) =>
    all
      .filter((one) => !one.closest("[hidden]"))
      .map((one) => [one.getBoundingClientRect().top, one.textContent])
      .sort(([one], [other]) => one - other)
      .map(([, said]) => said),
  );

/** Chooses how numbers are written. */
const write = (page, how) =>
  page.$$eval(".numbers input", (all, place) => all[place].click(), how === "absolute" ? 1 : 0);

const chain = (page, selector) => text(page, `.chain ${selector}`);

const present = (page) =>
  page.$$eval(".chain li[aria-current]", (all) => all.map((one) => one.textContent));

export const tcp = {
  "says of no run that two were at odds in another": async (page, { address }) => {
    const odds = () => page.$eval(".odds", (one) => one.checkVisibility());
    await open(page, address, "tcp?profile=linux&lose=a2,a3,a4,a5,a6,a7&at=20");
    assert.equal(await odds(), true);
    await page.evaluate(() => {
      location.hash = "#tcp";
    });
    await page.waitForFunction(() => document.querySelector(".scrubber input").value === "0");
    assert.equal(await odds(), false);
    await page.keyboard.press("End");
    await page.waitForSelector(".outcome.known");
    assert.equal(await odds(), false);
  },

  "a connection is opened step by step": async (page, { address }) => {
    await open(page, address, FIGURE_6, WIDE);
    assert.equal(await text(page, "h1"), "Figure 6: three messages");
    assert.deepEqual(await texts(page, ".chip text"), []);
    await press(page, "One step on");
    assert.deepEqual((await texts(page, ".chip text")).sort(), ["LISTEN", "SYN-SENT"]);
    assert.deepEqual(await present(page), ["SYN is “attack at dawn?”"]);
    await press(page, "One step on");
    assert.match(await chain(page, ".knows"), /^B knows that A wants to attack/);
    assert.deepEqual(await present(page), ["SYN,ACK is “agreed”"]);
    await page.keyboard.press("ArrowRight");
    assert.match(await chain(page, ".knows"), /^A knows that B agrees/);
    await page.keyboard.press("ArrowRight");
    assert.match(await chain(page, ".knows"), /one more message would only move the doubt/);
    assert.equal(await chain(page, ".quiet"), "Both attack: the city is taken.");
    await page.keyboard.press("End");
    const chips = await texts(page, ".chip text");
    assert.deepEqual(chips.sort(), [
      "ESTABLISHED",
      "ESTABLISHED",
      "LISTEN",
      "SYN-RECEIVED",
      "SYN-SENT",
    ]);
    const labels = await texts(page, ".label:not(.full)");
    assert.deepEqual(labels, ["SYN", "SYN,ACK", "ACK", "ACK with 10 bytes", "ACK"]);
    const axis = await texts(page, ".axis text");
    assert.deepEqual(axis, ["0 s", "0.01 s", "0.02 s", "0.03 s", "0.1 s", "0.11 s", "0.12 s"]);
    await tidy(page, "figure 6");
  },

  "a connection's numbers are relative or absolute": async (page, { address }) => {
    await open(page, address, `${FIGURE_6}&at=7`, WIDE);
    await write(page, "absolute");
    const absolute = ["100", "300/101", "101/301", "101/301", "301/111"];
    assert.deepEqual(await texts(page, ".detail"), absolute);
    await page.reload();
    await page.waitForSelector("main .detail");
    assert.deepEqual(await texts(page, ".detail"), absolute);
    // By keyboard as well: one is chosen by the arrows.
    await page.focus(".numbers input:checked");
    await page.keyboard.press("ArrowLeft");
    assert.deepEqual(await texts(page, ".detail"), ["0", "0/1", "1/1", "1/1", "1/11"]);
    await open(page, address, "tcp?isn_a=4294967295&data=10&data_at=100&at=7", WIDE);
    assert.deepEqual(await texts(page, ".detail"), ["0", "0/1", "1/1", "1/1", "1/11"]);
    await open(page, address, "two-generals?lose=a2&at=6", WIDE);
    assert.deepEqual(await texts(page, ".detail"), []);
    // Nothing of it is there, not even out of sight, where it has nothing to say.
    for (const panel of [".numbers", ".company"]) assert.equal(await page.$(panel), null);
  },

  "a connection's timers run down, and say so": async (page, { address }) => {
    await open(page, address, `${LAST_ACK}&at=3`, WIDE);
    const bars = () =>
      page.$$eval("main .timer:not([hidden])", (all) =>
        all.map((one) => ({
          label: one.getAttribute("aria-label"),
          run: one.querySelector(".run").height.baseVal.value,
          rest: one.querySelector(".rest").hasAttribute("hidden")
            ? 0
            : one.querySelector(".rest").height.baseVal.value,
          stop: one.tabIndex,
        })),
      );
    const [done, running] = await bars();
    assert.equal(done.label, "A's timer for sending again: 0 s to 1 s, stopped at 0.02 s");
    assert.deepEqual([done.rest, done.stop], [0, -1]);
    assert.equal(running.label, "B's timer for sending again: 0.01 s to 1.01 s");
    assert.ok(running.run > 0 && running.run < running.rest);
    assert.equal(running.stop, 0);
    await page.$eval('main .timer[tabindex="0"]', (one) => one.focus());
    const shown = await page.$eval(
      "main .timer:focus text",
      (one) => getComputedStyle(one).visibility,
    );
    assert.equal(shown, "visible");
    await tidy(page, "a timer");
    await press(page, "One step on");
    const [, later] = await bars();
    assert.ok(later.run > running.run);
    // Of what B's timer does A sees nothing.
    await page.$$eval(".lens input", (all) => all[1].click());
    assert.deepEqual(
      (await bars()).map(({ label }) => label[0]),
      ["A"],
    );
  },

  "a connection and the generals lose the same": async (page, { address }) => {
    await open(page, address, `${LAST_ACK}&at=4`, WIDE);
    const flags = () =>
      page.$$eval(".chain .flag:not([hidden], .ahead) text", (all) =>
        all.map((one) => one.textContent),
      );
    assert.deepEqual(await flags(), ["attack", "retreat"]);
    assert.match(await chain(page, ".knows"), /^A attacks, and B does not/);
    assert.equal(await chain(page, ".quiet"), "A attacks alone and is beaten.");
    await press(page, "One step back");
    assert.deepEqual(await flags(), []);
    // A hand on the connection is a hand on the generals.
    await hit(page, "b1");
    await say(page, "Capture it");
    await settled(page, "tcp?lose=a2,b1&at=3");
    assert.deepEqual(await flags(), ["retreat", "retreat"]);
    assert.match(await chain(page, ".knows"), /^B agreed, and A does not know/);
    // With one side's eyes it would tell too much.
    await page.$$eval(".lens input", (all) => all[1].click());
    assert.equal(await page.$eval(".company", (one) => one.hidden), true);
  },

  "a connection at odds says for how long, and who finds out": async (page, { address }) => {
    await open(page, address, HALF_OPEN, WIDE);
    assert.equal(await page.$eval(".odds", (one) => one.hidden), true);
    for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");
    assert.match(await text(page, ".present"), /From now on A believes in a connection/);
    assert.match(await text(page, ".odds p"), /^Since 0\.5 s, for 0 s so far, A has believed/);
    await page.keyboard.press("End");
    const odds = await text(page, ".odds p");
    assert.match(
      odds,
      /^From 0\.5 s to 1\.02 s, for 0\.52 s, A believed .* A found out by the RST/,
    );
    assert.match(await text(page, ".present"), /The two were at odds for 0\.520 s/);
    assert.match(await text(page, '[data-property="agreement"]'), /violated at 0\.500 s/);
    await tidy(page, "half open");
    // By keyboard alone: the RST is captured, and nobody tells A.
    await focus(page, "b2");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".menu:not([hidden])");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".menu[hidden]");
    await page.keyboard.press("End");
    assert.match(await text(page, ".odds p"), /^From 0\.5 s to 2\.02 s, for 1\.52 s/);
  },

  "a connection that nobody answers stays legible": async (page, { address }) => {
    await open(page, address, BLACK_HOLE, { width: 1440, height: 900 });
    await page.keyboard.press("End");
    assert.match(await text(page, ".present"), /A has waited long enough and gives up\.$/);
    assert.equal(
      await text(page, ".outcome"),
      "Somebody gave up waiting; neither has a connection.",
    );
    const places = await page.$$eval("main .way:not([hidden]) .label", (all) =>
      all.map((one) => one.getBoundingClientRect().top).sort((one, other) => one - other),
    );
    const apart = places.slice(1).map((top, place) => top - places[place]);
    assert.ok(places.length >= 3 && Math.min(...apart) > 40, `${apart}`);
    assert.ok((await count(page, "main .axis .break")) >= 3);
    assert.match(await chain(page, ".knows"), /^B knows nothing, and A hears nothing/);
    await tidy(page, "black hole");
  },

  "a connection of both at once says what a kernel does": async (page, { address }) => {
    for (const link of [
      "tcp?open=simultaneous&delay=a1:15",
      "tcp?open=simultaneous&trim=no&delay=a1:15",
    ]) {
      await open(page, address, link, WIDE);
      assert.match(
        await text(page, ".company > .quiet"),
        /^A Linux kernel does what Figure 7 draws/,
      );
      assert.match(await chain(page, ".knows"), /^Both ask at once/);
    }
    await tidy(page, "figure 7");
    await page.click(".company > .quiet a");
    await settled(page, "tcp?open=simultaneous&profile=linux&delay=a1:15");
    assert.equal(await steps(page), 0);
  },

  "a connection is told in Chinese": async (page, { address }) => {
    await page.setViewport(WIDE);
    await page.goto(`${address}?lang=zh#${HALF_OPEN}&at=100`);
    await page.waitForSelector(".figure .lifeline");
    assert.equal(await text(page, "h1"), "一方忘了");
    assert.match(await text(page, ".present"), /双方各执一词，历时 0\.520 秒。/);
    assert.match(await text(page, ".odds p"), /A 由 B 发来的 RST 得知。$/);
    assert.match(await chain(page, "li"), /^SYN 就是“黎明进攻？”$/);
    assert.ok((await texts(page, ".chip text")).includes("ESTABLISHED"));
    assert.ok((await texts(page, ".label")).includes("ACK，6 字节"));
    assert.equal((await texts(page, ".axis text"))[1], "0.01 秒");
    const label = await page.$eval("main .timer", (one) => one.getAttribute("aria-label"));
    assert.equal(label, "A 的重发定时器：从 0 秒到 1 秒，在 0.02 秒停下");
    await tidy(page, "Chinese");
    await page.goto(`${address}?lang=en`);
  },
};
