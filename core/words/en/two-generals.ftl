### The two generals.

## Who they are

name-a = A
name-b = B

## What they say

letter-first = attack at dawn
letter-second = agreed
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
rules = { $first }; { $second }.
rule =
    { $needed ->
        [0] { $who } will attack whatever comes
        [one] { $who } will attack if at least { $needed } message of { $other }'s arrives
       *[other] { $who } will attack if at least { $needed } messages of { $other }'s arrive
    }
writes-nothing = { $who } does not want to attack tonight and writes nothing
both-decide = They decide at { $dawn-end }.

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
