/**
 * Draws the same messages with the element's figure and with mermaid, and plays a thousand.
 * The page offers both measurements; `run.mjs` asks for them.
 */
import mermaid from "mermaid";
import { style } from "../src/element/styles.ts";
import { View } from "../src/element/view.ts";
import { en } from "../src/words/en.ts";
import { diagram, present, run } from "./messages.ts";

const nothingDone = () => undefined;
const wishes = {
  ...{ start() {}, back() {}, toggle() {}, step() {}, end() {}, seek() {} },
  ...{ act: nothingDone, strike: nothingDone, choose() {}, outages() {}, undo() {} },
};

mermaid.initialize({ startOnLoad: false, maxTextSize: 1e9, maxEdges: 1e6 });

/** A new place on an empty page. */
function place(): HTMLElement {
  const element = document.createElement("div");
  document.getElementById("place")?.replaceChildren(element);
  return element;
}

/** Until what is there has been painted: the frame after the next one begins. */
const painted = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

function view(): View {
  const host = place();
  host.style.display = "block";
  const root = host.attachShadow({ mode: "open" });
  style(root);
  const made = new View(root, wishes);
  made.controls = true;
  return made;
}

/** Milliseconds from nothing to the whole figure painted. */
async function ours(messages: number): Promise<number> {
  const one = run(messages);
  await painted();
  const begin = performance.now();
  const made = view();
  one.present = present(one.total);
  made.open(one, "A run", en);
  made.show(one);
  await painted();
  return performance.now() - begin;
}

/** Milliseconds until nothing is painted: what waiting for the frames alone takes. */
async function nothing(): Promise<number> {
  await painted();
  const begin = performance.now();
  place();
  await painted();
  return performance.now() - begin;
}

async function theirs(messages: number, round: number): Promise<number> {
  const text = diagram(messages);
  await painted();
  const begin = performance.now();
  const { svg } = await mermaid.render(`figure-${messages}-${round}`, text);
  const parsed = new DOMParser().parseFromString(svg, "text/html");
  place().append(...parsed.body.childNodes);
  await painted();
  return performance.now() - begin;
}

/** Milliseconds of script in each frame while a run is played. */
async function play(messages: number, frames: number, lanes = 2): Promise<number[]> {
  const one = run(messages, lanes);
  Object.defineProperty(one, "known", { get: () => one.present.steps });
  const made = view();
  made.open(one, "A run", en);
  const last = one.moments.at(-1) ?? 0;
  const times: number[] = [];
  for (let frame = 0; frame < frames; frame++) {
    const time = await new Promise(requestAnimationFrame).then(() => performance.now());
    const moment = (frame / frames) * last;
    const steps = one.moments.findLastIndex((at) => at <= moment);
    if (steps === one.present.steps) {
      made.glide(one, moment);
    } else {
      one.present = present(steps);
      made.show(one);
    }
    times.push(performance.now() - time);
  }
  return times;
}

Object.assign(window, { bench: { nothing, ours, theirs, play } });
