/**
 * The pages for those who are sent a link: one for each run worth looking at, in each language, which
 * say what it is and lead on to it.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import init, { Simulation } from "../../pkg/at_dawn_web.js";
import { load } from "./load.mjs";

const module = new URL("../../pkg/at_dawn_web_bg.wasm", import.meta.url);
await init({ module_or_path: await readFile(module) });
const { LANGUAGES } = await load("words/languages.ts");
const { wordsFor } = await load("words/catalogues.ts");
const { leadOf, leadsIn, placeOf, siteAt } = await load("../build/lead.ts", { node: true });

const AT = siteAt("https://example.org/at-dawn");

/** What a page says under a name in its head, as it is read. */
const said = (page, name) =>
  new RegExp(`<meta (?:name|property|http-equiv)="${name}" content="([^"]*)" />`)
    .exec(page)?.[1]
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

test("an address is that of a folder", () => {
  assert.equal(AT, "https://example.org/at-dawn/");
  assert.equal(siteAt("https://example.org"), "https://example.org/");
  assert.equal(siteAt("https://example.org/a//"), "https://example.org/a/");
  assert.throws(() => siteAt("example"));
});

for (const language of Object.keys(LANGUAGES)) {
  test(`each run worth looking at has a page in ${language} that leads on to it`, async () => {
    const leads = leadsIn(language, await wordsFor(language), Simulation);
    const count = Simulation.scenarios().reduce((sum, { presets }) => sum + presets.length, 0);
    assert.equal(new Set(leads.map(placeOf)).size, count);
    for (const lead of leads) {
      const page = leadOf(lead, AT);
      const { title, description, preset } = lead;
      assert.ok(title.length > 1 && description.length > title.length, preset);
      assert.equal(said(page, "og:title"), title);
      assert.equal(said(page, "og:description"), description);
      assert.equal(said(page, "description"), description);
      const place = new URL(said(page, "og:url"));
      assert.equal(said(page, "og:image"), place.href.replace(/html$/, "png"));
      // From where it lies a reader comes to the laboratory, and to the run at its end.
      const [, on] = /^0; url=(.*)$/.exec(said(page, "refresh"));
      const target = new URL(on, place);
      assert.equal(target.href.split("#")[0], `${AT}?lang=${language}`);
      const run = new Simulation(decodeURIComponent(target.hash.slice(1)));
      assert.ok(run.outcome !== null || run.snapshot().end !== null, lead.link);
      run.free();
    }
  });
}

test("whatever is said is a text in a page", () => {
  const strange = '"><script>&amp;</script>\n';
  const lead = { language: "en", scenario: "s", preset: "p", link: "s?a=1&b=2", site: strange };
  const page = leadOf({ ...lead, title: strange, description: strange }, AT);
  assert.doesNotMatch(page, /<script|content="">/);
  assert.equal(said(page, "og:title"), strange.replace("\n", " "));
});
