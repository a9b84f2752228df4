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
export function chromium(options = {}) {
  return puppeteer.launch({
    ...options,
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

/** A Firefox as it is installed, driven by WebDriver BiDi. */
export function firefox(options = {}) {
  return puppeteer.launch({
    ...options,
    browser: "firefox",
    executablePath: find("FIREFOX", ["/usr/bin/firefox-esr", "/usr/bin/firefox"]),
    headless: true,
  });
}
