/**
 * A link, taken apart just enough to change one of its parameters. What it means is the engine's.
 */

export interface Parts {
  scenario: string;
  values: Map<string, string>;
}

export function partsOf(link: string): Parts {
  const [scenario = "", rest = ""] = link.split(/\?(.*)/s);
  const pairs = rest.split("&").filter(Boolean);
  const values = new Map(pairs.map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]));
  return { scenario, values };
}

/** The link with a parameter set; without it if the value is empty. */
export function withPart(link: string, name: string, value: string): string {
  const { scenario, values } = partsOf(link);
  values.delete("at");
  if (value === "") values.delete(name);
  // What stands in one field sets one parameter: no value has an ampersand.
  else values.set(name, value.replaceAll("&", "%26"));
  const pairs = [...values].map(([key, one]) => `${key}=${one}`);
  return pairs.length > 0 ? `${scenario}?${pairs.join("&")}` : scenario;
}

/**
 * The link without what is put into the mouths of those who may not lie in it, and without those
 * who may lie but are not there. Who takes part in a link, and who of them may lie, is asked.
 */
export function withoutStrangers(
  link: string,
  members: (link: string) => readonly { liar: boolean }[],
): string {
  const { values } = partsOf(link);
  const count = Number(values.get("n") ?? Number.POSITIVE_INFINITY);
  const traitors = values.get("traitors")?.split(",");
  const there = traitors?.filter((one) => one === "none" || Number(one) < count);
  const some = there ? withPart(link, "traitors", there.join(",") || "none") : link;
  const said = values.get("say")?.split(",").filter(Boolean);
  if (!said) return some;
  const all = members(withPart(some, "say", ""));
  const kept = said.filter((one) => {
    const [from = "", to = ""] = one.split(/[.:]/, 1)[0]?.split("-") ?? [];
    return all[Number(from)]?.liar && all[Number(to)];
  });
  return withPart(some, "say", kept.join(","));
}

/** The link of the same run, opened at its beginning. */
export function fromStart(link: string): string {
  return link.replace(/([?&])at=\d+$/, "");
}

/** The parameters of a link that hold decisions about single messengers. */
const DECIDED = ["lose", "pass", "copy", "delay", "say"];

/** The names of the messengers about whom a link decides. */
export function decidedIn(link: string): ReadonlySet<string> {
  const { values } = partsOf(link);
  const said = DECIDED.flatMap((parameter) => values.get(parameter)?.split(",") ?? []);
  return new Set(said.map((one) => one.split(":", 1)[0] ?? ""));
}
