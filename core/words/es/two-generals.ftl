### The two generals.

## Who they are

name-a = A
name-b = B

## What they say

letter-first = ataque al amanecer
letter-second = de acuerdo
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
rules = { $first }; { $second }.
rule =
    { $needed ->
        [0] { $who } atacará pase lo que pase
        [one] { $who } atacará si llega al menos { $needed } mensaje de { $other }
       *[other] { $who } atacará si llegan al menos { $needed } mensajes de { $other }
    }
writes-nothing = { $who } no quiere atacar esta noche y no escribe nada
both-decide = Deciden { $dawn-at }.

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
