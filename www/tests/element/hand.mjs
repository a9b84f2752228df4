/**
 * A hand within the element: capturing, cutting, and the languages of a page.
 */
import assert from "node:assert/strict";
import { tidy } from "../shared/tidy.mjs";
import { TOUCH, tap } from "../shared/touch.mjs";
import { listen, menu, of, open, ready, says, seen, told } from "./hands.mjs";

const END = "two-generals?at=6";
const element = (attributes = "controls") =>
  `<main><h1>A page</h1><at-dawn run="${END}" ${attributes}>…</at-dawn></main>`;
const forks = async (page) => (await told(page)).filter(({ name }) => name === "fork");

/** The middle of a messenger's way, in the window. */
const middle = (page, name) =>
  page.$eval(`at-dawn >>> [data-message="${name}"] .hit`, (line) => {
    line.scrollIntoView({ block: "center" });
    const box = line.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

const choose = (page, words) =>
  page.$eval(
    "at-dawn",
    (it, words) => {
      const all = [...it.shadowRoot.querySelectorAll(".menu button")];
      all.find(({ textContent }) => textContent === words).click();
    },
    words,
  );

export const hand = {
  "captures a messenger by click, and tells": async (page, site) => {
    await open(page, site.page(element()));
    await listen(page);
    const { x, y } = await middle(page, "a2");
    await page.mouse.click(x, y);
    await menu(page);
    await tidy(page, "the menu");
    await choose(page, "Capture it");
    assert.equal(await of(page, "link"), "two-generals?lose=a2&at=6");
    const [{ detail }] = await forks(page);
    assert.equal(detail.link, "two-generals?lose=a2&at=6");
    assert.deepEqual(Object.keys(detail).sort(), ["link", "sentence", "steps", "total"]);
    assert.equal(await seen(page, ".menu"), false);
    assert.ok(await seen(page, ".undo"));
    await page.click("at-dawn >>> .undo");
    assert.equal(await of(page, "link"), END);
    assert.equal(await seen(page, ".undo"), false);
    assert.equal((await forks(page)).length, 2);
  },

  "captures a messenger by keyboard alone": async (page, site) => {
    await open(page, site.page(element()));
    await page.focus("at-dawn >>> .stage");
    const where = () =>
      page.$eval("at-dawn", (it) => it.shadowRoot.activeElement?.dataset.message ?? "");
    for (let turn = 0; turn < 5 && (await where()) === ""; turn++) await page.keyboard.press("Tab");
    assert.equal(await where(), "a2");
    await page.keyboard.press("ArrowUp");
    assert.equal(await where(), "b1");
    await page.keyboard.press("Enter");
    await menu(page);
    await page.keyboard.press("Escape");
    assert.equal(await where(), "b1");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    assert.match(await of(page, "link"), /lose=b1/);
    assert.equal(await where(), "b1");
  },

  "captures a messenger by tap": async (page, site) => {
    await page.setViewport({ ...TOUCH, width: 390 });
    await page.goto(site.page(element()));
    await ready(page);
    await tap(page, 'at-dawn >>> [data-message="b1"] .hit');
    await menu(page);
    await tap(page, "at-dawn >>> .menu .deed");
    await page.waitForFunction(() => /lose=b1/.test(document.querySelector("at-dawn").link));
    assert.equal(await seen(page, ".menu"), false);
  },

  "refuses in its place what cannot be": async (page, site) => {
    await open(page, site.page(element()));
    const { x, y } = await middle(page, "a2");
    await page.mouse.click(x, y);
    await menu(page);
    await page.$eval("at-dawn", (it) => {
      const root = it.shadowRoot;
      root.querySelector(".menu .delay input").value = "soon";
      root.querySelector(".menu .delay button").click();
    });
    assert.match(await says(page, ".menu .refusal"), /^delay takes a whole number .* “soon”\.$/);
    assert.equal(await of(page, "link"), END);
    // A press elsewhere closes the menu.
    await page.mouse.click(3, 3);
    assert.equal(await seen(page, ".menu"), false);
  },

  "cuts the road and lets a general go down": async (page, site) => {
    await open(page, site.page(element()));
    await page.$eval("at-dawn", (it) => it.seek(2));
    await page.$eval("at-dawn", (it) =>
      it.shadowRoot.querySelector('.heads [data-process="1"]').focus(),
    );
    await page.keyboard.press("Enter");
    await menu(page);
    await choose(page, "B goes down");
    assert.match(await of(page, "link"), /crash=b:1/);
  },

  "delays, doubles and lets pass by the menu": async (page, site) => {
    await open(page, site.page(element()));
    const act = async (name, words) => {
      await page.$eval(`at-dawn >>> [data-message="${name}"]`, (one) => one.focus());
      await page.keyboard.press("Enter");
      await menu(page);
      await choose(page, words);
      assert.equal(await seen(page, ".menu"), false, words);
    };
    await act("a2", "Delay it");
    assert.match(await of(page, "link"), /delay=a2:3/);
    await act("a2", "Double it");
    assert.match(await of(page, "link"), /copy=a2/);
    assert.ok(await page.$('at-dawn >>> [data-message="a2~"]'));
    await act("b1", "Let it pass");
    assert.match(await of(page, "link"), /pass=b1/);
    await act("a2", "Leave it to luck");
    assert.doesNotMatch(await of(page, "link"), /a2/);
    await page.click("at-dawn >>> .undo");
    assert.equal(await of(page, "link"), END);
  },

  "lies as a traitor by the menu": async (page, site) => {
    const link = "generals?n=3&traitors=2&lies=none";
    const run = `${link}&at=99`.replaceAll("&", "&amp;");
    await open(page, site.page(`<at-dawn run="${run}" controls>…</at-dawn>`));
    await listen(page);
    // It is drawn a frame or two after it is in hand.
    await page.waitForFunction(() =>
      document.querySelector("at-dawn").shadowRoot.querySelector('[data-message="2-1.1"]'),
    );
    await page.$eval('at-dawn >>> [data-message="2-1.1"]', (one) => one.focus());
    await page.keyboard.press("Enter");
    await menu(page);
    await page.click('at-dawn >>> .menu [data-word="retreat"]');
    assert.ok((await of(page, "link")).startsWith(`${link}&say=2-1.1:retreat`));
    assert.match(await says(page, ".outcome"), /IC2 is broken/);
    assert.equal((await forks(page)).length, 1);
  },

  "cuts the road by the menu, and mends it": async (page, site) => {
    await open(page, site.page(element()));
    await page.$eval("at-dawn", (it) => it.seek(3));
    const head = async () => {
      await page.$eval('at-dawn >>> .heads [data-process="0"]', (one) => one.focus());
      await page.keyboard.press("Enter");
      await menu(page);
    };
    await head();
    const { now, button } = await page.$eval("at-dawn", (it) => {
      const form = it.shadowRoot.querySelectorAll(".menu .outage")[1];
      return { now: form.querySelector("input").value, button: form.textContent };
    });
    await choose(page, button.replace("–", ""));
    assert.match(await of(page, "link"), new RegExp(`cut=a-b:${now}(&|$)`));
    assert.ok(await page.$("at-dawn >>> .cut"));
    await head();
    await choose(page, "The road to B stays open after all");
    assert.doesNotMatch(await of(page, "link"), /cut/);
  },

  "keeps the focus where something was done by keyboard": async (page, site) => {
    await open(page, site.page(element()));
    const active = () =>
      page.$eval("at-dawn", (it) => {
        const { activeElement: one } = it.shadowRoot;
        return one?.dataset.process ?? one?.classList[0];
      });
    await page.$eval("at-dawn", (it) => it.seek(2));
    await page.$eval('at-dawn >>> .heads [data-process="1"]', (one) => one.focus());
    // The menu opens on its first button: B goes down.
    await page.keyboard.press("Enter");
    await menu(page);
    await page.keyboard.press("Enter");
    assert.match(await of(page, "link"), /crash=b:1/);
    assert.equal(await active(), "1");
    await page.$eval("at-dawn >>> .undo", (one) => one.focus());
    await page.keyboard.press("Enter");
    assert.doesNotMatch(await of(page, "link"), /crash/);
    assert.equal(await active(), "stage");
    await page.$eval('at-dawn >>> .heads [data-process="0"]', (one) => one.focus());
    await page.keyboard.press("Enter");
    await page.$eval("at-dawn >>> .menu .outage + .outage .deed", (one) => one.focus());
    await page.keyboard.press("Enter");
    assert.match(await of(page, "link"), /cut=a-b:1/);
    assert.equal(await active(), "0");
  },

  "captures the next messenger with L, but no picture does": async (page, site) => {
    const run = '<at-dawn run="two-generals?at=1" controls>…</at-dawn>';
    await open(page, site.page(run));
    await page.focus("at-dawn >>> .stage");
    await page.keyboard.press("l");
    assert.equal(await of(page, "link"), "two-generals?lose=a1&at=1");
    await open(page, site.page(run.replace(" controls", "")));
    await page.focus("at-dawn >>> .stage");
    await page.keyboard.press("l");
    // The key after it has been heard, so this one was as well.
    await page.keyboard.press("ArrowRight");
    assert.equal(await of(page, "link"), "two-generals?at=2");
  },

  "is a picture without controls": async (page, site) => {
    await open(page, site.page(element("")));
    assert.equal(await page.$("at-dawn >>> .hand[role=button]"), null);
    await page.$eval("at-dawn", (it) => {
      it.controls = true;
    });
    // Looked for in every frame: who waits for a selector is not told of what changes in there.
    await page.waitForFunction(() =>
      document.querySelector("at-dawn").shadowRoot.querySelector(".hand[role=button]"),
    );
  },

  "speaks the language of the nearest element that has one": async (page, site) => {
    const own = (id, lang) => `<at-dawn id="${id}" ${lang} run="lovers" controls>…</at-dawn>`;
    const all = [own("page", ""), own("mine", 'lang="en"')].join("");
    const around = `<div lang="zh-CN">${own("near", "")}${own("other", 'lang="en"')}</div>`;
    await open(page, site.page(all + around));
    for (const id of ["page", "mine", "near", "other"]) {
      await page.$eval(`#${id}`, (it) => it.scrollIntoView());
      await ready(page, `#${id}`);
    }
    const summary = (id) =>
      page.$eval(`#${id}`, (it) => it.shadowRoot.querySelector("summary").textContent);
    assert.equal(await summary("page"), "What has happened");
    assert.equal(await summary("mine"), "What has happened");
    assert.equal(await summary("near"), "经过");
    assert.equal(await summary("other"), "What has happened");
    await page.$eval("#other", (it) => {
      it.step();
      it.lang = "zh";
    });
    await page.waitForFunction(
      () =>
        document.querySelector("#other").shadowRoot.querySelector("summary").textContent === "经过",
    );
    assert.equal(await page.$eval("#other", (it) => it.steps), 1);
  },

  "takes its height from its own place": async (page, site) => {
    await page.setViewport({ width: 900, height: 2000 });
    await page.goto(site.page("<main></main>"));
    await page.evaluate(() => {
      const it = document.createElement("at-dawn");
      it.run = "two-generals";
      it.style.setProperty("--at-dawn-height", "20rem");
      document.querySelector("main").append(it);
    });
    await ready(page);
    await page.waitForFunction(() =>
      document.querySelector("at-dawn").shadowRoot.querySelector(".lifeline"),
    );
    const { figure, stage } = await page.$eval("at-dawn", (it) => ({
      figure: it.shadowRoot.querySelector(".figure").clientHeight,
      stage: it.shadowRoot.querySelector(".stage").clientHeight,
    }));
    assert.ok(stage <= 320 && figure <= stage, `${figure} px in ${stage}`);
  },
};
