/** What the cases do again and again. */

/** Opens a page and waits until its first element has a run in hand. */
export async function open(page, address) {
  await page.setViewport({ width: 900, height: 800 });
  await page.goto(address);
  await ready(page);
}

/** Waits until an element has a run in hand. */
export const ready = (page, selector = "at-dawn") =>
  page.waitForFunction((it) => document.querySelector(it)?.total > 0, {}, selector);

/** Waits until the first element has this run in hand: what it is told in has to be loaded. */
export const opened = (page, link) =>
  page.waitForFunction((link) => document.querySelector("at-dawn").link === link, {}, link);

/** Something of the first element. */
export const of = (page, name) => page.$eval("at-dawn", (element, name) => element[name], name);

/** What a part of the first element says. */
export const says = (page, selector) =>
  page.$eval(
    "at-dawn",
    (element, selector) => element.shadowRoot.querySelector(selector)?.textContent,
    selector,
  );

/** Whether something in the first element is seen. */
export const seen = (page, selector) =>
  page.$eval(
    "at-dawn",
    (element, selector) => element.shadowRoot.querySelector(selector)?.checkVisibility() ?? false,
    selector,
  );

/** Whether the text in the first element's slot is seen. */
export const slotted = (page, selector = "at-dawn") =>
  page.$eval(selector, (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().height > 0;
  });

/** Waits until a menu is open in the first element: it may have to be loaded. */
export const menu = (page) =>
  page.waitForFunction(() =>
    document.querySelector("at-dawn").shadowRoot.querySelector(".menu:not([hidden])"),
  );

/** Presses a button of the first element. */
export const press = (page, label) => page.click(`at-dawn >>> button[aria-label="${label}"]`);

/** Writes down the events of all elements from now on, in `window.told`. */
export const listen = (page) =>
  page.evaluate(() => {
    window.told = [];
    const names = ["ready", "step", "verdict", "error", "fork", "play", "pause", "ended"];
    for (const name of names) {
      // Events of the element do not bubble, but are on their way down to it.
      addEventListener(
        name,
        (event) => {
          if (event.target.localName !== "at-dawn") return;
          window.told.push({ name, id: event.target.id, detail: event.detail });
        },
        true,
      );
    }
  });

export const told = (page) => page.evaluate(() => window.told);
