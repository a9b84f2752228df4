### What is said in more than one scenario.

# The other forms that things have in this language: at the start of a sentence, before its full
# stop, as a name on its own, and short.
forms = start end name short

# A protocol's own note.
verbatim = { $text }

# What stands between two sentences.
between-sentences = { " " }

## Below a story

trace-outcome = outcome
trace-cut-off = { $outcome } so far: the run was cut off
trace-end = end
trace-violated = violated at { $clock }

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
