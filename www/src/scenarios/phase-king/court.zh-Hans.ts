/**
 * The story of a council in simplified Chinese: it counts along with each process.
 */
import type { Happening, Sent, Snapshot, Telling } from "../../engine/engine.ts";
import { listed, order, outage, processes, story } from "../liars.zh-Hans.ts";

type Withheld = Extract<Happening, { kind: "withheld" }>;
type Message = Sent | Withheld;
type Step = "vote" | "support" | "king";

const ROWS: Record<string, string> = {
  attack: "所有诚实而从未倒下的都进攻。",
  retreat: "所有诚实而从未倒下的都撤退。",
  split: "有两个诚实而从未倒下的决定不同。",
  wrong: "诚实而从未倒下的愿望全都相同，其中却有一个作出了别的决定。",
  undecided: "没有谁诚实而从未倒下，或者其中有一个没有作出决定。",
};

/** What a message says. In which step it is said, one event does not tell. */
export const says = ({ value }: Sent): string => order(value);

/** What one process has read, and what has reached it since. */
class Reader {
  round = 0;
  value: string;
  sure = false;
  backs: string | undefined;
  heard: [number, string][] = [];

  constructor(wish: string) {
    this.value = wish;
  }

  /** How many are for attack and for retreat, with its own vote. */
  ballots(own: string | undefined): { attack: number; retreat: number } {
    const all = [...this.heard.map(([, value]) => value), ...(own ? [own] : [])];
    const attack = all.filter((value) => value === "attack").length;
    return { attack, retreat: all.length - attack };
  }
}

/** A council, as far as it has been told. */
class Court {
  readonly #n: number;
  readonly #f: number;
  readonly #phases: number;
  readonly #graded: boolean;
  readonly #traitors: number[];
  readonly #wishes: number[];
  readonly #readers: Reader[];
  readonly #messages = new Map<number, Sent>();
  readonly #doubled = new Set<string>();
  readonly #down = new Set<number>();
  /** The honest who go down at any time. */
  readonly #faulty: number[];

  constructor(settings: Record<string, string>, events: Happening[]) {
    this.#n = Number(settings.n);
    this.#f = Number(settings.f);
    this.#phases = Number(settings.phases);
    this.#graded = settings.variant === "graded";
    this.#traitors = processes(settings.traitors);
    this.#wishes = processes(settings.inputs);
    const down = events.flatMap((event) => (event.kind === "crashed" ? [event.process] : []));
    this.#faulty = [...new Set(down)]
      .filter((one) => !this.#traitors.includes(one))
      .sort((one, other) => one - other);
    const wish = (one: number) => (this.#wishes.includes(one) ? "attack" : "retreat");
    this.#readers = Array.from({ length: this.#n }, (_, one) => new Reader(wish(one)));
  }

  opening(): string {
    const rest = this.#readers.map((_, one) => one).filter((one) => !this.#wishes.includes(one));
    const wishes =
      this.#wishes.length === 0
        ? "都想撤退"
        : rest.length === 0
          ? "都想进攻"
          : `${listed(this.#wishes)}想进攻，${listed(rest)}想撤退`;
    const traitors = this.#traitors.length === 0 ? "没有叛徒" : `${listed(this.#traitors)}是叛徒`;
    const down =
      this.#faulty.length === 0
        ? ""
        : `谁只要倒下过一阵，就与叛徒一样算是出错：对${listed(this.#faulty)}没有任何要求。`;
    return (
      `${this.#n}个进程：${wishes}。${traitors}；${this.#traitors.length === 0 ? "大家都" : "其余的"}预计有${this.#f}个叛徒，` +
      `共有${this.#phases}个阶段。谁也不能总是认出谁是叛徒。${down}\n${this.#rule()}`
    );
  }

  #rule(): string {
    const king = "国王若不说话，就当作说撤退。";
    if (this.#graded) {
      const all = this.#nearlyAll;
      return (
        `每一阶段先投票；谁连自己的一票在内数到至少${all}票赞成同一件事，就支持它。` +
        `然后谁数到至少${all}个支持者，就认定它；谁数到多于${this.#f}个，就倾向它。` +
        `最后由本阶段的国王说出自己想怎样，没有认定的都照国王说的做。${king}`
      );
    }
    const clear = Math.floor(this.#n / 2) + this.#f + 1;
    return (
      "每一阶段先投票，各自连自己的一票一起数，取多数（平手则撤退）；" +
      "然后由本阶段的国王说出自己想怎样。" +
      `谁数到至少${clear}票赞成同一件事，就认定它，其余的都照国王说的做。${king}`
    );
  }

  get #nearlyAll(): number {
    return Math.max(0, this.#n - this.#f);
  }

  /** The phase of a round, both counted from 0, and what the round is for. */
  #step(round: number): [number, Step] {
    const rounds = this.#graded ? 3 : 2;
    const steps: Step[] = this.#graded ? ["vote", "support", "king"] : ["vote", "king"];
    return [Math.floor(round / rounds), steps[round % rounds] ?? "king"];
  }

  tell(event: Happening): string | undefined {
    switch (event.kind) {
      case "sent":
        this.#messages.set(event.message, event);
        return this.#sent(event);
      case "withheld": {
        if (event.value === undefined) return undefined;
        const would = `照实会说${order(event.value)}。`;
        return `${this.#who(event)}对${event.to}什么也不说。${would}`;
      }
      case "copied": {
        const original = this.#messages.get(event.of);
        if (original) {
          this.#messages.set(event.message, original);
          this.#doubled.add(original.name);
        }
        return undefined;
      }
      case "delivered": {
        const { to = 0, from = 0, round = 0, value = "" } = this.#messages.get(event.message) ?? {};
        const reader = this.#readers[to];
        const known = reader?.heard.some(([one]) => one === from);
        if (reader && round === reader.round + 1 && !known) reader.heard.push([from, value]);
        return undefined;
      }
      case "lost": {
        const lost = this.#messages.get(event.message);
        return lost && this.#lost(lost);
      }
      case "crashed":
        this.#down.add(event.process);
        return outage(event, String);
      case "recovered":
        this.#down.delete(event.process);
        return outage(event, String);
      case "timer":
        return this.#read(event.process);
      case "decided":
        return `${event.process}决定：${order(event.decision)}。`;
      default:
        return outage(event, String);
    }
  }

  /** A speaker, with what is to be known of it. */
  #who({ from, round = 1 }: Message): string {
    const king = this.#step(round - 1)[1] === "king" ? "国王" : "";
    const traitor = this.#traitors.includes(from) ? "（叛徒）" : "";
    return `${king}${from}${traitor}`;
  }

  #lost({ name, from, to }: Sent): string {
    if (this.#doubled.has(name)) return `${from}写给${to}的信有两份，其中一份丢失了。`;
    const text = `${from}写给${to}的信丢失了。${from}看不到`;
    return this.#down.has(to) ? `${text}。` : `${text}；${to}只发觉什么也没有来。`;
  }

  #sent(sent: Sent): string {
    const value = order(sent.value);
    const said = {
      vote: `我主张${value}`,
      support: `几乎人人主张${value}`,
      king: `国王主张${value}`,
    }[this.#step((sent.round ?? 1) - 1)[1]];
    const honest = sent.honest === "silence" ? "照实它什么也不会说。" : "";
    const truth = sent.lie ? honest || `照实会说${order(sent.honest)}。` : "";
    return `${this.#who(sent)}告诉${sent.to}：“${said}”。${truth}`;
  }

  /** What a process makes of what it has read at the end of a round. */
  #read(process: number): string | undefined {
    const reader = this.#readers[process];
    if (!reader) return undefined;
    const [phase, step] = this.#step(reader.round);
    const told =
      step === "vote"
        ? this.#vote(reader, process)
        : step === "support"
          ? this.#support(reader, process)
          : this.#king(reader, process, phase % this.#n);
    reader.heard = [];
    reader.round += 1;
    return this.#traitors.includes(process) ? undefined : told;
  }

  #vote(reader: Reader, process: number): string {
    const { attack, retreat } = reader.ballots(reader.value);
    const best = attack > retreat ? "attack" : "retreat";
    const most = Math.max(attack, retreat);
    const counts = `${process}数到${attack}票进攻、${retreat}票撤退`;
    if (this.#graded) {
      reader.backs = most >= this.#nearlyAll ? best : undefined;
      return reader.backs
        ? `${counts}：它支持${order(reader.backs)}。`
        : `${counts}：太接近，什么也不支持。`;
    }
    reader.value = best;
    reader.sure = 2 * most > this.#n + 2 * this.#f;
    return reader.sure
      ? `${counts}：够多了，无论国王说什么都认定${order(best)}。`
      : `${counts}：太接近，它会照国王说的做。`;
  }

  #support(reader: Reader, process: number): string {
    const { attack, retreat } = reader.ballots(reader.backs);
    const most = Math.max(attack, retreat);
    const counts = `${process}数到${attack}个进攻的支持者、${retreat}个撤退的支持者`;
    reader.sure = most >= this.#nearlyAll;
    if (reader.sure || most > this.#f) reader.value = attack > retreat ? "attack" : "retreat";
    reader.backs = undefined;
    const value = order(reader.value);
    return reader.sure
      ? `${counts}：够多了，无论国王说什么都认定${value}。`
      : `${counts}：它主张${value}，但会照国王说的做。`;
  }

  #king(reader: Reader, process: number, king: number): string {
    const said = reader.heard
      .filter(([from]) => from === king)
      .map(([, value]) => value)
      .sort((one, other) => (one === other ? 0 : one === "retreat" ? -1 : 1))[0];
    const sure = reader.sure;
    if (!sure && king !== process) reader.value = said ?? "retreat";
    reader.sure = false;
    const value = order(reader.value);
    if (sure) return `${process}坚持${value}。`;
    if (king === process) return `国王${process}自己主张${value}。`;
    if (said) return `${process}照国王说的做：${value}。`;
    return `${process}没有听到国王的话，主张${value}。`;
  }
}

export function tell(whole: Snapshot, settings: Record<string, string>): Telling {
  const court = new Court(settings, whole.events);
  return story(whole, court.opening(), (event) => court.tell(event), ROWS);
}
