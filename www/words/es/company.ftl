### What the page says beside the figure of a connection.

## How its numbers are written

numbers-label = Números, seq/ack
numbers-relative = relativos
numbers-absolute = absolutos

## For how long the two sides were at odds. $who and $other are the sides; $from, $to and $span are
## times, as the next message has them

odds-seconds = { $seconds } s
odds-heading = En desacuerdo
odds-promise = TCP no promete que los dos estén de acuerdo, solo que quien se equivoca se entera cuando dice algo que exige respuesta, o cuando se agotan sus temporizadores: un ACK desnudo puede quedar sin respuesta para siempre. Y eso, solo si una nueva conexión tiene números más allá de los de la antigua: con los mismos números nadie puede distinguir la una de la otra.
odds-over = Desde los { $from } hasta los { $to }, durante { $span }, { $who } creyó en una conexión que { $other } no tenía.
odds-lasting = Desde los { $from }, y van { $span }, { $who } cree en una conexión que { $other } no tiene, y no se ha enterado.
odds-never = Desde los { $from } { $who } cree en una conexión que { $other } no tiene. No se entera nunca: { $who } no tiene nada más que decir, y no corre ningún temporizador.

## How that came out, after the sentence that it is over: $one is who learned of it

learned-crash = { $one } cayó y la olvidó también.
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

chain-heading = Solo la apertura de tres vías, como generales
chain-figure = Solo la apertura de tres vías, como generales, en una figura
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
