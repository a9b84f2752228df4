### What is said in more than one scenario.

# The other forms that things have in this language: at the start of a sentence, before its full
# stop, as a name on its own, and short.
forms = start end name short

# A protocol's own note.
verbatim = { $text }

# What stands between two sentences.
between-sentences = { " " }

## How a run has come out that is watched no longer

outcome-under-way = It is not over yet: the run was watched until here.

## Below a story

trace-outcome = outcome
trace-cut-off = { $outcome } so far: the run was cut off
trace-end = end
trace-violated = violated at { $clock }
verdict-pending = pending
verdict-holds = holds
verdict-unasked = unasked

## Several

line = { $sentences }
sentences-none = { "" }
sentences-next = { $before } { $item }
sentences-last = { $before } { $item }

list-none = nobody
list-next = { $before }, { $item }
    .start = { $before-start }, { $item }
list-last = { $before } and { $item }
    .start = { $before-start } and { $item }

row-none = { "" }
row-next = { $before }, { $item }
row-last = { $before }, { $item }

path-none = { "" }
path-next = { $before }→{ $item }
path-last = { $before }→{ $item }

## Moments

moment = { $tick }
clock = tick { $tick }
clock-round = round { $round }
clock-round-over = the end of round { $round }

## Outages

goes-down = { $who-start } goes down.
is-up-again = { $who-start } is up again.
road-is-cut = The road is cut.
road-is-open = The road is open again.
road-between-is-cut = The road between { $one } and { $other } is cut.
road-between-is-open = The road between { $one } and { $other } is open again.

## Messengers

one-copy-is-lost = One of the two copies of what { $from } wrote to { $to } is lost.
is-doubled = { $name } is doubled on its way: the other is { $double }.
is-doubled-as = { $name } is doubled on its way: { $double }.
comes-too-late = It comes too late, and counts for nothing.

## What is counted of a run

count-rounds = Rounds
count-messages-by-round = By round
count-signatures = Signatures
count-bytes = Bytes

## Words of links

word-attack = attack
word-retreat = retreat

## What they decide

decision-attack = attack
decision-retreat = retreat

## What a scenario has on its sheet where it does not say it itself

place = the network

property-agreement = Agreement
property-validity = Validity
property-termination = Termination

# What words of links are called where somebody chooses among them.

choice-any = anything, by dice
choice-none = the truth
choice-attack = attack
choice-retreat = retreat
choice-silence = nothing at all

## Parameters: what they are called and what they are for, and what stands for their default
## where there is none or a number does not say it. $processes is how many there are: between two
## messages and processes have letters in their names, among more they have numbers.

parameter-loss = Chance of loss
    .help =
        { $processes ->
            [2] The chance that a messenger is captured: one for all, or another for some senders, as in 1/10,a:1/50.
           *[other] The chance that a messenger is captured: one for all, or another for some senders, as in 1/10,0:1/50.
        }
parameter-twice = Chance of a double
    .help =
        { $processes ->
            [2] The chance that a messenger is doubled on its way: one for all, or another for some senders, as in 1/10,a:1/50.
           *[other] The chance that a messenger is doubled on its way: one for all, or another for some senders, as in 1/10,0:1/50.
        }
parameter-seed = Dice
    .help = The dice: the same seed throws the same luck, message by message.
parameter-lose = Captured
    .help = Messengers that are captured, whatever the dice say.
    .default = none
parameter-pass = Let through
    .help = Messengers that get through, whatever the dice say.
    .default = none
parameter-copy = Doubled
    .help = Messengers that arrive twice.
    .default = none
parameter-delay = Delayed
    .help = Messengers that take so long.
    .default = none
parameter-draw = Coins and draws
    .help =
        { $processes ->
            [2] Has coins and draws show something, whatever the dice say: b.1:heads makes the first coin of B show heads.
           *[other] Has coins and draws show something, whatever the dice say: 2.1:heads makes the first coin of process 2 show heads.
        }
    .default = by dice
parameter-first = Comes first
    .help = Messengers who arrive before all others of the same moment.
    .default = none
parameter-until = Watched until
    .help = The last moment that is watched: what comes after it is left out.
    .default = long enough for everything
parameter-lies = Traitors say
    .help = What traitors say where nothing is put into their mouths: anything by dice (any), the truth (none), or always one word.
parameter-say = Put into their mouths
    .help = What messages of traitors say, each with a word.
    .default = none
parameter-cut = Road cut
    .help =
        { $processes ->
            [2] Roads that are cut both ways for a while: a-b:5-20, or a-b:5 for good.
           *[other] Roads that are cut both ways for a while: 0-3:5-20, or 0-3:5 for good.
        }
    .default = none
parameter-crash = Down
    .help =
        { $processes ->
            [2] Who goes down, and when: b:7 for good, b:7-12 to come back.
           *[other] Who goes down, and when: 3:7 for good, 3:7-12 to come back.
        }
    .default = none
parameter-travel = A way takes
    .help = How long a messenger takes, or a range such as 1..5.
