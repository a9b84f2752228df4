/**
 * Where the focus is in a figure: one messenger can be reached by Tab, and whoever has the focus
 * keeps it when the figure is drawn anew.
 */
import type { Painter } from "../diagram/paint.ts";

export class Focus {
  readonly #stage: HTMLElement;
  readonly #painter: Painter;

  constructor(stage: HTMLElement, painter: Painter) {
    this.#stage = stage;
    this.#painter = painter;
  }

  /** One messenger can be reached by Tab: the one that has the focus, or the latest. */
  rove(): void {
    const { body } = this.#painter;
    const active = this.#active;
    if (active && body.contains(active)) return;
    const latest = this.#painter.latest();
    this.moved(latest === undefined ? null : (this.#painter.hand(latest) ?? null));
  }

  /** The focus went to something; nothing if nobody in the figure is to have it. */
  moved(target: EventTarget | null): void {
    const { body } = this.#painter;
    if (target instanceof Element && target.closest("[data-band], [data-lot]")) return;
    if (target !== null && !(target instanceof Node && body.contains(target))) return;
    for (const one of body.querySelectorAll('.hand[tabindex="0"]')) {
      if (one !== target) one.setAttribute("tabindex", "-1");
    }
    if (target instanceof SVGElement && target.matches(".hand")) target.tabIndex = 0;
  }

  /** How whoever has the focus now is given it again; `messenger` gives it to one of a name. */
  held(messenger: (name: string) => void): (() => void) | undefined {
    const { heads, body } = this.#painter;
    const active = this.#active;
    if (!(active instanceof SVGElement) || !this.#stage.contains(active)) return undefined;
    const { message, process, band, lot } = active.dataset;
    if (message !== undefined) return () => messenger(message);
    if (lot !== undefined) return () => messenger(lot);
    const where = process === undefined ? body : heads;
    const name = process === undefined ? `[data-band="${band}"]` : `[data-process="${process}"]`;
    return () => where.querySelector<SVGElement>(name)?.focus({ preventScroll: true });
  }

  /** What has the focus where the figure is. */
  get #active(): Element | null {
    const root = this.#stage.getRootNode() as Document | ShadowRoot;
    return root.activeElement;
  }
}
