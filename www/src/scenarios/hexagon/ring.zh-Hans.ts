/**
 * The story of the ring of six, and of the tables that are cut from it, in simplified Chinese.
 */
import type { Sent, Snapshot, Telling } from "../../engine/engine.ts";
import { isCalm, order, story } from "../liars.zh-Hans.ts";

const SEATS = ["p", "q", "r"];

/** What counts when somebody says one thing and another is reported of him. */
const RULES: Record<string, string> = {
  retreat: "就算撤退",
  attack: "就算进攻",
  own: "就算自己的愿望",
  "first-hand": "就算他自己说的",
  "second-hand": "就算别人转述的",
};

const RING: Record<string, string> = {
  kept: "每一对邻居的决定都符合对三人的要求。",
  split: "有两个该一致的邻居没有一致。",
  wrong: "有两个愿望相同的邻居没有照愿望决定。",
  undecided: "六人当中有一个没有作出决定。",
};

const TABLE: Record<string, string> = {
  kept: "遵守协议的两人一致；若愿望相同，就照愿望决定。",
  split: "遵守协议的两人决定不同。",
  wrong: "遵守协议的两人愿望相同，却没有照愿望决定。",
  undecided: "遵守协议的两人当中有一个没有作出决定。",
};

/** What a message says: in the second round it is about the third. */
export function says({ round, value }: Sent): string {
  return `${round === 1 ? "我" : "第三人"}想${order(value)}`;
}

/** The one who is neither of two, by his seat. */
const third = (one = "", other = "") =>
  SEATS.find((seat) => !one.startsWith(seat) && !other.startsWith(seat)) ?? "";

/** The wish that a corner such as `p1` stands for. */
const wish = (corner = "") => (corner.endsWith("1") ? "进攻" : "撤退");

function opening({ table = "ring", ties = "" }: Record<string, string>, calm: boolean): string {
  const unless = calm ? "" : "只要每封信都在它那一轮到达，";
  const rule =
    "每个人先告诉两位邻居自己想怎样，再告诉每位邻居另一位邻居对它说了什么，" +
    `然后照三人的多数行事。某人自己说的与别人转述的不同时，${RULES[ties] ?? ties}。`;
  if (table === "ring") {
    return (
      "同样三个人的两份副本围成一个环；p0、q0 和 r0 想撤退，p1、q1 和 r1 想进攻。" +
      `没有人说谎，${unless}也没有人分得清这是环还是三人的桌子。\n${rule}`
    );
  }
  const [one = "", other = ""] = table.split("-");
  return (
    `${one[0]}想${wish(one)}，${other[0]}想${wish(other)}。${third(one, other)}说谎：` +
    `它写给这两人各自在环上从另一位邻居收到的话，所以${unless}两人看到的都与在环上相同。\n${rule}`
  );
}

export function tell(whole: Snapshot, settings: Record<string, string>): Telling {
  const who = (process: number) => whole.processes[process]?.name ?? `${process}`;
  const rows = settings.table === "ring" ? RING : TABLE;
  return story(
    whole,
    opening(settings, isCalm(whole.link)),
    (event) => {
      if (event.kind === "decided") return `${who(event.process)}决定：${order(event.decision)}。`;
      if (event.kind !== "sent") return undefined;
      const [from, to] = [who(event.from), who(event.to)];
      const value = order(event.value);
      const said = event.round === 1 ? `我想${value}` : `${third(from, to)}对我说：${value}`;
      return `${from}${event.lie ? "说着谎，" : ""}告诉${to}：“${said}”。`;
    },
    rows,
  );
}
