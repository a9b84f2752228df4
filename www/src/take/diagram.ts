/**
 * A run as the text of a sequence diagram that Mermaid draws. Its arrows are level: each stands
 * where its messenger's way ends, and says from when to when that was.
 */
import { madeOf } from "../diagram/flags.ts";
import { type Journey, journeysOf } from "../run/journeys.ts";
import { fromStart } from "../run/link.ts";
import { liarsOf } from "../run/reading.ts";
import type { Run } from "../run/run.ts";
import { titleOf } from "../run/title.ts";
import type { Words } from "../words/catalogues.ts";

/** So many letters Mermaid draws where nobody tells it otherwise. */
export const MOST_LETTERS = 50_000;

/** What is a lie is marked so, as in a figure. */
const LIE = "≠";

/** A decision, as in the story of two. */
const FLAG = "⚑";

/** What a diagram would take for its own, as it takes it for a letter. */
const LETTERS = /[#;:%<>&$"\r]|\b(?=end\b)e/gi;

/** A text within a line of a diagram. */
export function escaped(text: string): string {
  const letters = text.replace(LETTERS, (letter) => `#${letter.charCodeAt(0)};`);
  return letters.trim().replaceAll("\n", "<br/>");
}

export function diagramOf(run: Run, words: Words): string {
  const { processes } = run.whole;
  const liars = liarsOf(run.whole);
  const people = processes.map(({ name }, process) => {
    const called = liars.has(process) ? words.lies.liar(name) : name;
    return ["participant", idOf(process), "as", escaped(called)].join(" ");
  });
  const { row } = run.telling;
  const everybody = [...new Set([0, processes.length - 1])];
  const lines = [
    ...people,
    ...told(run, words),
    ...underWay(run).map((journey) => arrowOf(journey, "--)", run)),
    ...(row === null ? [] : [noteOf(everybody, row)]),
  ];
  return [
    "---",
    ["title", JSON.stringify(titleOf(run, words))].join(": "),
    "---",
    "sequenceDiagram",
    ["%%", fromStart(run.present.link)].join(" "),
    ...lines.map((line) => `  ${line}`),
    "",
  ].join("\n");
}

/** What happens, in the order in which it does. */
function told({ whole, telling, clock }: Run, words: Words): string[] {
  const own = words.of(whole.scenario);
  const journeys = new Map(journeysOf(whole.events).map((one) => [one.name, one]));
  const names = new Map<number, string>();
  const made = new Map(madeOf(whole.events).map(({ place, decisions }) => [place, decisions]));
  const decided = (process: number, place: number) => {
    const said = made.get(place)?.map((one) => own.decision(one));
    return said ? [noteOf([process], `${FLAG} ${said.join(", ")}`)] : [];
  };
  // Nobody knows how a traitor stands.
  const liars = liarsOf(whole);
  const sentences = new Map(telling.lines.map((line) => [line.event, line.sentence]));
  return whole.events.flatMap((event, place): string[] => {
    const inner = event.kind === "state" || event.kind === "decided";
    if (inner && liars.has(event.process)) return [];
    switch (event.kind) {
      case "sent":
      case "copied":
        names.set(event.message, event.name);
        return [];
      case "delivered":
      case "lost": {
        const journey = journeys.get(names.get(event.message) ?? "");
        const arrow = event.kind === "lost" ? "-x" : "->>";
        return journey ? [arrowOf(journey, arrow, { clock })] : [];
      }
      case "state": {
        const next = whole.events[place + 1];
        // Who decides has come to what it decided.
        const same = next?.kind === "decided" && next.process === event.process;
        const state =
          same || made.has(place) ? [] : [noteOf([event.process], own.state(event.state))];
        return [...state, ...decided(event.process, place)];
      }
      case "decided":
        return decided(event.process, place);
      case "withheld":
        return event.lie ? [noteOf([event.from], words.lies.silent(event.name, true))] : [];
      case "crashed":
      case "recovered":
      case "flipped":
      case "drawn":
      case "note":
        return noted([event.process], sentences.get(place));
      case "cut":
      case "healed":
        return noted([event.from, event.to], sentences.get(place));
      default:
        return [];
    }
  });
}

const noted = (who: readonly number[], sentence: string | undefined) =>
  sentence === undefined ? [] : [noteOf(who, sentence)];

/** Those who were still on their way when the run was cut off. */
const underWay = ({ whole }: Run) =>
  journeysOf(whole.events).filter(({ ended }) => ended === Number.POSITIVE_INFINITY);

function arrowOf(journey: Journey, arrow: string, run: Pick<Run, "clock">): string {
  const { from, to, label, lie, at, ends } = journey;
  const clock = run.clock ?? String;
  const when = `(${clock(at)} → ${clock(ends)})`;
  const said = [...(lie ? [LIE] : []), label, when].join(" ");
  return `${idOf(from)}${arrow}${idOf(to)}: ${escaped(said)}`;
}

function noteOf(who: readonly number[], text: string): string {
  return [["note", "over", who.map(idOf).join(",")].join(" "), escaped(text)].join(": ");
}

/** No name, or it would have to be none of the diagram's own words. */
const idOf = (process: number) => `p${process}`;
