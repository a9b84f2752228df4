/**
 * Tries the built page in Chromium and in Firefox, as a person would use it.
 */
import { tryAll } from "../shared/harness.mjs";
import { cases } from "./cases.mjs";
import { browsers } from "./cases-browser.mjs";
import { byzantine } from "./cases-byzantine.mjs";
import { chinese } from "./cases-chinese.mjs";
import { deeds } from "./cases-deeds.mjs";
import { hand } from "./cases-hand.mjs";
import { hostile } from "./cases-hostile.mjs";
import { paper } from "./cases-paper.mjs";
import { rules } from "./cases-rules.mjs";
import { scrub } from "./cases-scrub.mjs";
import { shape } from "./cases-shape.mjs";
import { share } from "./cases-share.mjs";
import { study } from "./cases-study.mjs";
import { tcp } from "./cases-tcp.mjs";
import { touch } from "./cases-touch.mjs";
import { triangle } from "./cases-triangle.mjs";
import { pictures } from "./pictures.mjs";
import { tcpPictures } from "./pictures-tcp.mjs";

await tryAll("page", {
  ...hand,
  ...deeds,
  ...rules,
  ...cases,
  ...scrub,
  ...touch,
  ...hostile,
  ...share,
  ...browsers,
  ...chinese,
  ...tcp,
  ...byzantine,
  ...shape,
  ...study,
  ...triangle,
  ...paper,
  ...pictures,
  ...tcpPictures,
});
