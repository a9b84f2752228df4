/**
 * What every element does.
 */
import assert from "node:assert/strict";
import { pass, takeClock, works } from "../shared/frames.mjs";
import {
  listen,
  menu,
  of,
  open,
  opened,
  press,
  ready,
  says,
  seen,
  slotted,
  told,
} from "./hands.mjs";

const RUN = "two-generals?messages=3&amp;lose=a2";
const element = (attributes = "controls", inside = "Nothing to see.") =>
  `<at-dawn run="${RUN}" ${attributes}>${inside}</at-dawn>`;

export const basics = {
  "shows a run": async (page, site) => {
    await open(page, site.page(element()));
    assert.equal(await of(page, "steps"), 0);
    assert.equal(await of(page, "paused"), true);
    assert.ok(await seen(page, ".figure .lifeline"));
    assert.ok(await seen(page, ".transport"));
    assert.equal(await slotted(page), false);
    assert.match(await of(page, "link"), /^two-generals\?.*lose=a2$/);
  },

  "moves by its methods, and tells": async (page, site) => {
    await open(page, site.page(element()));
    await listen(page);
    const total = await of(page, "total");
    const steps = await page.$eval("at-dawn", (it) => {
      const steps = [];
      for (const move of ["step", "step", "back"]) {
        it[move]();
        steps.push(it.steps);
      }
      it.seek(Number.POSITIVE_INFINITY);
      steps.push(it.steps);
      it.seek(-5);
      steps.push(it.steps);
      return steps;
    });
    assert.deepEqual(steps, [1, 2, 1, total, 0]);
    const events = await told(page);
    const moves = events.filter(({ name }) => name === "step").map(({ detail }) => detail.steps);
    assert.deepEqual(moves, steps);
    const verdicts = events.filter(({ name }) => name === "verdict").map(({ detail }) => detail);
    assert.ok(verdicts.some(({ state }) => state === "violated"));
    assert.ok(verdicts.every(({ property }) => typeof property === "string"));
    assert.match(events[0].detail.sentence, /\.$/);
    assert.equal(events[0].detail.total, total);
  },

  "refuses to go to what is no number": async (page, site) => {
    await open(page, site.page(element()));
    const said = await page.$eval("at-dawn", (it) =>
      [Number.NaN, 1.5, "2", null, undefined, {}].map((steps) => {
        try {
          it.seek(steps);
          return "went";
        } catch (error) {
          return error.message;
        }
      }),
    );
    for (const one of said) assert.match(one, /^seek takes a whole number of steps, but got/);
  },

  "plays by its button to the end": async (page, site) => {
    await open(page, site.page(element()));
    await listen(page);
    await press(page, "Play");
    await page.waitForFunction(() => window.told.some(({ name }) => name === "ended"));
    const names = (await told(page)).map(({ name }) => name);
    assert.equal(names[0], "play");
    assert.deepEqual(names.slice(-2), ["pause", "ended"]);
    assert.equal(await of(page, "ended"), true);
    assert.ok(await says(page, ".outcome"));
  },

  "obeys keys, and only inside": async (page, site) => {
    await open(page, site.page(`${element()}<button id="other">Other</button>`));
    await page.focus("#other");
    await page.keyboard.press("ArrowRight");
    assert.equal(await of(page, "steps"), 0);
    await page.focus("at-dawn >>> .stage");
    await page.keyboard.press("ArrowRight");
    assert.equal(await of(page, "steps"), 1);
    await page.keyboard.press("End");
    assert.equal(await of(page, "ended"), true);
    await page.keyboard.press("Home");
    assert.equal(await of(page, "steps"), 0);
    await page.keyboard.press(" ");
    assert.equal(await of(page, "paused"), false);
    await page.keyboard.press(" ");
    assert.equal(await of(page, "paused"), true);
  },

  "leaves the keys to what is in its slots": async (page, site) => {
    const input = '<input slot="title" id="in" value="x">';
    await open(page, site.page(element("controls", input)));
    await page.focus("#in");
    await page.keyboard.press("End");
    await page.keyboard.press(" ");
    assert.equal(await of(page, "steps"), 0);
    assert.equal(await page.$eval("#in", (it) => it.value), "x ");
  },

  "has properties for its attributes": async (page, site) => {
    await open(page, site.page(element()));
    const all = await page.evaluate(() => {
      const it = document.createElement("at-dawn");
      const before = it.outerHTML;
      it.run = "lovers";
      it.theme = "dark";
      for (const name of ["controls", "autoplay", "loop"]) it[name] = true;
      it.loop = false;
      return { before, after: it.outerHTML, controls: it.controls, loop: it.loop, run: it.run };
    });
    const after = '<at-dawn run="lovers" theme="dark" controls="" autoplay=""></at-dawn>';
    assert.deepEqual(all, {
      before: "<at-dawn></at-dawn>",
      after,
      controls: true,
      loop: false,
      run: "lovers",
    });
  },

  "shows another run when it is named": async (page, site) => {
    await open(page, site.page(element()));
    await page.$eval("at-dawn", (it) => {
      it.seek(2);
      it.run = "lovers";
    });
    await opened(page, "lovers");
    assert.equal(await of(page, "steps"), 0);
  },

  "opens where the link says": async (page, site) => {
    await open(page, site.page('<at-dawn run="two-generals?lose=a2&amp;at=3"></at-dawn>'));
    assert.equal(await of(page, "steps"), 3);
    assert.equal(await seen(page, ".transport"), false);
  },

  "plays by itself in view, and rests out of it": async (page, site) => {
    const gap = "<p>…</p>".repeat(100);
    await open(page, site.page(element("autoplay loop") + gap));
    await page.waitForFunction(() => document.querySelector("at-dawn").steps > 0);
    await takeClock(page);
    await works(page, true);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await works(page, false);
    const before = await of(page, "steps");
    await pass(page, 5_000);
    assert.equal(await of(page, "steps"), before);
    assert.equal(await of(page, "paused"), false);
    await page.evaluate(() => scrollTo(0, 0));
    await works(page, true);
    // Long enough for a step, and too short for a whole turn.
    await pass(page, 1_000);
    assert.notEqual(await of(page, "steps"), before);
  },

  "does not play by itself for who wants less motion": async (_, site, { apart }) => {
    // Settings of its own: Firefox is asked for that by a preference only.
    const browser = await apart({ "ui.prefersReducedMotion": 1 });
    try {
      const page = await browser.newPage();
      const calm = [{ name: "prefers-reduced-motion", value: "reduce" }];
      await page.emulateMediaFeatures(calm).catch(() => {});
      await open(page, site.page(element("autoplay")));
      assert.ok(await page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches));
      assert.equal(await of(page, "paused"), true);
      await page.$eval("at-dawn", (it) => it.play());
      assert.equal(await of(page, "paused"), false);
    } finally {
      await browser.close();
    }
  },

  "leaves the name to who has it": async (page, site) => {
    await page.goto(site.page("<p>…</p>", { script: "" }));
    const mine = await page.evaluate(async (address) => {
      class Other extends HTMLElement {}
      customElements.define("at-dawn", Other);
      const { AtDawnElement } = await import(`${address}at-dawn.js`);
      return [customElements.get("at-dawn") === Other, typeof AtDawnElement];
    }, site.address);
    assert.deepEqual(mine, [true, "function"]);
  },

  "speaks the language of the page": async (page, site) => {
    await open(page, site.page(element(), { lang: "zh-CN" }));
    assert.match(await says(page, "summary"), /\p{Script=Han}/u);
    const asked = site.asked.filter((path) => path.includes("zh-Hans"));
    // The language's own words and those of this scenario, once each, and no other scenario's.
    assert.equal(new Set(asked).size, asked.length);
    assert.ok(
      asked.some((path) => path.includes("two-generals")),
      asked.join(),
    );
    assert.ok(!asked.some((path) => /tcp|pbft|hexagon|lovers/.test(path)), asked.join());
    await open(page, site.page(element(), { lang: "fr" }));
    assert.equal(await says(page, "summary"), "What has happened");
  },

  "takes a title and parts": async (page, site) => {
    const title = '<b slot="title">My title</b>Not shown.';
    await open(page, site.page(element("controls", title)));
    const slotted = await page.$eval("at-dawn >>> slot[name=title]", (slot) =>
      slot.assignedNodes().map((node) => node.textContent),
    );
    assert.deepEqual(slotted, ["My title"]);
    // A menu is there once somebody has asked for one.
    await page.click('at-dawn >>> .heads [data-process="0"]');
    await menu(page);
    const parts = await page.$eval("at-dawn", (it) =>
      [...it.shadowRoot.querySelectorAll("[part]")].map((one) => one.getAttribute("part")).sort(),
    );
    const all =
      "controls fallback frame lens menu refusal sentence stage story take title undo verdicts";
    assert.deepEqual(parts, all.split(" "));
  },

  "is ready again after it was away": async (page, site) => {
    await open(page, site.page(element()));
    await page.evaluate(() => {
      const it = document.querySelector("at-dawn");
      it.seek(2);
      it.remove();
      document.body.append(it);
    });
    await ready(page);
    assert.equal(await of(page, "steps"), 2);
    await press(page, "One step on");
    assert.equal(await of(page, "steps"), 3);
  },
};
