/**
 * What is said where a run is taken away, in any language: its words are in
 * `words/<language>/take.ftl`.
 */
import type { Catalogue } from "./say.ts";

export const takeWords = (say: Catalogue) => ({
  pictures: say.text("take-pictures"),
  texts: say.text("take-texts"),
  colours: say.text("take-colours"),
  light: say.text("take-light"),
  dark: say.text("take-dark"),
  svg: say.text("take-svg"),
  png: say.text("take-png"),
  data: say.text("take-data"),
  trace: say.text("take-trace"),
  diagram: say.text("take-diagram"),
  given: (file: string) => say.text("take-given", { file }),
  pictureless: say.text("take-pictureless"),
  long: (letters: number, most: number) => say.text("take-long", { letters, most }),
});

export type TakeWords = ReturnType<typeof takeWords>;
