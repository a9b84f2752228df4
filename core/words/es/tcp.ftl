### TCP. Its states are called as the RFC calls them.

## Who they are

name-a = A
name-b = B

## What they say

segment =
    { $bytes ->
        [0] { $control }
        [one] { $control } con { $bytes } byte
       *[other] { $control } con { $bytes } bytes
    }

## What is shown of them

timer-abort = interrumpir
timer-close = cerrar
timer-acknowledge = acusar recibo
timer-retransmit = retransmitir
timer-send = enviar
timer-time-wait = time-wait

## How it comes out

outcome-open = Los dos tienen la conexión abierta, con los mismos números.
outcome-closed = La conexión se abrió, y los dos la han cerrado.
outcome-half-open = Un lado cree en una conexión que el otro no tiene.
outcome-broken = La conexión se interrumpió: ya no la tiene ninguno.
outcome-timed-out = Alguien dejó de esperar; ninguno tiene conexión.
outcome-refused = El otro se negó: no llegó a haber conexión.
outcome-nothing = No llegó a haber conexión, y nadie creyó en ninguna.
outcome-under-way = Todavía no ha terminado: la ejecución se observó hasta aquí.
outcome-old-data = Se aceptaron datos dos veces, o de otra conexión.

## Before it begins

goal =
    { $messages ->
        [two] Un SYN pregunta «¿atacamos al amanecer?», el SYN,ACK responde; aquí han de bastar dos mensajes.
        [crossing] Un SYN pregunta «¿atacamos al amanecer?», y aquí preguntan los dos: cada uno responde al otro, y ninguno puede saber que su respuesta ha llegado hasta que llega algo que solo podría venir después de ella.
       *[three] Un SYN pregunta «¿atacamos al amanecer?», el SYN,ACK acepta y pregunta a su vez, el ACK acepta: tres mensajes, y quien envía el último no puede saber que ha llegado hasta que llega algo que solo podría venir después de él.
    }
opens =
    { $who ->
        [active] A se conecta; B escucha.
        [simultaneous] A y B se conectan los dos, al mismo tiempo.
       *[passive] A y B escuchan los dos, cada uno a la espera del otro.
    } { $profile ->
        [rfc] Los temporizadores son los del RFC 6298.
        [rfc1122] Los temporizadores son los del RFC 1122: tres segundos al principio.
       *[linux] Los temporizadores y las reglas son los de un núcleo de Linux.
    }
stale-syn = Un SYN <SEQ={ $seq }> de una guerra anterior sigue en camino; a B le llega { $at-at }.

## What is sent, and what becomes of it

sends = { $from } envía { $name } a { $to }, { $segment }: { $says }
is-left = { $name }, { $segment }, sigue en camino hacia { $to } desde una guerra anterior.
reaches = { $name }, { $says }, llega a { $to }.
is-lost-on-the-way = { $name } se pierde por el camino. Ni { $from } ni { $to } lo ven.

## What a segment says, as one general says it to the other

refuses = «No tengo ningún acuerdo así contigo».
asks = «¿Atacamos al amanecer? Cuento desde { $seq }».
agrees = «De acuerdo, tengo tu { $acknowledged }. ¿Y tú? Cuento desde { $seq }».
has-your-yes = «Tengo tu sí». Este mensaje no espera respuesta: { $who } no puede saber todavía si llega.
has-everything-before = «Tengo todo lo anterior a { $next }».
gives-bytes =
    { $bytes ->
        [one] { $bytes } byte.
       *[other] { $bytes } bytes.
    }
gives-bytes-and-closes =
    { $bytes ->
        [one] { $bytes } byte, y nada más que decir.
       *[other] { $bytes } bytes, y nada más que decir.
    }
closes = «No tengo nada más que decir».

## What a state means to who is in it

is-in = { $who } está en { $state }.
closed =
    { $before ->
        [listening] { $who } ya no escucha.
        [asking] { $who } ya no pregunta.
       *[connected] { $who } ya no tiene conexión.
    }
closed-by-reset = Por el RST, { $who } se entera de que { $other } no tiene tal conexión.
# without $before
closed-in-vain = { $who } ha esperado bastante y desiste.
closed-by-crash =
    { $before ->
        [listening] { $who } ya no escucha.
       *[connected] { $who } lo ha olvidado todo.
    }
listen = { $who } espera a que alguien pregunte.
listen-after-reset = Por el RST, { $who } se entera de que nadie quiere la conexión, y sigue escuchando.
syn-sent = { $who } ha preguntado y todavía no sabe nada.
syn-received = { $who } sabe que { $other } quiere la conexión, o que la quiso alguna vez: el SYN puede ser viejo. Espera oír que { $other } tiene su respuesta.
established =
    { $who } { $sure ->
        [yes] sabe
       *[no] cree
    } que { $other } recibió su número, y ahora da también por abierta la conexión; { $other } no puede saberlo todavía.
established-by-syn = { $who } se fía del SYN y da la conexión por abierta.
fin-wait-1 = { $who } no tiene nada más que enviar, y espera oír que { $other } lo sabe.
fin-wait-2 =
    { $who } { $sure ->
        [yes] sabe
       *[no] cree
    } que { $other } recibió su FIN, y sigue escuchando a { $other } hasta el final.
close-wait =
    { $who } { $sure ->
        [yes] sabe
       *[no] cree
    } que { $other } no tiene nada más que enviar.
closing = Los dos han cerrado antes de haber escuchado al otro hasta el final; { $who } no sabe todavía si { $other } tiene su FIN.
last-ack = { $who } ya ha dicho lo último y espera el último acuse de recibo.
time-wait = { $who } ha enviado el último acuse de recibo, o está a punto de hacerlo, y no puede saber si llega: se queda para responder si { $other } vuelve a preguntar.

## What users do, and what takes too long

user-aborts = El usuario de { $who } interrumpe la conexión.
user-closes = El usuario de { $who } cierra.
user-sends = El usuario de { $who } envía datos.
has-kept-fin-waiting = { $who } ya ha hecho esperar bastante al FIN de { $other }.
has-waited-in-vain = { $who } ha esperado en vano una respuesta.
lets-go = Ha pasado el doble de la vida máxima de un segmento: { $who } da por hecho que ya no queda en camino nada de esta conexión, y la abandona.

## Outages

goes-down-and-forgets = { $who } cae y lo olvida todo.

## What only an onlooker can know

are-at-odds = Desde ahora { $who } cree en una conexión que { $other } no tiene.
were-at-odds = Los dos estuvieron en desacuerdo durante { $span }.

## Moments and spans

## Beside the figure: for how long they were at odds, and how that came out. $one is who learned of it

odds-over = Desde los { $from-short } hasta los { $to-short }, durante { $span-short }, { $who } creyó en una conexión que { $other } no tenía.
odds-lasting = Desde los { $from-short }, y van { $span-short }, { $who } cree en una conexión que { $other } no tiene, y no se ha enterado.
odds-never = Desde los { $from-short } { $who } cree en una conexión que { $other } no tiene. No se entera nunca: { $who } no tiene nada más que decir, y no corre ningún temporizador.
learned-crash = { $one } cayó y la olvidó.
learned-reset = { $one } se enteró por el RST que envió { $other }.
learned-segment = Terminó cuando { $one } recibió { $segment }.
learned-retransmit = { $one } desistió: durante demasiado tiempo no le llegó ninguna respuesta.
learned-close = El usuario de { $one } la cerró.
learned-abort = El usuario de { $one } la interrumpió.
learned-timer = El temporizador de { $one } se agotó y { $one } la abandonó.

## What a Linux kernel does

kernel-trims = Un núcleo de Linux hace lo que dibuja la figura 7: recorta el SYN,ACK que se cruza con el suyo, y está en ESTABLISHED al instante. Y acusa recibo de lo que ha recortado, cosa que la figura no hace.
kernel-run = Lo mismo con las reglas de un núcleo de Linux

## The handshake as a chain of the generals' messages

chain-syn = «ataque al amanecer»
chain-syn-ack = «de acuerdo»
chain-ack = «tengo tu respuesta»
# $says is one of the three above.
chain-is = { $segment } es { $says }
chain-none = Los dos preguntan a la vez, o no pregunta nadie: ninguna cadena de mensajes de los generales es así.

## Who knows what, after each message of it

knows-nothing = Nadie sabe nada todavía.
knows-sent = A ha preguntado. Nadie sabe todavía si B lo oirá.
knows-syn-arrived = B sabe que A quiere atacar. A no sabe que B lo sabe.
knows-syn-lost = B no sabe nada, y A no oye nada: no ataca ninguno. En TCP, A tiene un temporizador, y vuelve a preguntar.
knows-syn-ack-arrived = A sabe que B está de acuerdo. B no sabe que A lo sabe.
knows-syn-ack-lost = B dio su acuerdo, y A no lo sabe: no ataca ninguno. En TCP, los dos tienen un temporizador, y vuelven a preguntar.
knows-ack-arrived = B sabe que A tiene su respuesta, y por estos tres A no sabe que B lo sabe. Los dos atacan: un mensaje más no haría sino pasar la duda al otro lado.
knows-ack-lost = A ataca, y B no: A no puede distinguir esto de una llegada. En TCP, B tiene un temporizador, y vuelve a preguntar: salvo que también se pierda cada respuesta, B solo se entera más tarde.
# Where the chain is to have two messages only.
knows-last-syn-ack-arrived = A sabe que B está de acuerdo, y B ataca sin saber que A lo sabe.
knows-last-syn-ack-lost = B ataca, y A no: con dos mensajes nadie se lo diría a B. En TCP, A vuelve a preguntar.

seconds = { $whole }.{ $thousandths } s
    .at = a los { $whole }.{ $thousandths } s
    .short = { $whole }{ $decimals } s
