### The two lovers: what they say otherwise than the two generals.

## Who they are

name-a = Alice
name-b = Bob

## What they say

letter-first = ¿nos vemos esta noche?
letter-second = sí, esta noche
letter-third = tengo tu sí

## What is shown of them

state-attack = va
state-retreat = se queda

decision-attack = va
decision-retreat = se queda

## How it comes out

outcome-both = Los dos van: se encuentran.
outcome-only-a = Alice va y espera sola.
outcome-only-b = Bob va y espera solo.
outcome-neither = Los dos se quedan en casa: no pasa nada.

## Before it begins

goal = Alice y Bob serán felices si los dos salen a encontrarse y desdichados si solo sale uno.
rule =
    { $needed ->
        [0] { $who } irá pase lo que pase
        [one] { $who } irá si llega al menos { $needed } mensaje de { $other }
       *[other] { $who } irá si llegan al menos { $needed } mensajes de { $other }
    }
writes-nothing = { $who } no quiere ir esta noche y no escribe nada

## What happens

learns-wish = Alice quiere que se vean
is-captured = { $name } se pierde. Ni { $from } ni { $to } lo ven.
attacks = va
stays = se queda en casa

## Moments: hours after noon, as a clock tells them. There is little room but in a sentence, where
## “at one” is said otherwise than “at two”.

noon =
    { $days ->
        [0] mediodía
        [1] mediodía del día siguiente
       *[other] mediodía, { $days } días después
    }
    .at =
        { $days ->
            [0] al mediodía
            [1] al mediodía del día siguiente
           *[other] al mediodía, { $days } días después
        }
    .short =
        { $days ->
            [0] mediodía
           *[other] mediodía +{ $days }
        }
midnight =
    { $days ->
        [0] medianoche
        [1] medianoche del día siguiente
       *[other] medianoche, { $days } días después
    }
    .at =
        { $days ->
            [0] a medianoche
            [1] a medianoche del día siguiente
           *[other] a medianoche, { $days } días después
        }
    .short =
        { $days ->
            [0] medianoche
           *[other] medianoche +{ $days }
        }
hour =
    { $days ->
        [0] { $hour } { hour-half.short }
        [1] { $hour } { hour-half.short } del día siguiente
       *[other] { $hour } { hour-half.short }, { $days } días después
    }
    .at =
        { $hour ->
            [1] a la
           *[other] a las
        } { $hour } { hour-half }{ $days ->
            [0] { "" }
            [1] { " " }del día siguiente
           *[other] , { $days } días después
        }
    .short =
        { $days ->
            [0] { $hour } { hour-half.short }
           *[other] { $hour } { hour-half.short } +{ $days }
        }
# Six and seven in the evening are called afternoon.
hour-half =
    { $part ->
        [night] de la madrugada
        [morning] de la mañana
        [afternoon] de la tarde
       *[evening]
            { $hour ->
                [6] de la tarde
                [7] de la tarde
               *[other] de la noche
            }
    }
    .short =
        { $part ->
            [night] a. m.
            [morning] a. m.
           *[other] p. m.
        }
