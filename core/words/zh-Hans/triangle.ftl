### Shop, customer and payment service.

## Who they are

payment-service = 支付平台
    .short = 平
shop = 商家
    .short = 商
customer = 顾客
    .short = 顾

## What they say

receipt = 由{ signers }签名的凭证“{ $charge }”
receipts = 由{ signers }签名的凭证“{ word-paid }”和“{ word-unpaid }”
signers =
    { $by-is ->
        [payment-service] { $by }
       *[other] 支付平台和{ $by }
    }

label-spoken =
    { $by-is ->
        [payment-service] { $charge }
       *[other] 支付平台→{ $by }：“{ $charge }”
    }
label-receipt =
    { $by-is ->
        [payment-service] { $charge }
       *[other] 支付平台→{ $by }：“{ $charge }”
    }
label-receipts =
    { $by-is ->
        [payment-service] “{ word-paid }”和“{ word-unpaid }”
       *[other] 支付平台→{ $by }：“{ word-paid }”和“{ word-unpaid }”
    }

word-paid = 已付
word-unpaid = 未付

## What is shown of them

state-holds-both = 两种说法都有
state-liar = 说谎者
state-paid = 已付
state-told-paid = 听说已付
state-told-unpaid = 听说未付
state-unpaid = 未付
state-waiting = 等待

decision-paid = 已付
decision-unpaid = 未付

timer-round-over = 一轮结束

## How it comes out

outcome-agreed = 商家与顾客中诚实的按同一句话行事；支付平台若诚实，就按它说的行事。
outcome-split = 商家与顾客按不同的话行事，好像扣款既成功又没有成功：IC1 被破坏。
outcome-disbelieved = 商家与顾客中诚实的没有按诚实的支付平台所说的行事：IC2 被破坏。
outcome-undecided = 商家与顾客中有诚实的没有作出决定。

## Before it begins

market =
    支付平台告诉商家和顾客扣款是否成功，然后两者互相转告自己听到的话。{ $receipts ->
        [signed] 凭证有签名：SM(1)
       *[spoken] 说法是口头的：OM(1)
    }，共 2 轮。
nobody-lies = 没有谁说谎，但谁也不知道别人是否如此。支付平台说“{ $charge }”。
somebody-lies =
    { $liar }可能说谎，别人不知道这一点。支付平台{ $liar-is ->
        [payment-service] 本该说
       *[other] 说
    }“{ $charge }”。

## Messages, and what should have been said

tells = { $name }：{ $from }告诉{ $to }：“{ $charge }”。
tells-on = { $name }：{ $from }告诉{ $to }：支付平台说“{ $charge }”。
sends = { $name }：{ $from }送给{ $to }{ $receipts }。
shows = { $name }：{ $from }出示给{ $to }{ $receipts }。
# without $what
says-nothing = { $name }：{ $from }什么也没有告诉{ $to }。

honest-silence = 它若诚实，本该说“什么也不说”。
honest-both = 它若诚实，本该说“{ word-paid }”和“{ word-unpaid }”。
honest-charge = 它若诚实，本该说“{ $charge }”。

## Silence

misses-word =
    { $outages ->
        [some] 那时若没有倒下，{ $who }
       *[none] { $who }
    }会发觉什么也没有来，就当作“{ word-unpaid }”。
misses-receipt =
    { $outages ->
        [some] 那时若没有倒下，{ $who }
       *[none] { $who }
    }会发觉没有凭证来。
misses-nothing = { $who }无从知道本来有没有凭证可以出示。

## What arrives, and what does not

is-lost = { $name } 丢失了。
reaches = { $name } 到达{ $to }。
line-is-cut = { $one }与{ $other }之间的线路断开了。
line-is-open = { $one }与{ $other }之间的线路又通了。

## Words, and what the other claims

hears = { $who }知道自己听到了什么，却无从知道支付平台对{ $other }说了什么。
hears-the-same = { $who }听到的也一样，却无从知道{ $other }是否真的听到这样说。
hears-the-same-for-sure = { $who }听到的也一样：只有支付平台和{ $other }都说谎，这话才会是假的。
hears-otherwise = 支付平台对{ $who }说的不一样，而{ $who }无从知道为什么。
contradicts = 支付平台对{ $who }说的不一样：支付平台和{ $other }当中有一个不诚实，{ $who }无从知道是哪一个。
hears-only-claim = { $who }没有及时听到支付平台自己说什么，也无从知道它是否对{ $other }这样说过。
hears-only-claim-for-sure = { $who }没有及时听到支付平台自己说什么；只要{ $other }不也说谎，它听到的就是这样。

## Receipts

holds-both = { $who }有了两份凭证，都由支付平台签名：它知道支付平台说谎。
sees-signature = { $who }知道这是支付平台签的，别人签不出来。它无从知道支付平台是否也签了相反的话。
holds-already = { $who }早已有了这个说法。
holds-as-the-other = { $who }早已有了这个说法，现在还知道{ $other }也有。

## Decisions

books =
    支付平台{ $charge-is ->
        [paid] 记下扣款
       *[unpaid] 什么也不记
    }，正如它所说。
books-mute =
    支付平台{ $charge-is ->
        [paid] 记下扣款
       *[unpaid] 什么也不记
    }。它该说话的时候倒下了，什么也没有告诉过谁。
decides = { $acts }：{ $why }。
shop-acts =
    { $charge-is ->
        [paid] 商家发货
       *[unpaid] 商家不发货
    }
customer-acts = 顾客认为账单{ $charge }

for-no-receipt = 没有签名的凭证及时到达它那里
for-both-receipts = 它有两份凭证，而两者之间就选“{ word-unpaid }”
for-one-receipt = 它有凭证“{ $charge }”，没有别的
for-words = 支付平台那里{ $told }，{ $other }那里{ $claimed }；{ $why }
heard = 是“{ $charge }”
heard-nothing = 什么也没有及时来，算作“{ word-unpaid }”
both-come-to = 两者都是“{ $charge }”
neither-has-a-majority = 两者都不占多数，那就等于“{ word-unpaid }”

## What cannot be said

# without $who
unsayable = 它出示不了“{ $charge }”的凭证：支付平台没有为它签过，别人谁也签不了。
# without $who
unsayable-both = 它出示不了两份凭证：支付平台没有为它签过，别人谁也签不了。

## Its sheet

title = 商家、顾客与支付平台
about = 支付平台告诉商家和顾客扣款是否成功，两者再互相转告自己听到的话。三者之中可能有一个说谎。商家与顾客中诚实的应当按同一句话行事；支付平台若诚实，就按它说的行事。
place = 市场

preset-honest = 人人诚实
preset-customer-lies = 顾客说谎，商家无从知道
preset-payment-lies = 支付平台对两者说的不一样
preset-signed-customer-lies = 有签名：顾客可以不说，却伪造不了
preset-signed-payment-lies = 有签名：支付平台被识破

property-IC1 = 商家与顾客按同一句话行事（IC1）
property-IC2 = 相信诚实的支付平台（IC2）

choice-oral = 口头
choice-signed = 有签名
choice-nobody = 没有谁
choice-shop = 商家
choice-customer = 顾客
choice-payment = 支付平台
choice-paid = 已付
choice-unpaid = 未付
choice-both = 两种都说

## Its parameters

parameter-receipts = 说法
    .help = 支付平台的话是口头的，谁都可以说是它说的；还是有签名的，别人都造不出来。
parameter-liar = 谁可以说谎
    .help = 三者之中由谁任意说话（可以说谎）。
parameter-charge = 支付平台说
    .help = 支付平台说扣款成功与否；它若是说谎者，则是它本该怎么说。
parameter-delay = 延误
    .help = 在路上恰好走这么多轮的消息，如 2-1.1:10。
    .default = 无
parameter-lies = 说谎者说什么
    .help = 没有指定的地方说谎者说什么：掷骰子随便说、说实话，或总说同一个词。
parameter-say = 指定的话
    .help = 说谎者的哪条消息说哪个词，如 2-1.1:unpaid。
    .default = 无
parameter-cut = 断路
    .help = 线路双向断开一段时间：0-1:5-20；或从此断开：0-1:5。
    .default = 无
parameter-crash = 倒下
    .help = 谁在何时倒下：1:7 是再不起来，1:7-12 是之后恢复。
    .default = 无
