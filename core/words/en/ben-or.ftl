### Ben-Or: no clock, no leader, and a coin where nobody knows what to do.

## Who they are

process = { $number }
speaker = { $who }
traitor = { $who }, a traitor,

## What they say

i-am-for = I am for { $value }
i-propose = I propose { $value }
i-propose-nothing = I propose nothing
i-have-decided = I have decided: { $value }
what-have-you-decided = What have you decided?
of-phase = phase { $phase }: { $says }

## What is shown of them

# What a process is for after its coin has shown this side.
side-heads = attack
side-tails = retreat
state-waits-for-wishes = waits for wishes
state-waits-for-proposals = waits for proposals
state-decided = decided
state-broken-off = broken off

## How it comes out

outcome-attack = All who are honest and up attack.
outcome-retreat = All who are honest and up retreat.
outcome-split = Two who are honest decide differently.
outcome-wrong = All who are honest want the same, and one of them decides otherwise.
outcome-undecided = The run is broken off after its last phase, and one has not decided.
outcome-stuck = No decision will come any more, and some are missing.

## Before it begins

reckons =
    { $kind ->
        [lies] { $processes } processes that reckon with { $faults } who may lie.
       *[crash] { $processes } processes that reckon with { $faults } who may go down.
    }
wishes = For attack: { $attack }. For retreat: { $retreat }.
who-may-lie = Those who may lie: { $who }.
slow-or-down = Nobody can tell who is slow from who is down.
reports =
    In each phase all say what they are for. Who has heard { $quorum ->
        [0] { $quorum }
       *[other] { $quorum }, itself among them,
    } proposes what { $enough } of them are for, else nothing.
proposals =
    Who has then heard { $quorum ->
        [0] { $quorum } proposals
        [one] { $quorum } proposal, its own,
       *[other] { $quorum } proposals, its own among them,
    } decides if { $enough ->
        [one] { $enough } proposes something
       *[other] { $enough } propose one thing
    }.
adopts =
    { $sway ->
        [1] Who has one proposal wants that from then on, everybody else flips a coin for it.
       *[other] Who has { $sway } proposals of one thing wants that from then on, everybody else flips a coin for it.
    }
helps-on =
    { $returns ->
        [yes] Whoever has decided by proposals helps for one more phase.
       *[no] Whoever has decided helps for one more phase.
    }
asks-around =
    Who was down and has not decided asks all others what they have decided. { $sway ->
        [1] Whoever has decided, or does so later, answers, and one answer is enough to decide the same.
       *[other] Whoever has decided, or does so later, answers, and { $sway } answers of one thing are enough to decide the same.
    }
breaks-off =
    { $phases ->
        [one] After { $phases } phase the run is broken off.
       *[other] After { $phases } phases the run is broken off.
    }

## What happens

asks = { $from } asks { $to }: “{ $says }”
answers = { $from } answers { $to }: “{ $says }”.
tells = { $from } tells { $to } in phase { $phase }: “{ $says }”.
honestly = Honestly it would say: “{ $says }”.
honestly-nothing-yet = Honestly it would say nothing yet: it has not decided.
says-nothing = { $from } says nothing to { $to }.

is-asked = { $to } is asked by { $from }: “{ $says }”
is-answered = { $to } is answered by { $from }: “{ $says }”.
hears = { $to } hears from { $from }, of phase { $phase }: “{ $says }”.
letter-is-lost = What { $from } wrote to { $to } is lost. Neither of them can know that.
letter-is-doubled = What { $from } wrote to { $to } is doubled on its way.

flips = { $who } has too few proposals in phase { $phase } and flips a coin: { $side }.
decides-by-proposals = { $who } has { $enough } proposals of { $value } and decides: { $value }.
decides-by-answer = { $who } believes an answer and decides the same: { $value }.
decides-by-answers = { $who } has { $sway } answers of { $value }, more than the { $faults } that may lie, and decides: { $value }.
is-broken-off = { $who } is broken off after the last phase, undecided.
missed-what-came = What reached it meanwhile is lost.

## Its sheet

title = Ben-Or
about = Messages may take any time and somebody may be down, so nobody can wait for all. Without luck it is not sure that anybody ever decides; with coins all who are up decide in the end, with probability 1, and no two of them differently, as long as no more fail than the others reckon with, these are fewer than half of all (than a fifth, where they lie), and no message is lost.

preset-unanimous = All want the same
preset-lucky-coins = All flip, and all coins agree
preset-scheduler = An enemy who holds back the right letters
preset-crash = Two of five go down
preset-stuck = Two of three are too many
preset-liar = One of six lies

choice-crash = go down
choice-lies = lie
choice-free = in the enemy's order
choice-sent = in the order of sending
choice-unsure = no proposal

## Its parameters

parameter-n = Processes
    .help = How many processes there are.
parameter-faults = The faulty
    .help = What the others reckon with: processes that go down, for n > 2f, or that lie, for n > 5f.
parameter-f = At most so many faulty
    .help = How many may be faulty: nobody waits for more than n - f.
    .default = as many as n can bear
parameter-traitors = Traitors
    .help = Those who may say anything to anybody, or nothing.
parameter-phases = Broken off after phase
    .help = After how many phases the run is broken off: without a limit it ends with probability 1, but after no fixed number.
parameter-inputs = Want to attack
    .help = Those who want to attack; the others want to retreat.
parameter-order = At the same moment
    .help = In which order arrives what arrives at the same moment: as the enemy likes, or as it was sent.
