### What the page says beside the figure of a connection.

## How its numbers are written

numbers-label = 序号 seq/ack
numbers-relative = 相对
numbers-absolute = 绝对

## For how long the two sides were at odds. $who and $other are the sides; $from, $to and $span are
## times, as the next message has them

odds-seconds = { $seconds } 秒
odds-heading = 各执一词
odds-promise = TCP 不保证双方一致，只保证弄错的一方说了必须得到回答的话时，或定时器走完时会得知；单单一个 ACK 可能永远没有回音。而这也只在新连接的序号超出旧连接的序号时才成立：序号相同，谁也分不清两者。
odds-over = 从 { $from }到 { $to }，历时 { $span }，{ $who } 相信有连接，而 { $other } 没有。
odds-lasting = 自 { $from }起，至今 { $span }，{ $who } 相信有连接，而 { $other } 没有；{ $who } 还没有得知。
odds-never = 自 { $from }起，{ $who } 相信有连接，而 { $other } 没有。{ $who } 永远不会得知：它再没有话要说，也没有定时器在走。

## How that came out, after the sentence that it is over: $one is who learned of it

learned-crash = { $one } 也倒下，忘掉了它。
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

chain-heading = 只看握手，换成将军来说
chain-figure = 只看握手，换成将军来说，画成图
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
