/**
 * No picture says what did not happen: wherever a figure is wide or narrow, whoever's sight it is and
 * whatever is folded, nothing arrives below its moment or sets out above its own, nothing lies beyond
 * the end of the axis, and no end of a way lies behind what somebody decided.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import init, { Simulation } from "../../pkg/at_dawn_web.js";
import { SAYINGS } from "../shared/sayings.mjs";
import { load } from "./load.mjs";

const module = new URL("../../pkg/at_dawn_web_bg.wasm", import.meta.url);
await init({ module_or_path: await readFile(module) });
const { wordsFor } = await load("words/catalogues.ts");
const { Run } = await load("run/run.ts");
const { layout } = await load("diagram/layout.ts");
const { heightOf } = await load("diagram/scale.ts");
const folding = await load("diagram/folding.ts");
const timing = await load("diagram/timers.ts");
const drawing = await load("diagram/lots.ts");
const words = await wordsFor("en");

/** What is drawn of a decision, in pixels: half of how high it is, and how far it reaches. */
const FLAG = { high: 13, wide: 30 };

/** Links by lot: the runs worth looking at, under dice and with everything that happens to messengers. */
function* byLot(presets) {
  const ratios = ["1/20", "1/5", "1/2"];
  let number = 0;
  for (const { link } of presets) {
    const more = [`loss=${ratios[number % 3]}`, `twice=${ratios[(number + 1) % 3]}`];
    const said = new Set([...link.matchAll(/[?&](\w+)=/g)].map(([, name]) => name));
    const free = more.filter((one) => !said.has(one.split("=")[0]));
    for (const seed of [number, number + 1_000, number + 2_000, number + 3_000]) {
      const query = said.has("seed") ? free : [...free, `seed=${seed}`];
      yield query.length > 0 ? `${link}${link.includes("?") ? "&" : "?"}${query.join("&")}` : link;
    }
    number += 1;
  }
}

/** Whether decisions of one moment lie over each other. */
function overlap({ flags, close }) {
  const half = ({ decisions }) =>
    4.7 * (close ? decisions.length : decisions.join(", ").length) + 11;
  return flags.some((one, place) =>
    flags.slice(place + 1).some((other) => {
      const apart = Math.abs(other.x - one.x);
      return other.y === one.y && apart > 0 && apart < half(one) + half(other);
    }),
  );
}

/** What is wrong in a figure, in words; nothing if nothing is. */
function* untrue(figure) {
  const { ways, bands, flags, ghosts, knots, bottom, height } = figure;
  if (overlap(figure)) yield "decisions lie over each other";
  const y = (moment) => heightOf(knots, moment);
  const behind = (x, at) =>
    flags.some((flag) => Math.abs(flag.x - x) < FLAG.wide && Math.abs(flag.y - at) < FLAG.high);
  for (const way of [...ways, ...ghosts.ways]) {
    const { names, at, ends, x1, y1, x2, y2, half, silent, stop } = way;
    const name = `${names[0]} at ${at}`;
    const [begins, arrives] = [half !== "heard", !silent && half !== "sent"];
    if (y2 <= y1) yield `${name} rises`;
    if (begins && y1 < y(at)) yield `${name} sets out above its moment`;
    if (arrives && y2 > y(ends)) yield `${name} arrives below its moment`;
    if (Math.max(y1, y2) > bottom) yield `${name} lies beyond the end`;
    if (begins && behind(x1, y1)) yield `${name} begins behind a decision`;
    if (arrives && stop === 1 && behind(x2, y2)) yield `${name} ends behind a decision`;
  }
  for (const { at, ends, y: top, bottom: end, folded, heard } of bands) {
    if (!heard && top < y(at)) yield `the round of ${at} begins above it`;
    if (folded && (heard || ends > at) && end > y(ends))
      yield `the round of ${at} ends below ${ends}`;
    if (end > bottom) yield `the round of ${at} lies beyond the end`;
  }
  const last = Math.max(...knots.map((knot) => knot.y));
  if (flags.some((flag) => flag.y > last) || bottom > height) yield "the axis is too short";
  for (const [place, knot] of knots.entries())
    if (place > 0 && knot.y <= knots[place - 1].y) yield `time goes back at ${knot.at}`;
}

/** A run as everybody sees it and as each does, with rounds in one piece and one by one. */
function* figuresOf(run, link) {
  const { events, processes, timers } = run.whole;
  const names = processes.map(({ name }) => name);
  const { briefly } = run;
  const tools = {
    folding,
    timing,
    drawing,
    timers,
    say: SAYINGS,
    room: 500,
    events,
    names,
    briefly,
  };
  const all = new Set(events.flatMap(({ at }) => [`${at}`, `heard ${at}`]));
  for (const width of [320, 480, 768, 1_200]) {
    for (const unfolded of [new Set(), all]) {
      yield [`${link}, ${width} wide`, layout({ ...tools, width, unfolded })];
      for (let seer = 0; seer < names.length; seer++) {
        const lens = { seer, seen: run.seenBy(seer) };
        yield [
          `${link} as ${seer} sees it, ${width} wide`,
          layout({ ...tools, width, unfolded, lens }),
        ];
      }
    }
  }
}

for (const { name, presets } of Simulation.scenarios()) {
  test(`every figure of ${name} is true`, () => {
    const links = new Set([...presets.map(({ link }) => link), ...byLot(presets)]);
    for (const link of links) {
      for (const [what, figure] of figuresOf(new Run(Simulation, link, words), link)) {
        assert.deepEqual([...untrue(figure)].slice(0, 3), [], what);
      }
    }
  });
}

/** Two of four lie, and the others execute in different orders. */
const SPLIT =
  "pbft?traitors=0,1&requests=2&lies=none&" + "say=0-1.4:x,0-2.1:y,0-2.2:x,1-0.3:y,1-2.1:y,1-2.3:x";

/** The flags of a run: who shows what from which step on, and what is another there. */
const flagsOf = (link, lens) => {
  const run = new Run(Simulation, link, words);
  const { events, processes } = run.whole;
  const names = processes.map(({ name }) => name);
  const liars = new Set(processes.flatMap((one, id) => (one.liar ? [id] : [])));
  const seen = lens === undefined ? {} : { lens: { seer: lens, seen: run.seenBy(lens) } };
  const figure = layout({ events, names, liars, width: 800, room: 500, say: SAYINGS, ...seen });
  return { ...figure, liars };
};

test("a decision that is a list is shown as one, and where two differ it shows where", () => {
  const lists = ({ flags }, lane) =>
    flags.filter((flag) => flag.lane === lane).map(({ decisions }) => decisions.join(", "));
  const two = flagsOf("pbft?requests=2");
  for (const replica of [0, 1, 2, 3]) assert.equal(lists(two, replica).at(-1), "x, y");
  assert.ok(two.flags.every(({ differs }) => differs < 0));
  // Those that stand at one moment stand there one after the other.
  for (const { lane, y, step, until } of two.flags) {
    const next = two.flags.find((one) => one.lane === lane && one.y === y && one.step > step);
    assert.equal(until, next?.step ?? Number.POSITIVE_INFINITY);
  }
  const split = flagsOf(SPLIT);
  const ends = new Set([2, 3].map((replica) => lists(split, replica).at(-1)).filter(Boolean));
  assert.ok(ends.size > 1, `${[...ends]}`);
  assert.ok(
    split.flags.some(({ differs, decisions }) => differs >= 0 && differs < decisions.length),
  );
});

test("how a traitor stands is not drawn as if it were known", () => {
  for (const { presets } of Simulation.scenarios()) {
    for (const { link } of presets) {
      for (const lens of [undefined, 0, 1]) {
        const { flags, chips, liars } = flagsOf(link, lens);
        const known = [...flags, ...chips].filter(({ lane }) => liars.has(lane));
        assert.deepEqual(known, [], link);
      }
    }
  }
});

test("ten processes fit where a column of text does, and seven on a phone", () => {
  const wide = (link, width) => {
    const run = new Run(Simulation, link, words);
    const { events, processes } = run.whole;
    const names = processes.map(({ name }) => name);
    const { briefly } = run;
    return layout({ events, names, briefly, width, room: 500, say: SAYINGS });
  };
  const ten = wide("generals?n=10&rounds=3", 680);
  assert.deepEqual([ten.width, ten.close], [680, true]);
  assert.deepEqual([ten.lanes[0].name, ten.lanes[9].name], ["C", "L9"]);
  assert.equal(ten.lanes[9].title, "Lieutenant 9");
  for (const link of ["generals?n=7&rounds=2", "pbft?n=6", "ben-or?n=7", "phase-king?n=7"]) {
    const seven = wide(link, 348);
    assert.deepEqual([link, seven.width, seven.lanes.length], [link, 348, 7]);
    const gaps = seven.lanes.slice(1).map(({ x }, place) => x - seven.lanes[place].x);
    assert.ok(Math.min(...gaps) >= 42, `${link}: ${gaps}`);
  }
  // Where there is room names stand in full.
  const four = wide("generals?n=4", 860);
  assert.deepEqual([four.close, four.lanes[3].name], [false, "Lieutenant 3"]);
});

test("a decision that is told by its first letter is told from all others", () => {
  const folders = new URL("../../../core/words/", import.meta.url);
  let told = 0;
  for (const language of readdirSync(folders)) {
    const folder = new URL(`${language}/`, folders);
    for (const file of readdirSync(folder)) {
      const text = readFileSync(new URL(file, folder), "utf8");
      const decisions = text.matchAll(/^decision-\S+ = (.+)$(?:\n {4}\.short = (.+)$)?/gm);
      const letters = [...decisions].map(([, full, short = full]) => short[0].toUpperCase());
      assert.equal(new Set(letters).size, letters.length, `${language}/${file}: ${letters}`);
      told += letters.length;
    }
  }
  assert.ok(told > 40, `${told}`);
});

test("no arrow is labelled with what it is called in links", () => {
  for (const { presets } of Simulation.scenarios()) {
    for (const { link } of presets) {
      const run = new Run(Simulation, link, words);
      for (const [what, { ways }] of figuresOf(run, link)) {
        const named = ways.filter(({ text, names }) => names.includes(text.said));
        assert.deepEqual(
          named.map(({ text }) => text.said),
          [],
          what,
        );
      }
    }
  }
});

test("two runs in one figure are true as well", () => {
  const ghost = new Run(Simulation, "two-generals?messages=1&copies=5&answers=5", words).whole
    .events;
  const run = new Run(Simulation, "two-generals?messages=1&copies=3&lose=a1", words);
  for (const [what, figure] of figuresOf(run, "")) {
    assert.deepEqual([...untrue(figure)], [], what);
    const { names, events } = { names: ["A", "B"], events: run.whole.events };
    const both = layout({ names, events, ghost, width: 600, room: 400, say: SAYINGS });
    assert.deepEqual([...untrue(both)], []);
  }
});
