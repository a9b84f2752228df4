/**
 * The menu of a messenger: everything that the enemy can do to it.
 */
import type { Way } from "../diagram/ways.ts";
import type { Deed } from "../run/run.ts";
import { words } from "../words/words.ts";
import { make } from "./dom.ts";
import { icon } from "./icons.ts";

/** Does something to the messenger of a name; returns the sentence of a refusal. */
export type Act = (name: string, deed: Deed) => string | undefined;

/** How far the menu keeps from the edge of the window and from the messenger, in pixels. */
const MARGIN = 8;

const DEEDS = ["capture", "pass", "double", "restore"] as const;

/** The parameters of a link that hold what was said of a messenger. */
const SAID: Record<string, string> = { lose: "capture", pass: "pass", copy: "double" };

export class Menu {
  readonly element = make("div", { class: "menu", role: "dialog", hidden: "" });
  readonly #act: Act;
  #from: SVGElement | undefined;
  #way: Way | undefined;

  constructor(act: Act) {
    this.#act = act;
    this.element.addEventListener("keydown", (event) => this.#key(event));
  }

  get open(): boolean {
    return !this.element.hidden;
  }

  /** Whether an event within the page is the menu's own. */
  owns(target: EventTarget | null): boolean {
    return target instanceof Node && this.element.contains(target);
  }

  /** Opens beside a messenger; the link tells what was said of it. */
  show(way: Way, from: SVGElement, link: string, unit: string): void {
    this.#from = from;
    this.#way = way;
    this.#fill(way, from.getAttribute("aria-label") ?? "", link, unit);
    this.element.hidden = false;
    from.classList.add("chosen");
    this.#place(from);
    this.element.querySelector<HTMLElement>("button.deed")?.focus({ preventScroll: true });
  }

  /** Closes; the focus goes back to the messenger, unless the reader took it elsewhere. */
  hide(focus = true): void {
    if (!this.open) return;
    this.element.hidden = true;
    this.#from?.classList.remove("chosen");
    if (focus) this.#from?.focus({ preventScroll: true });
  }

  #fill(way: Way, title: string, link: string, unit: string): void {
    const [first = ""] = way.names;
    const which = make("select", { "aria-label": words.hand.which });
    for (const name of way.names) which.append(make("option", { value: name }, name));
    const name = () => which.value || first;
    const refusal = make("p", { class: "refusal", role: "alert" });
    const act = (deed: Deed) => {
      refusal.textContent = this.#act(name(), deed) ?? "";
    };
    const said = saidOf(first, link);
    const deeds = DEEDS.filter((deed) => deed !== "double" || !way.copy).map((deed) => {
      const attributes = { type: "button", class: "deed", "aria-pressed": `${said === deed}` };
      const button = make("button", attributes, words.hand[deed]);
      button.addEventListener("click", () => act(deed));
      return button;
    });
    const close = make("button", { type: "button", class: "close", "aria-label": words.close });
    close.append(icon("close"));
    close.addEventListener("click", () => this.hide());
    this.element.setAttribute("aria-label", title);
    this.element.replaceChildren(
      make("div", { class: "title" }, make("p", {}, title), close),
      ...(way.names.length > 1 ? [which] : []),
      ...deeds,
      this.#delay(act, said, unit),
      refusal,
    );
  }

  #delay(act: (deed: Deed) => void, said: string | undefined, unit: string): HTMLElement {
    const label = words.hand.ticks[unit] ?? words.hand.ticks.tick ?? "";
    const [, ticks = "3"] = said?.split(":") ?? [];
    const input = make("input", { type: "text", inputmode: "numeric", value: ticks });
    input.setAttribute("aria-label", label);
    input.title = label;
    const pressed = `${said?.startsWith("delay") ?? false}`;
    const button = make("button", { type: "submit", "aria-pressed": pressed }, words.hand.delay);
    const form = make("form", { class: "delay" }, button, input);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      // What is no number is refused by the engine, in its own words.
      act({ delay: (/^\d+$/.test(input.value) ? Number(input.value) : input.value) as number });
    });
    return form;
  }

  /** Beside the middle of the messenger's way, and within the window. */
  #place(from: SVGElement): void {
    const { style } = this.element;
    const way = this.#way;
    const svg = from.ownerSVGElement?.getBoundingClientRect();
    if (!way || !svg) return;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const middle = svg.left + (way.x1 + way.x2) / 2;
    const [high, low] = [svg.top + Math.min(way.y1, way.y2), svg.top + Math.max(way.y1, way.y2)];
    const below = low + MARGIN;
    const above = high - MARGIN - height;
    const top = below + height <= innerHeight - MARGIN || above < MARGIN ? below : above;
    const left = Math.min(Math.max(middle - width / 2, MARGIN), innerWidth - width - MARGIN);
    style.setProperty("left", `${left}px`);
    style.setProperty("top", `${Math.max(MARGIN, Math.min(top, innerHeight - height - MARGIN))}px`);
  }

  /** Tab and the arrows stay within; Escape leaves. */
  #key(event: KeyboardEvent): void {
    const { key } = event;
    if (key === "Escape") {
      this.hide();
    } else if (key === "Tab" || key === "ArrowDown" || key === "ArrowUp") {
      const all = [...this.element.querySelectorAll<HTMLElement>("button, input, select")];
      const place = all.indexOf(document.activeElement as HTMLElement);
      const on = key === "ArrowUp" || (key === "Tab" && event.shiftKey) ? -1 : 1;
      if (key !== "Tab" && document.activeElement instanceof HTMLSelectElement) return;
      all.at((place + on) % all.length)?.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

/** What a link says of a messenger: the deed, or `delay:` and the ticks. */
function saidOf(name: string, link: string): string | undefined {
  const parameters = new URLSearchParams(link.split("?")[1] ?? "");
  for (const [parameter, deed] of Object.entries(SAID)) {
    if (parameters.get(parameter)?.split(",").includes(name)) return deed;
  }
  const delays = parameters.get("delay")?.split(",") ?? [];
  const delay = delays.find((one) => one.startsWith(`${name}:`));
  return delay && `delay:${delay.split(":")[1]}`;
}
