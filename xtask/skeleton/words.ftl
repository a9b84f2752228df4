### Skeleton: to be put into this language.

## Who they are

name-a = A
name-b = B

## What they say

call = hello

## What is shown of them

state-calling = calling
state-listening = listening
state-heard = heard it
state-missed = gave up

decision-heard = heard it
decision-missed = gave up

timer-patience = patience

## How it comes out

outcome-heard = B has heard the call.
outcome-missed = B has given up.

## Before it begins

goal =
    { $wait ->
        [one] A calls once. B gives up if it has heard nothing for { $wait } tick.
       *[other] A calls once. B gives up if it has heard nothing for { $wait } ticks.
    }

## What happens

sends = { $from } calls { $to }: { $name } sets out.
reaches = { $name } reaches { $who }.
is-lost = { $name } is lost on its way to { $to }.
hears = { $who } has heard the call.
gives-up = { $who } has heard nothing, and gives up.

## Its sheet

title = Skeleton
about = One calls, and the other hears it in time or does not.

preset-heard = A call that is heard
preset-missed = A call that is lost

parameter-wait = B waits
    .help = How many ticks B listens before it gives up.
