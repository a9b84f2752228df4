### What there is to look into where somebody may lie.

## What a run costs

study-costs = 整个运行的代价
study-messages = 消息
# Of a scenario whose messages may take any time: the kinds of its messages stand in for rounds.

## The search for the fewest lies

study-searching = 最强的叛徒
study-search = 寻找破坏要求的最少谎话
study-searched = 已经指定的话不变，骰子和道路也不变。从来不比另一种说法更有用的不试：例如沉默本来就算作一句话的地方。
study-stop = 停止寻找
study-under = 还在寻找……
study-workless = 无法在这里寻找：浏览器不允许在后台运行。
# How many were tried: it stands in the sentences that follow.
study-strategies = { $tried } 种策略
# Whether fewer lies could do it: it stands in the next sentence.
study-fewer = { $complete ->
    [yes] 再少则不能
   *[no] 也许还可以更少
}
study-found = { $lies ->
    [0] 不必有谁说谎，“{ $property }”本来就被破坏。试过 { study-strategies }。
   *[other] { $lies } 句谎话就能破坏“{ $property }”；{ study-fewer }。试过 { study-strategies }。
}
study-none = 骰子和道路照旧，没有谎话能破坏它。凡是可能有区别的 { study-strategies }都试过了。
study-placed = 链接没有指定叛徒：逐一试过 { $ways } 种有区别的安排。
study-nobody = 链接没有预备承受叛徒，所以没有让谁说谎。
study-none-yet = 到目前为止没有找到：试过 { study-strategies }，至多试 { $most } 种。
# All of those with at most so many lies are among them.
study-none-with = 到目前为止没有找到：试过 { study-strategies }，至多试 { $most } 种，其中包括至多 { $lies } 句谎话的所有策略。
study-take = 打开这次运行
# What that run is called in the list of runs.
study-called = 最少的谎话：{ $lies }

## The tree of what somebody was told, and what it makes of it

study-tree = 某一方听到了什么
study-tree-of = 谁
study-untold = 还什么都没有听到。
study-told = 听到“{ $word }”
study-unheard = 什么也没有听到
study-unheard-yet = 至今什么也没有听到
study-choice = 抉择
study-votes = { $word } { $count } 次
# Those through whose mouths it went, one after another.
relay-next = { $before } → { $item }
relay-last = { $before } → { $item }

## Why it makes that of it

how-told = 照听到的算
how-awaited = 这一轮还没有结束
how-open = 还可能有别的到来
how-silence = 沉默算作“{ $word }”
how-majority = 多数如此
how-tie = 没有多数：“{ $word }”
how-signed = 签名有效
how-only-order = 手里只有这一样
how-two-orders = 两样都有：“{ $word }”
how-no-order = 一样也没有：“{ $word }”

## Two runs side by side

study-twins = 看起来一样的两次运行
# $first lies in the first run, $second in the second.
study-twins-told = 两次运行都是{ $who }所见。第一次是{ $first }说谎，第二次是{ $second }说谎：{ $who }无从知道是哪一次，只能做同样的事。
study-same = 在{ $who }看来两次运行相同：比较过所见的全部。
study-not-same = 在{ $who }看来两次运行不同。
study-view = 所见：

## Six in a ring, and three at each table

study-ring = 六人环与六张三人桌
study-ring-told = 每条边是一张三人桌：相邻两人在桌上所见与在环里所见相同，第三人说谎。没有签名时，三个人无论怎么做，六项要求总有至少一项被破坏。
study-to-ring = 六人环
study-cut = { $broken ->
    [yes] { $pair }：要求被破坏
   *[no] { $pair }：要求成立
}

## The table of how many it takes

study-table = 需要多少个
study-table-told = 若其中 t 个以这种方式出错，无论发生什么都能达成一致所需的最少进程数：不靠运气，按对时间所知的多少分列。
study-faults = 要承受的错误数
study-never = 不靠运气则永远不能
study-least = 至少 { $many } 个
study-range = { $least } 到 { $most }
study-source = Dwork、Lynch、Stockmeyer：“Consensus in the Presence of Partial Synchrony”，Journal of the ACM 35(2)，1988，表 I。只写 t 的，是说出错的再多也承受得了：对出错的没有任何要求，所以一个进程也承受得了一个错误。链接通向本实验室的一次运行；若靠运气，如 Ben-Or，即使对时间一无所知，没有倒下的也以概率 1 作出决定，只要停下的不到一半（或说谎的不到五分之一）、没有消息丢失。
study-note = 一致总是要求的。若只在所有进程（包括说谎的）得到的初值都相同、而且由发放者签名时才规定结果，就是 t；若像本实验室别处那样，只要不说谎的起初都相同就规定结果，则是 2t + 1。

## Its rows: how processes fail

failures-fail-stop = 停下不动
failures-omission = 丢失消息
failures-authenticated = 说谎，但不能伪造签名
failures-byzantine = 说谎

## Its columns: what is known of time

timings-synchronous = 时间有已知的界限
timings-asynchronous = 对时间一无所知
timings-partial-messages = 消息有界限，但不知是多少
timings-partial-both = 两者有界限，但不知是多少
timings-partial-processes = 进程有界限，但不知是多少
