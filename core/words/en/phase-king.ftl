### Phase king: votes, and a king of each phase where they are close.

## Who they are

process = { $number }
speaker = { $who }
traitor = { $who }, a traitor,
king = King { $who }
king-and-traitor = King { $who }, a traitor,

## What they say

label-vote = { $value }
label-support = nearly all want to { $value }
label-king = the king says { $value }
i-am-for = I am for { $value }
nearly-all-are-for = nearly all are for { $value }
the-king-is-for = the king is for { $value }

## What is shown of them

state-for-retreat = for retreat
state-for-attack = for attack
state-sure-of-retreat = sure of retreat
state-sure-of-attack = sure of attack

timer-end-of-round = end of round

## How it comes out

outcome-attack = All who are honest and stay up attack.
outcome-retreat = All who are honest and stay up retreat.
outcome-split = Two who are honest and stay up decide differently.
outcome-wrong = All who are honest and stay up want the same, and one of them decides otherwise.
outcome-undecided = Of those who are honest and stay up one has not decided, or there is none.

## Before it begins

all-want = { $processes } processes: all want to { $value }.
some-want =
    { $processes } processes: { $attack } { $attack-is ->
        [one] wants
       *[other] want
    } to attack, { $retreat } { $retreat-is ->
        [one] wants
       *[other] want
    } to retreat.
no-traitors =
    Nobody is a traitor; all reckon with { $faults } { $faults ->
        [one] traitor
       *[other] traitors
    }, and have { $phases } { $phases ->
        [one] phase
       *[other] phases
    }.
traitors =
    { $who } { $who-is ->
        [one] is a traitor
       *[other] are traitors
    }; the others reckon with { $faults } { $faults ->
        [one] traitor
       *[other] traitors
    }, and have { $phases } { $phases ->
        [one] phase
       *[other] phases
    }.
nobody-can-tell = Nobody can always tell a traitor from anybody else.
faulty = Whoever goes down, if only for a while, is as faulty as a traitor: nothing is asked of { $who }.
rule-two-round = In each phase all vote, each counts with its own vote, and takes what has the majority (retreat if it is a tie); then the king of the phase says what it wants. Who counted at least { $clear } votes for one thing keeps to it, everybody else does as the king says. A king who says nothing is taken to say retreat.
rule-graded = In each phase all vote; who counts at least { $all } votes for one thing, with its own, supports it. Who then counts at least { $all } supporters keeps to it, who counts more than { $faults } leans to it. Last, the king of the phase says what it wants, and whoever does not keep to something does as the king says. A king who says nothing is taken to say retreat.

## What happens

tells = { $from } tells { $to }: “{ $says }”.
says-nothing = { $from } says nothing to { $to }.
honestly = Honestly it would say { $value }.
honestly-nothing = Honestly it would say nothing.
letter-is-lost = What { $from } wrote to { $to } is lost. { $from } does not see that; { $to } only notices that nothing comes.
letter-is-lost-unnoticed = What { $from } wrote to { $to } is lost. { $from } does not see that.

counts = { $who } counts { $attack } for attack and { $retreat } for retreat: { $then }.
counts-supporters =
    { $who } counts { $attack } { $attack ->
        [one] supporter
       *[other] supporters
    } of attack and { $retreat } { $retreat ->
        [one] supporter
       *[other] supporters
    } of retreat: { $then }.
enough-to-keep = enough to keep to { $value } whatever the king says
too-close = too close, it will do as the king says
supports = it supports { $value }
supports-nothing = too close to support anything
leans = it is for { $value }, and will do as the king says

keeps = { $who } keeps to { $value }.
king-is-for = { $who }, the king, is for { $value }.
does-as-king-says = { $who } does as the king says: { $value }.
hears-no-king = { $who } hears no king, and is for { $value }.
decides = { $who } decides: { $value }.

## Its sheet

title = Phase king
about = Processes vote on what to do, and where the vote is close a king decides. Each phase has another king: with more phases than traitors one of them is honest. But traitors vote, and may be king.
place = the hall

preset-traitor-king = The first king is a traitor
preset-honest-king = A traitor among the people
preset-unanimous = All who are honest want the same
preset-four-processes = Four are too few
preset-one-phase = No time for an honest king
preset-graded-four = Graded votes: four are enough
preset-graded-three = Graded votes: three are too few

choice-two-round = vote, king
choice-graded = vote, support, king

## Its parameters

parameter-n = Processes
    .help = How many processes there are.
parameter-traitors = Traitors
    .help = Those who may say anything to anybody, or nothing.
parameter-f = Traitors reckoned with
    .help = How many traitors the others reckon with: their thresholds follow from it.
    .default = as many as there are traitors
parameter-variant = A phase goes
    .help = How a phase goes: a vote and the king, made for n > 4f, or a vote, a round of support and the king, made for n > 3f.
parameter-phases = Phases
    .help = How many phases there are, each with the next process as its king.
    .default = f + 1
parameter-inputs = Want to attack
    .help = Those who want to attack; the others want to retreat.
