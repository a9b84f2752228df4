/**
 * What is not in the catalogues of the page, by language: loaded only where it is wanted, with the
 * words of one scenario or of all.
 */
import { en, type Prose } from "./en.ts";

const PROSE: Record<string, (scenario?: string) => Promise<Prose>> = {
  "zh-Hans": async (scenario) => {
    const [{ zhHans }, { rooms }] = await Promise.all([
      import("./zh-Hans.ts"),
      import("../scenarios/zh-Hans.ts"),
    ]);
    const wanted = Object.entries(rooms).filter(
      ([name]) => scenario === undefined || name === scenario,
    );
    const load = async ([name, room]: (typeof wanted)[number]) => [name, (await room()).room];
    return zhHans(Object.fromEntries(await Promise.all(wanted.map(load))));
  },
};

export const proseFor = async (code: string, scenario?: string): Promise<Prose> =>
  PROSE[code]?.(scenario) ?? en;
