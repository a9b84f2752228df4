/**
 * What there is to see on the page: the main states of it, looked at on screens of three sizes.
 */
import { languages } from "../unit/catalogues.mjs";

export const SIZES = [
  { width: 320, height: 700 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

export const VIEWS = {
  end: "two-generals?lose=a2&at=6",
  crowd: "two-generals?messages=12&copies=3&answers=2&loss=1/3&seed=7&travel=1..4&at=60",
  "tcp figure 6": "tcp?data=10&data_at=100&at=7",
  "tcp last ack lost": "tcp?lose=a2&at=4",
  "tcp half open": "tcp?data=6&data_at=1000&crash=b:500&at=9",
  "tcp black hole": "tcp?profile=linux&cut=a-b:0&at=24",
  lies: "generals?traitors=0,3&lies=none&say=0-2.1:retreat,0-3.1:silence,3-1.1:retreat&at=99",
  coins: "ben-or?phases=2&order=sent&seed=2&delay=1-2.3:2,2-1.3:2&draw=0.1:heads&at=999",
  "lies folded": "generals?n=10&rounds=3&traitors=0,4,9&lies=retreat&at=9999",
};

/** Runs that are looked at in every other language as well. */
export const TRANSLATED = ["lovers?lose=b6&at=15", VIEWS["tcp last ack lost"], VIEWS.lies];

/** Those languages. */
export const OTHERS = languages().filter((code) => code !== "en");
