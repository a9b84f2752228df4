/**
 * All cases of the page.
 */
import { working } from "../shared/working.mjs";
import { cases } from "./cases.mjs";
import { away } from "./cases-away.mjs";
import { browsers } from "./cases-browser.mjs";
import { byzantine } from "./cases-byzantine.mjs";
import { chinese } from "./cases-chinese.mjs";
import { deeds } from "./cases-deeds.mjs";
import { dice } from "./cases-dice.mjs";
import { hand } from "./cases-hand.mjs";
import { hostile } from "./cases-hostile.mjs";
import { lots } from "./cases-lots.mjs";
import { paper } from "./cases-paper.mjs";
import { rules } from "./cases-rules.mjs";
import { scrub } from "./cases-scrub.mjs";
import { search } from "./cases-search.mjs";
import { shape } from "./cases-shape.mjs";
import { share } from "./cases-share.mjs";
import { strange } from "./cases-strange.mjs";
import { study } from "./cases-study.mjs";
import { tcp } from "./cases-tcp.mjs";
import { touch } from "./cases-touch.mjs";
import { triangle } from "./cases-triangle.mjs";
import { views } from "./cases-views.mjs";
import { pictures } from "./pictures.mjs";

/**
 * Those that take long come first: at the end there is then enough to do for everybody. Some have
 * the service worker, which is what they are about or what may get into their way.
 */
export const all = [
  hostile,
  chinese,
  strange,
  shape,
  study,
  working(search),
  working(dice),
  views,
  working(browsers),
  rules,
  byzantine,
  tcp,
  paper,
  share,
  away,
  hand,
  lots,
  deeds,
  cases,
  scrub,
  touch,
  triangle,
];

/** What is only done to be looked at. */
export const shown = [pictures];
