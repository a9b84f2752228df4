### The two lovers: what they say otherwise than the two generals.

## Who they are

name-a = Alice
name-b = Bob

## What they say

letter-first = ¿nos vemos esta noche?
letter-first-ever = ¿nos vemos?
letter-second = sí, esta noche
letter-second-ever = sí
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
goal-ever = Alice y Bob serán felices si los dos salen a encontrarse, tarde o temprano, y desdichados si solo sale uno.
each-decides = No hay hora fijada: cada uno decide en cuanto ha llegado lo que espera.
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

## Its sheet

title = Los dos enamorados
about = Alice le escribe a Bob al mediodía. Un mensaje tarda exactamente una hora, a menos que lo retrases, o se pierde. Quieren encontrarse a medianoche, y ninguno quiere ir sin el otro. Pero acuerden lo que acuerden de antemano, si eso puede reunirlos, también puede dejar a uno de los dos esperando en soledad.
place = la ciudad

preset-all-afternoon = Llegan todos los mensajes
preset-last-message = Se pierde el último mensaje

choice-attack = verse
choice-retreat = no verse

# What each of the two does or does not, and what comes of it.

matrix-does = va
matrix-does-not = se queda
matrix-both = se encuentran
matrix-only-a = Alice espera sola
matrix-only-b = Bob espera solo
matrix-neither = no pasa nada

## Its parameters

parameter-messages = Cadena más larga
    .help = La cadena más larga de mensajes alternos, de los que Alice escribe el primero; cada uno se envía porque llegó el anterior.
parameter-a = Alice necesita
    .help = Alice va si le ha llegado al menos este número de mensajes distintos de Bob.
    .default = todos los mensajes que podrían llegarle a Alice
parameter-b = Bob necesita
    .help = Bob va si le ha llegado al menos este número de mensajes distintos de Alice; con 0 va pase lo que pase.
    .default = todos los mensajes que podrían llegarle a Bob
parameter-copies = Cartas de Alice
    .help = Cuántas veces se envía cada mensaje de Alice, cada vez con su propia suerte.
parameter-answers = Cartas de Bob
    .help = Cuántas veces se envía cada mensaje de Bob, cada vez con su propia suerte.
parameter-retry = Repetir cada
    .help = Cada cuántas horas repite Alice su mensaje, hasta que llega una respuesta o se hace la hora.
    .default = nunca
parameter-dawn = Deciden a la hora
    .help = Cuántas horas después del mediodía deciden los dos, según lo que haya llegado. Con never, que requiere un mensaje repetido, cada uno decide cuando ha llegado lo que espera.
    .default = 12, medianoche
parameter-order = Alice quiere
    .help = Si Alice quiere que se vean. Si no quiere, no escribe nada, y nadie debe ir.
