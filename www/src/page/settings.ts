/**
 * The controls of a scenario and of its enemy, made of the parameters that the engine describes.
 */

import { make } from "../dom/make.ts";
import type { Parameter, Scenario } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import type { ScenarioWords } from "../words/scenario.ts";
import { words } from "../words/words.ts";
import { ProcessBoxes } from "./process-boxes.ts";
import { Shares } from "./shares.ts";

/** What the settings want. */
export interface SettingsWishes {
  /** Sets a parameter; an empty text takes it away. Returns a refusal, if there is one. */
  set(parameter: string, value: string): Refused | undefined;
  /** Sets how likely something is for whatever one process sends; likewise. */
  setSent(parameter: string, process: number, value: string): Refused | undefined;
  /** A seed from the browser's entropy. */
  freshSeed(): string;
}

/** A sentence, and the parameter that it is about. */
export interface Refused {
  sentence: string;
  parameter: string | undefined;
}

/** How long a hand rests before what it wrote is tried. */
const REST_MS = 250;

type Field = HTMLInputElement | HTMLSelectElement;

interface Control {
  field: Field;
  shares?: Shares;
  boxes?: ProcessBoxes;
  /** What it is set to where neither the link nor the scenario says. */
  otherwise: string | undefined;
  /** What it is for. */
  told: HTMLElement;
}

/** Labels and helps are tied to their fields by names of their own. */
let fields = 0;

export class Settings {
  readonly element = make("section", {
    class: "settings",
    "aria-label": words.settings.heading,
  });
  readonly #wishes: SettingsWishes;
  readonly #fields = new Map<string, Control>();
  readonly #refusals = new Map<string, HTMLElement>();
  readonly #refusal = make("p", { class: "refusal", role: "alert" });
  /** Beside which control it stands what was refused of another. */
  readonly #beside = new Map<string, string>();
  #scenario = "";
  #trying = false;
  #waiting = 0;
  /** What is tried when the hand that wrote it has rested. */
  #pending: { name: string; work: () => void } | undefined;

  constructor(wishes: SettingsWishes) {
    this.#wishes = wishes;
  }

  /** Takes a run: its scenario, what its link says, and what everything is set to. */
  open(scenario: Scenario, { given, settings, chances, whole }: Run): void {
    const names = whole.processes.map(({ name }) => name);
    if (scenario.name !== this.#scenario) this.#build(scenario, names.length);
    // What was refused of another run is of no concern here; a change of this one leaves it.
    if (!this.#trying) for (const name of this.#refusals.keys()) this.#excuse(name);
    const those = names.slice(0, Number(settings.n) || names.length);
    for (const [name, { field, shares, boxes, otherwise, told }] of this.#fields) {
      const value = given[name] ?? "";
      const { help, usual } = words.of(scenario.name).parameter(name, names.length);
      // What messages are called depends on how many write them.
      if (told.textContent !== help) told.textContent = help;
      boxes?.show(those, value || (settings[name] ?? otherwise ?? ""));
      if (boxes) continue;
      const likely = chances[name];
      if (shares && likely) shares.show(names, likely);
      // What was refused stands as it was written.
      if (field.matches(":focus") || field.hasAttribute("aria-invalid")) continue;
      if (field instanceof HTMLSelectElement)
        field.value = value || (settings[name] ?? otherwise ?? "");
      else {
        field.value = value;
        field.placeholder = settings[name] ?? otherwise ?? usual ?? "";
        field.title = usual ?? "";
      }
    }
  }

  #build(scenario: Scenario, processes: number): void {
    this.#scenario = scenario.name;
    this.#fields.clear();
    this.#refusals.clear();
    const enemy = scenario.enemy.filter(({ name }) => name !== "at");
    const group = (title: string, parameters: Parameter[], open: boolean) =>
      make(
        "details",
        open ? { open: "" } : {},
        make("summary", {}, title),
        ...parameters.map((one) => this.#control(one, words.of(scenario.name), processes)),
      );
    this.element.replaceChildren(
      make("h2", {}, words.settings.heading),
      this.#refusal,
      group(words.settings.enemy, enemy, true),
      group(words.settings.rules, scenario.parameters, false),
    );
  }

  #control(parameter: Parameter, own: ScenarioWords, processes: number): HTMLElement {
    const { name, kind } = parameter;
    fields += 1;
    const [id, helpId] = [`setting-${fields}`, `help-${fields}`];
    const { name: text } = own.parameter(name, processes);
    const boxes = kind === "processes" ? new ProcessBoxes(text, helpId) : undefined;
    const field = boxes?.field ?? fieldOf(parameter, own);
    field.id = id;
    field.dataset.parameter = name;
    field.setAttribute("aria-describedby", helpId);
    const refusal = make("p", { class: "refusal", role: "alert" });
    this.#refusals.set(name, refusal);
    const try_ = (value: string) => this.#try(name, value);
    const written = () => try_(field.value.trim());
    field.addEventListener("input", () => this.#later(name, written));
    field.addEventListener("change", () => this.#later(name, written, 0));
    const row =
      boxes?.element ?? make("div", { class: "row" }, make("label", { for: id }, text), field);
    if (name === "seed") row.append(this.#dice(field, try_));
    const all: HTMLElement[] = [row];
    const told = make("p", { class: "help", id: helpId });
    const control: Control = {
      field,
      otherwise: parameter.default,
      told,
      ...(boxes ? { boxes } : {}),
    };
    if (kind === "ratio") {
      control.shares = this.#shares(name, text, field);
      all.push(control.shares.element);
    }
    this.#fields.set(name, control);
    return make("div", { class: "setting" }, ...all, refusal, told);
  }

  #dice(field: Field, try_: (value: string) => void): HTMLElement {
    const dice = make("button", { type: "button" }, words.settings.dice);
    dice.addEventListener("click", () => {
      field.value = this.#wishes.freshSeed();
      try_(field.value);
    });
    return dice;
  }

  #shares(name: string, label: string, field: Field): Shares {
    return new Shares(label, {
      all: (ratio) => {
        field.value = ratio;
        this.#later(name, () => this.#try(name, ratio), REST_MS / 3);
      },
      sent: (process, ratio) => {
        const work = () => {
          this.#attempt(name, () => this.#wishes.setSent(name, process, ratio));
        };
        this.#later(`${name}/${process}`, work, REST_MS / 3);
      },
    });
  }

  #later(name: string, work: () => void, rest = REST_MS): void {
    // Whoever goes on to another field is not waited for.
    if (this.#pending && this.#pending.name !== name) this.#pending.work();
    clearTimeout(this.#waiting);
    this.#pending = { name, work };
    this.#waiting = window.setTimeout(work, rest);
  }

  #try(name: string, value: string): void {
    this.#attempt(name, () => this.#wishes.set(name, value));
  }

  /** Tries something; a refusal stands beside the control that it is about. */
  #attempt(name: string, work: () => Refused | undefined): void {
    clearTimeout(this.#waiting);
    this.#pending = undefined;
    this.#excuse(name);
    this.#trying = true;
    const refused = work();
    this.#trying = false;
    if (!refused) return;
    const { parameter, sentence } = refused;
    const about = parameter !== undefined && this.#refusals.has(parameter) ? parameter : name;
    (this.#refusals.get(about) ?? this.#refusal).textContent = sentence;
    for (const one of [name, about])
      this.#fields.get(one)?.field.setAttribute("aria-invalid", "true");
    this.#beside.set(name, about);
  }

  /** Takes back what was refused of a control, and what stands beside it of others. */
  #excuse(name: string): void {
    for (const [of, beside] of this.#beside) {
      if (of !== name && beside !== name) continue;
      (this.#refusals.get(beside) ?? this.#refusal).textContent = "";
      for (const one of [of, beside]) this.#fields.get(one)?.field.removeAttribute("aria-invalid");
      this.#beside.delete(of);
    }
  }
}

function fieldOf({ kind, words: choices }: Parameter, own: ScenarioWords): Field {
  if ((kind === "word" || kind === "lies") && choices) {
    const select = make("select");
    for (const word of choices) {
      const said = own.choice(word);
      const text = kind === "lies" ? words.lies.always(word, said) : said;
      select.append(make("option", { value: word }, text));
    }
    return select;
  }
  // Not a number field: it would keep what is wrong to itself, and nobody could say why.
  const input = make("input", { type: "text", autocomplete: "off", spellcheck: "false" });
  if (kind === "whole" || kind === "moment") input.inputMode = "numeric";
  return input;
}
