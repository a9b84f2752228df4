/** Loads the engine and puts the page around it. */
import { engine } from "./engine/engine.ts";
import { Page } from "./page/page.ts";
import { words } from "./words/words.ts";

const place = document.getElementById("page");

if (place) {
  place.textContent = words.loading;
  try {
    new Page(await engine(), place);
  } catch (error) {
    place.textContent = words.failed;
    throw error;
  }
}
