/**
 * What there is to look into in every scenario with liars: the search, the table, the lens.
 */
import assert from "node:assert/strict";
import { focus, hash, open, say, text, visit } from "./helpers.mjs";

const PLACE = ".wide[open] table";

export const study = {
  "finds the fewest lies among kings and among replicas": async (page, { address }) => {
    for (const [link, said] of [
      ["phase-king?phases=1", /^One lie breaks “Agreement”; fewer do not\. \d+ strategies tried\./],
      ["pbft?quorum=2&traitors=0&requests=2", /^(One lie breaks|\d+ lies break) “.+”; .+ tried\./],
    ]) {
      await open(page, address, link);
      await say(page, "Find the fewest lies that break it");
      await page.waitForSelector(".search .take:not([hidden])", { timeout: 50_000 });
      assert.match(await text(page, ".search .found"), said);
      await say(page, "Take that run in hand");
      await page.waitForFunction(() => location.hash.includes("say="));
      await page.keyboard.press("End");
      await page.waitForSelector(".verdict.violated");
    }
  },

  "says how far the search came among those who flip coins": async (page, { address }) => {
    const link = "ben-or?n=6&faults=lies&traitors=5&inputs=0,1,2&seed=1";
    await open(page, address, link);
    await say(page, "Find the fewest lies that break it");
    await page.waitForFunction(() => {
      const said = document.querySelector(".search .found").textContent;
      return Number(/([\d,]+) strategies tried/.exec(said)?.[1].replaceAll(",", "") ?? 0) > 20;
    });
    // With all that one of six can say it is not over so soon.
    await say(page, "Stop searching");
    await page.waitForFunction(
      () => !/Still searching/.test(document.querySelector(".search .found").textContent),
    );
    const said = await text(page, ".search .found");
    assert.match(said, /^Nothing found so far: [\d,]+ strategies tried/);
    assert.ok(said.endsWith("."), said);
    assert.equal(await hash(page), link);
  },

  "says that nobody was made to lie where no traitor is to be borne": async (page, { address }) => {
    await open(page, address, "generals?rounds=0");
    await say(page, "Find the fewest lies that break it");
    await page.waitForFunction(() => {
      const said = document.querySelector(".search .found").textContent;
      return said !== "" && !/Still searching/.test(said);
    });
    const said = await text(page, ".search .found");
    assert.match(
      said,
      /^The link is not set up to bear any traitor, so nobody was made to lie\. No /,
    );
  },

  "links from the table to runs that there are": async (page, { address }) => {
    await open(page, address, "generals");
    const listed = await page.$$eval('.side a[href^="#"]', (all) => all.map((one) => one.hash));
    await say(page, "How many it takes");
    await page.waitForSelector(`${PLACE} td`);
    const links = await page.$$eval(`${PLACE} a`, (all) =>
      all.map((one) => ({ hash: one.hash, called: one.textContent })),
    );
    assert.equal(links.length, 9);
    for (const { hash: link, called } of links) {
      assert.ok(listed.includes(link), `${link} is in the list of runs`);
      await visit(page, decodeURIComponent(link.slice(1)));
      assert.equal(await text(page, "#refusal"), "");
      assert.equal(await text(page, "h1"), called);
    }
  },

  "says in the table what a number rests on": async (page, { address }) => {
    await open(page, address, "generals");
    await say(page, "How many it takes");
    await page.waitForSelector(`${PLACE} td`);
    // Where they lie but cannot forge and time is known: the third row, the first column.
    const notes = await page.$$eval(`${PLACE} tbody td`, (cells) =>
      cells.map((cell) => cell.querySelector(".note")?.textContent ?? ""),
    );
    assert.match(notes[10], /^Agreement is asked in any case\. t if .+; 2t \+ 1 if/);
    assert.equal(notes.filter((note) => note !== "").length, 1);
    const source = await text(page, ".wide[open] .quiet:last-child");
    assert.match(source, /A plain t means that no number of faults is too many/);
    assert.match(source, /all that are up decide with probability 1/);
  },

  "names the runs that look the same to one of many": async (page, { address }) => {
    const link = "generals?n=4&traitors=3&lies=none&at=99";
    await open(page, address, link);
    await focus(page, "3-1.1");
    await page.keyboard.press("Enter");
    await page.click('.menu [data-word="retreat"]');
    await page.waitForFunction(() => location.hash.includes("say=3-1.1:retreat"));
    const see = async (name) => {
      await page.$$eval(
        ".lens label",
        (all, name) => all.find((one) => one.textContent === `${name}'s view`).click(),
        name,
      );
      return text(page, ".alike");
    };
    // Only the first lieutenant is told the lie.
    assert.match(await see("Lieutenant 2"), /look the same to Lieutenant 2: as it was opened\.$/);
    assert.match(await see("Lieutenant 1"), /no other run of the list looks the same/);
    await page.click(".branches button.name");
    await page.waitForFunction(() => !location.hash.includes("say="));
    assert.match(await see("Commander"), /look the same to Commander: 3-1\.1 says retreat\.$/);
  },
};
