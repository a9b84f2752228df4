### What the page says beside the figure of a connection.

## How its numbers are written

numbers-label = Numbers, seq/ack
numbers-relative = relative
numbers-absolute = absolute

## For how long the two sides were at odds

odds-heading = At odds
odds-promise = TCP does not promise that the two agree, only that whoever is wrong finds out when it says what must be answered, or when its timers run down: a bare ACK may go unanswered for good. And that only where a new connection has numbers beyond those of the old one: with the same numbers nobody can tell the two apart.

## The handshake as a chain of the generals' messages

chain-heading = The handshake alone, as generals
chain-figure = The handshake alone, as generals, as a figure
