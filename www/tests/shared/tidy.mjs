/**
 * Looks a page over with axe-core, in both themes where the browser can be told: whoever reads it
 * in another way must find everything.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const AXE = await readFile(fileURLToPath(import.meta.resolve("axe-core")), "utf8");

export async function tidy(page, what = "") {
  for (const theme of ["light", "dark"]) {
    const told = await page
      .emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }])
      .then(() => true)
      .catch(() => false);
    assert.deepEqual(await violations(page), [], `${what} ${theme}`);
    if (!told) break;
  }
  await page.emulateMediaFeatures([]).catch(() => {});
}

async function violations(page) {
  const there = await page.evaluate(() => "axe" in globalThis);
  // As a driver, not as a script of the page: its policy would forbid that.
  if (!there) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const options = { resultTypes: ["violations"], iframes: false };
    const { violations } = await globalThis.axe.run(document, options);
    return violations.map(({ id, nodes }) => {
      return `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message}`).join("\n  ")}`;
    });
  });
}
