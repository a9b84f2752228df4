/**
 * The story of a run of Ben-Or in simplified Chinese.
 */
import type { Happening, Sent, Snapshot, Telling } from "../../engine/engine.ts";
import { listed, order, outage, processes, spaced, story } from "../liars.zh-Hans.ts";

type Withheld = Extract<Happening, { kind: "withheld" }>;

const ROWS: Record<string, string> = {
  attack: "所有诚实而没有倒下的都进攻。",
  retreat: "所有诚实而没有倒下的都撤退。",
  split: "有两个诚实者决定不同。",
  wrong: "诚实者愿望全都相同，其中却有一个作出了别的决定。",
  undecided: "运行在最后一个阶段之后中断，有一个没有作出决定。",
  stuck: "再不会有谁作出决定，而有的还没有作出。",
};

/** A phase has two rounds: in the first all say what they are for, in the second they propose. */
const phase = (round = 1) => Math.ceil(round / 2);

/** What a letter says. */
type Letter = { [Key in "round" | "value" | "catch_up"]?: Sent[Key] | undefined };

function words({ round, value, catch_up }: Letter): string {
  if (catch_up === "question") return "你们决定了什么？";
  if (catch_up === "answer") return `我已经决定：${order(value)}`;
  if (value === "unsure") return "我什么也不提议";
  return `我${(round ?? 1) % 2 === 1 ? "主张" : "提议"}${order(value)}`;
}

export const says = (sent: Sent): string =>
  spaced(sent.catch_up ? words(sent) : `第${phase(sent.round)}阶段：${words(sent)}`);

function opening(settings: Record<string, string>, returns: boolean): string {
  const [n, f] = [Number(settings.n), Number(settings.f)];
  const lies = settings.faults === "lies";
  const wishes = processes(settings.inputs);
  const rest = Array.from({ length: n }, (_, one) => one).filter((one) => !wishes.includes(one));
  const traitors = processes(settings.traitors);
  const liars = traitors.length === 0 ? "" : `可能说谎的：${listed(traitors)}。`;
  const quorum = Math.max(0, n - f);
  const sway = lies ? f + 1 : 1;
  const adopt = sway === 1 ? "谁有一个提议" : `谁有${sway}个相同的提议`;
  return (
    `${n}个进程，预备其中${f}个可能${lies ? "说谎" : "倒下"}。` +
    `主张进攻的：${listed(wishes)}。主张撤退的：${listed(rest)}。${liars}` +
    "谁也分不出别人是慢了还是倒下了。\n" +
    `每一阶段人人先说自己主张什么。谁听到${quorum}个（自己也算），` +
    `就提议其中${enough(settings)}个主张的事，否则什么也不提议。` +
    `谁然后听到${quorum}个提议（自己也算），若其中${enough(settings)}个提议同一件事，就作出决定。` +
    `${adopt}，从此就主张它；其余的都抛硬币。` +
    `${returns ? "凭提议" : ""}作出决定的再帮一个阶段的忙。${returns ? catchingUp(sway) : ""}${settings.phases}个阶段之后运行中断。`
  );
}

/** What becomes of those who come back. */
function catchingUp(sway: number): string {
  const enough = sway === 1 ? "有一个回答" : `有${sway}个相同的回答`;
  return (
    "倒下过而还没有决定的问其余各方决定了什么；已经决定的，或后来才决定的，就回答它；" +
    `${enough}，就足以作出同样的决定。`
  );
}

/** How many that say the same are enough to decide. */
function enough({ n, f, faults }: Record<string, string>): number {
  const [all, faulty] = [Number(n), Number(f)];
  return faults === "lies" ? Math.floor((all + faulty) / 2) + 1 : Math.max(0, all - faulty);
}

function teller(settings: Record<string, string>): (event: Happening) => string | undefined {
  const traitors = processes(settings.traitors);
  const messages = new Map<number, Sent>();
  const doubled = new Set<string>();
  /** Who was told last what somebody has decided. */
  let told: number | undefined;
  const would = (event: Sent | Withheld) => {
    if (event.honest === "silence") return "照实还什么也不会说：它还没有决定。";
    return `照实会说：“${words({ ...event, value: event.honest })}”。`;
  };
  const sent = (event: Sent) => {
    const { from, to, round, catch_up, lie } = event;
    const traitor = traitors.includes(from) ? "（叛徒）" : "";
    const truth = lie ? would(event) : "";
    if (catch_up === "question") return `${from}${traitor}问${to}：“${words(event)}”`;
    if (catch_up === "answer") return `${from}${traitor}回答${to}：“${words(event)}”。${truth}`;
    return `${from}${traitor}在第${phase(round)}阶段告诉${to}：“${words(event)}”。${truth}`;
  };
  const delivered = (event: Sent) => {
    const { from, to, round, catch_up } = event;
    told = catch_up === "answer" ? to : undefined;
    if (catch_up === "question") return `${to}听到${from}问：“${words(event)}”`;
    if (catch_up === "answer") return `${to}听到${from}回答：“${words(event)}”。`;
    return `${to}听到${from}在第${phase(round)}阶段的话：“${words(event)}”。`;
  };
  const decided = (process: number, decision: string) => {
    if (process !== told) {
      return `${process}有${enough(settings)}个${decision}的提议，作出决定：${decision}。`;
    }
    const f = settings.faults === "lies" ? Number(settings.f) : 0;
    return f === 0
      ? `${process}相信一个回答，作出同样的决定：${decision}。`
      : `${process}有${f + 1}个${decision}的回答，比可能说谎的${f}个多，作出决定：${decision}。`;
  };
  return (event) => {
    switch (event.kind) {
      case "sent":
        messages.set(event.message, event);
        return sent(event);
      case "withheld":
        if (event.value === undefined) return undefined;
        return `${event.from}（叛徒）对${event.to}什么也不说。${would(event)}`;
      case "copied": {
        const original = messages.get(event.of);
        if (!original) return undefined;
        messages.set(event.message, original);
        doubled.add(original.name);
        return `${original.from}写给${original.to}的信在途中变成了两份。`;
      }
      case "delivered": {
        const letter = messages.get(event.message);
        return letter && delivered(letter);
      }
      case "lost": {
        const { name = "", from, to } = messages.get(event.message) ?? {};
        if (doubled.has(name)) return `${from}写给${to}的信有两份，其中一份丢失了。`;
        return `${from}写给${to}的信丢失了。双方都无从知道。`;
      }
      case "flipped": {
        const side = order(event.heads ? "attack" : "retreat");
        return `${event.process}在第${event.number}阶段提议不够，抛了硬币：${side}。`;
      }
      case "decided":
        return decided(event.process, order(event.decision));
      case "state":
        if (event.state !== "broken off") return undefined;
        return `${event.process}在最后一个阶段之后中断，没有作出决定。`;
      case "recovered":
        return `${event.process}恢复了。其间到达它那里的都丢失了。`;
      default:
        return outage(event, String);
    }
  };
}

export function tell(whole: Snapshot, settings: Record<string, string>): Telling {
  const returns = whole.events.some(({ kind }) => kind === "recovered");
  return story(whole, opening(settings, returns), teller(settings), ROWS);
}
