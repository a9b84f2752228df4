/** Loads the engine and puts the page around it. */
import { engine } from "./engine/whole.ts";
import { Page } from "./page/page.ts";
import { dress, keep, kept } from "./page/preferences.ts";
import { choose } from "./words/languages.ts";
import { speak as take, words } from "./words/words.ts";

const place = document.getElementById("page");

/** Takes a language, for the whole document. */
async function speak(code: string): Promise<void> {
  await take(code);
  document.documentElement.lang = code;
}

if (place) {
  dress();
  const asked = new URLSearchParams(location.search).get("lang") ?? kept("language");
  // English is always there.
  await speak(choose([...(asked ? [asked] : []), ...navigator.languages])).catch(() => speak("en"));
  place.textContent = words.loading;
  try {
    const simulation = await engine();
    let page: Page;
    const open = (): void => {
      page = new Page(simulation, place, async (code) => {
        keep("language", code);
        await speak(code);
        page.close();
        open();
      });
    };
    open();
  } catch (error) {
    place.textContent = words.failed;
    throw error;
  }
}
