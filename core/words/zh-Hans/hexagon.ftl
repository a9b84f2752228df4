### The hexagon.

## Who they are

seat = { $name }
    .spaced = { $name }{ " " }

## What they say

label-own = 我想{ $wish }
label-of-the-third = 第三人想{ $wish }

## What is shown of them: short, for six stand beside each other

state-no-round-read = 尚未读信
state-one-round-read = 读了一轮
state-both-rounds-read = 读了两轮

decision-attack = 进攻
decision-retreat = 撤退

timer-end-of-round = 一轮结束

## How it comes out

ring-kept = 每一对邻居的决定都符合对三人的要求。
ring-split = 有两个该一致的邻居没有一致。
ring-wrong = 有两个愿望相同的邻居没有照愿望决定。
ring-undecided = 六人当中有一个没有作出决定。
table-kept = 遵守协议的两人一致；若愿望相同，就照愿望决定。
table-split = 遵守协议的两人决定不同。
table-wrong = 遵守协议的两人愿望相同，却没有照愿望决定。
table-undecided = 遵守协议的两人当中有一个没有作出决定。

## Before it begins

ring =
    同样三个人的两份副本围成一个环；p0、q0 和 r0 想撤退，p1、q1 和 r1 想进攻。没有人说谎，{ $letters ->
        [in-time] 也没有人
       *[any] 只要每封信都在它那一轮到达，也没有人
    }分得清这是环还是三人的桌子。
table =
    { $one-spaced }想{ $wish }，{ $other-spaced }想{ $other-wish }。{ $liar-spaced }说谎：它写给这两人各自在环上从另一位邻居收到的话，{ $letters ->
        [in-time] 所以两人
       *[any] 所以只要每封信都在它那一轮到达，两人
    }看到的都与在环上相同。
rule =
    每个人先告诉两位邻居自己想怎样，再告诉每位邻居另一位邻居对它说了什么，然后照三人的多数行事。某人自己说的与别人转述的不同时，{ $ties ->
        [attack] 就算进攻
        [first-hand] 就算他自己说的
        [own] 就算自己的愿望
        [second-hand] 就算别人转述的
       *[retreat] 就算撤退
    }。

## What happens

says-own =
    { $honesty ->
        [lie] { $from-spaced }说着谎，告诉
       *[honest] { $from-spaced }告诉
    } { $to }：“我想{ $wish }”。
says-of-the-third =
    { $honesty ->
        [lie] { $from-spaced }说着谎，告诉
       *[honest] { $from-spaced }告诉
    } { $to }：“{ $third-spaced }对我说：{ $wish }”。
decides = { $who-spaced }决定：{ $wish }。

## Its sheet

title = 六边形
about = 没有签名时，三个进程当中只要有一个可能说谎，无论用什么协议都无法既保证一致、又在诚实者愿望相同时照办：把同一协议的两份副本围成六人的环，就得出六个互相矛盾的要求。
place = 环上

preset-ring = 六人的环
preset-p0-q0 = p 和 q 想撤退，r 说谎
preset-q0-r0 = q 和 r 想撤退，p 说谎
preset-r0-p1 = r 想撤退，p 想进攻，q 说谎
preset-p1-q1 = p 和 q 想进攻，r 说谎
preset-q1-r1 = q 和 r 想进攻，p 说谎
preset-r1-p0 = r 想进攻，p 想撤退，q 说谎
preset-ring-own = 另一条规则
preset-r0-p1-own = 另一条规则下，r 和 p 各行其是

property-p0-q0 = p0 与 q0
property-q0-r0 = q0 与 r0
property-r0-p1 = r0 与 p1
property-p1-q1 = p1 与 q1
property-q1-r1 = q1 与 r1
property-r1-p0 = r1 与 p0

choice-ring = 六人的环
choice-p0-q0 = p0 和 q0，r 说谎
choice-q0-r0 = q0 和 r0，p 说谎
choice-r0-p1 = r0 和 p1，q 说谎
choice-p1-q1 = p1 和 q1，r 说谎
choice-q1-r1 = q1 和 r1，p 说谎
choice-r1-p0 = r1 和 p0，q 说谎
choice-own = 自己的愿望
choice-first-hand = 他自己说的
choice-second-hand = 别人转述的

## Its parameters

parameter-table = 看谁
    .help = 六人的环，或一张三人的桌子：第三个人说谎，使这两人在桌上看到的与在环上相同。
parameter-ties = 说法不一时听谁的
    .help = 某人自己说的与别人转述的不同时算哪个：撤退、进攻、自己的愿望、他自己说的，还是转述的。
parameter-delay = 延误
    .help = 在路上恰好走这么多刻的消息，如 2-1.1:10。
    .default = 无
parameter-cut = 断路
    .help = 道路双向断开一段时间：0-1:5-20；或从此断开：0-1:5。
    .default = 无
parameter-crash = 倒下
    .help = 谁在何时倒下：2:7 是再不起来，2:7-12 是之后恢复。
    .default = 无
