### Ben-Or: no clock, no leader, and a coin where nobody knows what to do.

## Who they are

process = { $number }
    .spaced = { $number }{ " " }
speaker = { $who }
    .spaced = { $who-spaced }
traitor = { $who }（叛徒）

## What they say

i-am-for = 我主张{ $value }
i-propose = 我提议{ $value }
i-propose-nothing = 我什么也不提议
i-have-decided = 我已经决定：{ $value }
what-have-you-decided = 你们决定了什么？
of-phase = 第 { $phase } 阶段：{ $says }

## What is shown of them

# What a process is for after its coin has shown this side.
side-heads = 进攻
side-tails = 撤退
state-waits-for-wishes = 等待主张
state-waits-for-proposals = 等待提议
state-decided = 已决定
state-broken-off = 已中断

## How it comes out

outcome-attack = 所有诚实而没有倒下的都进攻。
outcome-retreat = 所有诚实而没有倒下的都撤退。
outcome-split = 有两个诚实者决定不同。
outcome-wrong = 诚实者愿望全都相同，其中却有一个作出了别的决定。
outcome-undecided = 运行在最后一个阶段之后中断，有一个没有作出决定。
outcome-stuck = 再不会有谁作出决定，而有的还没有作出。

## Before it begins

reckons =
    { $kind ->
        [lies] { $processes } 个进程，预备其中 { $faults } 个可能说谎。
       *[crash] { $processes } 个进程，预备其中 { $faults } 个可能倒下。
    }
wishes = 主张进攻的：{ $attack }。主张撤退的：{ $retreat }。
who-may-lie = 可能说谎的：{ $who }。
slow-or-down = 谁也分不出别人是慢了还是倒下了。
reports =
    每一阶段人人先说自己主张什么。谁听到 { $quorum ->
        [0] { $quorum } 个
       *[other] { $quorum } 个（自己也算）
    }，就提议其中 { $enough } 个主张的事，否则什么也不提议。
proposals =
    谁然后听到 { $quorum ->
        [0] { $quorum } 个提议
       *[other] { $quorum } 个提议（自己也算）
    }，若其中 { $enough } 个提议同一件事，就作出决定。
adopts =
    { $sway ->
        [1] 谁有一个提议，从此就主张它；其余的都抛硬币。
       *[other] 谁有 { $sway } 个相同的提议，从此就主张它；其余的都抛硬币。
    }
helps-on =
    { $returns ->
        [yes] 凭提议作出决定的再帮一个阶段的忙。
       *[no] 作出决定的再帮一个阶段的忙。
    }
asks-around =
    倒下过而还没有决定的问其余各方决定了什么；已经决定的，或后来才决定的，就回答它；{ $sway ->
        [1] 有一个回答，就足以作出同样的决定。
       *[other] 有 { $sway } 个相同的回答，就足以作出同样的决定。
    }
breaks-off = { $phases } 个阶段之后运行中断。

## What happens

asks = { $from-spaced }问 { $to }：“{ $says }”
answers = { $from-spaced }回答 { $to }：“{ $says }”。
tells = { $from-spaced }在第 { $phase } 阶段告诉 { $to }：“{ $says }”。
honestly = 照实会说：“{ $says }”。
honestly-nothing-yet = 照实还什么也不会说：它还没有决定。
says-nothing = { $from-spaced }对 { $to } 什么也不说。

is-asked = { $to } 听到 { $from } 问：“{ $says }”
is-answered = { $to } 听到 { $from } 回答：“{ $says }”。
hears = { $to } 听到 { $from } 在第 { $phase } 阶段的话：“{ $says }”。
letter-is-lost = { $from } 写给 { $to } 的信丢失了。双方都无从知道。
letter-is-doubled = { $from } 写给 { $to } 的信在途中变成了两份。

flips = { $who } 在第 { $phase } 阶段提议不够，抛了硬币：{ $side }。
decides-by-proposals = { $who } 有 { $enough } 个{ $value }的提议，作出决定：{ $value }。
decides-by-answer = { $who } 相信一个回答，作出同样的决定：{ $value }。
decides-by-answers = { $who } 有 { $sway } 个{ $value }的回答，比可能说谎的 { $faults } 个多，作出决定：{ $value }。
is-broken-off = { $who } 在最后一个阶段之后中断，没有作出决定。
missed-what-came = 其间到达它那里的都丢失了。

## What is said otherwise where processes are called by numbers

road-between-is-cut = { $one } 与 { $other } 之间的路断开了。
road-between-is-open = { $one } 与 { $other } 之间的路又通了。

## Its sheet

title = Ben-Or
about = 消息在路上要多久都有可能，也可能有谁倒下，所以谁也不能等齐所有人。不靠运气就不能保证总会有决定；靠抛硬币，没有倒下的终会决定（概率为 1），而且决定从不相异，只要出错的不比预备的多，预备的不到一半（若会说谎，则不到五分之一），也没有消息丢失。

preset-unanimous = 愿望全都相同
preset-lucky-coins = 人人抛硬币，硬币全都一致
preset-scheduler = 敌人扣住恰当的信
preset-crash = 五个中倒下两个
preset-stuck = 三个中倒下两个，太多了
preset-liar = 六个中有一个说谎

choice-crash = 倒下
choice-lies = 说谎
choice-free = 随敌人的意
choice-sent = 按发出的次序
choice-unsure = 什么也不提议

## Its parameters

parameter-n = 进程数
    .help = 共有多少个进程。
parameter-faults = 出错者
    .help = 其他进程要防备什么：会倒下的进程，须 n > 2f；或会说谎的进程，须 n > 5f。
parameter-f = 至多几个出错
    .help = 至多有多少个可能出错：谁也不会等多于 n - f 个。
    .default = n 能承受的最多数
parameter-traitors = 叛徒
    .help = 可以对任何人说任何话、也可以不说话的进程。
parameter-phases = 几阶段后中断
    .help = 多少阶段之后中断运行：若无此限，运行以概率 1 结束，但没有固定的阶段数。
parameter-inputs = 想进攻者
    .help = 想进攻的进程；其余的想撤退。
parameter-order = 同一时刻到的
    .help = 同一时刻到达的消息按什么次序到达：随敌人的意，或按发出的次序。
