### The two generals.

## Who they are

name-a = A
name-b = B

## What they say

letter-first = 黎明进攻
letter-first-ever = 进攻
letter-second = 同意
letter-second-ever = 同意
letter-third = 收到你的答复
letter-later = 链上第 { $before } 条消息已到

## What is shown of them

state-attack = 进攻
state-informed = 已知情
state-resolved = 决意进攻
state-retreat = 撤退
state-unwilling = 无意进攻
state-waiting = 等待

decision-attack = 进攻
decision-retreat = 撤退

timer-dawn = 黎明
timer-retry = 重发

## How it comes out

outcome-both = 双方进攻：攻下城池。
outcome-only-a = A 独自进攻，兵败。
outcome-only-b = B 独自进攻，兵败。
outcome-neither = 双方都不进攻：什么也没发生。

## Before it begins

goal = A 与 B 若都在黎明进攻则胜，若只有一方进攻则败。
goal-ever = A 与 B 若迟早都进攻则胜，若始终只有一方进攻则败。
rules = { $first }；{ $second }。
rule =
    { $needed ->
        [0] 无论收到什么，{ $who }都会进攻
       *[other] { $other }的消息至少送到 { $needed } 条，{ $who }就进攻
    }
writes-nothing = { $who }今夜不想进攻，什么也不写
both-decide = 双方在{ $dawn }作出决定。
each-decides = 没有黎明：各方等的消息一到便作出决定。

## What happens

sends = { $from } 派 { $name } 去见 { $to }：“{ $says }”。
writes-again = { $who }再写一次。
writes-again-unanswered = { $who }还没有回音，再写一次。

reaches = { $name } 到达{ $who }：“{ $says }”。{ $who }现在知道{ $learns }；此刻{ $other }还无从知道这条消息已经送到。
reaches-after-decision = { $name } 到达{ $who }时，{ $who }已经作出决定。
reaches-again = { $name } 到达{ $who }，但{ $who }早已有了这条消息。
learns-wish = A 想进攻
learns-arrival = 链上第 { $before } 条消息已送到{ $other }

is-captured = { $name } 在山谷中被俘。{ $from }和{ $to }都看不到。
meets-cut = { $name } 过不了断开的路。{ $from }和{ $to }都看不到。
finds-down = { $name } 到了，但{ $to }已倒下。{ $from }看不到。

attacks = 进攻
stays = 按兵不动
decides-late = { $who }{ $does }：要做别的已经太迟。
decides-as-planned = { $who }{ $does }，一开始就是这样打算的。
decides-as-agreed = { $who }按约定{ $does }，不管收到了什么。
decides =
    { $who }{ $does }：{ $other }的消息{ $heard ->
        [0] 一条也没有送到
       *[other] 送到了 { $heard } 条
    }，而需要 { $needed } 条。

## Its sheet

title = 两位将军
about = 两位将军若都在黎明进攻则胜，若只有一方进攻则败。他们的信使必须穿过敌人占据的山谷。
place = 山谷

preset-unconditional = 无条件进攻
preset-confirmation = 等待一次确认
preset-last-messenger = 对确认的确认
preset-five-messages = 五条消息
preset-ten-messages = 十条消息
preset-hundred-confirmations = 一百次确认
preset-three-copies = 同一信使的三份
preset-retry-until-midnight = 一再重发，直到有回音

# What each of the two does or does not, and what comes of it.

matrix-does = 进攻
matrix-does-not = 不进攻
matrix-both = 攻下城池
matrix-only-a = A 兵败
matrix-only-b = B 兵败
matrix-neither = 什么也没发生

## Its parameters

parameter-messages = 最长的链
    .help = 一来一往的消息链最长有多少条，A 先写；每一条都是因为前一条送到才发出的。
parameter-a = A 需要
    .help = B 的不同消息至少有这么多条送到，A 才在黎明进攻。
    .default = 全部
parameter-b = B 需要
    .help = A 的不同消息至少有这么多条送到，B 才在黎明进攻；若为 0，则无论如何都进攻。
    .default = 全部
parameter-copies = A 的信使数
    .help = A 的每条消息由几个信使送，各有各的命运。
parameter-answers = B 的信使数
    .help = B 的每条消息由几个信使送，各有各的命运。
parameter-retry = 每隔多久重发
    .help = A 每隔这么多刻重发一次命令，直到收到回音或黎明来到。
    .default = 无
parameter-dawn = 黎明时刻
    .help = 双方在这一刻凭已收到的消息作出决定。若为 never（须重发命令），各方等的消息一到便作出决定。
    .default = 足够晚
parameter-order = A 想要
    .help = A 想要什么。若选“撤退”，A 什么也不写，谁都不该进攻。
