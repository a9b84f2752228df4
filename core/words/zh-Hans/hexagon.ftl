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
