/** Loads the engine and puts the page around it. */
import { keep, kept } from "./dom/kept.ts";
import { engine } from "./engine/whole.ts";
import { Page } from "./page/page.ts";
import { dress } from "./page/preferences.ts";
import { choose, FALLBACK, lead } from "./words/languages.ts";
import { speak as take, words } from "./words/words.ts";

const place = document.getElementById("page");

/** Takes a language, for the whole document. */
async function speak(code: string): Promise<boolean> {
  const taken = await take(code);
  if (taken) lead(document.documentElement, code);
  return taken;
}

/** What the address asks for is asked for no more, once something else was chosen. */
function forgetAsked(): void {
  const address = new URL(location.href);
  address.searchParams.delete("lang");
  history.replaceState(history.state, "", address);
}

if (place) {
  dress();
  const asked = new URLSearchParams(location.search).get("lang") ?? kept("language");
  const wanted = choose([...(asked ? [asked] : []), ...navigator.languages]);
  // Both are on their way at once; whichever fails is told below.
  const loading = engine();
  loading.catch(() => {});
  let missing: "failed" | "wordless" = "wordless";
  try {
    await speak(wanted).catch(() => speak(FALLBACK));
    missing = "failed";
    place.textContent = words.loading;
    const simulation = await loading;
    let page: Page;
    const open = (): void => {
      page = new Page(simulation, place, async (code) => {
        if (!(await speak(code))) return;
        keep("language", code);
        forgetAsked();
        page.close();
        open();
        place.querySelector<HTMLElement>(".language")?.focus();
      });
    };
    open();
  } catch (error) {
    place.textContent = words[missing];
    throw error;
  }
}
