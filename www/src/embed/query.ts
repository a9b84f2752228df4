/**
 * What the address of the iframe's page asks for. Nothing here knows of a browser.
 */
export interface Asked {
  run: string;
  theme?: "light" | "dark";
  lang?: string;
  autoplay: boolean;
  loop: boolean;
}

/**
 * A run has `?` and `&` of its own. Escaped, it can stand anywhere among the parameters; as it
 * is, it must be the last one, and takes all that follows.
 */
export function wishes(search: string): Asked {
  const [, before = "", rest = ""] = /^\??(.*?&|)run=(.*)$/s.exec(search) ?? [];
  const [first = ""] = rest.split("&", 1);
  const bare = first.includes("?");
  const others = new URLSearchParams(
    bare || !rest ? before || search : before + rest.slice(first.length),
  );
  const run = plain(bare ? rest : first);
  const theme = others.get("theme");
  const lang = others.get("lang");
  return {
    run,
    ...(theme === "light" || theme === "dark" ? { theme } : {}),
    ...(lang && /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(lang) ? { lang } : {}),
    autoplay: others.has("autoplay"),
    loop: others.has("loop"),
  };
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    // A link may hold a percent sign that stands for itself, as in `loss=25%`.
    return text;
  }
}
