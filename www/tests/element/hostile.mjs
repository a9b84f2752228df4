/**
 * What nobody should put into an attribute, and what happens when something is missing.
 */
import assert from "node:assert/strict";
import { LINKS, VALUES } from "../shared/hostile-words.mjs";
import { listen, of, open, opened, ready, says, seen, slotted, told } from "./hands.mjs";

const HOSTILE = { ...LINKS, empty: "" };

export const hostile = {
  "refuses in a sentence what is no run": async (page, site) => {
    await open(page, site.page('<at-dawn run="lovers" controls>…</at-dawn>'));
    await listen(page);
    for (const [what, run] of Object.entries(HOSTILE)) {
      await page.evaluate(
        (id, run) => {
          const it = document.createElement("at-dawn");
          it.id = id;
          it.textContent = "A text instead";
          // Whatever cannot be carried over as it is, is made here.
          it.setAttribute("run", id === "surrogate" ? "two-generals?messages=\ud800" : run);
          document.body.prepend(it);
        },
        what,
        run,
      );
      await page.waitForFunction(
        (id) => window.told.some((one) => one.id === id && one.name === "error"),
        {},
        what,
      );
      const inside = await page.$eval(`#${what}`, (it) => {
        const alert = it.shadowRoot.querySelector("[role=alert]");
        const own = it.shadowRoot.querySelectorAll("img, script, iframe").length;
        return { text: alert.textContent, own };
      });
      assert.match(inside.text, /\.$/, what);
      assert.ok(inside.text.length < 400, `${what}: ${inside.text.length} characters`);
      assert.equal(inside.own, 0, what);
      assert.equal(await slotted(page, `#${what}`), true, what);
      await page.$eval(`#${what}`, (it) => it.remove());
    }
    const errors = (await told(page)).filter(({ name }) => name === "error");
    assert.equal(errors.length, Object.keys(HOSTILE).length);
    assert.ok(errors.every(({ detail }) => detail.message.endsWith(".")));
    assert.equal(errors.find(({ id }) => id === "nan").detail.parameter, "messages");
    await page.$eval("at-dawn", (it) => it.step());
    assert.equal(await of(page, "steps"), 1);
  },

  "keeps its run when the next one is refused, and takes a good one": async (page, site) => {
    await open(page, site.page('<at-dawn run="lovers" controls>…</at-dawn>'));
    await page.$eval("at-dawn", (it) => {
      it.step();
      it.run = "lovers?x=1";
    });
    // What says so is loaded.
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector("at-dawn");
      return shadowRoot.querySelector("[role=alert]").textContent;
    });
    assert.match(await says(page, "[role=alert]"), /“x”/);
    assert.equal(await of(page, "steps"), 1);
    assert.ok(await seen(page, ".figure"));
    await page.$eval("at-dawn", (it) => {
      it.run = "two-generals";
    });
    await opened(page, "two-generals");
    assert.equal(await says(page, "[role=alert]"), "");
  },

  "takes hostile words in its attributes and keeps working": async (page, site) => {
    await open(page, site.page('<at-dawn run="lovers" controls>…</at-dawn>'));
    // What has been seen once stays in the picture.
    await works(page, "before");
    const before = await insides(page);
    for (const [what, value] of Object.entries(VALUES)) {
      await page.$eval(
        "at-dawn",
        (it, what, value) => {
          const text = what === "surrogate" ? "1\ud800" : value;
          for (const name of ["theme", "lang", "loop", "controls", "autoplay"]) {
            it.setAttribute(name, text);
          }
          it.pause();
        },
        what,
        value.toWellFormed(),
      );
      await works(page, what);
      assert.deepEqual(await insides(page), before, what);
      assert.equal(await says(page, "summary"), "What has happened", what);
    }
  },

  "takes hostile words in its slots for words": async (page, site) => {
    await open(page, site.page('<at-dawn run="lovers" controls>…</at-dawn>'));
    // What has been seen once stays in the picture.
    await works(page, "before");
    const before = await insides(page);
    for (const [what, value] of Object.entries(VALUES)) {
      await page.$eval(
        "at-dawn",
        (it, what, value) => {
          const text = what === "surrogate" ? "1\ud800" : value;
          const title = document.createElement("b");
          title.slot = "title";
          title.textContent = text;
          it.replaceChildren(title, text);
        },
        what,
        value.toWellFormed(),
      );
      await works(page, what);
      assert.deepEqual(await insides(page), before, what);
      const { over, children } = await page.evaluate(() => ({
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        children: [...document.querySelector("at-dawn").children].map((one) => one.localName),
      }));
      assert.ok(over <= 0, `${what}: ${over} px too wide`);
      assert.deepEqual(children, ["b"], what);
      assert.equal(await slotted(page), true, "the title is seen");
    }
  },

  "bears elements in its slots that nobody should put there": async (page, site) => {
    const inside =
      '<b slot="title">One</b><b slot="title">Two</b><at-dawn slot="title" run="lovers?"></at-dawn>' +
      '<at-dawn run="lovers">…</at-dawn><div slot="no such slot">…</div>' +
      '<form><button slot="title" name="shadowRoot"></button></form>';
    await open(page, site.page(`<at-dawn run="two-generals" controls>${inside}</at-dawn>`));
    await works(page, "slots");
    assert.ok(await seen(page, ".transport"));
    assert.equal(await of(page, "link"), "two-generals?at=1");
  },

  "shows the slot's text without script": async (_, site, { apart }) => {
    // Settings of its own: Firefox is forbidden scripts by a preference only.
    const browser = await apart({ "javascript.enabled": false });
    try {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false).catch(() => {});
      await page.goto(site.page('<at-dawn run="lovers">Two lovers.</at-dawn>'));
      assert.ok(await page.$eval("script", (it) => it.src.endsWith("at-dawn.js")));
      assert.equal(await page.evaluate(() => customElements.get("at-dawn")), undefined);
      assert.equal(await page.$eval("at-dawn", (it) => it.textContent), "Two lovers.");
      assert.equal(await slotted(page), true);
    } finally {
      await browser.close();
    }
  },

  "shows the slot's text where the engine is missing": async (page, site, { complaints }) => {
    site.missing.add("at-dawn.two-generals.wasm");
    await page.goto(site.page('<at-dawn run="lovers">Two lovers.</at-dawn>'));
    await page.waitForFunction(
      () => document.querySelector("at-dawn").shadowRoot.querySelector("[role=alert]").textContent,
    );
    assert.ok(await slotted(page));
    // The browser itself says that a file is missing.
    for (const one of complaints.splice(0)) assert.match(one, /404|wasm/);
    site.missing.clear();
    await page.$eval("at-dawn", (it) => it.play());
    await ready(page);
    assert.equal(await slotted(page), false);
  },
};

/** What is within the first element's own root: what is put into it from outside adds nothing. */
const insides = (page) =>
  page.$eval("at-dawn", (it) => {
    it.seek(0);
    return [...it.shadowRoot.querySelectorAll("*")].map((one) => one.localName).sort();
  });

/** It obeys its methods and its buttons, and nothing hostile has run. */
async function works(page, what) {
  await page.$eval("at-dawn", (it) => it.seek(0));
  await page.$eval("at-dawn", (it) => {
    it.shadowRoot.querySelector('[aria-label="One step on"]').click();
  });
  assert.equal(await of(page, "steps"), 1, what);
  assert.equal(await page.evaluate(() => globalThis.hurt), undefined, what);
}
