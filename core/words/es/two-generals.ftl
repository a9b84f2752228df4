### The two generals.

## Who they are

name-a = A
name-b = B

## What they say

letter-first = ataque al amanecer
letter-first-ever = ataque
letter-second = de acuerdo
letter-second-ever = de acuerdo
letter-third = tengo tu respuesta
letter-later = ha llegado el mensaje { $before } de la cadena

## What is shown of them: of men and women alike

state-attack = ataca
state-informed = al tanto
state-resolved = lo quiere
state-retreat = se retira
state-unwilling = no lo quiere
state-waiting = a la espera

decision-attack = ataca
decision-retreat = se retira

timer-dawn = amanecer
timer-retry = reenvío

## How it comes out

outcome-both = Los dos atacan: toman la ciudad.
outcome-only-a = A ataca en solitario y sale derrotado.
outcome-only-b = B ataca en solitario y sale derrotado.
outcome-neither = Ninguno ataca: no pasa nada.

## Before it begins

goal = A y B ganan si los dos atacan al amanecer y pierden si solo ataca uno.
goal-ever = A y B ganan si los dos atacan, tarde o temprano, y pierden si solo ataca uno.
rules = { $first }; { $second }.
rule =
    { $needed ->
        [0] { $who } atacará pase lo que pase
        [one] { $who } atacará si llega al menos { $needed } mensaje de { $other }
       *[other] { $who } atacará si llegan al menos { $needed } mensajes de { $other }
    }
writes-nothing = { $who } no quiere atacar esta noche y no escribe nada
both-decide = Deciden { $dawn-at }.
each-decides = No amanece nunca: cada uno decide en cuanto ha llegado lo que espera.

## What happens

sends = { $from } envía { $name } a { $to }: «{ $says }».
writes-again = { $who } vuelve a escribir.
writes-again-unanswered = { $who } aún no tiene respuesta y vuelve a escribir.

reaches = { $name } llega a { $who }: «{ $says }». { $who } sabe ahora que { $learns }; por ahora { $other } no puede saber que este mensaje ha llegado.
reaches-after-decision = { $name } llega a { $who } cuando { $who } ya ha decidido.
reaches-again = { $name } llega a { $who }, que ya tiene ese mensaje.
learns-wish = A quiere atacar
learns-arrival = el mensaje { $before } de la cadena ha llegado a { $other }

is-captured = { $name } es capturado en el valle. Ni { $from } ni { $to } lo ven.
meets-cut = { $name } no logra pasar del corte. Ni { $from } ni { $to } lo ven.
finds-down = { $name } llega, pero { $to } no está en pie. { $from } no lo ve.

attacks = ataca
stays = se queda en su colina
decides-late = { $who } { $does }: es demasiado tarde para otra cosa.
decides-as-planned = { $who } { $does }, como estaba previsto desde el principio.
decides-as-agreed = { $who } { $does }, como se acordó, llegara lo que llegara.
decides =
    { $who } { $does }: { $heard ->
        [0] no ha llegado ningún mensaje de { $other }
        [one] ha llegado { $heard } mensaje de { $other }
       *[other] han llegado { $heard } mensajes de { $other }
    }, y { $needed ->
        [one] hacía falta
       *[other] hacían falta
    } { $needed }.

## Its sheet

title = Los dos generales
about = Dos generales ganan si los dos atacan al amanecer y pierden si solo ataca uno. Sus mensajeros tienen que cruzar un valle que domina el enemigo.
place = el valle

preset-unconditional = El ataque incondicional
preset-confirmation = A la espera de una confirmación
preset-last-messenger = El acuse de recibo del acuse de recibo
preset-five-messages = Cinco mensajes
preset-ten-messages = Diez mensajes
preset-hundred-confirmations = Cien confirmaciones
preset-three-copies = Tres copias de un mensajero
preset-retry-until-midnight = Una y otra vez hasta que llega una respuesta

# What each of the two does or does not, and what comes of it.

matrix-does = ataca
matrix-does-not = no ataca
matrix-both = toman la ciudad
matrix-only-a = A sale derrotado
matrix-only-b = B sale derrotado
matrix-neither = no pasa nada

## Its parameters

parameter-messages = Cadena más larga
    .help = La cadena más larga de mensajes alternos, de los que A escribe el primero; cada uno se envía porque llegó el anterior.
parameter-a = A necesita
    .help = A ataca al amanecer si le ha llegado al menos este número de mensajes distintos de B.
    .default = todos los mensajes que podrían llegarle a A
parameter-b = B necesita
    .help = B ataca al amanecer si le ha llegado al menos este número de mensajes distintos de A; con 0 ataca pase lo que pase.
    .default = todos los mensajes que podrían llegarle a B
parameter-copies = Mensajeros de A
    .help = Cuántos mensajeros llevan cada mensaje de A, cada uno con su propia suerte.
parameter-answers = Mensajeros de B
    .help = Cuántos mensajeros llevan cada mensaje de B, cada uno con su propia suerte.
parameter-retry = Repetir cada
    .help = Cada cuántos tics repite A su orden, hasta que llega una respuesta o amanece.
    .default = nunca
parameter-dawn = Amanece en
    .help = Cuándo deciden los dos, según lo que haya llegado hasta entonces. Con never, que requiere una orden repetida, cada uno decide cuando ha llegado lo que espera.
    .default = lo bastante tarde para todo
parameter-order = A quiere
    .help = Lo que quiere A. Si es la retirada, A no escribe nada, y nadie debe atacar.
