### What is said in more than one scenario.

# The other forms that things have in this language: before a Chinese character, between two of
# them, and short. What ends in a figure or a letter has a space there.
forms = spaced amid name short

verbatim = { $text }

# What stands between two sentences.
between-sentences = { "" }

## Below a story

trace-outcome = 结局
trace-cut-off = 到此为止 { $outcome }：运行被截断
trace-end = 结束
trace-violated = 在{ $clock }被破坏

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
