/** In quotation marks: those within are single ones then. */
export const quoted = (text: string): string =>
  `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
