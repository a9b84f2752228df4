### TCP. Its states are called as the RFC calls them.

## Who they are

name-a = A
    .spaced = A{ " " }
name-b = B
    .spaced = B{ " " }

## What they say

segment =
    { $bytes ->
        [0] { $control }
       *[other] { $control }，{ $bytes } 字节
    }

## What is shown of them

timer-abort = 中断
timer-close = 关闭
timer-acknowledge = 确认
timer-retransmit = 重发
timer-send = 发送
timer-time-wait = TIME-WAIT

## How it comes out

outcome-open = 双方的连接都已建立，序号也一致。
outcome-closed = 连接建立过，双方也都关闭了。
outcome-half-open = 一方相信有连接，而另一方没有。
outcome-broken = 连接中断了：双方都不再有连接。
outcome-timed-out = 有一方等得太久，放弃了；双方都没有连接。
outcome-refused = 对方拒绝：没有建立连接。
outcome-nothing = 没有建立连接，也没有谁以为有连接。
outcome-old-data = 有数据被收了两次，或收下了另一个连接的数据。

## Before it begins

goal =
    { $messages ->
        [two] SYN 问“黎明进攻？”，SYN,ACK 作答；在这里两条消息就该够了。
        [crossing] SYN 问“黎明进攻？”，这里双方都问：各自回答对方，而在等来只可能在它之后的东西以前，谁也无从知道自己的回答会不会送到。
       *[three] SYN 问“黎明进攻？”，SYN,ACK 同意并反问，ACK 同意：三条消息，而在等来只可能在它之后的东西以前，发出最后一条的一方无从知道它会不会送到。
    }
opens =
    { $who ->
        [active] A 主动连接，B 监听。
        [simultaneous] A 和 B 同时主动连接。
       *[passive] A 和 B 都在监听，互相等待。
    }{ $profile ->
        [rfc] 定时器按 RFC 6298。
        [rfc1122] 定时器按 RFC 1122：起初三秒。
       *[linux] 定时器和规则与 Linux 内核的一样。
    }
stale-syn = 从前那场战争的一个 SYN <SEQ={ $seq }> 还在途中；B 在 { $at }收到它。

## What is sent, and what becomes of it

sends = { $from-spaced }派 { $name } 去 { $to }，{ $segment }：{ $says }
is-left = { $name }（{ $segment }）是从前那场战争留下的，还在去 { $to-spaced }的路上。
reaches = { $name }（{ $says }）到达 { $to }。
is-lost-on-the-way = { $name } 在途中丢失。{ $from-spaced }和 { $to-spaced }都看不到。

## What a segment says, as one general says it to the other

refuses = “我和你没有这样的约定。”
asks = “黎明进攻？我从 { $seq } 数起。”
agrees = “同意，我有你的 { $acknowledged }。你呢？我从 { $seq } 数起。”
has-your-yes = “我收到了你的同意。”这一条不必回答：{ $who-spaced }还无从知道它会不会送到。
has-everything-before = “{ $next } 之前的我都有了。”
gives-bytes = { $bytes } 字节。
gives-bytes-and-closes = { $bytes } 字节，此外没有别的要说了。
closes = “我没有别的要说了。”

## What a state means to who is in it

is-in = { $who-spaced }进入 { $state }。
closed =
    { $before ->
        [listening] { $who-spaced }不再监听。
        [asking] { $who-spaced }不再请求连接。
       *[connected] { $who-spaced }不再有连接。
    }
closed-by-reset = RST 告诉 { $who }：{ $other-spaced }没有这样的连接。
closed-in-vain =
    { $before ->
        [asking] { $who-spaced }不再请求连接。
       *[connected] { $who-spaced }等得够久，放弃了。
    }
# without $before
closed-by-crash = { $who-spaced }忘掉了一切。
listen = { $who-spaced }等着有谁来问。
listen-after-reset = RST 告诉 { $who }：没有谁要它；它继续监听。
syn-sent = { $who-spaced }已经问了，还什么都不知道。
syn-received = { $who-spaced }知道 { $other-spaced }想要连接，或者曾经想要：这个 SYN 可能是旧的。{ $who-spaced }等着听到 { $other-spaced }收到了回答。
established =
    { $who-spaced }{ $sure ->
        [yes] 知道
       *[no] 以为
    } { $other-spaced }收到了它的序号，认为连接已建立；而 { $other-spaced }还无从知道它这样认为。
established-by-syn = { $who-spaced }相信这个 SYN，认为连接已建立。
fin-wait-1 = { $who-spaced }没有别的要发，等着听到 { $other-spaced }知道了。
fin-wait-2 =
    { $who-spaced }{ $sure ->
        [yes] 知道
       *[no] 以为
    } { $other-spaced }收到了它的 FIN，仍听 { $other-spaced }把话说完。
close-wait =
    { $who-spaced }{ $sure ->
        [yes] 知道
       *[no] 以为
    } { $other-spaced }没有别的要发了。
closing = 双方都没听完对方就关闭了；{ $who-spaced }还不知道 { $other-spaced }有没有收到它的 FIN。
last-ack = { $who-spaced }把最后的话说完了，等着最后的确认。
time-wait = { $who-spaced }发出了最后的确认，或正要发出，而无从知道它会不会送到：{ $who-spaced }留下来，{ $other-spaced }再问就再答。

## What users do, and what takes too long

user-aborts = { $who-spaced }的用户中断连接。
user-closes = { $who-spaced }的用户关闭连接。
user-sends = { $who-spaced }的用户发送数据。
has-kept-fin-waiting = { $who-spaced }让 { $other-spaced }的 FIN 等得够久了。
has-waited-in-vain = { $who-spaced }没有等到回音。
lets-go = 报文段最长寿命的两倍已过：{ $who-spaced }认为这个连接不再有东西在途中，放下了它。

## Outages

goes-down-and-forgets = { $who-spaced }倒下，忘掉了一切。

## What only an onlooker can know

are-at-odds = 从现在起，{ $who-spaced }相信有连接，而 { $other-spaced }没有。
were-at-odds = 双方各执一词，历时 { $span }。

## Beside the figure: for how long they were at odds, and how that came out. $one is who learned of it

odds-over = 从 { $from-short }到 { $to-short }，历时 { $span-short }，{ $who } 相信有连接，而 { $other } 没有。
odds-lasting = 自 { $from-short }起，至今 { $span-short }，{ $who } 相信有连接，而 { $other } 没有；{ $who } 还没有得知。
odds-never = 自 { $from-short }起，{ $who } 相信有连接，而 { $other } 没有。{ $who } 永远不会得知：它再没有话要说，也没有定时器在走。
learned-crash = { $one } 倒下，忘掉了它。
learned-reset = { $one } 由 { $other } 发来的 RST 得知。
learned-segment = { $one } 收到 { $segment } 时才结束。
learned-retransmit = { $one } 太久没有收到回答，放弃了。
learned-close = { $one } 的用户关闭了它。
learned-abort = { $one } 的用户中断了它。
learned-timer = { $one } 的定时器走完，{ $one } 放下了它。

## What a Linux kernel does

kernel-trims = Linux 内核照图 7 所画的做：裁剪与自己的 SYN 交错而来的 SYN,ACK，立刻进入 ESTABLISHED。它还确认裁剪掉的部分，图上没有这一条。
kernel-run = 同样的情形，按 Linux 内核的规则

## The handshake as a chain of the generals' messages

chain-syn = “黎明进攻？”
chain-syn-ack = “同意”
chain-ack = “我收到了你的回答”
# $says is one of the three above.
chain-is = { $segment } 就是{ $says }
chain-none = 双方同时发问，或没有谁发问：将军的消息链里没有这样的情形。

## Who knows what, after each message of it

knows-nothing = 谁都还什么也不知道。
knows-sent = A 已经问了。还没有谁知道 B 会不会听到。
knows-syn-arrived = B 知道 A 想进攻。A 不知道 B 已经知道。
knows-syn-lost = B 什么都不知道，A 什么也没听到：谁都不进攻。TCP 里的 A 有定时器，会再问一次。
knows-syn-ack-arrived = A 知道 B 同意。B 不知道 A 已经知道。
knows-syn-ack-lost = B 同意了，而 A 不知道：谁都不进攻。TCP 里双方都有定时器，会再问一次。
knows-ack-arrived = B 知道 A 收到了它的回答，而单凭这三条，A 不知道这一点。双方进攻：再多一条消息，也只是把疑虑移到另一边。
knows-ack-lost = A 进攻，B 不进攻：在 A 看来与送到无异。TCP 里的 B 有定时器，会再问：除非再说的也全都丢失，B 只是晚一点知道。
# Where the chain is to have two messages only.
knows-last-syn-ack-arrived = A 知道 B 同意，而 B 不知道 A 已经知道，就进攻了。
knows-last-syn-ack-lost = B 进攻，A 不进攻：若只有两条消息，没有谁会告诉 B。TCP 里的 A 会再问一次。

## Moments and spans

seconds = { $whole }.{ $thousandths } 秒
    .short = { $whole }{ $decimals } 秒

## Its sheet

title = TCP：握手的将军
about = A 和 B 想隔着网络交谈，而网络会丢失、延误、复制他们发出的东西。通常三条消息建立连接，三四条消息关闭连接。发出最后一条的一方无从知道它会不会送到，除非等来了只可能在它之后的东西；定时器弥补其中大半，并让它有个了结。

preset-figure-6 = 图 6：三条消息
preset-figure-7 = 图 7：双方同时发问，如图所画
preset-figure-7-literally = 图 7，照正文所写
preset-figure-8 = 图 8：一个旧的 SYN
preset-figure-9 = 图 9：一方忘了，又重新来问
preset-figure-10 = 图 10：一方忘了，而另一方开口
preset-figure-11 = 图 11：双方都在监听，来了旧的 SYN
preset-figure-12 = 图 12：正常关闭
preset-figure-13 = 图 13：双方同时关闭
preset-syn-lost = SYN 丢失
preset-syn-ack-lost = SYN,ACK 丢失
preset-last-ack-lost = 最后的 ACK 丢失
preset-data-carries-the-ack = 最后的 ACK 丢失，由数据带到
preset-road-cut-after-syn = A 的 ACK 全都丢失：A 相信，B 从未相信
preset-black-hole = 那里没有人
preset-black-hole-rfc = 那里没有人，用 RFC 的定时器
preset-fin-lost = 第一个 FIN 丢失
preset-fin-ack-lost = 对第一个 FIN 的回答丢失
preset-second-fin-lost = 第二个 FIN 丢失
preset-close-last-ack-lost = 全部之中最后的 ACK 丢失
preset-last-ack-lost-for-ever = 全部之中最后的 ACK 永远送不到
preset-both-fin-lost = 双方同时关闭，A 的 FIN 丢失
preset-both-other-fin-lost = 双方同时关闭，B 的 FIN 丢失
preset-both-ack-lost = 双方同时关闭，A 最后的 ACK 丢失
preset-both-other-ack-lost = 双方同时关闭，B 最后的 ACK 丢失
preset-half-open = 一方忘了
preset-two-way-old-syn = 两条消息不够：旧的 SYN 被当真
preset-three-way-old-syn = 同样的情形，三条消息
preset-two-way-old-data = 两条消息不够：数据收了两次

property-delivery = 交付
property-closed = 最终关闭

choice-active = A 连接，B 监听
choice-simultaneous = 双方同时连接
choice-passive = 双方都监听
choice-rfc = RFC 6298
choice-rfc1122 = RFC 1122
choice-linux = Linux
choice-none = 无
choice-a = a
choice-b = b
choice-both = 双方
choice-yes = 是
choice-no = 否

# Timers that a figure draws.

bar-retransmit = 重发
bar-time-wait = TIME-WAIT

## Its parameters

parameter-open = 谁来连接
    .help = 谁来连接：A 连接正在监听的 B；双方都连接；双方都监听。
parameter-handshake = 握手的消息数
    .help = 建立连接要几条消息。若是两条，听到 SYN 的一方就当真。
parameter-profile = 谁的规则与定时器
    .help = 谁的定时器：RFC 6298，RFC 1122 的三秒，或 Linux 内核。
parameter-isn_a = A 的初始序号
    .help = A 的初始序号。
parameter-isn_b = B 的初始序号
    .help = B 的初始序号。
parameter-rtt = 往返时间（毫秒）
    .help = 一个报文段和对它的回答要走多少毫秒：单程一半，向上取整。
parameter-data = A 的字节数
    .help = A 认为连接已建立后发送多少字节。
parameter-data_at = A 何时发送（毫秒）
    .help = A 何时发送，或此后能发时立即发送。
parameter-close = 谁先关闭
    .help = 谁先关闭；另一方看到 FIN 之后关闭。
parameter-close_at = 何时关闭（毫秒）
    .help = 先关闭的一方何时关闭。
parameter-close_after = 另一方再过多久（毫秒）
    .help = 另一方看到 FIN 之后再等多久。
parameter-stale = 旧的 SYN
    .help = 一个带此序号的旧 SYN 的副本，在这一刻到达 B。
    .default = 无
parameter-until = 看到何时（毫秒）
    .help = 这次运行看到何时为止。
    .default = 足够久
parameter-data_b = B 的字节数
    .help = B 认为连接已建立后发送多少字节。
parameter-data_b_at = B 何时发送（毫秒）
    .help = B 何时发送，或此后能发时立即发送。
parameter-isn_a2 = A 再次的初始序号
    .help = A 再次建立连接时的初始序号；以后每次加 100。
    .default = A 的初始序号加 100
parameter-isn_b2 = B 再次的初始序号
    .help = B 再次建立连接时的初始序号；以后每次加 100。
    .default = B 的初始序号加 100
parameter-trim = 裁剪交错的 SYN
    .help = 与自己的 SYN 交错而来的 SYN,ACK，是裁剪到新的部分，如图 7 所画；还是照 RFC 的正文拒绝。
parameter-again = 再次监听
    .help = 监听的一方在连接结束后是否再次监听。
parameter-abort = 谁来中断
    .help = 由谁中断连接。
parameter-abort_at = 何时中断（毫秒）
    .help = 何时中断。
parameter-delay = 延误
    .help = 在路上恰好走这么多毫秒的报文段，如 b1:10。
    .default = 无
parameter-cut = 断路
    .help = 道路双向断开一段时间（毫秒）：a-b:5-20；或从此断开：a-b:5。
    .default = 无
parameter-crash = 倒下
    .help = 谁在何时（毫秒）忘掉一切：b:500 是立即回来，处于 CLOSED，不再建立连接；b:500-900 是之后恢复，重新开始。
    .default = 无
