/**
 * The story of a run in simplified Chinese: the same knowledge as the engine's own telling.
 */
import type { Happening, Sent, Snapshot, Telling } from "../../engine/engine.ts";

/** What differs between the generals and the lovers. */
interface Tongue {
  names: [string, string];
  verbs: Record<string, string>;
  act: string;
  learns: string;
  captured: string;
  /** What the first messages of the chain say; of the later ones only the number differs. */
  letters: string[];
  goal: string;
  rows: Record<string, string>;
  sends: (from: string, name: string, to: string) => string;
  clock: (tick: number) => string;
}

/** The hour after noon, as a clock tells it; on a later day with the day. */
export function clock(tick: number): string {
  const days = Math.floor(tick / 24) + (tick % 24 > 12 ? 1 : 0);
  const day = days === 0 ? "" : days === 1 ? "次日" : `${days} 天后`;
  if (tick % 24 === 0) return `${day}中午`;
  if (tick % 24 === 12) return `${day}午夜`;
  const hour = (tick + 12) % 24;
  const part = hour < 6 ? "凌晨" : hour < 12 ? "上午" : hour < 18 ? "下午" : "晚上";
  return `${day}${part}${((hour + 11) % 12) + 1}时`;
}

const TONGUES: Record<string, Tongue> = {
  "two-generals": {
    names: ["A", "B"],
    verbs: { attack: "进攻", retreat: "按兵不动" },
    act: "进攻",
    learns: "A 想进攻",
    captured: "在山谷中被俘",
    letters: ["黎明进攻", "同意", "收到你的答复"],
    goal: "A 与 B 若都在黎明进攻则胜，若只有一方进攻则败。",
    rows: {
      both: "双方进攻：攻下城池。",
      "only-a": "A 独自进攻，兵败。",
      "only-b": "B 独自进攻，兵败。",
      neither: "双方都不进攻：什么也没发生。",
    },
    sends: (from, name, to) => `${from} 派 ${name} 去见 ${to}`,
    clock: (tick) => `第 ${tick} 刻`,
  },
  lovers: {
    names: ["爱丽丝", "鲍勃"],
    verbs: { go: "赴约", stay: "留在家里" },
    act: "赴约",
    learns: "爱丽丝想相会",
    captured: "丢失了",
    letters: ["今晚见面好吗", "好，今晚见", "收到你的答应"],
    goal: "爱丽丝与鲍勃若都出门相会则皆大欢喜，若只有一方出门则伤心。",
    rows: {
      both: "双方赴约：两人相会。",
      "only-a": "爱丽丝赴约，独自空等。",
      "only-b": "鲍勃赴约，独自空等。",
      neither: "双方都留在家里：什么也没发生。",
    },
    sends: (from, name, to) => `${from}给${to}发出 ${name}`,
    clock,
  },
};

/** What a message says, by its place in the chain; the engine's own words for one without. */
function says(scenario: string, { place, label }: Sent): string {
  const letters = TONGUES[scenario]?.letters;
  if (!letters || place === undefined) return label;
  return letters[place - 1] ?? `链上第 ${place - 1} 条消息已到`;
}

/** The same for one scenario. */
export const saysIn = (scenario: string) => (sent: Sent) => says(scenario, sent);

/** A message on its way. */
interface Letter {
  name: string;
  from: number;
  to: number;
  at: number;
  place: number;
  says: string;
}

/** Who tells a night, event by event, and remembers what the next sentence needs. */
class Night {
  readonly #scenario: string;
  readonly #tongue: Tongue;
  readonly #settings: Record<string, string>;
  readonly #letters = new Map<number, Letter>();
  readonly #heard = [new Set<number>(), new Set<number>()];
  readonly #decided = [false, false];
  readonly #down = [false, false];
  readonly #cuts: { from: number; to: number }[] = [];

  constructor(scenario: string, tongue: Tongue, settings: Record<string, string>) {
    this.#scenario = scenario;
    this.#tongue = tongue;
    this.#settings = settings;
  }

  opening(): string {
    const { names, act, goal, clock } = this.#tongue;
    const rule = (who: number) => {
      const needed = this.#needed(who);
      const [me, other] = [names[who], names[1 - who]];
      if (needed === 0) return `无论收到什么，${me}都会${act}`;
      return `${other}的消息至少送到 ${needed} 条，${me}就${act}`;
    };
    const first = this.#wanted ? rule(0) : `${names[0]}今夜不想${act}，什么也不写`;
    const dawn = clock(Number(this.#settings.dawn));
    return `${goal}\n${first}；${rule(1)}。\n双方在${dawn}作出决定。`;
  }

  tell(event: Happening): string | undefined {
    switch (event.kind) {
      case "sent": {
        const { place = 0 } = event;
        const said = says(this.#scenario, event);
        this.#letters.set(event.message, { ...event, place, says: said });
        const names = [this.#who(event.from), this.#who(event.to)] as const;
        return `${this.#tongue.sends(names[0], event.name, names[1])}：“${said}”。`;
      }
      case "copied": {
        const original = this.#letters.get(event.of);
        if (!original) return undefined;
        this.#letters.set(event.message, { ...original, name: event.name, at: event.at });
        return `${original.name} 在途中变成了两份：另一份是 ${event.name}。`;
      }
      case "delivered":
        return this.#arrival(this.#letters.get(event.message));
      case "lost":
        return this.#loss(this.#letters.get(event.message), event.at);
      case "decided":
        return this.#decision(event.process, event.decision, event.at);
      case "timer":
        return this.#timer(event.process, event.name);
      case "note":
        return event.text;
      case "state":
        return undefined;
      default:
        return this.#outage(event);
    }
  }

  #timer(process: number, name: string): string | undefined {
    if (name !== "retry") return undefined;
    const because = Number(this.#settings.messages) > 1 ? "还没有回音，" : "";
    return `${this.#who(process)}${because}再写一次。`;
  }

  #outage(event: Happening): string | undefined {
    switch (event.kind) {
      case "crashed":
        this.#down[event.process] = true;
        return `${this.#who(event.process)}倒下了。`;
      case "recovered":
        this.#down[event.process] = false;
        return `${this.#who(event.process)}恢复了。`;
      case "cut":
        this.#cuts.push({ from: event.at, to: Number.POSITIVE_INFINITY });
        return "道路被切断。";
      case "healed": {
        const last = this.#cuts.at(-1);
        if (last) last.to = event.at;
        return "道路重新畅通。";
      }
      default:
        return undefined;
    }
  }

  #arrival(letter: Letter | undefined): string | undefined {
    if (!letter) return undefined;
    const { name, from, to, place, says } = letter;
    const [who, other] = [this.#who(to), this.#who(from)];
    if (this.#decided[to]) return `${name} 到达${who}时，${who}已经作出决定。`;
    const heard = this.#heard[to];
    if (heard?.has(place)) return `${name} 到达${who}，但${who}早已有了这条消息。`;
    heard?.add(place);
    const learns = place === 1 ? this.#tongue.learns : `链上第 ${place - 1} 条消息已送到${other}`;
    return `${name} 到达${who}：“${says}”。${who}现在知道${learns}；此刻${other}还无从知道这条消息已经送到。`;
  }

  #loss(letter: Letter | undefined, now: number): string | undefined {
    if (!letter) return undefined;
    const { name, from, to, at } = letter;
    const [sender, receiver] = [this.#who(from), this.#who(to)];
    if (this.#cuts.some((cut) => cut.from < now && at < cut.to)) {
      return `${name} 过不了断开的路。${sender}和${receiver}都看不到。`;
    }
    if (this.#down[to]) return `${name} 到了，但${receiver}已倒下。${sender}看不到。`;
    return `${name} ${this.#tongue.captured}。${sender}和${receiver}都看不到。`;
  }

  #decision(process: number, decision: string, now: number): string {
    this.#decided[process] = true;
    const { verbs, act } = this.#tongue;
    const [who, other] = [this.#who(process), this.#who(1 - process)];
    const verb = verbs[decision] ?? decision;
    const needed = this.#needed(process);
    if (now > Number(this.#settings.dawn)) return `${who}${verb}：要做别的已经太迟。`;
    if (process === 0 && !this.#wanted) return `${who}${verb}，一开始就是这样打算的。`;
    if (needed === 0 && verb === act) return `${who}按约定${verb}，不管收到了什么。`;
    const heard = this.#heard[process]?.size ?? 0;
    const came = heard === 0 ? "一条也没有送到" : `送到了 ${heard} 条`;
    return `${who}${verb}：${other}的消息${came}，而需要 ${needed} 条。`;
  }

  get #wanted(): boolean {
    return this.#settings.order !== "retreat";
  }

  #needed(process: number): number {
    return Number(this.#settings[process === 0 ? "a" : "b"]);
  }

  #who(process: number): string {
    return this.#tongue.names[process] ?? `${process}`;
  }
}

export function tell(whole: Snapshot, settings: Record<string, string>): Telling | undefined {
  const tongue = TONGUES[whole.scenario];
  if (!tongue) return undefined;
  const night = new Night(whole.scenario, tongue, settings);
  const opening = night.opening();
  const moment = whole.scenario === "lovers" ? clock : String;
  const lines = whole.events.flatMap((happening, event) => {
    const sentence = night.tell(happening);
    return sentence ? [{ event, moment: moment(happening.at), sentence }] : [];
  });
  // A run that was cut off has not come out in any way.
  const over = whole.end === "quiescent" ? whole.outcome : null;
  const row = over === null ? null : (tongue.rows[over] ?? null);
  return { opening, lines, row };
}
