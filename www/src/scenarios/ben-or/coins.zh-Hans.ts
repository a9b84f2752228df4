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

function words(round: number | undefined, value: string | undefined): string {
  if (value === "unsure") return "我什么也不提议";
  return `我${(round ?? 1) % 2 === 1 ? "主张" : "提议"}${order(value)}`;
}

export const says = ({ round, value }: Sent): string =>
  spaced(`第${phase(round)}阶段：${words(round, value)}`);

function opening(settings: Record<string, string>): string {
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
    `${n}个进程，其中${f}个可能${lies ? "说谎" : "倒下"}。` +
    `主张进攻的：${listed(wishes)}。主张撤退的：${listed(rest)}。${liars}` +
    "谁也分不出别人是慢了还是倒下了。\n" +
    `每一阶段人人先说自己主张什么。谁听到${quorum}个（自己也算），` +
    `就提议其中${enough(settings)}个主张的事，否则什么也不提议。` +
    `谁然后听到${quorum}个提议（自己也算），若其中${enough(settings)}个提议同一件事，就作出决定。` +
    `${adopt}，从此就主张它；其余的都抛硬币。` +
    `作出决定的再帮一个阶段的忙。${settings.phases}个阶段之后运行中断。`
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
  const would = ({ round, honest }: Sent | Withheld) => `照实会说：“${words(round, honest)}”。`;
  const sent = (event: Sent) => {
    const { from, to, round, value, lie } = event;
    const traitor = traitors.includes(from) ? "（叛徒）" : "";
    const truth = lie ? would(event) : "";
    return `${from}${traitor}在第${phase(round)}阶段告诉${to}：“${words(round, value)}”。${truth}`;
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
        const { from, to, round, value } = messages.get(event.message) ?? {};
        return `${to}听到${from}在第${phase(round)}阶段的话：“${words(round, value)}”。`;
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
      case "decided": {
        const decision = order(event.decision);
        return `${event.process}有${enough(settings)}个${decision}的提议，作出决定：${decision}。`;
      }
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
  return story(whole, opening(settings), teller(settings), ROWS);
}
