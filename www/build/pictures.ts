import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import puppeteer, { type Browser, type HTTPRequest, type Page } from "puppeteer-core";
import { HEIGHT, type Lead, placeOf, WIDTH } from "./lead.ts";

/** However long a run is, its letters can be read: the rest of it is left out. */
const SMALLEST = 0.9;

/** What is kept in the page of the pictures that it hands out. */
declare global {
  var handed: Blob[];
}

/** What a browser is told of a file, by its ending. */
const KINDS: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * Makes the picture of each lead, by the page itself as it was built: what is drawn is coloured by
 * styles, and nothing but a browser reads those. It has the address that it is to have, which stands
 * in the pictures, but nothing is asked of anybody there.
 */
export async function pictures(dir: string, leads: readonly Lead[], at: string): Promise<void> {
  const executablePath = process.env.CHROMIUM;
  if (!executablePath) throw new Error("CHROMIUM must name a browser that makes the pictures");
  // As root Chromium cannot build its own sandbox.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await puppeteer.launch({ executablePath, headless: true, args });
  try {
    for (const language of new Set(leads.map((lead) => lead.language))) {
      const own = leads.filter((lead) => lead.language === language);
      await spoken(browser, `${at}?lang=${language}`, dir, own);
    }
  } finally {
    await browser.close();
  }
}

/** Answers what a page asks for with the files of a folder, and nothing else. */
function answer(request: HTTPRequest, at: string, dir: string): Promise<void> {
  const { origin, pathname } = new URL(request.url());
  const below = new URL(at);
  const name = pathname.slice(below.pathname.length) || "index.html";
  // The worker that keeps the page for later would be asked for by the browser itself.
  const ours = origin === below.origin && name !== "offline.js" && existsSync(join(dir, name));
  if (!ours) return request.respond({ status: 404 });
  const contentType = KINDS[extname(name)] ?? "application/octet-stream";
  return request.respond({ status: 200, contentType, body: readFileSync(join(dir, name)) });
}

/** Those in one language. A page that lies behind another one draws nothing: one at a time. */
async function spoken(browser: Browser, address: string, dir: string, leads: readonly Lead[]) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  await page.setViewport({ width: 1_280, height: 900 });
  await page.setRequestInterception(true);
  const [at = ""] = address.split("?");
  page.on("request", (request) => {
    // A `blob:` address is the page's own.
    if (/^https?:/.test(request.url())) void answer(request, at, dir);
    else void request.continue();
  });
  await page.goto(address);
  await page.waitForSelector(".figure .lifeline");
  for (const one of [".exact", ".away"])
    await page.$eval(`${one} > summary`, (summary) => (summary as HTMLElement).click());
  await page.waitForSelector(".goods");
  await page.evaluate(keep);
  const drawn: [string, string][] = [];
  for (const lead of leads) drawn.push([placeOf(lead), await page.evaluate(take, lead.link)]);
  await page.close();

  const paper = await browser.newPage();
  await paper.setViewport({ width: WIDTH, height: HEIGHT });
  for (const [place, svg] of drawn) {
    await lay(paper, svg);
    writeFileSync(join(dir, `${place}.png`), await paper.screenshot({ type: "png" }));
  }
  await paper.close();
}

/** In the page: has what it hands to the browser. */
function keep(): void {
  globalThis.handed = [];
  const { createObjectURL } = URL;
  URL.createObjectURL = (what: Blob) => {
    globalThis.handed.push(what);
    return createObjectURL(what);
  };
  HTMLAnchorElement.prototype.click = () => {};
}

/** In the page: goes to a run, and takes it away as a reader does, by the first button. */
async function take(link: string): Promise<string> {
  if (decodeURIComponent(location.hash) !== `#${link}`) {
    await new Promise((done) => {
      addEventListener("hashchange", done, { once: true });
      location.hash = link;
    });
  }
  document.querySelector<HTMLButtonElement>(".goods button")?.click();
  return globalThis.handed.at(-1)?.text() ?? "";
}

/** Lays a picture on paper of the size that is wanted: whole, or as far as its letters allow. */
async function lay(paper: Page, svg: string): Promise<void> {
  const [, width, height] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
  if (!width || !height) throw new Error("there is no picture");
  const fits = Math.min(WIDTH / width, HEIGHT / height);
  const wide = Math.round(width * Math.min(Math.max(fits, SMALLEST), WIDTH / width));
  await paper.setContent(svg);
  await paper.addStyleTag({
    content: `body{margin:0} body>svg{display:block;width:${wide}px;height:auto;margin:0 auto}`,
  });
  await paper.evaluate(() => {
    const ground = document.querySelector("rect");
    if (ground) document.body.style.background = getComputedStyle(ground).fill;
  });
}
