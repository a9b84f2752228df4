### What only the page says, and no figure.

## The head of the page

motto = 在不可靠的信道上求一致
runs = 可看的情形
families-generals = 信使会丢失
families-tcp = 网络上也是如此
families-byzantine = 有人说谎
to-runs = 更多情形
loading = 正在载入引擎……

## The link of a run, and what can be taken away

link-heading = 这次运行：链接、代码、文件
link-label = 这次运行的文字写法
link-open = 打开
# After a refusal: what is shown all the same.
link-instead = 现在显示的是：“{ $title }”。
link-stays = 手头的运行不变。
link-more = 怎样嵌入一次运行
link-copy-link = 复制链接
link-copy-code = 复制嵌入代码
link-print = 打印
link-copied = 已复制。
link-copy-yourself = 浏览器不允许本页复制。内容在此：

## What a reader prefers

preferences-theme = 颜色
preferences-auto = 颜色随系统
preferences-light = 浅色
preferences-dark = 深色
preferences-language = 语言
preferences-keys = 按键

## The keys: what is written on each, and what it does

keys-heading = 按键
keys-space = 空格
    .does = 播放与暂停；在按钮或信使上则是按下它
keys-arrows = ← →
    .does = 退一步，进一步
keys-rounds = Shift ← →
    .does = 退一个时刻，进一个时刻；时间按轮计时，就是一轮
keys-ends = Home、End
    .does = 到开头，到结尾
keys-tab = Tab，再按 ↑ ↓
    .does = 在信使之间移动
keys-enter = Enter
    .does = 可以对信使做什么
keys-capture = L
    .does = 俘获下一个信使
keys-undo = Ctrl Z
    .does = 撤销刚才所做的
keys-escape = Esc
    .does = 关闭打开的东西
keys-help = ?
    .does = 本表

## What was done last

# $deed is one of those further down.
did-told = 已做：{ $deed }。
did-undo = 撤销

## The runs that were made of one another

branches-heading = 到目前为止的各次运行
branches-invitation = 对一个信使动手：运行就此分岔，两次都会留在这里。
branches-first = 打开时的样子
branches-here = 当前
branches-same = 在{ $who }看来相同
branches-same-to-all = { $count ->
    [2] 在双方看来相同
   *[other] 在所有 { $count } 方看来相同
}
branches-differs = 在{ $who }看来从 { $moment } 起不同
branches-rename = 给“{ $name }”改名
branches-new-name = 这次运行的名字
branches-compare = 把“{ $name }”衬在这次运行后面
branches-forget = 忘掉“{ $name }”

## What was done in a run, as the list of runs calls it. $what is the name of a message, or who or
## which road it was done to, as links have it

deed-capture = { $what } 被俘
deed-pass = { $what } 放行
deed-delay = { $what } 延误
deed-double = { $what } 变成两份
deed-crash = 倒下：{ $what }
deed-cut = 断路：{ $what }
deed-recover = { $what } 不再倒下
deed-heal = 道路 { $what } 不再断开
deed-restore = { $what } 听凭运气
deed-say = { $what } 说：{ $word }
deed-unsay = 不指定 { $what } 说什么
deed-first = { $what } 先到
deed-unfirst = { $what } 恢复原来的顺序
deed-show = 硬币或抽取 { $what }：{ $word }
deed-unshow = 硬币或抽取 { $what } 交给运气

## How a run comes out

outcome-heading = 结局
outcome-pending = 尚不知道
outcome-cut-off = 这次运行到了实验室的上限，被截断了。
# Who does what, as the head of a row or of a column.
outcome-does = { $who }{ $does }

## The rules and the enemy

settings-heading = 规则与敌人
settings-rules = 规则
settings-enemy = 敌人
settings-dice = 重掷骰子
settings-usual = 照常
# A slider, beside the field of the same name.
settings-share = { $name }（滑动选取）
# What is folded out: a slider for what each process sends.
settings-by-sender = 按发送者
settings-sent = { $name }（{ $who } 所发）
# In place of one chance, where senders differ.
settings-differs = 并非所有发送者都相同
# One of the receivers to whom it is something else, as in "to B: 1/10".
settings-way = 发往 { $who }：{ $ratio }

## Those who lie

# What traitors say where nothing is put into their mouths: $word-is is a word of links, $word what
# it is called.
lies-always = { $word-is ->
    [any] 由骰子决定
    [none] 实话
   *[other] 总是：{ $word }
}
# A box to be ticked for a process.
lies-box = { $process }：{ $name }
# A number in a table.
lies-number = { $number }

## What somebody sees, and who cannot tell which runs apart

lens-nothing-new = 此刻发生的事，{ $who }一点也看不到。
# $runs are their names, one after another.
lens-alike = 到目前为止，这些运行在{ $who }看来都一样：{ $runs }。
runs-next = { $before }；{ $item }
runs-last = { $before }；{ $item }
lens-alone = 到目前为止，表中没有别的运行在{ $who }看来与此相同。
lens-twin = 造出“{ $run }”这次运行：在{ $who }看来并无不同
lens-hidden = 这里只有{ $who }看到的和做过的。

## What is asked of a run

verdicts-heading = 要求

## How often a run comes out which way, by dice

dice-heading = 各种结局有多常见
dice-terms = 同一链接，换用一百万个别的种子：它对个别信使、硬币和话语、断路和倒下的规定保持不变。每个区间的算法使得大约二十个这样的区间中有十九个包含真实的机会。
dice-start = 掷骰子
dice-stop = 停止
dice-some = 至今 { $runs } 次，共 { $most } 次。
dice-all = 共 { $runs } 次。
dice-cut-off = 其中 { $count } 次未到终点就被截断。
# A button that opens a run that came out so.
dice-one = 其中一次
dice-one-of = 其中一次：{ $said }
dice-share = { $share } %
# A span in which the chance should lie.
dice-between = { $low } 到 { $high } %
dice-workless = 这里无法掷骰子：浏览器不允许页面在后台工作。
