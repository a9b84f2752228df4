### What the page says beside the figure of a connection.

## How its numbers are written

numbers-label = Numbers, seq/ack
numbers-relative = relative
numbers-absolute = absolute

## For how long the two sides were at odds. $who and $other are the sides; $from, $to and $span are
## times, as the next message has them

odds-seconds = { $seconds } s
odds-heading = At odds
odds-promise = TCP does not promise that the two agree, only that whoever is wrong finds out when it says what must be answered, or when its timers run down: a bare ACK may go unanswered for good. And that only where a new connection has numbers beyond those of the old one: with the same numbers nobody can tell the two apart.
odds-over = From { $from } to { $to }, for { $span }, { $who } believed in a connection that { $other } did not have.
odds-lasting = Since { $from }, for { $span } so far, { $who } has believed in a connection that { $other } does not have, and has not found out.
odds-never = Since { $from } { $who } believes in a connection that { $other } does not have. It never finds out: { $who } has nothing more to say, and no timer runs.

## How that came out, after the sentence that it is over: $one is who learned of it

learned-crash = { $one } went down and forgot it, too.
learned-reset = { $one } found out by the RST that { $other } sent.
learned-segment = It ended when { $one } got { $segment }.
learned-retransmit = { $one } gave up: for too long no answer had reached it.
learned-close = { $one }'s user closed it.
learned-abort = { $one }'s user broke it off.
learned-timer = { $one }'s timer ran down and { $one } let it go.

## What a Linux kernel does

kernel-trims = A Linux kernel does what Figure 7 draws: it trims the SYN,ACK that crosses its own, and is ESTABLISHED at once. And it acknowledges what it has trimmed, which the figure does not.
kernel-run = The same with a Linux kernel's rules

## The handshake as a chain of the generals' messages

chain-heading = The handshake alone, as generals
chain-figure = The handshake alone, as generals, as a figure
chain-syn = “attack at dawn?”
chain-syn-ack = “agreed”
chain-ack = “I have your answer”
# $says is one of the three above.
chain-is = { $segment } is { $says }
chain-none = Both ask at once, or nobody asks: no chain of the generals' messages is like that.

## Who knows what, after each message of it

knows-nothing = Nobody knows anything yet.
knows-sent = A has asked. Nobody knows yet whether B will hear it.
knows-syn-arrived = B knows that A wants to attack. A does not know that B knows.
knows-syn-lost = B knows nothing, and A hears nothing: neither attacks. TCP's A has a timer, and asks again.
knows-syn-ack-arrived = A knows that B agrees. B does not know that A knows.
knows-syn-ack-lost = B agreed, and A does not know: neither attacks. In TCP both have a timer, and ask again.
knows-ack-arrived = B knows that A has its answer, and by these three A does not know that B knows. Both attack: one more message would only move the doubt to the other side.
knows-ack-lost = A attacks, and B does not: A cannot tell this from an arrival. In TCP B has a timer, and asks again: unless every answer is lost as well, B only learns it later.
# Where the chain is to have two messages only.
knows-last-syn-ack-arrived = A knows that B agrees, and B attacks without knowing that A knows.
knows-last-syn-ack-lost = B attacks, and A does not: with two messages nobody would tell B. In TCP A asks again.
