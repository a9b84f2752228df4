/** Where the figure has a place of its own that does not grow with it. */
export const wide = matchMedia("(min-width: 68rem)");
