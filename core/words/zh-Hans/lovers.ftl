### The two lovers: what they say otherwise than the two generals.

## Who they are

name-a = 爱丽丝
name-b = 鲍勃

## What they say

letter-first = 今晚见面好吗
letter-first-ever = 见面好吗
letter-second = 好，今晚见
letter-second-ever = 好
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
goal-ever = 爱丽丝与鲍勃若迟早都出门相会则皆大欢喜，若始终只有一方出门则伤心。
each-decides = 没有约定时刻：各方等的消息一到便作出决定。
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

## Its sheet

title = 两位恋人
about = 爱丽丝中午给鲍勃写信。消息要么恰好一小时送到（除非你让它迟到），要么丢失。他们想在午夜相会，谁也不愿独自赴约。但无论事先怎么约定，只要它能让两人相会，就也可能让其中一人独自空等。
place = 城里

preset-all-afternoon = 每条消息都送到
preset-last-message = 最后一条消息丢失

choice-attack = 相会
choice-retreat = 不相会

# What each of the two does or does not, and what comes of it.

matrix-does = 赴约
matrix-does-not = 留下
matrix-both = 两人相会
matrix-only-a = 爱丽丝空等
matrix-only-b = 鲍勃空等
matrix-neither = 什么也没发生

## Its parameters

parameter-messages = 最长的链
    .help = 一来一往的消息链最长有多少条，爱丽丝先写；每一条都是因为前一条送到才发出的。
parameter-a = 爱丽丝需要
    .help = 鲍勃的不同消息至少有这么多条送到，爱丽丝才去。
    .default = 全部
parameter-b = 鲍勃需要
    .help = 爱丽丝的不同消息至少有这么多条送到，鲍勃才去；若为 0，则无论如何都去。
    .default = 全部
parameter-copies = 爱丽丝的信数
    .help = 爱丽丝的每条消息发几次，每次各有各的命运。
parameter-answers = 鲍勃的信数
    .help = 鲍勃的每条消息发几次，每次各有各的命运。
parameter-retry = 每隔多久重发
    .help = 爱丽丝每隔这么多小时重发一次，直到收到回音或时间已到。
    .default = 无
parameter-dawn = 第几小时决定
    .help = 中午之后第几个小时，双方凭已收到的消息作出决定。若为 never（须重发消息），各方等的消息一到便作出决定。
    .default = 12，午夜
parameter-order = 爱丽丝想要
    .help = 爱丽丝是否想相会。若不想，她什么也不写，谁都不该去。
