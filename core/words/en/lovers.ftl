### The two lovers: what they say otherwise than the two generals.

## Who they are

name-a = Alice
name-b = Bob

## What they say

letter-first = shall we meet tonight
letter-first-ever = shall we meet
letter-second = yes, tonight
letter-second-ever = yes
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
goal-ever = Alice and Bob are happy if both go out to meet, sooner or later, and miserable if only one ever does.
each-decides = No hour is set: each decides as soon as what it waits for has arrived.
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

## Its sheet

title = Two lovers
about = Alice writes to Bob at noon. A message takes exactly one hour, unless you delay it, or is lost. They want to meet at midnight and neither wants to go alone. But whatever they agree on beforehand, if it can bring them together it can also leave one of them alone.
place = the town

preset-all-afternoon = Every message arrives
preset-last-message = The last message is lost

choice-attack = to meet
choice-retreat = not to meet

# What each of the two does or does not, and what comes of it.

matrix-does = goes
matrix-does-not = stays
matrix-both = they meet
matrix-only-a = Alice waits alone
matrix-only-b = Bob waits alone
matrix-neither = nothing happens

## Its parameters

parameter-messages = Longest chain
    .help = The longest chain of alternating messages, Alice first; each is sent because the one before it arrived.
parameter-a = Alice needs
    .help = Alice goes if at least this many different messages of Bob's have reached her.
    .default = every message that could reach Alice
parameter-b = Bob needs
    .help = Bob goes if at least this many different messages of Alice's have reached him; with 0 he goes whatever comes.
    .default = every message that could reach Bob
parameter-copies = Letters of Alice
    .help = How often each of Alice's messages is sent, each with its own fate.
parameter-answers = Letters of Bob
    .help = How often each of Bob's messages is sent, each with its own fate.
parameter-retry = Repeat every
    .help = Alice repeats her message every so many hours until an answer arrives or the time comes.
    .default = none
parameter-dawn = Decide at hour
    .help = The hour after noon at which both decide, on what has arrived. With never, which takes a repeated message, each decides when what it waits for has arrived.
    .default = 12, midnight
parameter-order = Alice wants
    .help = Whether Alice wants to meet. If not she writes nothing, and nobody is to go.
