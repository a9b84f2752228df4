/**
 * The story of a dispute in simplified Chinese: the same knowledge as the engine's own telling.
 */
import type { Happening, Sent, Snapshot, Telling } from "../../engine/engine.ts";
import { hasCrashes, isCalm } from "../liars.zh-Hans.ts";

type Withheld = Extract<Happening, { kind: "withheld" }>;

const NAMES = ["支付平台", "商家", "顾客"];
const LIARS: Record<string, number> = { payment: 0, shop: 1, customer: 2 };
const WORDS: Record<string, string> = { paid: "已付", unpaid: "未付", silence: "什么也不说" };

const ROWS: Record<string, string> = {
  agreed: "商家与顾客中诚实的按同一句话行事；支付平台若诚实，就按它说的行事。",
  split: "商家与顾客按不同的话行事，好像扣款既成功又没有成功：IC1 被破坏。",
  disbelieved: "商家与顾客中诚实的没有按诚实的支付平台所说的行事：IC2 被破坏。",
  undecided: "商家与顾客中有诚实的没有作出决定。",
};

const who = (one: number) => NAMES[one] ?? `${one}`;
/** Of shop and customer the one that this is not. */
const other = (one: number) => who(3 - one);
const quoted = (word: string | undefined) => `“${WORDS[word ?? ""] ?? word}”`;

/** The statements in a message: on paper there may be two. */
const statements = (value = "") => (value === "both" ? ["paid", "unpaid"] : [value]);
const contents = (value: string | undefined) => statements(value).map(quoted).join("和");

/** What a message says. Spoken or signed, it says on whose word: one event does not tell which. */
export function says({ value, path = [] }: Sent): string {
  if (path.length > 1) return `${path.map(who).join("→")}：${contents(value)}`;
  return value === "both" ? contents(value) : (WORDS[value ?? ""] ?? "");
}

/** What one of the three has heard in time. */
class Heard {
  told: string | undefined;
  claimed: string | undefined;
  readonly holds = new Set<string>();
}

/** Who tells a dispute, event by event, and remembers what shop and customer have heard. */
class Dispute {
  readonly #signed: boolean;
  readonly #liar: number | undefined;
  readonly #charge: string;
  readonly #messages = new Map<number, Sent>();
  readonly #heard = [new Heard(), new Heard(), new Heard()];
  readonly #down = new Set<number>();
  readonly #doubled = new Set<string>();
  readonly #crashes: boolean;
  #disturbed: boolean;
  #said = false;

  constructor({ receipts, liar = "nobody", charge }: Record<string, string>, link: string) {
    this.#crashes = hasCrashes(link);
    // What may have befallen a message, for all that they know, need not be a lie.
    this.#disturbed = !isCalm(link);
    this.#signed = receipts === "signed";
    this.#liar = LIARS[liar];
    this.#charge = quoted(charge);
  }

  opening(): string {
    const how = this.#signed ? "有签名：SM(1)" : "是口头的：OM(1)";
    const liar = this.#liar;
    const lies =
      liar === undefined
        ? "没有谁说谎，但谁也不知道别人是否如此"
        : `${who(liar)}可能说谎，别人不知道这一点`;
    const says = liar === 0 ? "本该说" : "说";
    return (
      `支付平台告诉商家和顾客扣款是否成功，然后两者互相转告自己听到的话。凭证${how}，共 2 轮。\n` +
      `${lies}。支付平台${says}${this.#charge}。`
    );
  }

  tell(event: Happening): string | undefined {
    switch (event.kind) {
      case "sent":
        this.#messages.set(event.message, event);
        // A message that misses its round disturbs it, long before anybody tells of its end.
        this.#disturbed ||= event.due === null || event.due > (event.round ?? 0);
        this.#said ||= event.from === 0;
        return this.#sent(event);
      case "withheld":
        return event.value === undefined ? undefined : this.#withheld(event);
      case "copied": {
        const original = this.#messages.get(event.of);
        if (!original) return undefined;
        this.#messages.set(event.message, { ...original, name: event.name });
        this.#doubled.add(original.name);
        return `${original.name} 在途中变成了两份：${event.name}。`;
      }
      case "delivered":
        return this.#arrival(event.at, this.#messages.get(event.message));
      case "lost":
        return this.#lost(this.#messages.get(event.message));
      case "decided":
        return this.#decision(event.process, event.decision);
      case "note":
        return event.text;
      default:
        return this.#outage(event);
    }
  }

  #outage(event: Happening): string | undefined {
    switch (event.kind) {
      case "crashed":
        this.#disturbed = true;
        this.#down.add(event.process);
        return `${who(event.process)}倒下了。`;
      case "recovered":
        this.#down.delete(event.process);
        return `${who(event.process)}恢复了。`;
      case "cut":
        return `${who(event.from)}与${who(event.to)}之间的线路断开了。`;
      case "healed":
        return `${who(event.from)}与${who(event.to)}之间的线路又通了。`;
      default:
        return undefined;
    }
  }

  #sent({ name, from, to, path = [], value, lie, honest }: Sent): string {
    const [sender, receiver] = [who(from), who(to)];
    const signers = path.map(who).join("和");
    const verb = from === 0 ? "送给" : "出示给";
    const what = this.#signed
      ? `${sender}${verb}${receiver}由${signers}签名的凭证${contents(value)}`
      : path.length < 2
        ? `${sender}告诉${receiver}：${contents(value)}`
        : `${sender}告诉${receiver}：支付平台说${contents(value)}`;
    return `${name}：${what}。${lie ? this.#honestly(honest) : ""}`;
  }

  #withheld(withheld: Withheld): string {
    const { name, from, to, honest } = withheld;
    const text = `${name}：${who(from)}什么也没有告诉${who(to)}。`;
    return `${text}${this.#honestly(honest)}${this.#noticed(from, to)}`;
  }

  /** What would honestly have been said in place of a lie. */
  #honestly(honest: string | undefined): string {
    return `它若诚实，本该说${contents(honest)}。`;
  }

  /** How silence is taken by who should have been told something; of a liar nobody knows. */
  #noticed(from: number, to: number): string {
    if (to === this.#liar || this.#down.has(to)) return "";
    const up = this.#crashes ? "那时若没有倒下，" : "";
    if (!this.#signed) return `${up}${who(to)}会发觉什么也没有来，就当作“未付”。`;
    if (from === 0) return `${up}${who(to)}会发觉没有凭证来。`;
    return `${who(to)}无从知道本来有没有凭证可以出示。`;
  }

  #lost(sent: Sent | undefined): string | undefined {
    if (!sent) return undefined;
    const { name, from, to } = sent;
    const text = `${name} 丢失了。`;
    // Of a double only that it is lost: what it says has its own message.
    if (name.endsWith("~")) return text;
    this.#disturbed = true;
    // Its double may still arrive.
    return this.#doubled.has(name) ? text : text + this.#noticed(from, to);
  }

  #arrival(now: number, sent: Sent | undefined): string | undefined {
    const heard = sent && this.#heard[sent.to];
    // What a liar makes of what it hears is its own affair.
    if (!heard || sent.to === this.#liar) return undefined;
    const { name, from, to, value = "", path = [], round = 0 } = sent;
    const text = `${name} 到达${who(to)}。`;
    if (to === 0 || now > round) {
      return `${text}它来得太迟，不算数。`;
    }
    if (this.#signed) return text + this.#shown(from, to, heard, value);
    if (path.length > 1) {
      heard.claimed ??= value;
      return text + this.#compared(to, heard.told, value);
    }
    heard.told ??= value;
    const [me, by] = [who(to), other(to)];
    return `${text}${me}知道自己听到了什么，却无从知道支付平台对${by}说了什么。`;
  }

  /** What a claim means to who was told something, or nothing, by the payment service itself. */
  #compared(to: number, told: string | undefined, claim: string): string {
    const [me, by] = [who(to), other(to)];
    // Who is told nothing passes on “unpaid”.
    const open = this.#disturbed || claim === "unpaid";
    if (told === undefined) {
      return open
        ? `${me}没有及时听到支付平台自己说什么，也无从知道它是否对${by}这样说过。`
        : `${me}没有及时听到支付平台自己说什么；只要${by}不也说谎，它听到的就是这样。`;
    }
    if (told === claim) {
      return open
        ? `${me}听到的也一样，却无从知道${by}是否真的听到这样说。`
        : `${me}听到的也一样：只有支付平台和${by}都说谎，这话才会是假的。`;
    }
    const differs = `支付平台对${me}说的不一样`;
    if (this.#disturbed) return `${differs}，而${me}无从知道为什么。`;
    return `${differs}：支付平台和${by}当中有一个不诚实，${me}无从知道是哪一个。`;
  }

  /** What a receipt means to who holds these. */
  #shown(from: number, to: number, { holds }: Heard, value: string): string {
    const [me, by] = [who(to), other(to)];
    const before = holds.size;
    for (const one of statements(value)) holds.add(one);
    if (holds.size === before) {
      return from === 0
        ? `${me}早已有了这个说法。`
        : `${me}早已有了这个说法，现在还知道${by}也有。`;
    }
    if (holds.size > 1) return `${me}有了两份凭证，都由支付平台签名：它知道支付平台说谎。`;
    return `${me}知道这是支付平台签的，别人签不出来。它无从知道支付平台是否也签了相反的话。`;
  }

  #decision(process: number, decision: string): string {
    const paid = decision === "paid";
    if (process === 0) {
      const books = `支付平台${paid ? "记下扣款" : "什么也不记"}`;
      return this.#said
        ? `${books}，正如它所说。`
        : `${books}。它该说话的时候倒下了，什么也没有告诉过谁。`;
    }
    const acts = process === 1 ? (paid ? "发货" : "不发货") : `认为账单${WORDS[decision]}`;
    return `${who(process)}${acts}：${this.#why(process, decision)}。`;
  }

  #why(process: number, decision: string): string {
    const { told, claimed, holds } = this.#heard[process] ?? new Heard();
    if (this.#signed) {
      if (holds.size === 0) return "没有签名的凭证及时到达它那里";
      if (holds.size > 1) return "它有两份凭证，而两者之间就选“未付”";
      return `它有凭证${quoted(decision)}，没有别的`;
    }
    const had = (word: string | undefined) =>
      word === undefined ? "什么也没有及时来，算作“未付”" : `是${quoted(word)}`;
    const same = (told ?? "unpaid") === (claimed ?? "unpaid");
    const why = same ? `两者都是${quoted(decision)}` : "两者都不占多数，那就等于“未付”";
    return `支付平台那里${had(told)}，${other(process)}那里${had(claimed)}；${why}`;
  }
}

export function tell(whole: Snapshot, settings: Record<string, string>): Telling {
  const dispute = new Dispute(settings, whole.link);
  const lines = whole.events.flatMap((happening, event) => {
    const sentence = dispute.tell(happening);
    return sentence ? [{ event, moment: `${happening.at}`, sentence }] : [];
  });
  // A run that was cut off has not come out in any way.
  const over = whole.end === "quiescent" ? whole.outcome : null;
  return { opening: dispute.opening(), lines, row: over === null ? null : (ROWS[over] ?? null) };
}
