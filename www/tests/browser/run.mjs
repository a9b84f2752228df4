/**
 * Tries the built page in Chromium and in Firefox, as a person would use it.
 */
import { PICTURES, tryAll } from "../shared/harness.mjs";
import { cases } from "./cases.mjs";
import { hand } from "./cases-hand.mjs";
import { rules } from "./cases-rules.mjs";
import { pictures } from "./pictures.mjs";

await tryAll({ ...hand, ...rules, ...cases, ...pictures });
console.log(`pictures: ${PICTURES}`);
