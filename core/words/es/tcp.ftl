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
    } que { $other } recibió su número, y por su parte da ahora por abierta la conexión; { $other } no puede saberlo todavía.
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
knows-ack-arrived = B sabe que A tiene su respuesta, y por estos tres mensajes A no sabe que B lo sabe. Los dos atacan: un mensaje más no haría sino pasar la duda al otro lado.
knows-ack-lost = A ataca, y B no: A no puede distinguir esto de una llegada. En TCP, B tiene un temporizador, y vuelve a preguntar: salvo que también se pierda todo lo que se repite, B solo se entera más tarde.
# Where the chain is to have two messages only.
knows-last-syn-ack-arrived = A sabe que B está de acuerdo, y B ataca sin saber que A lo sabe.
knows-last-syn-ack-lost = B ataca, y A no: con dos mensajes nadie se lo diría a B. En TCP, A vuelve a preguntar.

## Moments and spans

seconds = { $whole }.{ $thousandths } s
    .at = a los { $whole }.{ $thousandths } s
    .short = { $whole }{ $decimals } s

## Its sheet

title = TCP: los generales que se dan la mano
about = A y B quieren hablar por una red que puede perder, retrasar y duplicar lo que envían. Por lo general, tres mensajes abren una conexión, y tres o cuatro la cierran. Quien envía el último no puede saber que ha llegado, a menos que llegue algo que solo podría venir después de él: los temporizadores suplen casi siempre esa falta, y le ponen fin.

preset-figure-6 = Figura 6: tres mensajes
preset-figure-7 = Figura 7: los dos preguntan a la vez, como en el dibujo
preset-figure-7-literally = Figura 7, como dice el texto
preset-figure-8 = Figura 8: un SYN viejo
preset-figure-9 = Figura 9: un lado lo ha olvidado todo, y vuelve a preguntar
preset-figure-10 = Figura 10: un lado lo ha olvidado todo, y el otro habla
preset-figure-11 = Figura 11: un SYN viejo entre dos que escuchan
preset-figure-12 = Figura 12: un cierre normal
preset-figure-13 = Figura 13: los dos cierran a la vez
preset-syn-lost = Se pierde el SYN
preset-syn-ack-lost = Se pierde el SYN,ACK
preset-last-ack-lost = Se pierde el último ACK
preset-data-carries-the-ack = Se pierde el último ACK, y lo llevan los datos
preset-road-cut-after-syn = Se pierden todos los ACK de A: A cree en la conexión, B nunca
preset-black-hole = No hay nadie
preset-black-hole-rfc = No hay nadie, con los temporizadores del RFC
preset-fin-lost = Se pierde el primer FIN
preset-fin-ack-lost = Se pierde la respuesta al primer FIN
preset-second-fin-lost = Se pierde el segundo FIN
preset-close-last-ack-lost = Se pierde el último ACK de todos
preset-last-ack-lost-for-ever = El último ACK de todos se pierde para siempre
preset-both-fin-lost = Los dos cierran a la vez, y se pierde el FIN de A
preset-both-other-fin-lost = Los dos cierran a la vez, y se pierde el FIN de B
preset-both-ack-lost = Los dos cierran a la vez, y se pierde el último ACK de A
preset-both-other-ack-lost = Los dos cierran a la vez, y se pierde el último ACK de B
preset-half-open = Un lado lo ha olvidado todo
preset-two-way-old-syn = Dos mensajes no bastan: se da crédito a un SYN viejo
preset-three-way-old-syn = Lo mismo con tres mensajes
preset-two-way-old-data = Dos mensajes no bastan: se aceptan datos dos veces

property-delivery = Entrega
property-closed = Cierre

choice-active = A se conecta, B escucha
choice-simultaneous = los dos se conectan a la vez
choice-passive = los dos escuchan
choice-rfc = RFC 6298
choice-rfc1122 = RFC 1122
choice-linux = Linux
choice-none = nadie
choice-a = A
choice-b = B
choice-both = los dos
choice-yes = sí
choice-no = no

# Timers that a figure draws.

bar-retransmit = retransmitir
bar-time-wait = TIME-WAIT

## Its parameters

parameter-open = Quién abre
    .help = Quién abre: A se conecta a B, que escucha; los dos se conectan; los dos escuchan.
parameter-handshake = Mensajes para abrir
    .help = Cuántos mensajes abren una conexión. Con dos, quien oye un SYN se fía de él.
parameter-profile = Temporizadores y reglas
    .help = De quién son los temporizadores y las reglas: del RFC 6298, del RFC 1122, con sus tres segundos, o de un núcleo de Linux.
parameter-isn_a = A cuenta desde
    .help = El número de secuencia inicial de A.
parameter-isn_b = B cuenta desde
    .help = El número de secuencia inicial de B.
parameter-rtt = Ida y vuelta, ms
    .help = Cuánto tardan un segmento y su respuesta, en milisegundos: la mitad en cada sentido, redondeada hacia arriba.
parameter-data = Bytes de A
    .help = Cuántos bytes envía A cuando cree abierta la conexión.
parameter-data_at = A envía en el ms
    .help = Cuándo los envía A, o en cuanto pueda después.
parameter-close = Quién cierra primero
    .help = Quién cierra primero; el otro cierra después de haber visto el FIN.
parameter-close_at = Cierra en el ms
    .help = Cuándo llama a CLOSE quien cierra primero.
parameter-close_after = El otro, tras tantos ms
    .help = Cuánto espera el otro después de haber visto el FIN.
parameter-stale = Un SYN viejo
    .help = Un viejo duplicado de un SYN, con este número de secuencia, le llega a B en este momento.
    .default = ninguno
parameter-until = Se observa hasta el ms
    .help = Cuándo deja de observarse la ejecución.
    .default = lo bastante tarde para todo
parameter-data_b = Bytes de B
    .help = Cuántos bytes envía B cuando cree abierta la conexión.
parameter-data_b_at = B envía en el ms
    .help = Cuándo los envía B, o en cuanto pueda después.
parameter-isn_a2 = A, de nuevo desde
    .help = El número de secuencia inicial de A cuando vuelve a abrir; en cada apertura posterior, 100 más.
    .default = isn_a y 100 más
parameter-isn_b2 = B, de nuevo desde
    .help = El número de secuencia inicial de B cuando vuelve a abrir; en cada apertura posterior, 100 más.
    .default = isn_b y 100 más
parameter-trim = Recortar un SYN que se cruza
    .help = Si un SYN,ACK que se cruza con un SYN se recorta a lo que es nuevo, como lo dibuja la figura 7, o se rechaza, como dice el texto del RFC.
parameter-again = Volver a escuchar
    .help = Si quien escuchaba vuelve a escuchar cuando su conexión ha terminado.
parameter-abort = Quién la interrumpe
    .help = Quién interrumpe la conexión.
parameter-abort_at = Se interrumpe en el ms
    .help = Cuándo se interrumpe.
parameter-crash = Caídas
    .help = Quién lo olvida todo, y cuándo: con b:500 está de vuelta al instante, cerrado, y no abre nada más; con b:500-900 vuelve y empieza de nuevo.
    .default = ninguna
