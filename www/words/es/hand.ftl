### What is said where a hand reaches into a figure: in the menus of messengers, of coins and draws and of processes.

close = Cerrar

## What can be done to a messenger

hand-which = Cuál de ellos
hand-capture = Capturarlo
hand-pass = Dejarlo pasar
hand-double = Duplicarlo
hand-restore = Dejarlo a la suerte
hand-delay = Retrasarlo
# Before all others that arrive at the same moment.
hand-first = Ponerlo primero
hand-ticks = Tarda este número de tics
hand-hours = Tarda este número de horas
hand-milliseconds = Tarda este número de milisegundos
hand-rounds = Tarda este número de rondas

## What luck shows

hand-draw = Sacar este
hand-drawn = El número que sale

## Lying by hand

lies-heading = Lo que dice
lies-honest = honesto
lies-unsay = Que lo decida la ejecución

## What can be done to a process, and to its roads. $who stands without an article

outages-crash = { $who }: cae
outages-cut = Camino hacia { $who }: cortado
outages-from = Desde cuándo
outages-until = Hasta justo antes de cuándo; vacío, para siempre
outages-for-good = para siempre
outages-recover = { $who }: ya no cae
outages-heal = Camino hacia { $who }: ya no se corta
outages-road = El camino hacia quién
