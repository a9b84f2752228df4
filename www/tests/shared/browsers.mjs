/**
 * The two browsers that the page is tried in.
 */
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import puppeteer from "puppeteer-core";

/** Where a browser is: what the environment says, or the first of these that is there. */
function find(variable, places) {
  const place = process.env[variable] ?? places.find(existsSync);
  if (!place) throw new Error(`${variable} must name a browser: none was found`);
  return place;
}

/**
 * What Chromium lays out beside a page before anybody asks for it, in processes of their own: for
 * each new window it cost more than the page in it did.
 */
const POPUPS = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** Chromium. As root it cannot build its own sandbox. */
export function chromium() {
  return puppeteer.launch({
    browser: "chrome",
    executablePath: find("CHROMIUM", ["/usr/bin/chromium", "/usr/bin/google-chrome"]),
    headless: true,
    args: [
      ...(userInfo().uid === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
      `--disable-features=${POPUPS.join()}`,
    ],
  });
}

/**
 * A Firefox as it is installed, driven by WebDriver BiDi, which may change its preferences. Nothing of
 * itself is around the page: to paint that took it a tenth of its time. Nor does it tell of
 * every request and answer, which costs it more: it notes what is asked of others, for `asked`.
 */
export async function firefox() {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: find("FIREFOX", ["/usr/bin/firefox-esr", "/usr/bin/firefox"]),
    headless: true,
    args: ["--kiosk", "--remote-allow-system-access"],
    networkEnabled: false,
  });
  await within(browser, note);
  return browser;
}

/** What the pages of a Firefox have asked of other origins since it was last said. */
export const asked = (browser) => within(browser, noted);

/**
 * Gives a running Firefox other preferences, and returns those it had: `null` for what it has of
 * itself. Starting another one takes longer than most cases do.
 */
export const prefer = (browser, preferences) => within(browser, exchange, preferences);

/** Has a function done in the window of a Firefox itself; returns what it returns. */
async function within({ connection }, what, ...given) {
  const scope = { "moz:scope": "chrome" };
  const { result: tree } = await connection.send("browsingContext.getTree", scope);
  const { result: answer } = await connection.send("script.evaluate", {
    target: { context: tree.contexts[0].context },
    expression: `JSON.stringify((${what})(...${JSON.stringify(given)}) ?? null)`,
    awaitPromise: false,
  });
  if (answer.type !== "success") throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value);
}

/** Done in the window: begins to note what pages ask of others, and not what the browser does. */
function note() {
  const { Ci, Services } = globalThis;
  const asked = [];
  globalThis.askedByPages = asked;
  Services.obs.addObserver((subject) => {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIChannel);
    const { loadingPrincipal, triggeringPrincipal } = loadInfo;
    const page = loadingPrincipal ?? triggeringPrincipal;
    if (!page.isSystemPrincipal && !page.isSameOrigin(URI, false)) asked.push(URI.spec);
  }, "http-on-opening-request");
}

/** Done in the window: hands over what was noted. */
function noted() {
  return globalThis.askedByPages.splice(0);
}

/** Done in the window: sets preferences, and returns what they were. */
function exchange(preferences) {
  const { prefs } = globalThis.Services;
  const kinds = {
    [prefs.PREF_BOOL]: "BoolPref",
    [prefs.PREF_INT]: "IntPref",
    [prefs.PREF_STRING]: "StringPref",
  };
  const before = {};
  for (const [name, value] of Object.entries(preferences)) {
    const kind = kinds[prefs.getPrefType(name)];
    before[name] = prefs.prefHasUserValue(name) ? prefs[`get${kind}`](name) : null;
    if (value === null) prefs.clearUserPref(name);
    else if (typeof value === "boolean") prefs.setBoolPref(name, value);
    else if (typeof value === "number") prefs.setIntPref(name, value);
    else prefs.setStringPref(name, value);
  }
  return before;
}
