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
    Dos copias de los mismos tres forman un anillo; p0, q0 y r0 quieren retirarse, y p1, q1 y r1 quieren atacar. Nadie miente { $letters ->
        [in-time] y nadie
       *[any] y, mientras cada carta llegue en su ronda, nadie
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
