/**
 * Looks a page over with axe-core, in both themes: whoever reads it in another way must find
 * everything. In the second theme nothing but colours is another.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** What axe-core has to say of colours. */
const COLOURS = ["color-contrast", "link-in-text-block"];

const AXE = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

export async function tidy(page, what = "") {
  for (const [theme, rules] of [
    ["light", undefined],
    ["dark", COLOURS],
  ]) {
    const back = await wear(page, theme);
    assert.deepEqual(await violations(page, rules), [], `${what} ${theme}`);
    await back();
  }
}

/** Looks a page over in the theme alone that it has already. */
export async function tidyAsItIs(page, what = "") {
  assert.deepEqual(await violations(page), [], what);
}

/** Puts a theme on, as the system would, or as the reader does; returns what takes it off. */
export async function wear(page, theme) {
  const features = [{ name: "prefers-color-scheme", value: theme }];
  const told = await page.emulateMediaFeatures(features).then(
    () => true,
    () => false,
  );
  if (told) return () => page.emulateMediaFeatures([]);
  const before = await page.evaluate((theme) => {
    const root = document.documentElement;
    const { colorScheme, background } = root.style;
    const before = [root.dataset.theme, colorScheme, background];
    root.dataset.theme = theme;
    // For pages that know no themes of their own, and the elements on them. They leave the ground
    // to the browser, of which the checker does not know.
    root.style.colorScheme = theme;
    const bare = [root, document.body].every(
      (one) => getComputedStyle(one).backgroundColor === "rgba(0, 0, 0, 0)",
    );
    if (bare) root.style.background = "Canvas";
    return before;
  }, theme);
  return () =>
    page.evaluate(([theme, scheme, ground]) => {
      const root = document.documentElement;
      if (theme === undefined || theme === null) delete root.dataset.theme;
      else root.dataset.theme = theme;
      root.style.colorScheme = scheme;
      root.style.background = ground;
    }, before);
}

async function violations(page, rules) {
  const there = await page.evaluate(() => "axe" in globalThis);
  // As a driver, not as a script of the page: its policy would forbid that.
  if (!there) await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const options = { resultTypes: ["violations"], iframes: false };
    if (rules) options.runOnly = rules;
    const { violations } = await globalThis.axe.run(document, options);
    return violations.map(({ id, nodes }) => {
      return `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message}`).join("\n  ")}`;
    });
  }, rules);
}
