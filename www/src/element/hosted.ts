/**
 * The page's styles made fit for a shadow root, as text: nothing here knows of a browser.
 */

/**
 * Sizes are told in the root's `rem` on the page. Within somebody else's page that may be
 * anything, while the figure is laid out in pixels: so the element has a size of its own.
 */
export function hosted(css: string): string {
  return css.replace(/(?<![\w.-])(\d*\.?\d+)rem\b/g, "calc($1 * var(--at-dawn-size, 16px))");
}

/**
 * The palette, each colour and font behind a public property: `--ink` is what `--at-dawn-ink`
 * says, or else what it is on the page.
 */
export function palette(css: string): string {
  const values = css.matchAll(/--([\w-]+):\s*([^;{}]+)(?=[;}])/g);
  const lines = [...values].map(([, name, value]) => `--${name}:var(--at-dawn-${name},${value});`);
  const rule = `:host{${hosted(lines.join(""))}}`;
  // Where a browser cannot tell light from dark, everything is light.
  const light = rule.replace(/light-dark\(([^,()]*),[^()]*\)/g, "$1");
  return `${light}@supports(color:light-dark(#000,#fff)){${rule}}`;
}
