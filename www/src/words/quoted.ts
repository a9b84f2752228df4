import type { Catalogue } from "./say.ts";

/** Puts a text in quotation marks: those within are the inner ones then. */
export function quoting(say: Catalogue): (text: string) => string {
  const [open, close] = [say.text("quote-open"), say.text("quote-close")];
  const [innerOpen, innerClose] = [say.text("inner-open"), say.text("inner-close")];
  return (text) => {
    const within = text.replaceAll(open, innerOpen).replaceAll(close, innerClose);
    return `${open}${within}${close}`;
  };
}
