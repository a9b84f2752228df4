/**
 * The story of a siege in simplified Chinese: who says what on whose word.
 */
import type { Happening, Sent, Snapshot, Telling } from "../../engine/engine.ts";
import { hasCrashes, isCalm, listed, order, outage, processes, story } from "../liars.zh-Hans.ts";
import { chains, contents, type Message, reported, type Withheld, who } from "./letters.zh-Hans.ts";
import { type Conclusion, Suspicion } from "./suspicion.ts";
import { others, Told } from "./told.ts";

const ROWS: Record<string, string> = {
  agreed: "所有忠诚的副官服从同一道命令；司令若忠诚并下了令，服从的就是司令的命令。",
  split: "忠诚的副官没有都服从同一道命令：IC1 被破坏。",
  disobeyed: "忠诚的副官没有服从忠诚的司令：IC2 被破坏。",
  undecided: "有一名忠诚的副官没有作出决定。",
};

/** What somebody said, or that it said nothing. */
const said = (value: string | undefined, by: number): string =>
  value === undefined
    ? `${who(by)}的空缺（没有及时到，即“撤退”）`
    : `${who(by)}的“${order(value)}”`;

/** Whether a message will not arrive in the round in which it is told. */
const missing = ({ due, round = 0 }: Sent) => due === null || due > round;

/** Who tells a siege, event by event, and remembers what each lieutenant has heard. */
class Siege {
  readonly #generals: number;
  readonly #signed: boolean;
  readonly #depth: number;
  readonly #traitors: number[];
  readonly #order: string;
  readonly #messages = new Map<number, Sent>();
  readonly #told: Told[];
  readonly #suspicions: Suspicion[];
  readonly #holds: Set<string>[];
  readonly #down = new Set<number>();
  readonly #doubled = new Set<string>();
  readonly #crashes: boolean;
  #disturbed: boolean;
  #ordered = false;

  constructor(settings: Record<string, string>, link: string) {
    this.#crashes = hasCrashes(link);
    // What may have befallen a messenger, for all that they know, need not be a lie.
    this.#disturbed = !isCalm(link);
    this.#generals = Number(settings.n);
    this.#signed = settings.algorithm === "signed";
    this.#depth = Number(settings.rounds);
    this.#traitors = processes(settings.traitors);
    this.#order = order(settings.order);
    this.#told = Array.from({ length: this.#generals }, () => new Told());
    this.#suspicions = this.#told.map((_, me) => new Suspicion(me, this.#generals, this.#depth));
    this.#holds = Array.from({ length: this.#generals }, () => new Set<string>());
  }

  opening(): string {
    const [algorithm, how] = this.#signed ? ["SM", "有签名"] : ["OM", "是口头的"];
    const names = this.#traitors.map(who);
    const traitors =
      names.length === 0
        ? "人人忠诚，但谁也不知道别人是否如此"
        : names.length === 1
          ? `${names[0]}是叛徒；别人对此一无所知`
          : `${listed(names)}是叛徒，而且串通一气；别人对此一无所知`;
    const would = this.#traitors.includes(0) ? "本该下令" : "下令";
    return (
      `一位司令和${this.#generals - 1}名副官；消息${how}：` +
      `${algorithm}(${this.#depth})，共${this.#depth + 1}轮。\n` +
      `${traitors}。司令${would}“${this.#order}”。`
    );
  }

  tell(event: Happening): string | undefined {
    switch (event.kind) {
      case "sent":
        this.#messages.set(event.message, event);
        // A messenger that misses its round disturbs it, long before anybody tells of its end.
        this.#disturbed ||= missing(event);
        this.#ordered ||= event.from === 0;
        return this.#sent(event);
      case "withheld":
        return event.value === undefined ? undefined : this.#withheld(event);
      case "copied": {
        const original = this.#messages.get(event.of);
        if (!original) return undefined;
        this.#messages.set(event.message, { ...original, name: event.name });
        this.#doubled.add(original.name);
        return `${original.name}在途中变成了两份：${event.name}。`;
      }
      case "delivered":
        return this.#arrival(event.at, this.#messages.get(event.message));
      case "lost": {
        const lost = this.#messages.get(event.message);
        return lost && this.#lost(lost);
      }
      case "crashed":
        this.#disturbed = true;
        this.#down.add(event.process);
        return outage(event, who);
      case "recovered":
        this.#down.delete(event.process);
        return outage(event, who);
      case "decided":
        return this.#decision(event.process, event.decision);
      default:
        return outage(event, who);
    }
  }

  /** Of a double only that it is lost: what it says has its own messenger. */
  #lost(lost: Sent): string {
    const text = `${lost.name}丢失了。`;
    if (lost.name.endsWith("~")) return text;
    this.#disturbed = true;
    // Its double may still arrive.
    return this.#doubled.has(lost.name) ? text : text + this.#noticed(lost);
  }

  #sent(sent: Sent): string {
    const { name, from, to, path = [], value, lie } = sent;
    const what = this.#signed
      ? `${who(from)}送给${who(to)}${contents(sent)}`
      : path.length < 2
        ? `${who(from)}命令${who(to)}：“${order(value)}”`
        : `${who(from)}告诉${who(to)}：${reported(sent)}`;
    return `${name}：${what}。${lie ? this.#honestly(sent) : ""}`;
  }

  #withheld(withheld: Withheld): string {
    const { name, from, to, round = 0 } = withheld;
    this.#suspicions[to]?.silence(round, from);
    const text = `${name}：${who(from)}什么也没有送给${who(to)}。${this.#honestly(withheld)}`;
    return text + this.#noticed(withheld);
  }

  /** How silence is taken by who should have been told something; of a traitor nobody knows. */
  #noticed({ from, to }: { from: number; to: number }): string {
    if (this.#traitors.includes(to) || this.#down.has(to)) return "";
    const up = this.#crashes ? "那时若没有倒下，" : "";
    if (!this.#signed) return `${up}${who(to)}会发觉什么也没有来，就当作“撤退”。`;
    if (from === 0) return `${up}${who(to)}会发觉没有命令来。`;
    return `${who(to)}还无从知道本来有没有什么该送。`;
  }

  /** What a loyal general would have sent in place of a lie. */
  #honestly({ honest, path = [] }: Message): string {
    if (!this.#signed) {
      return path.length < 2
        ? `忠诚的司令会下令“${order(honest)}”。`
        : `忠诚的副官会转告“${order(honest)}”。`;
    }
    if (honest === "silence") return "忠诚的将军在这里什么也不会送。";
    if (honest === "both") return "忠诚的将军会把两道命令都送出。";
    return `忠诚的将军会送出“${order(honest)}”。`;
  }

  #arrival(now: number, sent: Sent | undefined): string | undefined {
    // What traitors make of what they hear is their own affair.
    if (!sent || this.#traitors.includes(sent.to)) return undefined;
    const { name, to, path = [], value = "", round = 0 } = sent;
    if (now > round) return `${name}到达${who(to)}。它来得太迟，不算数。`;
    if (!this.#signed) this.#note(to, path, value);
    const learns = this.#signed ? this.#holding(sent) : this.#heard(to, path, value);
    if (this.#signed) for (const [one] of chains(sent)) this.#holds[to]?.add(one);
    return `${name}到达${who(to)}。${learns}`;
  }

  #note(to: number, path: number[], value: string): void {
    this.#told[to]?.hear(path, value);
    const suspicion = this.#suspicions[to];
    const [source, teller] = [path.at(-2), path.at(-1)];
    suspicion?.begin(path.length);
    if (source === undefined || teller === undefined) return;
    const own = this.#told[to]?.on(path.slice(0, -1));
    if (own !== undefined && own !== value) suspicion?.contradict(source, teller);
  }

  /** What a loyal lieutenant makes of somebody's word. */
  #heard(me: number, path: number[], value: string): string {
    const before = path.slice(0, -1);
    const to = who(me);
    if (before.length === 0) {
      return this.#generals === 2
        ? `${to}知道自己听到了什么，而没有别的人。`
        : `${to}知道自己听到了什么，却无从知道司令对别人说了什么。`;
    }
    const [source, teller] = [before.at(-1) ?? 0, path.at(-1) ?? 0];
    const own = this.#told[me]?.on(before);
    const differs = own !== undefined && own !== value;
    const unsure = `${to}无从知道${who(source)}是否真的对${who(teller)}这样说过。`;
    const other = `${who(source)}对${to}说的不一样`;
    if (this.#disturbed) return differs ? `${other}，而${to}无从知道为什么。` : unsure;
    const conclusion = this.#suspicions[me]?.conclusion(source, teller);
    if (differs) return `${other}：${this.#blamed(conclusion, source, teller, to)}。`;
    if (!conclusion) return `叛徒一定多于${this.#depth}个。`;
    // Who is told nothing passes on “retreat”: of a traitor that may be all that was said.
    const silent = value === "retreat" && conclusion.falseSource;
    if (conclusion.neither || silent) return unsure;
    const reckoned = `叛徒若不多于${this.#depth}个`;
    if (own === undefined) {
      return `${who(source)}什么也没有对${to}说；${reckoned}，${who(teller)}说的就是实话。`;
    }
    return conclusion.falseSource
      ? `${who(source)}对${to}说的也一样：${reckoned}，${who(source)}就真的对${who(teller)}这样说过。`
      : `${reckoned}，${who(source)}就不是叛徒，对它转告的每个人都这样说过。`;
  }

  /** Who lies, as far as that follows, where two contradict each other. */
  #blamed(found: Conclusion | undefined, source: number, teller: number, to: string): string {
    const [one, other] = [who(source), who(teller)];
    if (!found) return `叛徒一定多于${this.#depth}个`;
    if (found.source && found.teller) return `${one}和${other}当中有叛徒，${to}无从知道是谁`;
    const guilty = found.source
      ? `${other}就是`
      : found.teller
        ? `${one}就是`
        : `${one}和${other}都是`;
    return `叛徒若不多于${this.#depth}个，${guilty}叛徒`;
  }

  /** What a loyal lieutenant learns from signed orders. */
  #holding(sent: Sent): string {
    const to = who(sent.to);
    const before = this.#holds[sent.to] ?? new Set();
    const after = new Set([...before, ...chains(sent).map(([one]) => one)]);
    if (after.size === before.size) return `${to}早已有了这道命令。`;
    if (after.size > 1) return `${to}有了两道命令，都有司令的签名：它知道司令是叛徒。`;
    return `${to}看到司令的签名，司令若忠诚，谁也伪造不了。它无从知道司令是否也签了另一道命令。`;
  }

  #decision(me: number, decision: string): string {
    const does = `${who(me)}${order(decision)}`;
    if (me === 0) {
      return this.#ordered
        ? `${does}，正如它所下的命令。`
        : `${does}。该下令的时候它倒下了，什么也没有命令。`;
    }
    if (this.#signed) {
      const count = this.#holds[me]?.size ?? 0;
      if (count === 0) return `${does}：没有签名的命令及时到达它那里。`;
      if (count > 1) return `${does}：它手里有两道命令，按规定就这样选。`;
      return `${does}：它有这道命令，没有别的。`;
    }
    const told = this.#told[me] ?? new Told();
    if (this.#depth === 0) {
      return told.on([0]) ? `${does}，正如司令所说。` : `${does}：没有人及时对它说过什么。`;
    }
    const [rounds, generals] = [this.#depth + 1, this.#generals];
    const values = others(generals, me, [0]).map((one) =>
      rounds > 2
        ? `算作${who(one)}之言的“${order(told.settled(me, [0, one], rounds, generals))}”`
        : said(told.on([0, one]), one),
    );
    const all = listed([said(told.on([0]), 0), ...values]);
    const { attack, retreat } = told.votes(me, [0], rounds, generals);
    const tie = attack === retreat;
    const why = tie ? "没有哪道命令占多数，那就等于“撤退”" : `多数是“${order(decision)}”`;
    return `${does}：它手里有${all}；${why}。`;
  }
}

export function tell(whole: Snapshot, settings: Record<string, string>): Telling {
  const siege = new Siege(settings, whole.link);
  return story(whole, siege.opening(), (event) => siege.tell(event), ROWS);
}
