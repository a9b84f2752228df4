### What the page and the element both say.

## Everywhere

# It is called so in every language.
name = At Dawn
failed = 引擎未能载入。请重新载入页面再试。
wordless = 文字未能载入。请重新载入页面再试。
unloaded = 所要的内容未能载入。请再试一次。
undo = 回到打开时的样子
# Where it can be taken away, as a picture, as data or as a text.
take-away = 带走这次运行
# What stands between two sentences: nothing, where a language needs nothing there.
space = { "" }

## Quotation marks, and those within others

quote-open = “
quote-close = ”
inner-open = ‘
inner-close = ’

## Several things in a row: $before is all that was said so far, $item is one more

names-next = { $before }与{ $item }
names-last = { $before }与{ $item }
remarks-next = { $before }，{ $item }
remarks-last = { $before }，{ $item }

## Playing a run

transport-label = 播放
transport-start = 回到开头
transport-back = 退一步
transport-play = 播放
transport-pause = 暂停
transport-step = 进一步
transport-end = 到结尾
transport-scrubber = 已走的步数
transport-speed = 速度
transport-times = { $factor }×
transport-position = 第 { $steps } 步，共 { $total } 步

## The figure

# $names are those of the lifelines.
figure-label = { $names }的时序图，第 { $steps } 步，共 { $total } 步。“经过”一栏讲的是同一件事。
figure-invitation = 选中一个信使，可以俘获它、拖住它或放它过去。
# $says stands in quotation marks already; $fare is one of those below.
figure-messenger = { $copy ->
    [yes] { $name }（副本）：{ $says }，{ $fare }
   *[no] { $name }：{ $says }，{ $fare }
}
# What is counted along the time axis, where its numbers do not say it.
figure-ticks = 刻
figure-rounds = 轮
figure-lost = 丢失
figure-lost-many = 丢失 { $count } 个
# So many messages that say the same.
figure-many = { $label } ×{ $count }
# The timer of somebody for something, told of with its moments.
figure-timer = { $who } 的{ $name }定时器：从 { $from }到 { $due }
figure-timer-stopped = { $who } 的{ $name }定时器：从 { $from }到 { $due }，在 { $ended }停下
# What luck showed to somebody.
figure-lot = { $kind ->
    [draw] { $who } 的第 { $number } 次抽取：{ $shows }
   *[coin] { $who } 的第 { $number } 枚硬币：{ $shows }
}

## How a messenger fares

fare-ahead = 尚未出发
fare-under-way = 在途中
fare-arrived = 已送到
fare-lost = 已丢失
fare-unseen = 从这里看不到是否送到

## Those who lie

lies-invitation = 选中一个信使，可以俘获它；派出者若可以说谎，还可以指定它说什么。
lies-nothing = { $count ->
    [1] 什么也不说
   *[other] 什么也不说 ×{ $count }
}
lies-silent = { $lie ->
    [yes] { $name }：什么也没有说，这是谎话
   *[no] { $name }：什么也没有说
}
# $lies of these $of messages lie; $called is what they are called.
lies-lie = { $of ->
    [1] { $called }；是谎话
   *[other] { $called }；其中 { $lies } 条是谎话
}
lies-liar = { $who }（可以说谎）

## The messages of a whole round, drawn as a band

# $when is one of the next four; $parts are those after them, as remarks in a row.
band = { $when }：{ $parts }
band-round = 第 { $round } 轮
band-at = 时刻 { $at }
# The same to one process: what it sent at a moment, and what it heard.
band-sent = 发于 { $at }
band-heard = 收于 { $at }
band-messages = { NUMBER($count, useGrouping: 0) } 条消息
band-lies = { NUMBER($count, useGrouping: 0) } 条谎话
band-silences = { NUMBER($count, useGrouping: 0) } 处沉默
# $band is all of the above.
band-fold = 折叠{ $band }
band-unfold = 展开{ $band }

## The head of a lifeline, where its outages can be made

outages-of = { $who }：倒下与断路
# Who is called in a letter or two where there is no room for more.
outages-briefly = { $short }（{ $who }）

## Through whose eyes a run is seen

lens-label = 用谁的眼睛看
lens-all = 全部
# A name of any length is said in the same way: without $letters
lens-of = { $who }所见
lens-nothing = { $who }还什么都没有看到。

## The story of a run

story-heading = 经过
story-nothing = 还没有事情发生。请按“播放”或空格键。
story-more = 同一时刻还有 { $count } 件事。
story-earlier = 显示较早的句子（{ $count }）

## How a property stands

verdicts-unknown = 此处不显示
verdicts-pending = 未定
verdicts-holds = 成立
verdicts-violated = 在 { $moment } 被破坏
verdicts-unasked = 对这次运行没有要求
