### The Byzantine generals.

## Who they are

commander = 司令
    .short = 司
lieutenant = 副官 { $number }
    .spaced = 副官 { $number }{ " " }
    .short = 副{ $number }

# The name of a messenger, and that of a double, which has a tilde behind it and no space.
messenger = { $name }
    .spaced = { $name }{ " " }
double = { $name }

## What they say

quoted = “{ $order }”
claimed = { $by-spaced }说{ $what }
signed = 由{ $signers-spaced }签署的“{ $order }”
both-signed = { $attack }，以及{ $retreat }

# without $report
label-spoken =
    { $path-is ->
        [1] { $order }
       *[other] { $path }：“{ $order }”
    }
# without $contents
label-signed =
    { $path-is ->
        [1] { $order }
       *[other] { $path }：“{ $order }”
    }
label-both = { $contents }

## What is shown of them

state-attack = 进攻
state-holds-both = 两道命令都有
state-retreat = 撤退
state-told-to-attack = 奉命进攻
state-told-to-retreat = 奉命撤退
state-traitor = 叛徒
state-waiting = 等待

decision-attack = 进攻
decision-retreat = 撤退

timer-round-over = 一轮结束

## How it comes out

# without $commander
outcome-agreed = 所有忠诚的副官服从同一道命令；司令若忠诚并下了令，服从的就是司令的命令。
outcome-split = 忠诚的副官没有都服从同一道命令：IC1 被破坏。
outcome-disobeyed = 忠诚的副官没有服从忠诚的司令：IC2 被破坏。
outcome-undecided = 有一名忠诚的副官没有作出决定。

## Before it begins

siege =
    一位司令和 { $lieutenants } 名副官；消息{ $messages ->
        [signed] 有签名：SM
       *[spoken] 是口头的：OM
    }({ $depth })，共 { $rounds } 轮。
loyalty =
    { $traitors-is ->
        [0] 人人忠诚，但谁也不知道别人是否如此
        [1] { $traitors-spaced }是叛徒；别人对此一无所知
       *[other] { $traitors-spaced }是叛徒，而且串通一气；别人对此一无所知
    }。司令{ $commander ->
        [traitor] 本该下令
       *[loyal] 下令
    }“{ $order }”。

## Messages, and what should have been said

orders = { $name }：{ $from-spaced }命令{ $to }：“{ $order }”。
tells = { $name }：{ $from-spaced }告诉{ $to }：{ $report }。
sends = { $name }：{ $from-spaced }送给{ $to-spaced }{ $contents }。
sends-nothing = { $name }：{ $from-spaced }什么也没有送给{ $to }。

honest-silence = 忠诚的将军在这里什么也不会送。
honest-order = 忠诚的司令会下令“{ $order }”。
honest-report = 忠诚的副官会转告“{ $order }”。
honest-both = 忠诚的将军会把两道命令都送出。
honest-letter = 忠诚的将军会送出“{ $order }”。

## Silence

misses-word =
    { $outages ->
        [some] 那时若没有倒下，{ $who-spaced }
       *[none] { $who-spaced }
    }会发觉什么也没有来，就当作“{ word-retreat }”。
misses-order =
    { $outages ->
        [some] 那时若没有倒下，{ $who-spaced }
       *[none] { $who-spaced }
    }会发觉没有命令来。
misses-nothing = { $who-spaced }还无从知道本来有没有什么该送。

## What arrives, and what does not

is-lost = { $name-spaced }丢失了。
reaches = { $name-spaced }到达{ $to }。

hears-alone = { $who-spaced }知道自己听到了什么，而没有别的人。
hears-order = { $who-spaced }知道自己听到了什么，却无从知道司令对别人说了什么。

## What one says that another said

hears-otherwise = { $source-spaced }对{ $who-spaced }说的不一样，而{ $who-spaced }无从知道为什么。
contradicts = { $source-spaced }对{ $who-spaced }说的不一样：{ $blame }。
blames-more = 叛徒一定多于 { $most } 个
blames-either = { $source-spaced }和{ $teller-spaced }当中有叛徒，{ $who-spaced }无从知道是谁
blames-one = { if-no-more }，{ $liar-spaced }就是叛徒
blames-both = { if-no-more }，{ $source-spaced }和{ $teller-spaced }都是叛徒

is-unsure = { $who-spaced }无从知道{ $source-spaced }是否真的对{ $teller-spaced }这样说过。
there-are-more = 叛徒一定多于 { $most } 个。
source-is-loyal = { if-no-more }，{ $source-spaced }就不是叛徒，对它转告的每个人都这样说过。
source-said-so = { $source-spaced }对{ $who-spaced }说的也一样：{ if-no-more }，{ $source-spaced }就真的对{ $teller-spaced }这样说过。
teller-is-loyal = { $source-spaced }什么也没有对{ $who-spaced }说；{ if-no-more }，{ $teller-spaced }说的就是实话。

if-no-more = 叛徒若不多于 { $most } 个

## Signed orders

holds-both = { $who-spaced }有了两道命令，都有司令的签名：它知道司令是叛徒。
sees-signature = { $who-spaced }看到司令的签名，司令若忠诚，谁也伪造不了。它无从知道司令是否也签了另一道命令。
holds-already = { $who-spaced }早已有了这道命令。

## Decisions

attacks = 进攻
retreats = 撤退

decides-as-ordered = 司令{ $does }，正如它所下的命令。
decides-mute = 司令{ $does }。该下令的时候它倒下了，什么也没有命令。
decides-as-told = { $who-spaced }{ $does }，正如司令所说。
decides-untold = { $who-spaced }{ $does }：没有人及时对它说过什么。
decides = { $who-spaced }{ $does }：它手里有{ $words }；{ $why }。
decides-on-none = { $who-spaced }{ $does }：没有签名的命令及时到达它那里。
decides-on-both = { $who-spaced }{ $does }：它手里有两道命令，按规定就这样选。
decides-on-one = { $who-spaced }{ $does }：它有这道命令，没有别的。

said-by = { $by-spaced }的“{ $order }”
silence-of = { $by-spaced }的空缺（没有及时到，即“{ word-retreat }”）
counted-as = 算作{ $by-spaced }之言的“{ $order }”
most-are-for = 多数是“{ $order }”
nothing-has-a-majority = 没有哪道命令占多数，那就等于“{ word-retreat }”

## What cannot be said

# without $who
unsayable = 它送不出{ $order }的命令：凭叛徒的钥匙和手头的东西，造不出这一轮要的签名。
# without $who
unsayable-both = 它送不出两道命令：凭叛徒的钥匙和手头的东西，造不出这一轮要的签名。

## Its sheet

title = 拜占庭将军
about = 司令向副官们下一道命令。只要你不动手，信使都能到达，但将军之中有叛徒，对这个人说一套，对那个人说另一套。所有忠诚的副官应当服从同一道命令；司令若忠诚，就服从司令的命令。
place = 各营之间

preset-figure-1 = 图 1：三位将军，一名副官是叛徒
preset-figure-2 = 图 2：三位将军，司令是叛徒
preset-figure-3 = 图 3：四位将军，一名副官是叛徒
preset-figure-4 = 图 4：四位将军，司令是叛徒
preset-figure-5 = 图 5：消息有签名，司令是叛徒
preset-lieutenant-by-dice = 四位将军，一名副官信口开河
preset-commander-by-dice = 四位将军，司令信口开河
preset-two-of-seven = 七位将军，两个叛徒，三轮
preset-too-few-rounds = 七位将军，两个叛徒，却只有两轮
preset-two-of-six = 六位将军，两个叛徒总说撤退
preset-signed-too-few-rounds = 消息有签名，两个叛徒，却只有两轮
preset-signed-enough-rounds = 消息有签名，两个叛徒，三轮
preset-three-of-ten = 十位将军，三个叛徒，四轮：3609 条消息

property-IC1 = 忠诚的副官服从同一道命令（IC1）
property-IC2 = 服从忠诚的司令（IC2）

choice-oral = 口头
choice-signed = 签名
choice-both = 两道命令都送

## Its parameters

parameter-n = 将军人数
    .help = 共有几位将军：0 号是司令，其余是副官。
parameter-algorithm = 消息
    .help = 消息是口头的（算法 OM），还是有签名的（算法 SM）。
parameter-rounds = 转告几次
    .help = OM(m) 与 SM(m) 中的 m：副官们把听到的话转告几次。本意是叛徒的人数，也可以更少。
parameter-traitors = 叛徒
    .help = 想说什么就说什么的将军，可以包括 0 号司令。
parameter-order = 司令的命令
    .help = 司令下什么命令；司令若是叛徒，则是本该下什么命令。
