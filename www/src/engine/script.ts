/**
 * Scripts that are loaded when they are wanted.
 */

/** How often one was asked for under another address. */
let tries = 0;

/** The address of what could not be loaded, where a browser tells it. */
const ADDRESS = /https?:\S+$/;

/**
 * Loads a script. Some browsers keep in mind that one could not be loaded, and never ask for it
 * again: so it is asked for under another address then.
 */
export async function script<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const [address] = ADDRESS.exec(error instanceof Error ? error.message : "") ?? [];
    if (!address) throw error;
    tries += 1;
    const again = new URL(address);
    again.searchParams.set("again", `${tries}`);
    return import(/* @vite-ignore */ /* webpackIgnore: true */ again.href);
  }
}
