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
 * says, or else what it is on the page. What is there twice is once for light, once for dark.
 */
export function palette(css: string): string {
  const values = new Map<string, string[]>();
  for (const [, name = "", value = ""] of css.matchAll(/--([\w-]+):\s*([^;{}]+)(?=[;}])/g)) {
    const known = values.get(name);
    if (known) known.push(value.trim());
    else values.set(name, [value.trim()]);
  }
  const rule = (of: (light: string, dark: string | undefined) => string) => {
    const lines = [...values].map(
      ([name, [light = "", dark]]) => `--${name}:var(--at-dawn-${name},${of(light, dark)});`,
    );
    return `:host{${hosted(lines.join(""))}}`;
  };
  const both = (light: string, dark?: string) => (dark ? `light-dark(${light},${dark})` : light);
  // Where a browser cannot tell light from dark, everything is light.
  return `${rule((light) => light)}@supports(color:light-dark(#000,#fff)){${rule(both)}}`;
}
