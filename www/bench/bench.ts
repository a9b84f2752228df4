/**
 * Draws the same messages with the element's figure and with mermaid, and plays them. The page
 * offers what is measured; `beside.mjs` asks for it.
 */
import mermaid from "mermaid";
import { style } from "../src/element/styles.ts";
import { View } from "../src/element/view.ts";
import { engineFor } from "../src/engine/groups.ts";
import { Run } from "../src/run/run.ts";
import { FigureView } from "../src/shared/figure.ts";
import { Session } from "../src/shared/session.ts";
import { wordsFor } from "../src/words/catalogues.ts";
import { wordless } from "../src/words/scenarios.ts";
import { linkOf, textOf } from "./messages.ts";

/** Whatever is to be drawn is there after so many frames, or never. */
const MOST_FRAMES = 300;

const nothing = () => undefined;
/** Nobody plays what is drawn here, and nobody is told of it. */
const session = new Session({
  ...{ handed: false, reach: nothing, inView: false, loop: false, refusal: String },
  ...{ made: nothing, moved: nothing, glided: nothing, rested: nothing },
  ...{ playing: nothing, focus: nothing },
});

mermaid.initialize({ startOnLoad: false, maxTextSize: 1e9, maxEdges: 1e6 });

const frame = () => new Promise<number>(requestAnimationFrame);

/** Until what is there has been painted: the frame after the next one begins. */
const painted = () => frame().then(frame);

/** A new place on an empty page. */
function place(): HTMLElement {
  const element = document.createElement("div");
  document.getElementById("place")?.replaceChildren(element);
  return element;
}

const drawn = (root: ParentNode, what: string) => root.querySelectorAll(what).length;

/** Waits until so many of these are drawn, and has them painted. */
async function until(root: ParentNode, what: string, many: number): Promise<void> {
  for (let frames = 0; drawn(root, what) < many; frames++) {
    if (frames === MOST_FRAMES) {
      throw new Error(`${drawn(root, what)} of ${many} are drawn: ${what}`);
    }
    await frame();
  }
  await painted();
}

/** What is said around the runs; of them there is nothing to say here. */
const words = { ...(await wordsFor("en")), of: wordless };

async function open(messages: number): Promise<Run> {
  const run = new Run(await engineFor("two-generals")(), linkOf(messages), words);
  run.seek(run.total);
  return run;
}

function view(run: Run): { view: View; root: ShadowRoot } {
  const host = place();
  host.style.display = "block";
  const root = host.attachShadow({ mode: "open" });
  style(root);
  const made = new View(root, session, nothing);
  made.controls = true;
  made.open(run, "A run", words);
  made.show(run);
  return { view: made, root };
}

/** How many messengers the figure draws where it stands at the end, once it has drawn them all. */
async function inView(messages: number): Promise<number> {
  const run = await open(messages);
  const { root } = view(run);
  let [before, same] = [-1, 0];
  for (let frames = 0; same < 10 && frames < MOST_FRAMES; frames++) {
    const now = drawn(root, ".way");
    same = now === before ? same + 1 : 0;
    before = now;
    await frame();
  }
  run.close();
  return before;
}

/** Milliseconds from a link to the figure with so many messengers in view, painted. */
async function ours(messages: number, seen: number): Promise<number> {
  await painted();
  const begin = performance.now();
  const run = await open(messages);
  const { root } = view(run);
  await until(root, ".way", seen);
  const time = performance.now() - begin;
  run.close();
  return time;
}

/** Milliseconds from a link to all of its messengers painted, those out of view as well. */
async function all(messages: number): Promise<number> {
  await painted();
  const begin = performance.now();
  const run = await open(messages);
  const figure = new FigureView({ words, room: () => 480 });
  figure.open(run);
  figure.show(run, run.present.now);
  const { heads, body } = figure.copy();
  const root = place().attachShadow({ mode: "open" });
  style(root);
  root.append(heads, body);
  await until(root, ".way", messages);
  const time = performance.now() - begin;
  figure.close();
  run.close();
  return time;
}

/** Milliseconds until nothing is painted: what waiting for the frames alone takes. */
async function empty(): Promise<number> {
  await painted();
  const begin = performance.now();
  place();
  await painted();
  return performance.now() - begin;
}

/** Milliseconds from a text to the diagram that mermaid makes of it, painted. */
async function theirs(messages: number, round: number | string): Promise<number> {
  const run = await open(messages);
  const text = textOf(run);
  run.close();
  await painted();
  const begin = performance.now();
  const { svg } = await mermaid.render(`figure-${messages}-${round}`, text);
  const parsed = new DOMParser().parseFromString(svg, "text/html");
  const root = place();
  root.append(...parsed.body.childNodes);
  await until(root, ".messageLine0, .messageLine1", messages);
  return performance.now() - begin;
}

/** Milliseconds of script in each frame while a run is played. */
async function play(messages: number, frames: number): Promise<number[]> {
  const run = await open(messages);
  run.seek(0);
  const made = view(run);
  const last = run.moments.at(-1) ?? 0;
  const times: number[] = [];
  for (let number = 0; number < frames; number++) {
    const time = await frame().then(() => performance.now());
    const moment = (number / frames) * last;
    const steps = run.moments.findLastIndex((at) => at <= moment);
    if (steps === run.steps) {
      made.view.glide(run, moment);
    } else {
      run.seek(steps);
      made.view.show(run);
    }
    times.push(performance.now() - time);
    if (number === frames >> 1 && drawn(made.root, ".way") === 0) {
      throw new Error("no messenger is drawn half way through the run");
    }
  }
  run.close();
  return times;
}

const bench = { empty, inView, ours, all, theirs, play };

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
