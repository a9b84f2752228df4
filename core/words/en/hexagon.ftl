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

## Its sheet

title = The hexagon
about = Without signatures three processes cannot be sure to agree, and on what they want if both who are honest want the same, if the third may lie. Two copies of any protocol in a ring of six show it: they make six demands that contradict each other.
place = the ring

preset-ring = The ring of six
preset-p0-q0 = p and q want to retreat, r lies
preset-q0-r0 = q and r want to retreat, p lies
preset-r0-p1 = r wants to retreat, p to attack, q lies
preset-p1-q1 = p and q want to attack, r lies
preset-q1-r1 = q and r want to attack, p lies
preset-r1-p0 = r wants to attack, p to retreat, q lies
preset-ring-own = Another rule for ties
preset-r0-p1-own = The other rule: r and p split

property-p0-q0 = p0 and q0
property-q0-r0 = q0 and r0
property-r0-p1 = r0 and p1
property-p1-q1 = p1 and q1
property-q1-r1 = q1 and r1
property-r1-p0 = r1 and p0

choice-ring = all six, in a ring
choice-p0-q0 = p0 and q0, r lies
choice-q0-r0 = q0 and r0, p lies
choice-r0-p1 = r0 and p1, q lies
choice-p1-q1 = p1 and q1, r lies
choice-q1-r1 = q1 and r1, p lies
choice-r1-p0 = r1 and p0, q lies
choice-own = one's own wish
choice-first-hand = what he said himself
choice-second-hand = what was reported of him

## Its parameters

parameter-table = Who is looked at
    .help = The ring of six, or the table of three at which these two see the same as in the ring, because the third lies to them.
parameter-ties = If two words differ, what counts
    .help = What counts when somebody says one thing and another is reported of him: retreat, attack, one's own wish, what he said, or what was reported.
