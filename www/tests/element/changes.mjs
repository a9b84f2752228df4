/**
 * Another run and another language, one after the other and both at once.
 */
import assert from "node:assert/strict";
import { frames } from "../shared/frames.mjs";
import { listen, of, open, opened, ready, says, seen, told } from "./hands.mjs";

const HEADING = { en: "What has happened", zh: "经过" };

const element = (run, attributes = "controls", id = "it") =>
  `<at-dawn id="${id}" run="${run}" ${attributes}>…</at-dawn>`;

/** Does something to the first element, all of it in one go. */
const change = (page, what, ...all) => page.$eval("at-dawn", what, ...all);

/** Waits until an element speaks a language. */
const speaks = (page, language, id = "it") =>
  page.waitForFunction(
    (id, heading) =>
      document.getElementById(id).shadowRoot.querySelector("summary")?.textContent === heading,
    {},
    id,
    HEADING[language],
  );

/** As long as something that is on its way may still arrive. */
const stays = (page) => frames(page, 20);

/** Waits until this run is shown in this language, and looks whether it stays so. */
async function shows(page, link, language) {
  await opened(page, link);
  await speaks(page, language);
  await stays(page);
  assert.equal(await of(page, "link"), link);
  assert.equal(await says(page, "summary"), HEADING[language]);
  assert.equal(await says(page, "[role=alert]"), "");
}

export const changes = {
  "takes a good run after one that there is not": async (page, site) => {
    await open(page, site.page(element("tcp")));
    await listen(page);
    await change(page, (it) => {
      it.run = "nonsense";
    });
    await page.waitForFunction(() => window.told.some(({ name }) => name === "error"));
    assert.equal(await of(page, "link"), "tcp");
    await change(page, (it) => {
      it.run = "tcp?lose=a2";
    });
    await shows(page, "tcp?lose=a2", "en");
    assert.equal((await told(page)).filter(({ name }) => name === "error").length, 1);
  },

  "takes another run and another language at once": async (page, site) => {
    for (const first of ["run", "lang"]) {
      await open(page, site.page(element("two-generals")));
      await change(
        page,
        (it, first) => {
          if (first === "lang") it.lang = "zh";
          it.run = "tcp?lose=a2";
          it.lang = "zh";
        },
        first,
      );
      await shows(page, "tcp?lose=a2", "zh");
      // The words are those of the new scenario too.
      assert.match(await says(page, ".sentence"), /\p{Script=Han}/u, first);
      await change(
        page,
        (it, first) => {
          if (first === "lang") it.lang = "en";
          it.run = "tcp?lose=b1";
          it.lang = "en";
        },
        first,
      );
      await shows(page, "tcp?lose=b1", "en");
    }
  },

  "takes another language while its run is on its way": async (page, site) => {
    await page.goto(site.page(element("tcp?lose=a2", 'controls lang="en"')));
    await change(page, async (it) => {
      await customElements.whenDefined("at-dawn");
      it.remove();
      // It begins anew, and has not got anything when it is told the language.
      document.body.append(it);
      it.near();
      it.lang = "zh";
    });
    await ready(page);
    await shows(page, "tcp?lose=a2", "zh");
  },

  "speaks the language that was named last": async (page, site) => {
    const both = element("two-generals") + element("two-generals", "", "other");
    await open(page, site.page(both));
    await page.$eval("#other", (it) => it.scrollIntoView());
    await ready(page, "#other");
    await page.evaluate(() => {
      for (const it of document.querySelectorAll("at-dawn")) it.lang = "zh";
      document.querySelector("at-dawn").lang = "en";
    });
    await speaks(page, "zh", "other");
    await shows(page, "two-generals", "en");
  },

  "goes on in another language as the reader left it": async (page, site) => {
    await open(page, site.page(element("two-generals?lose=a2&amp;at=3")));
    await page.select("at-dawn >>> .speed", "4");
    await page.click("at-dawn >>> summary");
    await change(page, (it) => {
      const eyes = it.shadowRoot.querySelector(".eyes");
      eyes.selectedIndex = 2;
      eyes.dispatchEvent(new Event("change"));
      it.lang = "zh";
    });
    await shows(page, "two-generals?lose=a2&at=3", "zh");
    const { speed, eyes, listed } = await change(page, ({ shadowRoot: root }) => ({
      speed: root.querySelector(".speed").value,
      eyes: root.querySelector(".eyes").selectedIndex,
      listed: root.querySelectorAll(".story li").length,
    }));
    assert.deepEqual([speed, eyes], ["4", 2]);
    assert.ok(listed > 0);
    assert.equal(await seen(page, ".verdicts"), false);
    // Another scenario has others in it.
    await change(page, (it) => {
      it.run = "lovers";
    });
    await shows(page, "lovers", "zh");
    assert.equal(await change(page, (it) => it.shadowRoot.querySelector(".eyes").selectedIndex), 0);
  },

  "plays on in another language, and rests on": async (page, site) => {
    await open(page, site.page(element("two-generals?messages=9", "autoplay loop")));
    await page.waitForFunction(() => document.querySelector("at-dawn").steps > 0);
    await change(page, (it) => {
      it.lang = "zh";
    });
    await speaks(page, "zh");
    assert.equal(await of(page, "paused"), false);
    await change(page, (it) => {
      it.pause();
      it.lang = "en";
    });
    await speaks(page, "en");
    await stays(page);
    assert.equal(await of(page, "paused"), true);
  },
};
