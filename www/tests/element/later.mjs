/**
 * What a figure loads only once somebody asks for it: it is there then, or a sentence says that it
 * could not be loaded, and the next try has it.
 */
import assert from "node:assert/strict";
import { keepFiles } from "../browser/helpers.mjs";
import { listen, menu, of, open, press, says, seen, told } from "./hands.mjs";

const RUN = '<at-dawn run="two-generals?at=6" controls>…</at-dawn>';

const SENTENCE = "What was asked for could not be loaded. Try again.";

/** The files of ours that were asked for, by their names. */
const askedOf = ({ asked }) => asked.map((path) => path.split("/").at(-1));

/** Waits until the first element says why something is not there. */
const refused = (page) =>
  page.waitForFunction(
    () => document.querySelector("at-dawn").shadowRoot.querySelector("[role=alert]").textContent,
  );

/** Waits until something is drawn in the first element: looked for in every frame. */
const drawn = (page, what) =>
  page.waitForFunction(
    (what) => document.querySelector("at-dawn").shadowRoot.querySelector(what),
    {},
    what,
  );

/** A script that cannot be loaded is complained of by the browser itself. */
const missed = (complaints) => {
  for (const one of complaints.splice(0)) assert.match(one, /404|at-dawn\.|module|MIME/i);
};

const active = (page) =>
  page.$eval("at-dawn", ({ shadowRoot }) => {
    const { activeElement: one } = shadowRoot;
    return one?.dataset.message ?? one?.dataset.process ?? one?.classList[0];
  });

/** Opens what a run is taken away with, wherever it lies by now. */
const unfold = (page) => page.$eval("at-dawn >>> .away summary", (one) => one.click());

/** Takes the hand to a messenger without a mouse. */
const reach = (page, name) =>
  page.$eval(`at-dawn >>> [data-message="${name}"]`, (one) => one.focus());

export const later = {
  "loads no menu before a hand is near": async (page, site) => {
    await open(page, site.page(RUN));
    await press(page, "To the start");
    await press(page, "One step on");
    const menus = /hand|refusals/;
    assert.deepEqual(
      askedOf(site).filter((name) => menus.test(name)),
      [],
    );
    await page.hover("at-dawn >>> .stage");
    for (const name of ["at-dawn.hand.js", "at-dawn.en.hand.js", "at-dawn.en.refusals.js"]) {
      while (!askedOf(site).includes(name)) await page.evaluate(() => 0);
    }
    assert.equal(await seen(page, ".menu"), false);
  },

  "loads no menu for a picture": async (page, site) => {
    await open(page, site.page(RUN.replace(" controls", "")));
    await page.hover("at-dawn >>> .stage");
    await page.focus("at-dawn >>> .stage");
    await page.keyboard.press("ArrowLeft");
    assert.equal(await of(page, "steps"), 5);
    assert.equal(askedOf(site).includes("at-dawn.hand.js"), false);
  },

  "says that a menu cannot be loaded, and opens it at the next click": async (
    page,
    site,
    { complaints },
  ) => {
    site.missing.add("at-dawn.hand.js");
    await open(page, site.page(RUN));
    await listen(page);
    await page.click('at-dawn >>> [data-message="a2"] .hit');
    await refused(page);
    assert.equal(await says(page, "[role=alert]"), SENTENCE);
    const [{ detail }] = (await told(page)).filter(({ name }) => name === "error");
    assert.deepEqual(detail, { message: SENTENCE });
    assert.equal(await seen(page, ".figure"), true);
    await press(page, "One step back");
    assert.equal(await of(page, "steps"), 5);
    missed(complaints);
    site.missing.clear();
    await page.click('at-dawn >>> [data-message="b1"] .hit');
    await menu(page);
    assert.equal(await says(page, "[role=alert]"), "");
    assert.equal(await says(page, ".menu .deed"), "Capture it");
    missed(complaints);
  },

  "says so to whoever has no mouse, and opens it at the next key": async (
    page,
    site,
    { complaints },
  ) => {
    site.missing.add("at-dawn.en.hand.js");
    await open(page, site.page(RUN));
    await reach(page, "a2");
    await page.keyboard.press("Enter");
    await refused(page);
    assert.equal(await says(page, "[role=alert]"), SENTENCE);
    assert.equal(await active(page), "a2");
    missed(complaints);
    site.missing.clear();
    await page.keyboard.press("Enter");
    await menu(page);
    assert.equal(await active(page), "deed");
    await page.keyboard.press("Escape");
    assert.equal(await active(page), "a2");
    missed(complaints);
  },

  "opens the menu that was asked for last": async (page, site) => {
    await open(page, site.page(RUN));
    await page.$eval("at-dawn", ({ shadowRoot }) => {
      const press = (what) =>
        shadowRoot.querySelector(what).dispatchEvent(new MouseEvent("click", { bubbles: true }));
      press('[data-message="a2"] .hit');
      press('.heads [data-process="1"]');
    });
    await menu(page);
    assert.equal(await says(page, ".menu .title p"), "B: outages");
    assert.equal(await page.$eval("at-dawn >>> .chosen", (it) => it.dataset.process), "1");
  },

  "opens a menu of what is drawn anew while it is loaded": async (page, site) => {
    for (const what of ['[data-message="a2"] .hit', '.heads [data-process="1"] .head']) {
      let send;
      const drawn = new Promise((resolve) => {
        send = resolve;
      });
      site.change("at-dawn.hand.js", (script) => drawn.then(() => script));
      await open(page, site.page(RUN));
      await page.$eval(
        "at-dawn",
        (it, what) => {
          const one = it.shadowRoot.querySelector(what);
          one.dispatchEvent(new MouseEvent("click", { bubbles: true }));
          window.pressed = one;
          it.style.width = "400px";
        },
        what,
      );
      await page.waitForFunction(
        (what) => {
          const { shadowRoot } = document.querySelector("at-dawn");
          return !shadowRoot.contains(window.pressed) && shadowRoot.querySelector(what);
        },
        {},
        what,
      );
      send();
      await menu(page);
      assert.ok(await page.$("at-dawn >>> .chosen"), what);
    }
  },

  "opens no menu of a run that is gone": async (page, site) => {
    await open(page, site.page(RUN));
    await page.$eval("at-dawn", (it) => {
      const hit = it.shadowRoot.querySelector('[data-message="a2"] .hit');
      hit.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      it.run = "two-generals?messages=5";
    });
    await reach(page, "a1").catch(() => {});
    await page.$eval("at-dawn", (it) => it.seek(2));
    await page.click('at-dawn >>> .heads [data-process="0"]');
    await menu(page);
    assert.equal(await says(page, ".menu .title p"), "A: outages");
  },

  "speaks in the other language where the menu's words are missing": async (
    page,
    site,
    { complaints },
  ) => {
    site.missing.add("at-dawn.es.hand.js");
    await open(page, site.page(RUN, { lang: "es" }));
    await page.click('at-dawn >>> [data-message="a2"] .hit');
    await menu(page);
    assert.equal(await says(page, ".menu .deed"), "Capture it");
    assert.equal(await says(page, "summary"), "Lo que ha pasado");
    missed(complaints);
  },

  "refuses in one sentence where the words for that are missing": async (
    page,
    site,
    { complaints },
  ) => {
    site.missing.add("at-dawn.en.refusals.js");
    await open(page, site.page(RUN));
    await page.$eval("at-dawn", (it) => {
      it.run = "two-generals?x=1";
    });
    await refused(page);
    const sentence = "The words could not be loaded. Reload the page to try again.";
    assert.equal(await says(page, "[role=alert]"), sentence);
    missed(complaints);
    site.missing.clear();
    await page.$eval("at-dawn", (it) => {
      it.run = "two-generals?y=1";
    });
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector("at-dawn");
      return shadowRoot.querySelector("[role=alert]").textContent.includes("“y”");
    });
    missed(complaints);
  },

  "loads what makes files when somebody wants one": async (page, site, { complaints }) => {
    await open(page, site.page(RUN));
    await page.hover("at-dawn >>> .stage");
    assert.equal(askedOf(site).includes("at-dawn.take.js"), false);
    await unfold(page);
    await drawn(page, ".taking");
    for (const name of ["at-dawn.take.js", "at-dawn.en.take.js"])
      assert.ok(askedOf(site).includes(name), name);
    await keepFiles(page);
    const press = (words) => page.click(`at-dawn >>> ::-p-text(${words})`);
    for (const words of ["Data, JSON", "Story, plain text", "Diagram, Mermaid", "Picture, SVG"])
      await press(words);
    const files = await page.evaluate(() =>
      Promise.all(globalThis.files.map(({ blob }) => blob.text())),
    );
    const { link, events, outcome } = JSON.parse(files[0]);
    assert.deepEqual([link, outcome], ["two-generals", "both"]);
    assert.ok(events.length > 5);
    assert.match(files[1], /^two-generals\n\n/);
    assert.match(files[2], /^sequenceDiagram$/m);
    assert.match(files[3], /^<svg .*>two-generals\?at=6<\/text>/s);
    await press("PNG");
    // The page around allows no pictures but those of its own site.
    await page.waitForFunction(() =>
      /PNG/.test(
        document.querySelector("at-dawn").shadowRoot.querySelector('.taking [role="status"]')
          .textContent,
      ),
    );
    for (const one of complaints.splice(0)) assert.match(one, /blob:/);
  },

  "says that what makes files cannot be loaded, and has it at the next try": async (
    page,
    site,
    { complaints },
  ) => {
    site.missing.add("at-dawn.take.js");
    await open(page, site.page(RUN));
    await unfold(page);
    await refused(page);
    assert.equal(await says(page, "[role=alert]"), SENTENCE);
    missed(complaints);
    site.missing.clear();
    await unfold(page);
    await drawn(page, ".taking");
    assert.equal(await says(page, "[role=alert]"), "");
    missed(complaints);
  },

  "loads what draws timers and crowded rounds for runs that have any": async (page, site) => {
    const tools = () => askedOf(site).filter((name) => /timers|folding/.test(name));
    await open(page, site.page(RUN));
    assert.deepEqual(tools(), []);
    await open(page, site.page('<at-dawn run="tcp?close=a&amp;at=9">…</at-dawn>'));
    await drawn(page, ".timer");
    assert.deepEqual(tools(), ["at-dawn.timers.js"]);
    await open(page, site.page('<at-dawn run="generals?n=10&amp;at=999">…</at-dawn>'));
    await drawn(page, ".band");
    assert.deepEqual(tools(), ["at-dawn.timers.js", "at-dawn.folding.js"]);
  },

  "refuses a run that cannot be drawn, and opens it at the next try": async (
    page,
    site,
    { complaints },
  ) => {
    site.missing.add("at-dawn.timers.js");
    await page.goto(site.page('<at-dawn run="tcp?close=a&amp;at=9" controls>…</at-dawn>'));
    await refused(page);
    const sentence = "The engine could not be loaded. Reload the page to try again.";
    assert.equal(await says(page, "[role=alert]"), sentence);
    assert.equal(await of(page, "total"), 0);
    missed(complaints);
    site.missing.clear();
    await page.$eval("at-dawn", (it) => it.play());
    await drawn(page, ".timer");
    assert.equal(await says(page, "[role=alert]"), "");
    missed(complaints);
  },
};
