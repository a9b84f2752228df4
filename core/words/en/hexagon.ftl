### The hexagon.

## Who they are

seat = { $name }

## What they say

label-own = I want to { $wish }
label-of-the-third = the third wants to { $wish }

## What is shown of them: short, for six stand beside each other

state-no-round-read = no round read
    .short = 0 of 2 read
state-one-round-read = one round read
    .short = 1 of 2 read
state-both-rounds-read = both rounds read
    .short = 2 of 2 read

decision-attack = attack
decision-retreat = retreat

timer-end-of-round = end of round

## How it comes out

ring-kept = Every pair decides as three would have to.
ring-split = Two neighbours who should agree do not.
ring-wrong = Two neighbours who want the same do not decide it.
ring-undecided = One of the six has not decided.
table-kept = The two who follow the protocol agree, on their wish if they share it.
table-split = The two who follow the protocol decide differently.
table-wrong = The two who follow the protocol want the same and do not decide it.
table-undecided = One of the two who follow the protocol has not decided.

## Before it begins

ring =
    Two copies of the same three sit in a ring; p0, q0 and r0 want to retreat, p1, q1 and r1 to attack. Nobody lies, and { $letters ->
        [in-time] nobody
       *[any] as long as every letter arrives in its round nobody
    } can tell the ring from a table of three.
table =
    { $one } wants to { $wish } and { $other } to { $other-wish }. { $liar } lies: it writes to each of them what that one's other neighbour wrote in the ring, { $letters ->
        [in-time] so both see
       *[any] so as long as every letter arrives in its round both see
    } what they saw there.
rule =
    Each tells both neighbours what it wants, then what the other neighbour has told it, and follows the majority of three. Where somebody says one thing and another is reported of him, { $ties ->
        [attack] attack counts
        [first-hand] what he said himself counts
        [own] what one wants oneself counts
        [second-hand] what was reported of him counts
       *[retreat] retreat counts
    }.

## What happens

says-own =
    { $honesty ->
        [lie] { $from }, who lies, tells
       *[honest] { $from } tells
    } { $to }: “I want to { $wish }”.
says-of-the-third =
    { $honesty ->
        [lie] { $from }, who lies, tells
       *[honest] { $from } tells
    } { $to }: “{ $third } told me: { $wish }”.
decides = { $who } decides: { $wish }.
