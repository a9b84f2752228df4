### What is said in more than one scenario.

# The other forms that things have in this language: before a Chinese character, between two of
# them, and short. What ends in a figure or a letter has a space there.
forms = spaced amid name short

verbatim = { $text }

# What stands between two sentences.
between-sentences = { "" }

## How a run has come out that is watched no longer

outcome-under-way = 还没有结束：只看到这里为止。

## Below a story

trace-outcome = 结局
trace-cut-off = 到此为止 { $outcome }：运行被截断
trace-end = 结束
trace-violated = 在{ $clock }被破坏
verdict-pending = 未定
verdict-holds = 成立
verdict-unasked = 不作要求

## Several

line = { $sentences }
sentences-none = { "" }
sentences-next = { $before }{ $item }
sentences-last = { $before }{ $item }

list-none = 无人
list-next = { $before }、{ $item }
    .spaced = { $before }、{ $item-spaced }
list-last = { $before }、{ $item }
    .spaced = { $before }、{ $item-spaced }

row-none = { "" }
row-next = { $before }、{ $item }
    .spaced = { $before }、{ $item-spaced }
row-last = { $before }、{ $item }
    .spaced = { $before }、{ $item-spaced }

path-none = { "" }
path-next = { $before }→{ $item }
path-last = { $before }→{ $item }

## Moments

moment = { $tick }
clock = 第 { $tick } 刻
clock-round = 第 { $round } 轮
clock-round-over = 第 { $round } 轮结束时

## Outages

goes-down = { $who-spaced }倒下了。
is-up-again = { $who-spaced }恢复了。
road-is-cut = 道路被切断。
road-is-open = 道路重新畅通。
road-between-is-cut = { $one-spaced }与{ $other-spaced }之间的路断开了。
road-between-is-open = { $one-spaced }与{ $other-spaced }之间的路又通了。

## Messengers

one-copy-is-lost = { $from } 写给 { $to } 的信有两份，其中一份丢失了。
is-doubled = { $name } 在途中变成了两份：另一份是 { $double }。
is-doubled-as = { $name } 在途中变成了两份：{ $double }。
comes-too-late = 它来得太迟，不算数。

## What is counted of a run

count-rounds = 轮数
count-messages-by-round = 各轮消息
count-signatures = 签名
count-bytes = 字节

## Words of links

word-attack = 进攻
word-retreat = 撤退

## What they decide

decision-attack = 进攻
decision-retreat = 撤退

## What a scenario has on its sheet where it does not say it itself

place = 网络

property-agreement = 一致
property-validity = 有效
property-termination = 终止

# What words of links are called where somebody chooses among them.

choice-any = 随便说（掷骰子）
choice-none = 实话
choice-attack = 进攻
choice-retreat = 撤退
choice-silence = 什么也不说

## Parameters: what they are called and what they are for, and what stands for their default
## where there is none or a number does not say it. $processes is how many there are: between two
## messages and processes have letters in their names, among more they have numbers.

parameter-loss = 丢失的机会
    .help =
        { $processes ->
            [2] 一个信使被俘的机会：所有人相同，或某些发送者另有其值，如 1/10,a:1/50。
           *[other] 一个信使被俘的机会：所有人相同，或某些发送者另有其值，如 1/10,0:1/50。
        }
parameter-twice = 成双的机会
    .help =
        { $processes ->
            [2] 一个信使在途中变成两份的机会：所有人相同，或某些发送者另有其值，如 1/10,a:1/50。
           *[other] 一个信使在途中变成两份的机会：所有人相同，或某些发送者另有其值，如 1/10,0:1/50。
        }
parameter-seed = 骰子
    .help = 骰子：种子相同，每条消息的运气就相同。
parameter-lose = 被俘
    .help = 无论骰子如何都会被俘的信使。
    .default = 无
parameter-pass = 放行
    .help = 无论骰子如何都能通过的信使。
    .default = 无
parameter-copy = 成双
    .help = 会送到两次的信使。
    .default = 无
parameter-delay = 延误
    .help =
        { $processes ->
            [2] 在路上恰好走这么多刻的信使，如 b1:10。
           *[other] 在路上恰好走这么多刻的消息，如 2-3.1:10。
        }
    .default = 无
parameter-draw = 硬币与抽取
    .help =
        { $processes ->
            [2] 指定硬币和抽取的结果，无论骰子如何：b.1:heads 让 B 的第一枚硬币掷出正面。
           *[other] 指定硬币和抽取的结果，无论骰子如何：2.1:heads 让进程 2 的第一枚硬币掷出正面。
        }
    .default = 由骰子定
parameter-first = 先到
    .help = 在同一时刻的信使中最先到达的那些。
    .default = 无
parameter-until = 看到何时
    .help = 看到的最后一刻：此后的事不再看。
    .default = 足够久
parameter-lies = 叛徒说什么
    .help = 没有指定的地方叛徒说什么：掷骰子随便说、说实话，或总说同一个词。
parameter-say = 指定的话
    .help = 叛徒的哪条消息说哪个词，如 2-3.1:attack。
    .default = 无
parameter-cut = 断路
    .help =
        { $processes ->
            [2] 道路双向断开一段时间：a-b:5-20；或从此断开：a-b:5。
           *[other] 道路双向断开一段时间：0-3:5-20；或从此断开：0-3:5。
        }
    .default = 无
parameter-crash = 倒下
    .help =
        { $processes ->
            [2] 谁在何时倒下：b:7 是再不起来，b:7-12 是之后恢复。
           *[other] 谁在何时倒下：3:7 是再不起来，3:7-12 是之后恢复。
        }
    .default = 无
parameter-travel = 路上时间
    .help = 信使在路上要多久，也可以写成范围，如 1..5。
