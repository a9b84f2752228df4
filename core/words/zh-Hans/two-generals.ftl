### The two generals.

## Who they are

name-a = A
name-b = B

## What they say

letter-first = 黎明进攻
letter-second = 同意
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
rules = { $first }；{ $second }。
rule =
    { $needed ->
        [0] 无论收到什么，{ $who }都会进攻
       *[other] { $other }的消息至少送到 { $needed } 条，{ $who }就进攻
    }
writes-nothing = { $who }今夜不想进攻，什么也不写
both-decide = 双方在{ $dawn }作出决定。

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
