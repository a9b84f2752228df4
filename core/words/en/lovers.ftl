### The two lovers: what they say otherwise than the two generals.

## Who they are

name-a = Alice
name-b = Bob

## What they say

letter-first = shall we meet tonight
letter-second = yes, tonight
letter-third = I have your yes

## What is shown of them

state-attack = go
state-retreat = stay

decision-attack = go
decision-retreat = stay

## How it comes out

outcome-both = Both go: they meet.
outcome-only-a = Alice goes and waits alone.
outcome-only-b = Bob goes and waits alone.
outcome-neither = Both stay at home: nothing happens.

## Before it begins

goal = Alice and Bob are happy if both go out to meet and miserable if only one does.
rule =
    { $needed ->
        [0] { $who } will go whatever comes
        [one] { $who } will go if at least { $needed } message of { $other }'s arrives
       *[other] { $who } will go if at least { $needed } messages of { $other }'s arrive
    }
writes-nothing = { $who } does not want to go tonight and writes nothing

## What happens

learns-wish = Alice wants to meet
is-captured = { $name } is lost. Neither { $from } nor { $to } sees that.
attacks = goes
stays = stays at home

## Moments: hours after noon, as a clock tells them. “p.m.” brings its own full stop.

noon =
    { $days ->
        [0] noon
        [1] noon the next day
       *[other] noon { $days } days later
    }
    .short =
        { $days ->
            [0] noon
           *[other] noon +{ $days }
        }
midnight =
    { $days ->
        [0] midnight
        [1] midnight the next day
       *[other] midnight { $days } days later
    }
    .short =
        { $days ->
            [0] midnight
           *[other] midnight +{ $days }
        }
hour =
    { $days ->
        [0] { $hour }:00 { hour-half }
        [1] { $hour }:00 { hour-half } the next day
       *[other] { $hour }:00 { hour-half } { $days } days later
    }
    .end =
        { $days ->
            [0] { $hour }:00 { hour-half.end }
            [1] { $hour }:00 { hour-half } the next day
           *[other] { $hour }:00 { hour-half } { $days } days later
        }
    .short =
        { $days ->
            [0] { $hour } { hour-half }
           *[other] { $hour } { hour-half } +{ $days }
        }
hour-half =
    { $part ->
        [night] a.m.
        [morning] a.m.
       *[other] p.m.
    }
    .end =
        { $part ->
            [night] a.m
            [morning] a.m
           *[other] p.m
        }
