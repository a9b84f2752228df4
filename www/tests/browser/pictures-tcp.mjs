/**
 * Pictures of connections, kept to be looked at.
 */
import { wear } from "../shared/tidy.mjs";
import { ground, open } from "./helpers.mjs";

const LINKS = {
  "figure 6": "tcp?data=10&data_at=100&at=7",
  "last ack lost": "tcp?lose=a2&at=4",
  "half open": "tcp?data=6&data_at=1000&crash=b:500&at=9",
  "black hole": "tcp?profile=linux&cut=a-b:0&at=24",
};

const inTheme =
  (theme) =>
  async (page, { address }, { keep }) => {
    for (const [what, link] of Object.entries(LINKS)) {
      for (const [width, height] of [
        [320, 700],
        [768, 1024],
        [1440, 900],
      ]) {
        await open(page, address, link, { width, height });
        await wear(page, theme);
        await ground(page, theme);
        await keep(`tcp ${what} ${width} ${theme}`);
      }
    }
  };

export const tcpPictures = {
  "keeps pictures of connections by day": inTheme("light"),
  "keeps pictures of connections by night": inTheme("dark"),

  "keeps pictures of a connection in Chinese": async (page, { address }, { keep }) => {
    await page.goto(`${address}?lang=zh#${LINKS["last ack lost"]}`);
    await page.waitForSelector(".figure .lifeline");
    await keep("tcp chinese");
  },
};
