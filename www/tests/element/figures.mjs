/**
 * What a figure in the element says and does as it does on the page.
 */
import assert from "node:assert/strict";
import { pass, takeClock } from "../shared/frames.mjs";
import { tidy } from "../shared/tidy.mjs";
import { menu, of, open, opened, press, says, seen } from "./hands.mjs";

const FOLDED = "generals?n=10&amp;rounds=1&amp;at=999";
const LONG = "two-generals?messages=60&amp;at=999";
const element = (run, attributes = "controls") => `<at-dawn run="${run}" ${attributes}></at-dawn>`;

/** The texts of what is to be seen within the first element. */
const texts = (page, selector) =>
  page.$eval(
    "at-dawn",
    (it, selector) =>
      [...it.shadowRoot.querySelectorAll(selector)]
        .filter((one) => !one.closest("[hidden]"))
        .map((one) => one.textContent),
    selector,
  );

const count = async (page, selector) => (await texts(page, selector)).length;

export const figures = {
  "tells time in the scenario's own unit": async (page, site) => {
    const verdict = '[data-property="agreement"] dd';
    const half = "tcp?data=6&amp;data_at=1000&amp;crash=b:500&amp;at=99";
    await open(page, site.page(element(half)));
    assert.equal(await says(page, verdict), "violated at 0.500 s");
    assert.equal((await texts(page, ".axis text"))[0], "0 s");
    await open(page, site.page(element("lovers?lose=b6&amp;at=99")));
    assert.equal(await says(page, verdict), "violated at midnight");
    await open(page, site.page(element("two-generals?lose=a2&amp;at=99")));
    assert.equal(await says(page, verdict), "violated at 4");
    assert.deepEqual(await texts(page, ".axis text"), ["ticks", "0", "1", "2", "3", "4"]);
  },

  "writes the numbers of segments as the page does": async (page, site) => {
    await open(page, site.page(element("tcp?data=10&amp;data_at=100&amp;at=7")));
    assert.deepEqual(await texts(page, ".detail"), ["0", "0/1", "1/1", "1/1", "1/11"]);
    await open(page, site.page(element("tcp?at=7", 'controls lang="zh"')));
    assert.deepEqual(await texts(page, ".detail"), ["0", "0/1", "1/1"]);
  },

  "unfolds a round with controls, and without does not look as if": async (page, site) => {
    await open(page, site.page(element(FOLDED)));
    const before = await count(page, ".way");
    assert.equal(await count(page, '.band[role="button"] .sign'), 1);
    await page.$eval("at-dawn", (it) => it.shadowRoot.querySelector(".band").focus());
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (ways) => document.querySelector("at-dawn").shadowRoot.querySelectorAll(".way").length > ways,
      {},
      before,
    );
    assert.equal(await count(page, '.band[aria-expanded="true"]'), 1);
    await page.click("at-dawn >>> .band");
    await page.waitForFunction(
      () => document.querySelector("at-dawn").shadowRoot.querySelector(".band .fan") !== null,
    );
    await open(page, site.page(element(FOLDED, "")));
    assert.equal(await count(page, ".band"), 1);
    assert.equal(await count(page, ".band[role], .band[tabindex], .band .sign"), 0);
  },

  "shows coins, and with controls has them set": async (page, site) => {
    const run = "ben-or?phases=1&amp;inputs=0&amp;order=sent&amp;seed=2&amp;at=99";
    await open(page, site.page(`<main><h1>A page</h1>${element(run)}</main>`));
    await page.waitForSelector("at-dawn >>> .lot");
    const label = () => page.$eval("at-dawn >>> [data-lot='0.1']", (one) => one.ariaLabel);
    const other = (await label()).endsWith("attack") ? "retreat" : "attack";
    await page.click("at-dawn >>> [data-lot='0.1']");
    await menu(page);
    await tidy(page);
    await page.$eval(
      "at-dawn",
      (it, other) => {
        const buttons = [...it.shadowRoot.querySelectorAll(".menu button")];
        buttons.find(({ textContent }) => textContent === other).click();
      },
      other,
    );
    await page.waitForFunction(() => document.querySelector("at-dawn").link.includes("draw=0.1:"));
    assert.equal(await label(), `Coin 1 of 0: ${other}`);
    assert.equal(await count(page, ".lot.touched"), 1);
    await open(page, site.page(element(run, "")));
    await page.waitForSelector("at-dawn >>> .lot");
    assert.equal(await count(page, ".lot[role], .lot[tabindex]"), 0);
  },

  "plays at the reader's speed": async (page, site) => {
    await open(page, site.page(element("two-generals?messages=60")));
    // By a clock that stands while the machine does something else.
    await takeClock(page);
    const played = async (speed) => {
      await page.$eval("at-dawn", (it) => it.seek(0));
      await page.select("at-dawn >>> .speed", speed);
      await press(page, "Play");
      await pass(page, 2_000);
      await press(page, "Pause");
      return of(page, "steps");
    };
    const slow = await played("0.5");
    const fast = await played("4");
    assert.ok(slow > 0 && fast > 3 * slow, `${slow} and ${fast} steps`);
  },

  "leaves the keys to its lists": async (page, site) => {
    await open(page, site.page(element("two-generals?at=1")));
    for (const selector of [".speed", ".eyes"]) {
      const place = () => page.$eval(`at-dawn >>> ${selector}`, (list) => list.selectedIndex);
      const last = await page.$eval(`at-dawn >>> ${selector}`, (list) => list.length - 1);
      await page.focus(`at-dawn >>> ${selector}`);
      for (const [key, chosen] of [
        ["End", last],
        ["Home", 0],
        ["ArrowRight", 1],
        ["ArrowLeft", 0],
      ]) {
        await page.keyboard.press(key);
        assert.equal(await place(), chosen, `${selector}: ${key}`);
      }
      // It would capture the next messenger.
      await page.keyboard.press("l");
      // It opens the list.
      await page.keyboard.press(" ");
      await page.keyboard.press("Escape");
      assert.equal(await of(page, "link"), "two-generals?at=1", selector);
      assert.equal(await of(page, "paused"), true, selector);
    }
  },

  "is called as its run is, with controls and without": async (page, site) => {
    await open(page, site.page(element("two-generals?lose=a2")));
    const label = () => page.$eval("at-dawn >>> .stage", (it) => it.getAttribute("aria-label"));
    const title = await says(page, "figcaption");
    assert.equal(await label(), title);
    for (const controls of [false, true]) {
      await page.$eval(
        "at-dawn",
        (it, controls) => {
          it.controls = controls;
        },
        controls,
      );
      assert.equal(await label(), title);
    }
    await page.$eval("at-dawn", (it) => {
      it.run = "lovers";
    });
    await opened(page, "lovers");
    assert.notEqual(await label(), title);
    assert.equal(await label(), await says(page, "figcaption"));
  },

  "sees with the eyes of one side": async (page, site) => {
    const link = "two-generals?lose=a2";
    const figure = element(`${link}&amp;at=9`);
    await open(page, site.page(`<main><h1>A page</h1>${figure}</main>`));
    const look = (place) =>
      page.$eval(
        "at-dawn",
        (it, place) => {
          const eyes = it.shadowRoot.querySelector(".eyes");
          eyes.selectedIndex = place;
          eyes.dispatchEvent(new Event("change"));
        },
        place,
      );
    const picture = () =>
      page.$eval("at-dawn", (it) => {
        const { innerHTML } = it.shadowRoot.querySelector(".figure");
        return innerHTML.replace(/valley-\d+|data-\S+|tabindex="."/g, "");
      });
    const eyes = await texts(page, ".eyes option");
    assert.deepEqual(eyes, ["Everything", "What A sees", "What B sees"]);
    assert.equal(await count(page, ".way.lost"), 1);
    await look(1);
    await tidy(page);
    assert.equal(await count(page, ".way.lost"), 0);
    assert.equal(await seen(page, ".verdicts"), false);
    assert.equal(await seen(page, ".sentence .outcome"), false);
    assert.match(await says(page, ".sentence"), /^A attacks/);
    assert.doesNotMatch(await says(page, ".told"), /captured/);
    const lost = await picture();
    // From A's hill it is the same whether its last messenger arrives.
    await page.$eval("at-dawn", (it) => it.setAttribute("run", "two-generals?at=9"));
    await opened(page, "two-generals?at=6");
    assert.equal(await picture(), lost);
    await page.$eval("at-dawn", (it) => it.seek(0));
    assert.equal(await says(page, ".sentence"), "A has seen nothing yet.");
    await look(0);
    assert.equal(await seen(page, ".verdicts"), true);
    await page.$eval("at-dawn", (it) => {
      it.controls = false;
    });
    assert.equal(await seen(page, ".eyes"), false);
  },

  "is as large as its page asks, and lies as at any size": async (page, site) => {
    await open(page, site.page(element("two-generals?lose=a2&amp;at=9")));
    const sizes = () =>
      page.$eval("at-dawn", (it) => {
        const figure = it.shadowRoot.querySelector(".figure");
        const text = figure.querySelector(".axis text");
        const { d } = text.getScreenCTM();
        const [, , wide] = figure.getAttribute("viewBox").split(" ").map(Number);
        return { letter: d * Number.parseFloat(getComputedStyle(text).fontSize), wide };
      });
    // What is drawn of a figure waits until it is known how much of it is in view.
    await page.waitForSelector("at-dawn >>> .axis text");
    const usual = await sizes();
    assert.ok(Math.abs(usual.letter - 12) < 0.1, `${usual.letter} px`);
    await page.$eval("at-dawn", (it) => it.style.setProperty("--at-dawn-size", "24px"));
    await page.waitForFunction(
      (wide) => {
        const { shadowRoot } = document.querySelector("at-dawn");
        return shadowRoot.querySelector(".figure").viewBox.baseVal.width < wide;
      },
      {},
      usual.wide,
    );
    const larger = await sizes();
    assert.ok(Math.abs(larger.letter - 18) < 0.1, `${larger.letter} px`);
    await page.click('at-dawn >>> [data-message="a1"] .hit');
    await menu(page);
  },

  "goes to paper whole": async (page, site) => {
    await open(page, site.page(element(LONG)));
    const there = (name) =>
      page.$eval(
        "at-dawn",
        (it, name) => it.shadowRoot.querySelector(`[data-message="${name}"]`) !== null,
        name,
      );
    const happen = (event) => page.evaluate((name) => dispatchEvent(new Event(name)), event);
    await page.click("at-dawn >>> summary");
    const sentences = () => count(page, ".story li");
    await page.waitForFunction(
      () => document.querySelector("at-dawn").shadowRoot.querySelector(".story li") !== null,
    );
    assert.deepEqual([await there("a1"), await there("b30"), await sentences()], [false, true, 80]);
    await happen("beforeprint");
    assert.deepEqual([await there("a1"), await there("b30"), await sentences()], [true, true, 122]);
    await happen("afterprint");
    assert.deepEqual([await there("a1"), await sentences()], [false, 80]);
    assert.ok(await seen(page, ".figure"));
  },
};
