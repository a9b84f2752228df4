/**
 * Tries the built page and the element in Chromium and in Firefox, as a person would use them:
 *
 *     npm run test:browser                              every case
 *     npm run test:browser -- "captures a messenger"    those with these words in their names
 *     npm run test:browser -- --test-name-pattern "^Firefox page: .*menu"
 *     npm run test:browser -- --pictures                pictures of what there is to see
 */
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { after, describe, it } from "node:test";
import { parseArgs } from "node:util";
import * as page from "./browser/all.mjs";
import * as element from "./element/all.mjs";
import { attempt, PICTURES } from "./shared/harness.mjs";
import { NAMES, Pool } from "./shared/pool.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pictures: { type: "boolean", default: false },
    "test-name-pattern": { type: "string", default: "" },
  },
});

/** Browsers wait a good deal: one more case is on its way than there are cores. */
const HANDS = Math.max(2, availableParallelism() + 1);

const pattern = new RegExp(values["test-name-pattern"]);
const wanted = (name) => pattern.test(name) && name.includes(positionals.join(" "));

/** The cases of a suite by their titles; no two have the same. */
function casesOf(suite, groups) {
  const all = groups.flatMap((group) => Object.entries(group));
  const titles = new Set(all.map(([title]) => title));
  if (titles.size < all.length) throw new Error(`two cases of the ${suite} have the same title`);
  return all.map(([title, body]) => ({ suite, title, body }));
}

const suites = values.pictures
  ? casesOf("page", page.shown)
  : [...casesOf("page", page.all), ...casesOf("element", element.all)];

// Each case is tried in both browsers, one after the other in this list: whichever of the two is
// slower, all hands are busy to the end.
const tries = suites
  .flatMap((one) => NAMES.map((browser) => ({ ...one, browser })))
  .map((one) => ({ ...one, name: `${one.browser} ${one.suite}: ${one.title}` }))
  .filter(({ name }) => wanted(name));
if (tries.length === 0) throw new Error("no case has such a name");

// What failed before would be taken for what fails now.
rmSync(PICTURES, { recursive: true, force: true });

const pool = new Pool();
after(() => pool.close());

describe("in browsers", { concurrency: HANDS }, () => {
  for (const { name, browser, title, body } of tries) {
    it(name, () => attempt(pool, browser, { title, body }, { keeping: values.pictures }));
  }
});
