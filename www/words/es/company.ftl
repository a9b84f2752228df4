### What the page says beside the figure of a connection.

## How its numbers are written

numbers-label = Números, seq/ack
numbers-relative = relativos
numbers-absolute = absolutos

## For how long the two sides were at odds

odds-heading = En desacuerdo
odds-promise = TCP no promete que los dos estén de acuerdo, solo que quien se equivoca se entera cuando dice algo que exige respuesta, o cuando se agotan sus temporizadores: un simple ACK puede quedar sin respuesta para siempre. Y eso, solo si una nueva conexión tiene números más allá de los de la antigua: con los mismos números nadie puede distinguir la una de la otra.

## The handshake as a chain of the generals' messages

chain-heading = Solo la apertura, contada con generales
chain-figure = Solo la apertura, contada con generales, en una figura
