/**
 * All cases of the element, on pages like those of others.
 */
import { working } from "../shared/working.mjs";
import { basics } from "./basics.mjs";
import { changes } from "./changes.mjs";
import { figures } from "./figures.mjs";
import { hand } from "./hand.mjs";
import { hostile } from "./hostile.mjs";
import { later } from "./later.mjs";
import { looks } from "./looks.mjs";
import { many } from "./many.mjs";
import { offline } from "./offline.mjs";
import { pages } from "./pages.mjs";
import { recipes } from "./recipes.mjs";
import { scrub } from "./scrub.mjs";
import { tells } from "./tells.mjs";

/** Those that take long come first: at the end there is then enough to do for everybody. */
export const all = [
  many,
  hostile,
  pages,
  changes,
  looks,
  figures,
  hand,
  basics,
  recipes,
  later,
  working(offline),
  scrub,
  tells,
];
