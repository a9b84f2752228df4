/**
 * Lines of a text that are no wider than they may be: a drawing breaks none by itself.
 */

/** After a space or what parts a link, and before a character that stands alone. */
const BREAKS = /(?<=[\s&,?/])|(?<=[\p{Script=Han}，。；：！？、”])(?=[\p{Script=Han}“])/u;

/** Breaks a text where it may be broken, and a piece that is too wide wherever it must be. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(BREAKS)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    line = "";
    for (const letter of piece) {
      if (line !== "" && measure(line + letter) > width) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  if (line.trimEnd() !== "") lines.push(line.trimEnd());
  return lines;
}
