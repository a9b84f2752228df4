/**
 * The story of a connection in simplified Chinese: the same knowledge as the engine's own telling.
 */
import type { Happening, Segment, Sent, Snapshot, Telling } from "../../engine/engine.ts";
import { has, type Mind, Minds } from "./minds.ts";
import { plus, written } from "./segment.ts";

const NAMES = ["A", "B"] as const;

const ROWS: Record<string, string> = {
  open: "双方的连接都已建立，序号也一致。",
  closed: "连接建立过，双方也都关闭了。",
  "half-open": "一方相信有连接，而另一方没有。",
  broken: "连接中断了：双方都不再有连接。",
  "timed-out": "有一方等得太久，放弃了；双方都没有连接。",
  refused: "对方拒绝：没有建立连接。",
  nothing: "没有建立连接，也没有谁以为有连接。",
  "under-way": "还没有结束：只看到这里为止。",
  "old-data": "有数据被收了两次，或收下了另一个连接的数据。",
};

const TIMERS: Record<string, (one: string, other: string) => string> = {
  abort: (one) => `${one} 的用户中断连接。`,
  close: (one) => `${one} 的用户关闭连接。`,
  acknowledge: (one, other) => `${one} 让 ${other} 的 FIN 等得够久了。`,
  retransmit: (one) => `${one} 没有等到回音。`,
  send: (one) => `${one} 的用户发送数据。`,
  "time-wait": (one) => `报文段最长寿命的两倍已过：${one} 认为这个连接不再有东西在途中，放下了它。`,
};

/** What each state but a few means to the one who is in it. */
const MEANING: Record<string, (one: string, other: string, knows: string) => string> = {
  "SYN-SENT": (one) => `${one} 已经问了，还什么都不知道。`,
  "SYN-RECEIVED": (one, other) =>
    `${one} 知道 ${other} 想要连接，或者曾经想要：这个 SYN 可能是旧的。${one} 等着听到 ${other} 收到了回答。`,
  "FIN-WAIT-1": (one, other) => `${one} 没有别的要发，等着听到 ${other} 知道了。`,
  "FIN-WAIT-2": (one, other, knows) =>
    `${one} ${knows} ${other} 收到了它的 FIN，仍听 ${other} 把话说完。`,
  "CLOSE-WAIT": (one, other, knows) => `${one} ${knows} ${other} 没有别的要发了。`,
  CLOSING: (one, other) =>
    `双方都没听完对方就关闭了；${one} 还不知道 ${other} 有没有收到它的 FIN。`,
  "LAST-ACK": (one) => `${one} 把最后的话说完了，等着最后的确认。`,
  "TIME-WAIT": (one, other) =>
    `${one} 发出了最后的确认，或正要发出，而无从知道它会不会送到：${one} 留下来，${other} 再问就再答。`,
};

const seconds = (ticks: number) => `${(ticks / 1_000).toFixed(3)} 秒`;
const nameOf = (process: number) => NAMES[process] ?? "?";

/** What a segment is called: its control bits, and its data. */
export function says({ segment, label }: Sent): string {
  if (!segment) return label;
  return segment.len > 0 ? `${segment.ctl.join(",")}，${segment.len} 字节` : segment.ctl.join(",");
}

class Story {
  readonly #minds: Minds;
  readonly #twoWay: boolean;
  readonly #messages = new Map<number, Sent>();
  #told = 0;

  constructor(whole: Snapshot, settings: Record<string, string>) {
    this.#minds = new Minds(whole.events);
    this.#twoWay = settings.handshake === "2";
  }

  tell(event: Happening): string | undefined {
    // Who answers what is asked of the last that was heard, before this one.
    const said = event.kind === "sent" ? this.#sent(event) : undefined;
    this.#minds.next();
    const told = said ?? this.#happened(event);
    return told === undefined ? undefined : told + this.#agreement();
  }

  #happened(event: Happening): string | undefined {
    switch (event.kind) {
      case "copied":
        return this.#copied(event.message, event.of, event.name);
      case "delivered": {
        const sent = this.#messages.get(event.message);
        return sent && `${sent.name}（${says(sent)}）到达 ${nameOf(sent.to)}。`;
      }
      case "lost": {
        const sent = this.#messages.get(event.message);
        if (!sent) return undefined;
        const [from, to] = [nameOf(sent.from), nameOf(sent.to)];
        return `${sent.name} 在途中丢失。${from} 和 ${to} 都看不到。`;
      }
      case "state":
        return this.#state(event.process, event.state);
      case "timer":
        return TIMERS[event.name]?.(nameOf(event.process), nameOf(1 - event.process));
      case "crashed":
        return `${nameOf(event.process)} 倒下，忘掉了一切。`;
      case "recovered":
        return `${nameOf(event.process)} 恢复了。`;
      case "cut":
        return "道路被切断。";
      case "healed":
        return "道路重新畅通。";
      case "note":
        return event.text;
      default:
        return undefined;
    }
  }

  #sent(sent: Sent): string | undefined {
    const { segment, name, from, to, message } = sent;
    this.#messages.set(message, sent);
    if (!segment) return undefined;
    const [sender, receiver] = [nameOf(from), nameOf(to)];
    if (/^[ab]0$/.test(name)) {
      return `${name}（${written(segment)}）是从前那场战争留下的，还在去 ${receiver} 的路上。`;
    }
    const meaning = this.#meaning(segment, from);
    return `${sender} 派 ${name} 去 ${receiver}，${written(segment)}：${meaning}`;
  }

  #meaning(segment: Segment, from: number): string {
    const { seq, ack, len } = segment;
    if (has(segment, "RST")) return "“我和你没有这样的约定。”";
    if (has(segment, "SYN")) {
      if (ack === null) return `“黎明进攻？我从 ${seq} 数起。”`;
      return `“同意，我有你的 ${plus(ack, -1)}。你呢？我从 ${seq} 数起。”`;
    }
    const fin = has(segment, "FIN");
    if (fin && len === 0) return "“我没有别的要说了。”";
    if (fin) return `${len} 字节，此外没有别的要说了。`;
    if (len > 0) return `${len} 字节。`;
    const { reason } = this.#minds;
    const agrees = has(reason?.segment, "SYN") && has(reason?.segment, "ACK");
    if (reason?.to === from && agrees && ack === plus(reason.segment.seq, 1)) {
      return `“我收到了你的同意。”这一条不必回答：${nameOf(from)} 还无从知道它会不会送到。`;
    }
    return `“${ack ?? 0} 之前的我都有了。”`;
  }

  #copied(message: number, of: number, name: string): string | undefined {
    const original = this.#messages.get(of);
    if (!original) return undefined;
    this.#messages.set(message, { ...original, message, name });
    return `${original.name} 在途中变成了两份：另一份是 ${name}。`;
  }

  #state(process: number, state: string): string {
    const mind = this.#minds.sides[process === 0 ? 0 : 1];
    const [one, other] = [nameOf(process), nameOf(1 - process)];
    // What it takes from a segment of another connection it only believes.
    const knows = this.#minds.isSure(process) ? "知道" : "以为";
    const why = MEANING[state]?.(one, other, knows) ?? this.#why(state, process, mind, knows);
    return `${one} 进入 ${state}。${why}`;
  }

  #why(state: string, process: number, mind: Mind, knows: string): string {
    const [one, other] = [nameOf(process), nameOf(1 - process)];
    const { reason } = this.#minds;
    const reset = reason?.to === process && has(reason.segment, "RST");
    if (state === "LISTEN") {
      return reset ? `RST 告诉 ${one}：没有谁要它；它继续监听。` : `${one} 等着有谁来问。`;
    }
    if (state === "ESTABLISHED") {
      if (this.#twoWay && mind.before === "LISTEN") return `${one} 相信这个 SYN，认为连接已建立。`;
      const next = `而 ${other} 还无从知道它这样认为`;
      return `${one} ${knows} ${other} 收到了它的序号，认为连接已建立；${next}。`;
    }
    if (reset) return `RST 告诉 ${one}：${other} 没有这样的连接。`;
    const { cause } = mind;
    if (cause.kind === "crash") return `${one} 忘掉了一切。`;
    const vain = cause.kind === "timer" && cause.name === "retransmit";
    if (mind.before === "LISTEN") return `${one} 不再监听。`;
    if (mind.before === "SYN-SENT") return `${one} 不再请求连接。`;
    return vain ? `${one} 等得够久，放弃了。` : `${one} 不再有连接。`;
  }

  /** Whether the two have come to be at odds, or have stopped to be, and for how long. */
  #agreement(): string {
    const { odds } = this.#minds;
    const last = odds.at(-1);
    const now = 2 * odds.length - (last && last.to === undefined ? 1 : 0);
    if (!last || now === this.#told) return "";
    this.#told = now;
    if (last.to !== undefined) return `双方各执一词，历时 ${seconds(last.to - last.from)}。`;
    return `从现在起，${nameOf(last.who)} 相信有连接，而 ${nameOf(1 - last.who)} 没有。`;
  }
}

function opening(settings: Record<string, string>): string {
  const goal =
    settings.handshake === "2"
      ? "SYN 问“黎明进攻？”，SYN,ACK 作答；在这里两条消息就该够了。"
      : settings.open === "simultaneous"
        ? "SYN 问“黎明进攻？”，这里双方都问：各自回答对方，而在等来只可能在它之后的东西以前，谁也无从知道自己的回答会不会送到。"
        : "SYN 问“黎明进攻？”，SYN,ACK 同意并反问，ACK 同意：三条消息，而在等来只可能在它之后的东西以前，发出最后一条的一方无从知道它会不会送到。";
  const opens: Record<string, string> = {
    active: "A 主动连接，B 监听。",
    simultaneous: "A 和 B 同时主动连接。",
  };
  const timers: Record<string, string> = {
    rfc: "定时器按 RFC 6298。",
    rfc1122: "定时器按 RFC 1122：起初三秒。",
  };
  const open = opens[settings.open ?? ""] ?? "A 和 B 都在监听，互相等待。";
  const timer = timers[settings.profile ?? ""] ?? "定时器和规则与 Linux 内核的一样。";
  const [seq, at] = settings.stale?.split(":") ?? [];
  const stale =
    at === undefined
      ? ""
      : `\n从前那场战争的一个 SYN <SEQ=${seq}> 还在途中；B 在 ${seconds(Number(at))}收到它。`;
  return `${goal}\n${open}${timer}${stale}`;
}

export function tell(whole: Snapshot, settings: Record<string, string>): Telling | undefined {
  const story = new Story(whole, settings);
  const lines = whole.events.flatMap((happening, event) => {
    const sentence = story.tell(happening);
    return sentence ? [{ event, moment: seconds(happening.at), sentence }] : [];
  });
  const over = whole.end === "quiescent" || whole.end === "until" ? whole.outcome : null;
  const row = over === null ? null : (ROWS[over] ?? null);
  return { opening: opening(settings), lines, row };
}
