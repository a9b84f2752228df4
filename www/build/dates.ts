import type { Plugin } from "vite";

/** What the library has of dates: in each of these files all that follows. */
const DATES: Readonly<Record<string, { from: string; instead: string }>> = {
  "types.js": {
    from: "export class FluentDateTime ",
    instead: "export class FluentDateTime extends FluentType { static supportsValue() {} }",
  },
  "builtins.js": { from: "const DATETIME_ALLOWED ", instead: "export let DATETIME;" },
};

/** Leaves out of the library that says sentences what it has of dates: no catalogue has any. */
export const withoutDates: Plugin = {
  name: "without-dates",
  enforce: "pre",
  transform(code, id) {
    const dates = DATES[/@fluent\/bundle\/esm\/(\w+\.js)$/.exec(id)?.[1] ?? ""];
    if (!dates) return undefined;
    const place = code.indexOf(dates.from);
    if (place < 0) throw new Error("the library has its dates in another way");
    return { code: code.slice(0, place) + dates.instead, map: null };
  },
};
