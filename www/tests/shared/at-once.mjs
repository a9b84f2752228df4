/**
 * What is asked of the elements of a page, asked in one trip. The driver's own way takes several
 * for one element, and more for each further one: it hands over every element by itself.
 */

/** What is no selector of a browser, but of the driver: it goes through shadows, or by a path. */
const OF_THE_DRIVER = />>>|::-p-|^\w+\//;

/** How a page asks it: for the element, or for all of them. */
const FIND = {
  $eval: `const found = document.querySelector(selector);
    if (found === null) throw new Error("there is nothing like " + selector);`,
  $$eval: "const found = [...document.querySelectorAll(selector)];",
};

/** The methods of a page that do so. */
export const atOnce = (page) =>
  Object.fromEntries(
    Object.entries(FIND).map(([name, find]) => [
      name,
      (selector, what, ...given) => {
        if (OF_THE_DRIVER.test(selector)) return page[name](selector, what, ...given);
        // What runs in a page is carried there as its text.
        const asked = new Function(
          "selector",
          "...given",
          `${find} return (${what})(found, ...given)`,
        );
        return page.evaluate(asked, selector, ...given);
      },
    ]),
  );
