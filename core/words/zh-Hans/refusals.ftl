### What is said of input that is refused.

refused = { $what } 要的是{ $takes }，得到的却是{ $got }。

named = { $name }
what-deed = 对信使动手
what-recover = 恢复
what-heal = 修路

## What it got

got-text = “{ $text }”
got-nothing = 空的
got-long-text = 一段 { $length } 个字符的文字
got-plain = { $text }
got-object = 一个对象
got-function = 一个函数
got-boolean = 一个布尔值
got-symbol = 一个符号
got-bigint = 一个大整数

## What it takes

takes-lies = any（掷骰子）、none（实话），或叛徒可以说的一个词
takes-lies-word = any（掷骰子）、none（实话），或下列之一：{ $words }
takes-messages = 消息的名字，如 a2 或 b1,a3
takes-messages-and-ticks = 消息的名字与刻数，如 b1:10
takes-processes = 进程的编号，如 3 或 0,3，或 none
takes-statements = 叛徒的消息，每条带一个词，如 2-3.1:attack
takes-outages = 时段，如 b:7 或 b:7-12
takes-ratio = 0 到 1 之间的比值，如 1/8、0.125 或 12.5%（分母不超过 { $most }）
takes-span = { $min } 到 { $max } 刻，或一个范围，如 1..5
takes-whole = { $min } 到 { $max } 的整数
takes-whole-or = { $min } 到 { $max } 的整数，或 { $word }
takes-one-ratio = 只写一个对所有人的比值
takes-ratio-of = 发送者（0 到 { $last }）或方向，加上 0 到 1 之间的比值（分母不超过 { $most }），如 0:1/10 或 0-1:1/10
takes-ratio-of-two = 发送者（a 或 b）加上 0 到 1 之间的比值（分母不超过 { $most }），如 a:1/10
takes-sender-once = 每个发送者和每个方向至多一次
takes-draws = 一个进程（0 到 { $last }）、其硬币或抽取的编号及结果，如 0.1:heads
takes-draws-of-two = 一个进程、其硬币或抽取的编号及结果，如 a.1:heads
takes-draws-such-as = 硬币和抽取及其结果，如 0.1:heads 或 0.2:7
takes-draw-once = 每枚硬币、每次抽取至多一次
takes-flag = true 或 false
takes-side = 硬币的一面：heads（正面）或 tails（反面）
takes-drawn = 0 到 { $max } 之间的一个数（这次抽取）
takes-only-with = { $word }，但须与 { $other } 同用
takes-whole-at = 0 到 { $max } 的整数与 1 到 { $last } 的一个时刻，如 90:5
takes-word = 下列之一：{ $words }
takes-ticks = 1 到 { $max } 的整数
takes-delays = 走 1 到 { $max } 刻的消息，如 b1:10
takes-no-double = 消息本身，而不是它的副本
takes-unnamed = { $other } 没有提到的消息
takes-name-of-two = 消息的名字，如 a2，编号从 1 到 { $max }
takes-name = 消息的名字，如 0-1.2（从 0 号到 1 号的第二条，共 { $processes } 个）
takes-cut-of-two = 道路与时段，如 a-b:5-20 或 a-b:5（最晚 { $max } 刻）
takes-cut = 道路与时段，如 0-3:5-20 或 0-3:5（最晚 { $max } 刻）
takes-crash-of-two = 谁与时段，如 b:7 或 b:7-12（最晚 { $max } 刻）
takes-crash = 谁与时段，如 3:7 或 3:7-12（最晚 { $max } 刻）
takes-forwards = 先起后止的时段
takes-apart = 互不相接的时段
takes-most-outages = 总共至多 { $most } 次倒下或断路
takes-one-deed = 一个动作
takes-cut-or-crash = cut 或 crash
takes-speaker = 叛徒（{ $traitor }）的消息
takes-speakers = 叛徒（{ $traitors }）的消息
takes-no-speaker = 叛徒的消息，而这里没有叛徒
takes-spoken = 叛徒至今说过话或有话没说的一条消息的名字
takes-going-down = 会倒下的一方
takes-being-cut = 会断开的道路
takes-text = 至多 { $most } 字节的文字
takes-smaller = 更小的数
takes-seated = 现有进程的编号（0 到 { $last }），或 none
takes-generals = 现有将军的编号（0 到 { $last }）
takes-fewer-rounds = 至多 { $most }：{ $generals } 位将军口头传话，否则消息会多于 { $messages } 条
takes-fewer-than = 比总数 { $number } 小的数
takes-at-most = 不大于总数 { $number } 的数
takes-replicas = 副本的编号（0 到 { $last }）

## What is refused for another reason than what a single thing takes

refused-scenario = 链接以情形开头（{ $names }），得到的却是{ $got }。
refused-family = 这里的引擎不含情形 { $scenario }。
refused-form = 链接的每一部分都写成“名字=值”，得到的却是{ $got }。
refused-repeated = 链接里每个参数只能出现一次，{ $got }却出现了两次。
refused-repeated-message = { $parameter } 里每条消息只能出现一次，“{ $message }”却出现了两次。
refused-long = 链接至多 { $most } 字节，得到的却是 { $length } 字节。
refused-unknown = { $scenario } 的参数是 { $names }，得到的却是{ $got }。
refused-runs = 至多保留 { $most } 次运行，不能再多一次。
refused-other = 只能保留同一情形（{ $own }）的运行，得到的却是 { $other } 的。
refused-honest = 要搜索的情形里须有谁可能说谎，得到的却是 { $scenario }。
refused-cut-off = 精确的概率要求每次运行都走到结尾，而这里的 { $scenario } 有的被截断（{ $end }）。
refused-endless = 精确的概率要求每次运行都走到结尾，而这里的 { $scenario } 可能走到永远继续下去的地步。
refused-circle = 精确的概率至多容纳 { $most } 个互相通往的局面，而这里的 { $scenario } 更多。
refused-worlds = 精确的概率至多区分 { $worlds } 个局面，至多做 { $work } 份工作，而这里的 { $scenario } 需要更多。
refused-memory = 精确的概率至多容纳 { $most } MB 的不同局面，而这里的 { $scenario } 需要更多。
