/**
 * From what happened to where it is drawn. Nothing here knows of a browser: the same events and
 * the same width always give the same figure.
 */
import type { Happening } from "../engine/engine.ts";
import { across, mostOf } from "./across.ts";
import type { Chip, Figure, Flag, Lane, Span, Subject, Tick } from "./figure.ts";
import { flagsOf } from "./flags.ts";
import type { Band } from "./fold.ts";
import { chipLength } from "./labels.ts";
import { placed, type Sayings } from "./place.ts";
import { type Course, needsOf, raised } from "./raise.ts";
import { heightOf, type Knot, scale } from "./scale.ts";
import { silencesOf } from "./silence.ts";
import { waysOf, waysSeenBy } from "./ways.ts";

/** How far down what the axis counts is told, in pixels. */
export const UNIT = 11;

/** How many pixels of the lifelines follow the last moment. */
const TAIL = 44;

/** How many follow what is drawn below the last moment. */
const END = 16;

const NOBODY: ReadonlySet<number> = new Set();

export function layout(subject: Subject): Figure {
  const { names, room, lens, ghost = [] } = subject;
  const top = 18 + (subject.unit ? UNIT : 0);
  const events = lens ? subject.events.filter((_, place) => lens.seen.has(place)) : subject.events;
  const bands = bandsOf(subject);
  const courses = allCourses(subject, events, bands);
  const other = waysOf(ghost);
  const { liars = NOBODY } = subject;
  const needs = needsOf([...events, ...ghost], [...courses, ...other], bands);
  const moments = momentsOf([...events, ...ghost], lens !== undefined);
  const knots = scale(moments, top, room - top - TAIL, needs);
  const ticks = ticksOf(knots, subject.clock ?? short);
  const longest = Math.max(...ticks.map(({ label }) => mostOf(label, 12)));
  const beside = { ...subject, longest, reach: stateReach(events, subject.say) };
  const { axis, left, between, width, close, chips, narrow, ...called } = across(beside);
  // Nobody knows of another whether it lies.
  const liar = (place: number) => liars.has(place) && (!lens || lens.seer === place);
  const lanes = names.map((title, place) => {
    const name = called.names[place] ?? title;
    return { name, title, x: Math.round(left + place * between), liar: liar(place) };
  });
  const last = knots.at(-1) ?? { at: 0, y: top };
  const { clear, below } = needs.get(last.at) ?? { clear: 0, below: 0 };
  const bottom = last.y + Math.max(TAIL, clear + below + END);
  const flags = flagsOf(events, lanes, knots, liars);
  const inset = Math.round(between * (narrow ? 0.2 : 0.12));
  const figure = {
    width,
    height: bottom + 8,
    top,
    bottom,
    axis: { x: axis, ticks },
    lanes,
    close,
    valley: names.length === 2 ? { x: left + inset, width: between - 2 * inset } : undefined,
    ways: courses.map((one) => raised(one, lanes, knots)),
    bands: bands.map((one) => subject.folding?.spread(one, knots) ?? one),
    flags,
    chips: chips ? chipsOf(events, lanes, knots, flags, liars) : [],
    lots: lotsOf(subject, events, lanes, knots),
    bars: barsOf(subject, lanes, knots, bottom),
    ghosts: {
      ways: other.map((one) => raised(one, lanes, knots)),
      flags: flagsOf(ghost, lanes, knots, liars),
    },
    downs: spansOf(events, "crashed", "recovered", lanes, knots, bottom),
    cuts: spansOf(events, "cut", "healed", lanes, knots, bottom),
    dawn: dawnOf(flags, lens ? 1 : 2),
    knots,
  };
  return placed(figure, subject.say, subject.details, subject.briefs);
}

/** How much room the words for states need beside the outer lifelines, in pixels. */
function stateReach(events: readonly Happening[], say: Sayings): number {
  const states = events.flatMap((event) => (event.kind === "state" ? [event.state] : []));
  return Math.max(0, ...[...new Set(states)].map((state) => chipLength(say.state(state))));
}

/** Two who write to each other have their messengers beside each other, however many. */
function bandsOf({ folding, names, unfolded, events, lens }: Subject): Band[] {
  if (!folding || !unfolded || names.length <= 2) return [];
  return folding.bandsOf(events, unfolded, lens);
}

/** The ways of those who set out, and the stubs of those who did not, but for what is folded. */
function allCourses(
  { events: all, lens }: Subject,
  events: readonly Happening[],
  bands: readonly Band[],
): Course[] {
  const folded = foldedOf(bands, false);
  const ways = lens
    ? waysSeenBy(lens.seer, all, lens.seen, { sent: folded, heard: foldedOf(bands, true) })
    : waysOf(events, folded);
  const drawn = events.filter((event) => event.kind === "withheld" && !folded.has(event.at));
  const silent = silencesOf(drawn);
  if (silent.length === 0) return ways;
  return [...ways, ...silent].sort((one, other) => one.sent - other.sent);
}

/** The moments of what is told of together. */
function foldedOf(bands: readonly Band[], heard: boolean): Set<number> {
  const those = bands.filter((band) => band.folded && (band.heard ?? false) === heard);
  return new Set(those.map(({ at }) => at));
}

/** What luck showed, where there is what draws it. */
function lotsOf(
  { drawing, decided, say }: Subject,
  events: readonly Happening[],
  lanes: Lane[],
  knots: Knot[],
): Figure["lots"] {
  const side = say.side ?? ((side) => side);
  return drawing?.lotsOf(events, lanes, knots, decided ?? new Set(), side) ?? [];
}

/** The bars of timers, where there is what draws them. */
function barsOf(subject: Subject, lanes: Lane[], knots: Knot[], bottom: number): Figure["bars"] {
  const { timing, timers = [], events, lens } = subject;
  return timing?.barsOf(timers, events, lanes, knots, { bottom, seer: lens?.seer }) ?? [];
}

/** The moments at which something happens; to one process, the end of what it sent is none. */
function momentsOf(events: readonly Happening[], blind: boolean): number[] {
  return events.flatMap((event) =>
    "ends" in event && !blind ? [event.at, event.ends] : [event.at],
  );
}

/** Dawn is when the first of so many decides. */
function dawnOf(flags: Flag[], least: number): Figure["dawn"] {
  const [first] = flags;
  return first && flags.length >= least ? { y: first.y, step: first.step } : undefined;
}

/** The ticks of the axis: as many as can be told apart. */
function ticksOf(knots: Knot[], clock: (tick: number) => string): Tick[] {
  let last = Number.NEGATIVE_INFINITY;
  const apart = knots.filter(({ y }) => {
    const far = y - last >= 22;
    if (far) last = y;
    return far;
  });
  return apart.map((knot) => ({ ...knot, label: clock(knot.at) }));
}

/** A tick in as few letters as the axis has room for. */
function short(at: number): string {
  return at < 10_000 ? `${at}` : at.toExponential(0).replace("e+", "e");
}

/** The states that are worth a word: a decision has its flag. */
function chipsOf(
  events: readonly Happening[],
  lanes: Lane[],
  knots: Knot[],
  flags: readonly Flag[],
  liars: ReadonlySet<number>,
): Chip[] {
  const decided = new Set(flags.map(({ lane, step }) => `${lane} ${step}`));
  // One that follows another at the same moment stands in its place.
  const latest = new Map<string, Chip>();
  return events.flatMap((event) => {
    if (event.kind !== "state" || decided.has(`${event.process} ${event.step}`)) return [];
    // Nobody knows how a traitor stands: it does as it is told to.
    if (liars.has(event.process)) return [];
    const { state, process: lane, step, at } = event;
    const side: Chip["side"] = lane > 0 && lane === lanes.length - 1 ? 1 : -1;
    const place = { x: lanes[lane]?.x ?? 0, y: heightOf(knots, at), side };
    const chip = { state, lane, ...place, step, until: Number.POSITIVE_INFINITY, mute: false };
    const before = latest.get(`${lane} ${at}`);
    if (before) before.until = step;
    latest.set(`${lane} ${at}`, chip);
    return [chip];
  });
}

/** What lasts from one kind of event to another, or to the bottom of the figure. */
function spansOf(
  events: readonly Happening[],
  begins: "crashed" | "cut",
  ends: "recovered" | "healed",
  lanes: Lane[],
  knots: Knot[],
  bottom: number,
): Span[] {
  const laneOf = (event: Happening) =>
    "process" in event ? event.process : "from" in event ? event.from : 0;
  const spans: Span[] = [];
  for (const event of events) {
    if (event.kind !== begins && event.kind !== ends) continue;
    const lane = laneOf(event);
    const other = "to" in event ? event.to : lane;
    const y = heightOf(knots, event.at);
    if (event.kind === begins) {
      const x = lanes[lane]?.x ?? 0;
      spans.push({ lane, other, x, from: y, to: bottom, step: event.step });
    } else {
      const open = spans.findLast((span) => span.lane === lane && span.other === other);
      if (open) open.to = y;
    }
  }
  return spans;
}
