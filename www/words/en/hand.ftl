### What is said where a hand reaches into a figure: in the menus of messengers, of coins and draws and of processes.

close = Close

## What can be done to a messenger

hand-which = Which of them
hand-capture = Capture it
hand-pass = Let it pass
hand-double = Double it
hand-restore = Leave it to luck
hand-delay = Delay it
# Before all others that arrive at the same moment.
hand-first = Put it first
hand-ticks = It takes so many ticks
hand-hours = It takes so many hours
hand-milliseconds = It takes so many milliseconds
hand-rounds = It takes so many rounds

## What luck shows

hand-draw = Draw this
hand-drawn = The number that is drawn

## Lying by hand

lies-heading = What it says
lies-honest = honest
lies-unsay = Let the run decide

## What can be done to a process, and to its roads

outages-crash = { $who } goes down
outages-cut = The road to { $who } is cut
outages-from = From when
outages-until = Until just before when; leave it empty for good
outages-for-good = for good
outages-recover = { $who } stays up after all
outages-heal = The road to { $who } stays open after all
outages-road = The road to whom
