### The two lovers: what they say otherwise than the two generals.

## Who they are

name-a = 爱丽丝
name-b = 鲍勃

## What they say

letter-first = 今晚见面好吗
letter-second = 好，今晚见
letter-third = 收到你的答应

## What is shown of them

state-attack = 赴约
state-retreat = 留下

decision-attack = 赴约
decision-retreat = 留下

## How it comes out

outcome-both = 双方赴约：两人相会。
outcome-only-a = 爱丽丝赴约，独自空等。
outcome-only-b = 鲍勃赴约，独自空等。
outcome-neither = 双方都留在家里：什么也没发生。

## Before it begins

goal = 爱丽丝与鲍勃若都出门相会则皆大欢喜，若只有一方出门则伤心。
rule =
    { $needed ->
        [0] 无论收到什么，{ $who }都会赴约
       *[other] { $other }的消息至少送到 { $needed } 条，{ $who }就赴约
    }
writes-nothing = { $who }今夜不想赴约，什么也不写

## What happens

sends = { $from }给{ $to }发出 { $name }：“{ $says }”。
learns-wish = 爱丽丝想相会
is-captured = { $name } 丢失了。{ $from }和{ $to }都看不到。
attacks = 赴约
stays = 留在家里

## Moments: hours after noon, as a clock tells them.

noon =
    { $days ->
        [0] 中午
        [1] 次日中午
       *[other] { $days } 天后中午
    }
midnight =
    { $days ->
        [0] 午夜
        [1] 次日午夜
       *[other] { $days } 天后午夜
    }
hour =
    { $days ->
        [0] { hour-half }{ $hour }时
        [1] 次日{ hour-half }{ $hour }时
       *[other] { $days } 天后{ hour-half }{ $hour }时
    }
hour-half =
    { $part ->
        [night] 凌晨
        [morning] 上午
        [afternoon] 下午
       *[evening] 晚上
    }
