/**
 * A hand that drags, and a finger that taps, on the page and in the element.
 */

/** What a device with a touch screen is like. */
export const TOUCH = { width: 1280, height: 900, hasTouch: true };

/** Half of the scrubber's thumb, in pixels: its middle never comes nearer to the edge. */
const HALF_THUMB = 8;

/** Where the middle of something lies in the window, once it is scrolled into view. */
export const middle = (page, selector) =>
  page.$eval(selector, (element) => {
    element.scrollIntoView({ block: "center" });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

/** Taps the middle of something with a finger. */
export async function tap(page, selector) {
  const { x, y } = await middle(page, selector);
  await page.touchscreen.tap(x, y);
}

/**
 * Drags the thumb of a scrubber, which stands at its start, from step to step without letting go,
 * by mouse or with a finger. `at` is called with each step while the thumb is held there.
 */
export async function drag(page, selector, way, steps, at) {
  const scrubber = await page.$(selector);
  await scrubber.scrollIntoView();
  const { x, y, width, height } = await scrubber.boundingBox();
  const total = await page.$eval(selector, (input) => Number(input.max));
  const of = (step) => x + HALF_THUMB + ((width - 2 * HALF_THUMB) * step) / total;
  const middle = y + height / 2;
  const held = way === "mouse" ? await press(page, of(0), middle) : undefined;
  const finger = held ?? (await page.touchscreen.touchStart(of(0), middle));
  for (const step of steps) {
    await finger.move(of(step), middle);
    await at(step);
  }
  await finger.end();
}

async function press(page, x, y) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  return { move: (x, y) => page.mouse.move(x, y), end: () => page.mouse.up() };
}
