### TCP. Its states are called as the RFC calls them.

## Who they are

name-a = A
name-b = B

## What they say

segment =
    { $bytes ->
        [0] { $control }
        [one] { $control } with { $bytes } byte
       *[other] { $control } with { $bytes } bytes
    }

## What is shown of them

timer-abort = abort
timer-close = close
timer-acknowledge = acknowledge
timer-retransmit = retransmit
timer-send = send
timer-time-wait = time-wait

## How it comes out

outcome-open = Both have the connection open, with the same numbers.
outcome-closed = The connection was opened, and both have closed it.
outcome-half-open = One side believes in a connection that the other does not have.
outcome-broken = The connection was broken off: neither has it any more.
outcome-timed-out = Somebody gave up waiting; neither has a connection.
outcome-refused = The other refused: no connection came about.
outcome-nothing = No connection came about, and nobody believed in one.
outcome-old-data = Data was taken twice, or from another connection.

## Before it begins

goal =
    { $messages ->
        [two] A SYN asks “attack at dawn?”, the SYN,ACK answers; here two messages are to be enough.
        [crossing] A SYN asks “attack at dawn?”, and here both ask: each answers the other, and neither can know that its answer has arrived until something comes that could only follow it.
       *[three] A SYN asks “attack at dawn?”, the SYN,ACK agrees and asks back, the ACK agrees: three messages, and who sends the last cannot know that it has arrived until something comes that could only follow it.
    }
opens =
    { $who ->
        [active] A connects; B listens.
        [simultaneous] A and B both connect, at the same time.
       *[passive] A and B both listen, and wait for each other.
    } { $profile ->
        [rfc] The timers are those of RFC 6298.
        [rfc1122] The timers are those of RFC 1122: three seconds at first.
       *[linux] Timers and rules are those of a Linux kernel.
    }
stale-syn = A SYN <SEQ={ $seq }> of an earlier war is still under way; B gets it at { $at }.

## What is sent, and what becomes of it

sends = { $from } sends { $name } to { $to }, { $segment }: { $says }
is-left = { $name }, { $segment }, is still under way to { $to } from an earlier war.
reaches = { $name }, { $says }, reaches { $to }.
is-lost-on-the-way = { $name } is lost on the way. Neither { $from } nor { $to } sees that.

## What a segment says, as one general says it to the other

refuses = “I have no such agreement with you.”
asks = “Attack at dawn? I count from { $seq }.”
agrees = “Agreed, I have your { $acknowledged }. And you? I count from { $seq }.”
has-your-yes = “I have your yes.” No answer is due to this one: { $who } cannot know yet whether it arrives.
has-everything-before = “I have everything before { $next }.”
gives-bytes =
    { $bytes ->
        [one] { $bytes } byte.
       *[other] { $bytes } bytes.
    }
gives-bytes-and-closes =
    { $bytes ->
        [one] { $bytes } byte, and nothing more to say.
       *[other] { $bytes } bytes, and nothing more to say.
    }
closes = “I have nothing more to say.”

## What a state means to who is in it

is-in = { $who } is in { $state }.
closed =
    { $before ->
        [listening] { $who } listens no longer.
        [asking] { $who } asks no longer.
       *[connected] { $who } has no connection any more.
    }
closed-by-reset = { $who } is told by the RST that { $other } has no such connection.
# without $before
closed-in-vain = { $who } has waited long enough and gives up.
closed-by-crash =
    { $before ->
        [listening] { $who } listens no longer.
       *[connected] { $who } has forgotten everything.
    }
listen = { $who } waits for somebody to ask.
listen-after-reset = { $who } is told by the RST that nobody wants it, and listens on.
syn-sent = { $who } has asked and knows nothing yet.
syn-received = { $who } knows that { $other } wants it, or wanted it once: the SYN may be old. It waits to hear that { $other } has its answer.
established =
    { $who } { $sure ->
        [yes] knows
       *[no] believes
    } that { $other } got its number, and now takes the connection to be open itself; { $other } cannot know yet that it does.
established-by-syn = { $who } believes the SYN and takes the connection to be open.
fin-wait-1 = { $who } has nothing more to send, and waits to hear that { $other } knows.
fin-wait-2 =
    { $who } { $sure ->
        [yes] knows
       *[no] believes
    } that { $other } got its FIN, and still hears { $other } out.
close-wait =
    { $who } { $sure ->
        [yes] knows
       *[no] believes
    } that { $other } has nothing more to send.
closing = Both have closed before either had heard the other out; { $who } does not know yet whether { $other } has its FIN.
last-ack = { $who } has said its last and waits for the last acknowledgement.
time-wait = { $who } has sent the last acknowledgement, or is about to, and cannot know whether it arrives: it stays to answer if { $other } asks again.

## What users do, and what takes too long

user-aborts = { $who }'s user breaks the connection off.
user-closes = { $who }'s user closes.
user-sends = { $who }'s user sends.
has-kept-fin-waiting = { $who } has let { $other }'s FIN wait long enough.
has-waited-in-vain = { $who } has waited for an answer in vain.
lets-go = Twice the longest life of a segment is over: { $who } takes nothing of this connection to be under way any more, and lets it go.

## Outages

goes-down-and-forgets = { $who } goes down and forgets everything.

## What only an onlooker can know

are-at-odds = From now on { $who } believes in a connection that { $other } does not have.
were-at-odds = The two were at odds for { $span }.

## Beside the figure: for how long they were at odds, and how that came out. $one is who learned of it

odds-over = From { $from-short } to { $to-short }, for { $span-short }, { $who } believed in a connection that { $other } did not have.
odds-lasting = Since { $from-short }, for { $span-short } so far, { $who } has believed in a connection that { $other } does not have, and has not found out.
odds-never = Since { $from-short } { $who } believes in a connection that { $other } does not have. It never finds out: { $who } has nothing more to say, and no timer runs.
learned-crash = { $one } went down and forgot it.
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
knows-ack-lost = A attacks, and B does not: A cannot tell this from an arrival. In TCP B has a timer, and asks again: unless whatever is said again is lost as well, B only learns it later.
# Where the chain is to have two messages only.
knows-last-syn-ack-arrived = A knows that B agrees, and B attacks without knowing that A knows.
knows-last-syn-ack-lost = B attacks, and A does not: with two messages nobody would tell B. In TCP A asks again.

## Moments and spans

seconds = { $whole }.{ $thousandths } s
    .short = { $whole }{ $decimals } s

## Its sheet

title = TCP: the generals who shake hands
about = A and B would talk over a network that may lose, delay and double what they send. As a rule three messages open a connection, and three or four close it. Whoever sends the last cannot know that it has arrived, unless something comes that could only follow it: timers make up for most of that, and end it.

preset-figure-6 = Figure 6: three messages
preset-figure-7 = Figure 7: both ask at once, as drawn
preset-figure-7-literally = Figure 7, as the text has it
preset-figure-8 = Figure 8: an old SYN
preset-figure-9 = Figure 9: one side has forgotten, and asks anew
preset-figure-10 = Figure 10: one side has forgotten, and the other speaks
preset-figure-11 = Figure 11: an old SYN between two who listen
preset-figure-12 = Figure 12: a normal close
preset-figure-13 = Figure 13: both close at once
preset-syn-lost = The SYN is lost
preset-syn-ack-lost = The SYN,ACK is lost
preset-last-ack-lost = The last ACK is lost
preset-data-carries-the-ack = The last ACK is lost, and data carries it
preset-road-cut-after-syn = Every ACK of A is lost: A believes, B never does
preset-black-hole = Nobody is there
preset-black-hole-rfc = Nobody is there, with the RFC's timers
preset-fin-lost = The first FIN is lost
preset-fin-ack-lost = The answer to the first FIN is lost
preset-second-fin-lost = The second FIN is lost
preset-close-last-ack-lost = The last ACK of all is lost
preset-last-ack-lost-for-ever = The last ACK of all is lost for ever
preset-both-fin-lost = Both close at once, and A's FIN is lost
preset-both-other-fin-lost = Both close at once, and B's FIN is lost
preset-both-ack-lost = Both close at once, and A's last ACK is lost
preset-both-other-ack-lost = Both close at once, and B's last ACK is lost
preset-half-open = One side has forgotten
preset-two-way-old-syn = Two messages are not enough: an old SYN is believed
preset-three-way-old-syn = The same with three messages
preset-two-way-old-data = Two messages are not enough: data is taken twice

property-delivery = Delivery
property-closed = Closed

choice-active = active
choice-simultaneous = simultaneous
choice-passive = passive
choice-rfc = rfc
choice-rfc1122 = rfc1122
choice-linux = linux
choice-none = none
choice-a = a
choice-b = b
choice-both = both
choice-yes = yes
choice-no = no

# Timers that a figure draws.

bar-retransmit = sending again
bar-time-wait = TIME-WAIT

## Its parameters

parameter-open = Who opens
    .help = Who opens: A connects to B, who listens; both connect; both listen.
parameter-handshake = Messages to open
    .help = How many messages open a connection. With two, whoever hears a SYN believes it.
parameter-profile = Timers and rules of
    .help = Whose timers and rules: RFC 6298, the three seconds of RFC 1122, or a Linux kernel.
parameter-isn_a = A counts from
    .help = A's initial sequence number.
parameter-isn_b = B counts from
    .help = B's initial sequence number.
parameter-rtt = Round trip, ms
    .help = How long a segment and its answer take, in milliseconds: half of it each way, rounded up.
parameter-data = Bytes from A
    .help = How many bytes A sends once it believes the connection open.
parameter-data_at = A sends at ms
    .help = When A sends them, or as soon as it may after that.
parameter-close = Who closes first
    .help = Who closes first; the other closes after it has seen the FIN.
parameter-close_at = Closes at ms
    .help = When whoever closes first calls CLOSE.
parameter-close_after = The other after ms
    .help = How long the other waits after it has seen the FIN.
parameter-stale = An old SYN
    .help = An old duplicate of a SYN, with this sequence number, reaches B at this moment.
    .default = none
parameter-until = Watched until ms
    .help = When the run stops being watched.
    .default = long enough for everything
parameter-data_b = Bytes from B
    .help = How many bytes B sends once it believes the connection open.
parameter-data_b_at = B sends at ms
    .help = When B sends them, or as soon as it may after that.
parameter-isn_a2 = A again from
    .help = A's initial sequence number when it opens again; each later one is 100 more.
    .default = isn_a and 100 more
parameter-isn_b2 = B again from
    .help = B's initial sequence number when it opens again; each later one is 100 more.
    .default = isn_b and 100 more
parameter-trim = Trim a crossing SYN
    .help = Whether a SYN,ACK that crosses a SYN is trimmed to what is new, as Figure 7 is drawn, or refused, as the text of the RFC has it.
parameter-again = Listen again
    .help = Whether a listener whose connection is over listens again.
parameter-abort = Who breaks it off
    .help = Who breaks the connection off.
parameter-abort_at = Broken off at ms
    .help = When it is broken off.
parameter-crash = Down
    .help = Who forgets everything, and when: b:500 is there again at once, closed, and opens nothing more; b:500-900 comes back and begins anew.
    .default = none
