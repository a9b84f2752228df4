/**
 * Shop, customer and payment service: one of the three may lie, whatever the link calls that.
 */
import assert from "node:assert/strict";
import { tidy } from "../shared/tidy.mjs";
import { count, hash, hit, open, say, settled, text, visit } from "./helpers.mjs";

const CUSTOMER = "triangle?liar=customer&lies=none";
const marked = (page) => page.$$eval("main .heads .liar", (all) => all.map((one) => one.ariaLabel));

export const triangle = {
  "lies as the customer of a shop, and changes who lies": async (page, { address }) => {
    await open(page, address, `${CUSTOMER}&at=99`);
    assert.deepEqual(await marked(page), ["Customer, who may lie: outages"]);
    assert.match(await text(page, ".invitation"), /if its sender may lie, to choose what it says/);
    assert.equal(await count(page, ".way.lie"), 0);
    await hit(page, "2-1.1");
    await page.click('.menu [data-word="unpaid"]');
    await settled(page, `${CUSTOMER}&say=2-1.1:unpaid&at=11`);
    assert.equal(await count(page, ".way.lie .unequal"), 1);
    assert.match(await text(page, '[data-property="IC2"] dd'), /violated/);
    // Who lies is another one: what was put into the customer's mouth goes with it.
    await page.$$eval(".settings details", (all) => {
      for (const one of all) one.open = true;
    });
    await page.select('[data-parameter="liar"]', "payment");
    await page.waitForFunction(() => location.hash.includes("liar=payment"));
    assert.doesNotMatch(await hash(page), /say=/);
    assert.deepEqual(await marked(page), ["Payment service, who may lie: outages"]);
    await page.select('[data-parameter="liar"]', "nobody");
    await page.waitForFunction(() => !location.hash.includes("liar="));
    assert.deepEqual(await marked(page), []);
    assert.doesNotMatch(await text(page, ".invitation"), /its sender may lie/);
    const refusals = await page.$$eval(".setting .refusal", (all) =>
      all.map((one) => one.textContent).join(""),
    );
    assert.equal(refusals, "");
    await tidy(page);
  },

  "opens what the shop was told, and two runs that it cannot tell apart": async (
    page,
    { address },
  ) => {
    await open(page, address, `${CUSTOMER}&say=2-1.1:unpaid&at=99`);
    await page.click(".tree > summary");
    await page.waitForSelector(".tree .nodes li");
    const who = await page.$$eval(".tree option", (all) => all.map((one) => one.textContent));
    assert.deepEqual(who, ["Shop", "Customer"]);
    assert.match(
      await text(page, ".tree .nodes summary"),
      /^Payment service *told “paid” *= unpaid *no majority: “unpaid”, paid 1×, unpaid 1×/,
    );
    assert.match(await text(page, ".tree .leaf"), /Customer *told “unpaid” *= unpaid/);
    await tidy(page);
    await say(page, "Two runs that look the same");
    await page.waitForSelector(".wide[open] .verdict.holds");
    assert.match(await text(page, ".wide[open] .verdict"), /^To Shop .* the same/);
    const told = await text(page, ".wide[open] .body > .quiet");
    assert.match(told, /The liar is Customer in the first and Payment service in the second/);
    const views = await page.$$eval(".pair code", (all) => all.map((one) => one.textContent));
    assert.equal(views.length, 2);
    assert.equal(views[0], views[1]);
    await tidy(page);
  },

  "has no tree where nobody passes on what it was told": async (page, { address }) => {
    await open(page, address, CUSTOMER);
    assert.equal(await page.$eval(".tree", (one) => one.checkVisibility()), true);
    for (const link of ["pbft?traitors=0", "phase-king", "hexagon", "two-generals"]) {
      await visit(page, link);
      assert.equal(await page.$eval(".tree", (one) => one.checkVisibility()), false, link);
    }
  },
};
