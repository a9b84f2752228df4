### The two generals.

## Who they are

name-a = A
name-b = B

## What they say

letter-first = attack at dawn
letter-first-ever = attack
letter-second = agreed
letter-second-ever = agreed
letter-third = I have your answer
letter-later = message { $before } of the chain has arrived

## What is shown of them

state-attack = attack
state-informed = informed
state-resolved = resolved
state-retreat = retreat
state-unwilling = unwilling
state-waiting = waiting

decision-attack = attack
decision-retreat = retreat

timer-dawn = dawn
timer-retry = retry

## How it comes out

outcome-both = Both attack: the city is taken.
outcome-only-a = A attacks alone and is beaten.
outcome-only-b = B attacks alone and is beaten.
outcome-neither = Neither attacks: nothing happens.

## Before it begins

goal = A and B win if both attack at dawn and lose if only one does.
goal-ever = A and B win if both attack, sooner or later, and lose if only one ever does.
rules = { $first }; { $second }.
rule =
    { $needed ->
        [0] { $who } will attack whatever comes
        [one] { $who } will attack if at least { $needed } message of { $other }'s arrives
       *[other] { $who } will attack if at least { $needed } messages of { $other }'s arrive
    }
writes-nothing = { $who } does not want to attack tonight and writes nothing
both-decide = They decide at { $dawn-end }.
each-decides = There is no dawn: each decides as soon as what it waits for has arrived.

## What happens

sends = { $from } sends { $name } to { $to }: “{ $says }”.
writes-again = { $who } writes again.
writes-again-unanswered = { $who } has no answer yet and writes again.

reaches = { $name } reaches { $who }: “{ $says }”. { $who } now knows that { $learns }; so far { $other } cannot know that this message arrived.
reaches-after-decision = { $name } reaches { $who } after { $who } has decided.
reaches-again = { $name } reaches { $who }, who has that message already.
learns-wish = A wants to attack
learns-arrival = message { $before } of the chain has reached { $other }

is-captured = { $name } is captured in the valley. Neither { $from } nor { $to } sees that.
meets-cut = { $name } does not get past the cut. Neither { $from } nor { $to } sees that.
finds-down = { $name } arrives, but { $to } is down. { $from } does not see that.

attacks = attacks
stays = stays on its hill
decides-late = { $who } { $does }: it is too late for anything else.
decides-as-planned = { $who } { $does }, as planned from the start.
decides-as-agreed = { $who } { $does }, as agreed, whatever came.
decides =
    { $who } { $does }: { $heard ->
        [0] no message of { $other }'s has arrived
        [one] { $heard } message of { $other }'s has arrived
       *[other] { $heard } messages of { $other }'s have arrived
    }, and { $needed } { $needed ->
        [one] was
       *[other] were
    } needed.

## Its sheet

title = Two generals
about = Two generals win if both attack at dawn and lose if only one does. Their messengers must cross a valley that the enemy holds.
place = the valley

preset-unconditional = The unconditional attack
preset-confirmation = Waiting for a confirmation
preset-last-messenger = The acknowledgement of the acknowledgement
preset-five-messages = Five messages
preset-ten-messages = Ten messages
preset-hundred-confirmations = A hundred confirmations
preset-three-copies = Three copies of one messenger
preset-retry-until-midnight = Again and again until an answer comes

# What each of the two does or does not, and what comes of it.

matrix-does = attacks
matrix-does-not = does not attack
matrix-both = the city is taken
matrix-only-a = A is beaten
matrix-only-b = B is beaten
matrix-neither = nothing happens

## Its parameters

parameter-messages = Longest chain
    .help = The longest chain of alternating messages, A first; each is sent because the one before it arrived.
parameter-a = A needs
    .help = A attacks at dawn if at least this many different messages of B's have reached it.
    .default = every message that could reach A
parameter-b = B needs
    .help = B attacks at dawn if at least this many different messages of A's have reached it; with 0 it attacks whatever comes.
    .default = every message that could reach B
parameter-copies = Messengers of A
    .help = Messengers that carry each of A's messages, each with its own fate.
parameter-answers = Messengers of B
    .help = Messengers that carry each of B's messages, each with its own fate.
parameter-retry = Repeat every
    .help = A repeats its order every so many ticks until an answer arrives or dawn comes.
    .default = none
parameter-dawn = Dawn at
    .help = When both decide, on what has arrived by then. With never, which takes a repeated order, each decides when what it waits for has arrived.
    .default = late enough for everything
parameter-order = A wants
    .help = What A wants. With retreat A writes nothing, and nobody is to attack.
