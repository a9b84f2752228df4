### The hexagon.

## Who they are

seat = { $name }

## What they say

label-own = quiero { $wish-me }
label-of-the-third = el tercero quiere { $wish-do }

## What is shown of them: short, for six stand beside each other

state-no-round-read = ninguna ronda leída
    .short = 0/2 leídas
state-one-round-read = una ronda leída
    .short = 1/2 leídas
state-both-rounds-read = ambas rondas leídas
    .short = 2/2 leídas

decision-attack = ataque
decision-retreat = retirada

timer-end-of-round = fin de la ronda

## How it comes out

ring-kept = Cada pareja decide como tendrían que hacerlo tres.
ring-split = Dos vecinos que deberían estar de acuerdo no lo están.
ring-wrong = Dos vecinos que quieren lo mismo no deciden eso.
ring-undecided = Uno de los seis no ha decidido.
table-kept = Los dos que siguen el protocolo están de acuerdo, y en lo que quieren si quieren lo mismo.
table-split = Los dos que siguen el protocolo deciden cosas distintas.
table-wrong = Los dos que siguen el protocolo quieren lo mismo y no deciden eso.
table-undecided = Uno de los dos que siguen el protocolo no ha decidido.

## Before it begins

ring =
    Dos copias de los mismos tres forman un anillo; p0, q0 y r0 quieren retirarse, y p1, q1 y r1 quieren atacar. Nadie miente{ $letters ->
        [in-time] , y nadie
       *[any] , y, mientras cada carta llegue en su ronda, nadie
    } puede distinguir el anillo de una mesa de tres.
table =
    { $wish-is ->
        [attack] { $other-wish-is ->
            [attack] { $one } y { $other } quieren atacar
           *[retreat] { $one } quiere atacar y { $other }, retirarse
        }
       *[retreat] { $other-wish-is ->
            [attack] { $one } quiere retirarse y { $other }, atacar
           *[retreat] { $one } y { $other } quieren retirarse
        }
    }. { $liar } miente: a cada uno le escribe lo que en el anillo le escribió su otro vecino, de modo { $letters ->
        [in-time] que ambos
       *[any] que, mientras cada carta llegue en su ronda, ambos
    } ven lo que vieron allí.
rule =
    Cada uno les dice a sus dos vecinos lo que quiere, luego a cada uno lo que le ha dicho el otro, y sigue a la mayoría de tres. Cuando alguien dice una cosa y otro cuenta de él otra distinta, { $ties ->
        [attack] vale el ataque
        [first-hand] vale lo que dijo él mismo
        [own] vale lo que uno mismo quiere
        [second-hand] vale lo que se contó de él
       *[retreat] vale la retirada
    }.

## What happens

says-own =
    { $honesty ->
        [lie] { $from }, que miente, le dice
       *[honest] { $from } le dice
    } a { $to }: «quiero { $wish-me }».
says-of-the-third =
    { $honesty ->
        [lie] { $from }, que miente, le dice
       *[honest] { $from } le dice
    } a { $to }: «{ $third } me dijo: { $wish }».
decides = { $who } decide: { $wish }.

## Its sheet

title = El hexágono
about = Sin firmas, tres procesos de los que uno puede mentir no pueden asegurar a la vez que los dos honestos se pongan de acuerdo y que, si quieren lo mismo, acuerden eso. Lo muestran dos copias de un protocolo cualquiera en un anillo de seis: plantean seis exigencias que se contradicen.
place = el anillo

preset-ring = El anillo de seis
preset-p0-q0 = p y q quieren retirarse, r miente
preset-q0-r0 = q y r quieren retirarse, p miente
preset-r0-p1 = r quiere retirarse y p, atacar; q miente
preset-p1-q1 = p y q quieren atacar, r miente
preset-q1-r1 = q y r quieren atacar, p miente
preset-r1-p0 = r quiere atacar y p, retirarse; q miente
preset-ring-own = Otra regla si dos versiones difieren
preset-r0-p1-own = La otra regla: r y p deciden cosas distintas

property-p0-q0 = p0 y q0
property-q0-r0 = q0 y r0
property-r0-p1 = r0 y p1
property-p1-q1 = p1 y q1
property-q1-r1 = q1 y r1
property-r1-p0 = r1 y p0

choice-ring = los seis, en un anillo
choice-p0-q0 = p0 y q0, r miente
choice-q0-r0 = q0 y r0, p miente
choice-r0-p1 = r0 y p1, q miente
choice-p1-q1 = p1 y q1, r miente
choice-q1-r1 = q1 y r1, p miente
choice-r1-p0 = r1 y p0, q miente
choice-own = lo que uno mismo quiere
choice-first-hand = lo que dijo él mismo
choice-second-hand = lo que se contó de él

## Its parameters

parameter-table = A quién se observa
    .help = El anillo de seis, o la mesa de tres en la que estos dos ven lo mismo que en el anillo, porque el tercero les miente.
parameter-ties = Si dos versiones difieren, vale
    .help = Qué vale cuando alguien dice una cosa y otro cuenta de él otra distinta: la retirada, el ataque, lo que uno mismo quiere, lo que dijo él mismo o lo que se contó de él.
