/**
 * The controls of a scenario and of its enemy, made of the parameters that the engine describes.
 */

import { make } from "../dom/make.ts";
import type { Parameter, Scenario } from "../engine/engine.ts";
import type { Run } from "../run/run.ts";
import { words } from "../words/words.ts";
import { ProcessBoxes } from "./process-boxes.ts";

/** What the settings want. */
export interface SettingsWishes {
  /** Sets a parameter; an empty text takes it away. Returns a refusal, if there is one. */
  set(parameter: string, value: string): Refused | undefined;
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

/** Into how many parts a slider divides a chance. */
const PARTS = 20;

type Field = HTMLInputElement | HTMLSelectElement;

interface Control {
  field: Field;
  slider?: HTMLInputElement;
  boxes?: ProcessBoxes;
  /** What it is set to where neither the link nor the scenario says. */
  otherwise: string;
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
  open(scenario: Scenario, { given, settings, whole }: Run): void {
    const names = whole.processes.map(({ name }) => name);
    if (scenario.name !== this.#scenario) this.#build(scenario);
    // What was refused of another run is of no concern here; a change of this one leaves it.
    if (!this.#trying) for (const name of this.#refusals.keys()) this.#excuse(name);
    const those = names.slice(0, Number(settings.n) || names.length);
    for (const [name, { field, slider, boxes, otherwise }] of this.#fields) {
      const value = given[name] ?? "";
      boxes?.show(those, value || (settings[name] ?? otherwise));
      if (boxes) continue;
      if (slider) slide(slider, Math.round(PARTS * ratio(value)));
      // What was refused stands as it was written.
      if (field.matches(":focus") || field.hasAttribute("aria-invalid")) continue;
      if (field instanceof HTMLSelectElement) field.value = value || (settings[name] ?? otherwise);
      else {
        field.value = value;
        // What is as usual is said in the reader's words, if there are any.
        const usual = (settings[name] ?? otherwise) === otherwise;
        field.placeholder = (usual ? field.dataset.default : settings[name]) ?? "";
      }
    }
  }

  #build(scenario: Scenario): void {
    this.#scenario = scenario.name;
    this.#fields.clear();
    this.#refusals.clear();
    const enemy = scenario.enemy.filter(({ name }) => name !== "at");
    const group = (title: string, parameters: Parameter[], open: boolean) =>
      make(
        "details",
        open ? { open: "" } : {},
        make("summary", {}, title),
        ...parameters.map((one) => this.#control(one, scenario.name)),
      );
    this.element.replaceChildren(
      make("h2", {}, words.settings.heading),
      this.#refusal,
      group(words.settings.enemy, enemy, true),
      group(words.settings.rules, scenario.parameters, false),
    );
  }

  #control(parameter: Parameter, scenario: string): HTMLElement {
    const { name, kind } = parameter;
    const own = words.scenarios[scenario];
    fields += 1;
    const [id, helpId] = [`setting-${fields}`, `help-${fields}`];
    const text = own?.parameters?.[name] ?? words.parameters[name] ?? name;
    const help = own?.help?.[name] ?? words.help[name] ?? parameter.help;
    const boxes = kind === "processes" ? new ProcessBoxes(text, helpId) : undefined;
    const field = boxes?.field ?? fieldOf(parameter, scenario);
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
    const control: Control = { field, otherwise: parameter.default, ...(boxes ? { boxes } : {}) };
    if (kind === "ratio") {
      control.slider = this.#slider(name, text, field, try_);
      all.push(control.slider);
    }
    this.#fields.set(name, control);
    const told = make("p", { class: "help", id: helpId }, help);
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

  #slider(
    name: string,
    label: string,
    field: Field,
    try_: (value: string) => void,
  ): HTMLInputElement {
    const slider = make("input", { type: "range", min: 0, max: PARTS, step: 1 });
    slide(slider, 0);
    slider.setAttribute("aria-label", words.settings.share(label));
    slider.addEventListener("input", () => {
      const value = slider.valueAsNumber === 0 ? "" : `${slider.value}/${PARTS}`;
      slide(slider, slider.valueAsNumber);
      field.value = value;
      this.#later(name, () => try_(value), REST_MS / 3);
    });
    return slider;
  }

  #later(name: string, work: () => void, rest = REST_MS): void {
    // Whoever goes on to another field is not waited for.
    if (this.#pending && this.#pending.name !== name) this.#pending.work();
    clearTimeout(this.#waiting);
    this.#pending = { name, work };
    this.#waiting = window.setTimeout(work, rest);
  }

  /** Tries a value; a refusal stands beside the control that it is about. */
  #try(name: string, value: string): void {
    clearTimeout(this.#waiting);
    this.#pending = undefined;
    this.#excuse(name);
    this.#trying = true;
    const refused = this.#wishes.set(name, value);
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

function fieldOf(parameter: Parameter, scenario: string): Field {
  const own = words.scenarios[scenario]?.words ?? {};
  const { name, kind, words: choices, default: otherwise } = parameter;
  if ((kind === "word" || kind === "lies") && choices) {
    const select = make("select");
    for (const word of choices) {
      const said = own[word] ?? words.of(scenario).decision(word);
      const text = kind === "lies" ? words.lies.always(word, own) : said;
      select.append(make("option", { value: word }, text));
    }
    return select;
  }
  // Not a number field: it would keep what is wrong to itself, and nobody could say why.
  const input = make("input", { type: "text", autocomplete: "off", spellcheck: "false" });
  if (kind === "whole") input.inputMode = "numeric";
  input.dataset.default = words.defaults[name] ?? otherwise;
  return input;
}

/** Takes a slider to a place, which is told as a share. */
function slide(slider: HTMLInputElement, parts: number): void {
  slider.value = `${parts}`;
  slider.setAttribute("aria-valuetext", `${(100 * parts) / PARTS} %`);
}

/** A ratio as a number, for a slider; what is none is nothing. */
function ratio(text: string): number {
  const [above, below = "1"] = text.replace("%", "/100").split("/");
  const value = Number(above) / Number(below);
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), 1) : 0;
}
