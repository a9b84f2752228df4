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
outcome-under-way = 还没有结束：只看到这里为止。
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
knows-ack-lost = A 进攻，B 不进攻：在 A 看来与送到无异。TCP 里的 B 有定时器，会再问：除非回答全都丢失，B 只是晚一点知道。
# Where the chain is to have two messages only.
knows-last-syn-ack-arrived = A 知道 B 同意，而 B 不知道 A 已经知道，就进攻了。
knows-last-syn-ack-lost = B 进攻，A 不进攻：若只有两条消息，没有谁会告诉 B。TCP 里的 A 会再问一次。

## Moments and spans

seconds = { $whole }.{ $thousandths } 秒
    .short = { $whole }{ $decimals } 秒
