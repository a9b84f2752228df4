### What is said where a hand reaches into a figure: in the menus of messengers, of coins and draws and of processes.

close = 关闭

## What can be done to a messenger

hand-which = 其中哪一个
hand-capture = 俘获它
hand-pass = 放它过去
hand-double = 变成两份
hand-restore = 听凭运气
hand-delay = 延误它
# Before all others that arrive at the same moment.
hand-first = 让它先到
hand-ticks = 路上要走多少刻
hand-hours = 路上要走多少小时
hand-milliseconds = 路上要走多少毫秒
hand-rounds = 路上要走多少轮

## What luck shows

hand-draw = 抽出此数
hand-drawn = 抽出的数

## Lying by hand

lies-heading = 它说什么
lies-honest = 实话
lies-unsay = 不指定

## What can be done to a process, and to its roads

outages-crash = { $who }倒下
outages-cut = 到{ $who }的路断开
outages-from = 从何时起
outages-until = 到何时止；空着则从此不再恢复
outages-for-good = 不再恢复
outages-recover = { $who }不再倒下
outages-heal = 到{ $who }的路不再断开
outages-road = 到谁的路
