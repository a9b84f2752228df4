/**
 * Looks a page over with axe-core: whoever reads it in another way must find everything.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const AXE = await readFile(fileURLToPath(import.meta.resolve("axe-core")), "utf8");

export async function tidy(page) {
  const there = await page.evaluate(() => "axe" in globalThis);
  // As a driver, not as a script of the page: its policy would forbid that.
  if (!there) await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => {
      return `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message}`).join("\n  ")}`;
    });
  });
  assert.deepEqual(found, []);
}
