/**
 * The story of the replicas and their client in simplified Chinese.
 */
import type { Happening, Sent, Snapshot, Telling } from "../../engine/engine.ts";
import { listed, outage, processes, spaced, story } from "../liars.zh-Hans.ts";
import { Books, type Message, type Proposal } from "./books.zh-Hans.ts";

type Spoken = Extract<Message, { kind: "sent" }>;
type Said = Pick<Message, "phase" | "view" | "seq" | "value" | "carries">;

const ROWS: Record<string, string> = {
  accepted: "客户端知道每个请求的结果，诚实的副本一致。",
  stalled: "客户端没有得知每个请求的结果；诚实者之间没有分歧。",
  fooled: "客户端相信了没有一个诚实副本做过的事。",
  split: "诚实的副本在同一个编号下执行了不同的请求。",
};

const called = (value: string | undefined): string =>
  value === "null" ? "空操作" : value === "other" ? "没有人请求过的事" : (value ?? "");

const proposals = (all: Proposal[] = []): string | undefined =>
  all.length === 0 ? undefined : listed(all.map(({ seq, value }) => `${called(value)}为${seq}号`));

const VOTES: Record<string, string> = { "pre-prepare": "预准备", prepare: "准备", commit: "提交" };

/** What a message says. */
function words({ phase = "", view, seq, value, carries }: Said): string {
  switch (phase) {
    case "request":
      return `请求${called(value)}`;
    case "reply":
      return `答复：${called(value)}为${seq}号`;
    case "view-change":
      return `换到视图${view}：${proposals(carries) ?? "没有已准备的"}`;
    case "new-view":
      return `新视图${view}：${proposals(carries) ?? "没有要重新提议的"}`;
    default:
      return `${VOTES[phase] ?? phase}：视图${view}中${called(value)}为${seq}号`;
  }
}

export const says = (sent: Sent): string => spaced(words(sent as Said));

/** Who tells a run, event by event. */
class Witness {
  readonly #n: number;
  readonly #f: number;
  readonly #quorum: number;
  readonly #traitors: number[];
  readonly #messages = new Map<number, Spoken>();
  readonly #books: Books;
  /** What has been said, by whom, and when last: what is said to all is told once. */
  readonly #said = new Map<string, number>();
  /** The step in which the client asked for the first time. */
  #asked: number | undefined;
  /** Who has executed which request: a reply in a later view says that again. */
  readonly #executed = new Set<string>();
  /** Whether it has been said why what is executed stays. */
  #explained = false;

  constructor(settings: Record<string, string>) {
    this.#n = Number(settings.n);
    this.#f = Number(settings.f);
    this.#quorum = Number(settings.quorum);
    this.#traitors = processes(settings.traitors);
    this.#books = new Books();
  }

  opening(): string {
    const [n, quorum, traitors] = [this.#n, this.#quorum, this.#traitors];
    const shared = Math.max(0, 2 * quorum - n);
    const liars = traitors.length === 0 ? "没有人说谎" : `副本${listed(traitors)}可能说谎`;
    const two = `${n}个副本中，任意两组${quorum}个`;
    const overlap = this.#isSound
      ? `${two}至少共有${shared}个，其中有一个诚实；它不会在同一视图里对同一编号说两样话：` +
        "同一视图的两份证书不会互相矛盾。"
      : shared === 0
        ? `${two}不必有任何共有的：证书什么也证明不了。`
        : `${two}可能只共有${shared}个，而可能说谎的有${traitors.length}个，` +
          "共有的未必诚实：两份证书可能互相矛盾。";
    return (
      `${n}个副本，预备其中${this.#f}个可能说谎：一份证书要有${quorum}个作保，` +
      `客户端要有${this.#f + 1}个说法相同才相信。${liars}。\n${overlap}`
    );
  }

  get #isSound(): boolean {
    return 2 * this.#quorum > this.#n + this.#traitors.length;
  }

  #who = (process: number): string => (process === this.#n ? "客户端" : `副本${process}`);

  tell(event: Happening): string | undefined {
    switch (event.kind) {
      case "sent":
        this.#messages.set(event.message, event);
        return this.#sent(event);
      case "withheld": {
        this.#books.spoken(event);
        const { phase }: Message = event;
        if (phase === undefined) return undefined;
        return `${this.#who(event.from)}没有告诉${this.#who(event.to)}：“${words(event)}”。`;
      }
      case "copied": {
        const original = this.#messages.get(event.of);
        if (original) this.#messages.set(event.message, { ...original, name: event.name });
        return `信使变成了两份：${event.name}。`;
      }
      case "delivered":
        return this.#delivered(this.#messages.get(event.message));
      case "lost": {
        const lost = this.#messages.get(event.message);
        const both = lost && `${this.#who(lost.from)}和${this.#who(lost.to)}`;
        return lost && `${lost.name}丢失了。${both}都看不到。`;
      }
      case "decided":
        return this.#decided(event.decision);
      case "timer":
        if (["propose", "speak", "say again"].includes(event.name)) return undefined;
        return `${this.#who(event.process)}等得够久了。`;
      case "recovered":
        return `${this.#who(event.process)}恢复了，记下的都还在。`;
      default:
        return outage(event, this.#who);
    }
  }

  #sent(sent: Spoken): string | undefined {
    this.#books.spoken(sent);
    const honest = sent.lie ? this.#books.honest(sent) : sent;
    const [from, to] = [this.#who(sent.from), this.#who(sent.to)];
    if (sent.lie) {
      const would = sent.honest === "silent" ? "什么也不说" : `说“${words(honest)}”`;
      return `${from}告诉${to}：“${words(sent)}”。诚实者会${would}。`;
    }
    if (sent.word !== undefined) return `${from}像诚实者那样告诉${to}：“${words(sent)}”。`;
    if (sent.phase === "request") this.#asked ??= sent.step;
    const again = sent.phase === "request" && sent.step !== this.#asked;
    const { from: speaker, phase, view, seq, value, carries } = sent;
    const key = JSON.stringify([speaker, phase, view, seq, value, carries, again]);
    const last = this.#said.get(key);
    this.#said.set(key, sent.at);
    if (last === sent.at) return undefined;
    if (last !== undefined) return `${from}再说一次：“${words(sent)}”。`;
    return this.#statement(from, sent, again);
  }

  #statement(who: string, message: Message, again: boolean): string {
    const { phase, view, seq, from, carries = [] } = message;
    const value = called(message.value);
    const list = proposals(carries.filter(({ gap }) => !gap));
    switch (phase) {
      case "request":
        return `客户端向${again ? "所有副本" : "主节点"}请求${value}。`;
      case "pre-prepare":
        return `${who}是视图${view}的主节点，给${value}编${seq}号，告诉各备份：预准备。`;
      case "prepare":
        return (
          `${who}接受${value}为视图${view}中的${seq}号，在那里不再接受别的；` +
          "它告诉其他副本：准备。"
        );
      case "commit":
        return (
          `${who}有了视图${view}中${value}为${seq}号的准备证书，即预准备和` +
          `${this.#quorum - 1}个相符的准备，告诉其他副本：提交。`
        );
      case "reply": {
        const done = `${who} ${value}`;
        if (this.#executed.has(done)) return `${who}再说一次：“${words(message)}”。`;
        this.#executed.add(done);
        return this.#execution(who, value, seq ?? 0);
      }
      case "view-change": {
        // Who was shown the view may say later that it came with nothing.
        const before = this.#books.hasPreparedIn(from, view ?? 0) ? "在那之前" : "";
        const held = list ? `它出示证书：${list}` : `它${before}没有已准备的`;
        return `${who}不再参加视图${view}之前的任何视图：${held}。`;
      }
      default: {
        // Its proposals are pre-prepares as well: said alone they are said again.
        for (const { seq, value } of carries) {
          const said = [from, "pre-prepare", view, seq, value, undefined, false];
          this.#said.set(JSON.stringify(said), message.at);
        }
        const renewed = list ? `按其中的证书必须重新提议：${list}` : "其中没有出示任何证书";
        const gaps = carries.filter(({ gap }) => gap).map(({ seq }) => seq);
        const filled =
          gaps.length > 0 ? `。没有人出示${listed(gaps)}号的证书，空缺由空操作填补` : "";
        return `${who}凭${this.#books.wishers(message)}份换视图的要求开启视图${view}。${renewed}${filled}。`;
      }
    }
  }

  #execution(who: string, value: string, seq: number): string {
    const why =
      this.#isSound && !this.#explained
        ? "：无论哪些副本凑成法定人数开启以后的视图，其中总有一个诚实者出示这份证书，新视图就会保住它"
        : "";
    this.#explained = true;
    return (
      `${who}连自己的在内有${this.#quorum}个相符的提交${why}。` +
      `它把${value}作为${seq}号执行，并答复客户端。`
    );
  }

  #delivered(message: Spoken | undefined): string | undefined {
    if (!message) return undefined;
    this.#books.heard(message);
    // Only a view that was falsified does not follow from what it shows.
    const refused = message.phase === "new-view" && message.word === "false";
    if (!refused || this.#traitors.includes(message.to)) return undefined;
    return `${this.#who(message.to)}拒绝新视图：其中提议的，从它出示的换视图要求推不出来。`;
  }

  #decided(decision: string): string | undefined {
    const needed = this.#f + 1;
    if (decision === "given up") return "客户端放弃了。";
    if (decision !== "accepted") return undefined;
    const has = `客户端对每个请求都有${needed}个相符的答复`;
    return this.#traitors.length < needed
      ? `${has}。它们不会全都来自叛徒：它采信了。`
      : `${has}，于是采信了，尽管它们可能全都来自叛徒。`;
  }
}

export function tell(whole: Snapshot, settings: Record<string, string>): Telling {
  const witness = new Witness(settings);
  return story(whole, witness.opening(), (event) => witness.tell(event), ROWS);
}
