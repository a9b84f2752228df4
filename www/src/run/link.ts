/**
 * A link, as far as anybody but the engine has to know what stands in it: where a run opens.
 */

/** The link of the same run, opened at its beginning. */
export function fromStart(link: string): string {
  return link.replace(/([?&])at=\d+$/, "");
}
