### PBFT.

## Who they are, and their messengers

client = 客户端
    .short = 客
replica = 副本 { $number }
    .spaced = 副本 { $number }{ " " }
    .short = 副{ $number }
# The name of a messenger, and that of a double, which has a tilde behind it and no space.
messenger = { $name }
    .spaced = { $name }{ " " }
double = { $name }

## What they say

request = 请求 { $value }
pre-prepare = 预准备：视图 { $view } 中{ $value-amid }为 { $number } 号
prepare = 准备：视图 { $view } 中{ $value-amid }为 { $number } 号
commit = 提交：视图 { $view } 中{ $value-amid }为 { $number } 号
reply = 答复：{ $value-spaced }为 { $number } 号
view-change =
    换到视图 { $view }：{ $held-is ->
        [0] 没有已准备的
       *[other] { $held }
    }
new-view =
    新视图 { $view }：{ $proposals-is ->
        [0] 没有要重新提议的
       *[other] { $proposals }
    }
proposal = { $value-spaced }为 { $number } 号

## Words of links. Requests are called by their letters in every language.

word-x = x
    .spaced = x{ " " }
    .amid = { " " }x{ " " }
word-y = y
    .spaced = y{ " " }
    .amid = { " " }y{ " " }
word-z = z
    .spaced = z{ " " }
    .amid = { " " }z{ " " }
word-w = w
    .spaced = w{ " " }
    .amid = { " " }w{ " " }
word-null = 空操作
word-other = 没有人请求过的事

## What is shown of them

state-idle = 空闲
state-pre-prepared = 已预准备
state-prepared = 已准备
state-executed = 已执行
state-changing-view = 换视图
state-waiting = 等待
state-accepted = 已采信
state-given-up = 已放弃

decision-x = x
decision-y = y
decision-z = z
decision-w = w
decision-null = 空操作
decision-other = 别的
decision-accepted = 采信
decision-given-up = 放弃

timer-ask-again = 重问
timer-propose = 提议
timer-view-timeout = 视图超时
timer-speak = 开口
timer-say-again = 重说

## What is counted of a run

count-rounds = 阶段数
count-messages-by-round = 各阶段消息

## How it comes out

outcome-accepted = 客户端知道每个请求的结果，诚实的副本一致。
outcome-stalled = 客户端没有得知每个请求的结果；诚实者之间没有分歧。
outcome-fooled = 客户端相信了没有一个诚实副本做过的事。
outcome-split = 诚实的副本在同一个编号下执行了不同的请求。

## Before it begins

sizes =
    { $replicas } 个副本，预备其中 { $faults } 个可能说谎：一份证书要有 { $quorum } 个作保，客户端{ $replies ->
        [1] 有 { $replies } 个这么说就相信
       *[other] 要有 { $replies } 个说法相同才相信
    }。{ $liars-is ->
        [0] 没有人说谎。
       *[other] 副本 { $liars } 可能说谎。
    }
quorums-are-sound = { $replicas } 个副本中，任意两组 { $quorum } 个至少共有 { $shared } 个，其中有一个诚实；它不会在同一视图里对同一编号说两样话：同一视图的两份证书不会互相矛盾。
quorums-may-be-apart = { $replicas } 个副本中，任意两组 { $quorum } 个不必有任何共有的：证书什么也证明不了。
quorums-may-be-fooled = { $replicas } 个副本中，任意两组 { $quorum } 个可能只共有 { $shared } 个，而可能说谎的有 { $liars } 个，共有的未必诚实：两份证书可能互相矛盾。

## What the client and the replicas do

asks = 客户端向主节点请求 { $value }。
asks-all = 客户端向所有副本请求 { $value }。
gives-number = { $who-spaced }是视图 { $view } 的主节点，给{ $value-amid }编 { $number } 号，告诉各备份：预准备。
accepts = { $who-spaced }接受{ $value-amid }为视图 { $view } 中的 { $number } 号，在那里不再接受别的；它告诉其他副本：准备。
has-prepared = { $who-spaced }有了视图 { $view } 中{ $value-amid }为 { $number } 号的准备证书，即预准备和 { $prepares } 个相符的准备，告诉其他副本：提交。
has-commits = { $who-spaced }连自己的在内有 { $quorum } 个相符的提交。
has-lasting-commits = { $who-spaced }连自己的在内有 { $quorum } 个相符的提交：无论哪些副本凑成法定人数开启以后的视图，其中总有一个诚实者出示这份证书，新视图就会保住它。
executes = 它把{ $value-amid }作为 { $number } 号执行，并答复客户端。
leaves-views =
    { $who-spaced }不再参加视图 { $view } 之前的任何视图：{ $shows ->
        [certificates] 它出示证书：{ $held }
        [before] 它在那之前没有已准备的
       *[nothing] 它没有已准备的
    }。
opens-view = { $who-spaced }凭 { $wishes } 份换视图的要求开启视图 { $view }。
proposes-again = 按其中的证书必须重新提议：{ $proposals }。
proposes-nothing-again = 其中没有出示任何证书。
fills-gaps = 没有人出示 { $gaps } 号的证书，空缺由空操作填补。
says-again = { $who-spaced }再说一次：“{ $says }”。

## What those who may lie say

tells = { $from-spaced }告诉{ $to }：“{ $says }”。
tells-honestly = { $from-spaced }像诚实者那样告诉{ $to }：“{ $says }”。
keeps-from = { $from-spaced }没有告诉{ $to }：“{ $says }”。
would-honestly-say = 诚实者会说“{ $says }”。
would-honestly-be-silent = 诚实者会什么也不说。

## What becomes of messages, and what takes too long

is-lost = { $name-spaced }丢失了。{ $from-spaced }和{ $to-spaced }都看不到。
is-double = 信使变成了两份：{ $double }。
refuses-view = { $who-spaced }拒绝新视图：其中提议的，从它出示的换视图要求推不出来。
has-waited = { $who-spaced }等得够久了。
is-up-with-books = { $who-spaced }恢复了，记下的都还在。

## What the client makes of it

believes-replies = 客户端对每个请求都有 { $replies } 个相符的答复。它们不会全都来自叛徒：它采信了。
believes-replies-of-liars = 客户端对每个请求都有 { $replies } 个相符的答复，于是采信了，尽管它们可能全都来自叛徒。
gives-up = 客户端放弃了。

## Why somebody cannot say a word

# Whose word it is stands above it: without $who
cannot-say-request = 没有人请求过 { $value }，或者它没有这个请求，因而不能提议，因为只有客户端能签名；再不然，这里说的不是单个请求。
cannot-say-other = 这既不是投票也不是答复；提议须有客户端签名的请求。
# without $who
cannot-leave-out = 它在这里没有可隐去的：它只能出示真有的证书，也拿不掉别人签过的。

## Its sheet

title = PBFT
about = 各副本按同一次序执行客户端的请求，即使有不到三分之一的副本说谎，只要任何两个法定人数的交集都比说谎者多。这时慢了或丢了只费时间，绝不损害一致：在等的会把别人可能还缺的再说一遍；只要说谎的和倒下的合计不超过 f 个，f 不到总数的三分之一，其余的够法定人数，信使在大家放弃之前畅通得够久，在线的客户端就会得到答复。

preset-normal-case = 没有人说谎
preset-silent-backup = 一个备份不说话
preset-silent-primary = 主节点不说话
preset-equivocating-primary = 主节点对每个副本说的都不一样
preset-kept-request = 换视图时保住一个副本已执行的请求
preset-false-new-view = 新的主节点谎报它的视图
preset-two-traitors = 四个中有两个说谎
preset-small-quorum = 法定人数太小
preset-lossy-network = 五个信使丢失一个

property-validity = 有效（凭签名）
property-replies = 答复诚实

choice-in-turn = 轮到才说
choice-any-time = 随时
choice-x = 请求 x
choice-y = 请求 y
choice-z = 请求 z
choice-w = 请求 w
choice-null = 空操作
choice-other = 没有人请求过的事
choice-full = 该出示的全部
choice-empty = 不出示自己的证书
choice-stale = 自己最旧的证书
choice-false = 推不出来的新视图
choice-silent = 什么也不说
choice-propose-x = 抢着说：预准备 x
choice-propose-y = 抢着说：预准备 y
choice-propose-z = 抢着说：预准备 z
choice-propose-w = 抢着说：预准备 w
choice-prepare-x = 抢着说：准备 x
choice-prepare-y = 抢着说：准备 y
choice-prepare-z = 抢着说：准备 z
choice-prepare-w = 抢着说：准备 w
choice-commit-x = 抢着说：提交 x
choice-commit-y = 抢着说：提交 y
choice-commit-z = 抢着说：提交 z
choice-commit-w = 抢着说：提交 w
choice-change = 抢着说：换视图
choice-hiding = 抢着说：凭出示最少的要求开新视图

## Its parameters

parameter-n = 副本数
    .help = 副本数。副本从 0 号起编号；客户端是最后一个进程。
parameter-f = 预备几个说谎
    .help = 协议预备对付多少个出错的副本。有 f + 1 个副本说法相同，客户端就相信。
    .default = n 能承受的最多数：不到三分之一
parameter-quorum = 法定人数
    .help = 一份证书要有多少个副本作保。
    .default = 使任何两个的交集都多于 f 的最小数：3f + 1 个中为 2f + 1 个
parameter-traitors = 叛徒
    .help = 可能说谎的副本，多少个都行。它们对每个别人说的每句话都由敌人决定。
parameter-requests = 请求数
    .help = 客户端的请求数，同时提出：x、y、z、w。
parameter-timeout = 首次等待
    .help = 客户端等多久才问所有副本，备份等执行多久才要求换视图；每次都加倍。
    .default = 最慢的信使的十倍
parameter-patience = 何时放弃
    .help = 何时全都放弃：此后谁也不再重问，没有人问就不再重说，也不再要求换视图。
    .default = 首次等待的四十倍
parameter-speak = 说谎者何时开口
    .help = 可能说谎的副本何时开口：只在诚实者会说话的地方，或在收到任何东西的时刻，不等轮到就对每个别人说。
parameter-say = 指定的话
    .help = 叛徒的哪条消息说哪个词，如 2-3.1:silent。
    .default = 无
