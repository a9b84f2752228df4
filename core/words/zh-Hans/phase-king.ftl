### Phase king: votes, and a king of each phase where they are close.

## Who they are

process = { $number }
    .spaced = { $number }{ " " }
speaker = { $who }
    .spaced = { $who-spaced }
traitor = { $who }（叛徒）
king = 国王 { $who }
    .spaced = 国王 { $who-spaced }
king-and-traitor = 国王 { $who }（叛徒）

## What they say

label-vote = { $value }
label-support = { $value }
label-king = { $value }
i-am-for = 我主张{ $value }
nearly-all-are-for = 几乎人人主张{ $value }
the-king-is-for = 国王主张{ $value }

## What is shown of them

state-for-retreat = 主张撤退
state-for-attack = 主张进攻
state-sure-of-retreat = 认定撤退
state-sure-of-attack = 认定进攻

timer-end-of-round = 一轮结束

## How it comes out

outcome-attack = 所有诚实而从未倒下的都进攻。
outcome-retreat = 所有诚实而从未倒下的都撤退。
outcome-split = 有两个诚实而从未倒下的决定不同。
outcome-wrong = 诚实而从未倒下的愿望全都相同，其中却有一个作出了别的决定。
outcome-undecided = 没有谁诚实而从未倒下，或者其中有一个没有作出决定。

## Before it begins

all-want = { $processes } 个进程：都想{ $value }。
some-want = { $processes } 个进程：{ $attack } 想进攻，{ $retreat } 想撤退。
no-traitors = 没有叛徒；大家都预计有 { $faults } 个叛徒，共有 { $phases } 个阶段。
traitors = { $who } 是叛徒；其余的预计有 { $faults } 个叛徒，共有 { $phases } 个阶段。
nobody-can-tell = 谁也不能总是认出谁是叛徒。
faulty = 谁只要倒下过一阵，就与叛徒一样算是出错：对 { $who } 没有任何要求。
rule-two-round = 每一阶段先投票，各自连自己的一票一起数，取多数（平手则撤退）；然后由本阶段的国王说出自己想怎样。谁数到至少 { $clear } 票赞成同一件事，就认定它，其余的都照国王说的做。国王若不说话，就当作说撤退。
rule-graded = 每一阶段先投票；谁连自己的一票在内数到至少 { $all } 票赞成同一件事，就支持它。然后谁数到至少 { $all } 个支持者，就认定它；谁数到多于 { $faults } 个，就倾向它。最后由本阶段的国王说出自己想怎样，没有认定的都照国王说的做。国王若不说话，就当作说撤退。

## What happens

tells = { $from-spaced }告诉 { $to }：“{ $says }”。
says-nothing = { $from-spaced }对 { $to } 什么也不说。
honestly = 照实会说{ $value }。
honestly-nothing = 照实它什么也不会说。
letter-is-lost = { $from } 写给 { $to } 的信丢失了。{ $from } 看不到；{ $to } 只发觉什么也没有来。
letter-is-lost-unnoticed = { $from } 写给 { $to } 的信丢失了。{ $from } 看不到。

counts = { $who } 数到 { $attack } 票进攻、{ $retreat } 票撤退：{ $then }。
counts-supporters = { $who } 数到 { $attack } 个进攻的支持者、{ $retreat } 个撤退的支持者：{ $then }。
enough-to-keep = 够多了，无论国王说什么都认定{ $value }
too-close = 太接近，它会照国王说的做
supports = 它支持{ $value }
supports-nothing = 太接近，什么也不支持
leans = 它主张{ $value }，但会照国王说的做

keeps = { $who } 坚持{ $value }。
king-is-for = 国王 { $who } 自己主张{ $value }。
does-as-king-says = { $who } 照国王说的做：{ $value }。
hears-no-king = { $who } 没有听到国王的话，主张{ $value }。
decides = { $who } 决定：{ $value }。

## What is said otherwise where processes are called by numbers

road-between-is-cut = { $one } 与 { $other } 之间的路断开了。
road-between-is-open = { $one } 与 { $other } 之间的路又通了。

## Its sheet

title = 阶段国王
about = 各进程投票决定怎么做，票数接近时由国王决定。每一阶段换一位国王：阶段比叛徒多，就总有一位是诚实的；但叛徒也投票，也可能当国王。
place = 议事厅

preset-traitor-king = 第一位国王是叛徒
preset-honest-king = 叛徒在百姓之中
preset-unanimous = 诚实者愿望全都相同
preset-four-processes = 四个太少
preset-one-phase = 等不到诚实的国王
preset-graded-four = 分级投票：四个就够
preset-graded-three = 分级投票：三个太少

choice-two-round = 投票、国王
choice-graded = 投票、支持、国王

## Its parameters

parameter-n = 进程数
    .help = 共有多少个进程。
parameter-traitors = 叛徒
    .help = 可以对任何人说任何话、也可以不说话的进程。
parameter-f = 预计叛徒数
    .help = 其他进程预计有多少叛徒：它们的门槛由此而定。
    .default = 有几个叛徒就是几个
parameter-variant = 阶段的走法
    .help = 一个阶段怎么走：投票、国王，适用于 n > 4f；或投票、支持、国王，适用于 n > 3f。
parameter-phases = 阶段数
    .help = 共有多少阶段，每一阶段由下一个进程当国王。
    .default = f + 1
parameter-inputs = 想进攻者
    .help = 想进攻的进程；其余的想撤退。
