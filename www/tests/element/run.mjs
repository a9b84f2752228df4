/**
 * Tries the element in Chromium and in Firefox, on pages like those of others.
 */
import { tryAll } from "../shared/harness.mjs";
import { basics } from "./basics.mjs";
import { changes } from "./changes.mjs";
import { figures } from "./figures.mjs";
import { hand } from "./hand.mjs";
import { hostile } from "./hostile.mjs";
import { looks } from "./looks.mjs";
import { many } from "./many.mjs";
import { offline } from "./offline.mjs";
import { pages } from "./pages.mjs";
import { recipes } from "./recipes.mjs";
import { scrub } from "./scrub.mjs";
import { tells } from "./tells.mjs";

await tryAll("element", {
  ...basics,
  ...changes,
  ...figures,
  ...hand,
  ...scrub,
  ...looks,
  ...tells,
  ...hostile,
  ...many,
  ...pages,
  ...recipes,
  ...offline,
});
