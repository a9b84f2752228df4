### What is said of input that is refused. The engine itself says it in these words where it is read
### without a catalogue, so that in English nothing here can be chosen: a message is text and arguments.

refused = { $what } takes { $takes }, but got { $got }.

named = { $name }
what-deed = deed
what-recover = recover
what-heal = heal

## What it got

got-text = “{ $text }”
got-nothing = nothing
got-long-text = a text of { $length } characters
got-plain = { $text }
got-object = an object
got-function = a function
got-boolean = a boolean
got-symbol = a symbol
got-bigint = a bigint

## What it takes

takes-lies = any, none or a word that traitors may say
takes-lies-word = any, none or one of { $words }
takes-messages = names of messages such as a2 or b1,a3
takes-messages-and-ticks = names of messages with ticks such as b1:10
takes-processes = numbers of processes such as 3 or 0,3, or none
takes-statements = names of messages of traitors, each with a word, such as 2-3.1:attack
takes-outages = spans of time such as b:7 or b:7-12
takes-ratio = a ratio from 0 to 1 such as 1/8, 0.125 or 12.5% (denominator up to { $most })
takes-span = a number of ticks from { $min } to { $max } or a range such as 1..5
takes-whole = a whole number from { $min } to { $max }
takes-whole-or = a whole number from { $min } to { $max }, or { $word }
takes-one-ratio = only one ratio for all
takes-ratio-of = who sends (0 to { $last }), or from whom to whom, and a ratio from 0 to 1 (denominator up to { $most }), such as 0:1/10 or 0-1:1/10
takes-ratio-of-two = who sends (a or b) and a ratio from 0 to 1 (denominator up to { $most }), such as a:1/10
takes-sender-once = each sender and each direction at most once
takes-draws = a process (0 to { $last }), the number of its coin or draw and what that shows, such as 0.1:heads
takes-draws-of-two = a process, the number of its coin or draw and what that shows, such as a.1:heads
takes-draws-such-as = coins and draws with what they show, such as 0.1:heads or 0.2:7
takes-draw-once = each coin and each draw at most once
takes-flag = true or false
takes-side = heads or tails for a coin
takes-drawn = a number from 0 to { $max } for this draw
takes-only-with = { $word } only together with { $other }
takes-whole-at = a whole number from 0 to { $max } and a moment from 1 to { $last } such as 90:5
takes-word = one of { $words }
takes-ticks = a number of ticks from 1 to { $max }
takes-delays = messages with 1 to { $max } ticks such as b1:10
takes-no-double = messages, not doubles of them
takes-unnamed = messages that { $other } does not name
takes-name-of-two = names of messages such as a2, numbered from 1 to { $max }
takes-name = names of messages such as 0-1.2 (the second from process 0 to process 1 of { $processes })
takes-cut-of-two = roads and times such as a-b:5-20 or a-b:5 (up to tick { $max })
takes-cut = roads and times such as 0-3:5-20 or 0-3:5 (up to tick { $max })
takes-crash-of-two = names and times such as b:7 or b:7-12 (up to tick { $max })
takes-crash = numbers of processes and times such as 3:7 or 3:7-12 (up to tick { $max })
takes-forwards = spans that end after they begin
takes-apart = spans that stay clear of each other
takes-most-outages = at most { $most } outages in all
takes-one-deed = one deed
takes-cut-or-crash = cut or crash
takes-speaker = messages of the traitor { $traitor }
takes-speakers = messages of the traitors { $traitors }
takes-no-speaker = messages of traitors, of whom there are none here
takes-spoken = the name of a message in which a traitor has spoken so far
takes-going-down = a process that goes down
takes-being-cut = a road that is cut
takes-text = a text of at most { $most } bytes
takes-smaller = a smaller number
takes-seated = numbers of processes from 0 to { $last }, or none
takes-generals = numbers of generals from 0 to { $last }
takes-fewer-rounds = at most { $most } with { $generals } generals and oral messages, of which there would otherwise be more than { $messages }
takes-fewer-than = less than the { $number } that there are
takes-at-most = at most the { $number } that there are
takes-replicas = replicas, which are numbered from 0 to { $last }

## What is refused for another reason than what a single thing takes

refused-scenario = A link begins with a scenario ({ $names }), but got { $got }.
refused-family = This build of the engine leaves out the scenario { $scenario }.
refused-form = Each part of a link takes the form name=value, but got { $got }.
refused-repeated = A link takes each parameter once, but got { $got } twice.
refused-repeated-message = { $parameter } takes each message once, but got “{ $message }” twice.
refused-long = A link takes at most { $most } bytes, but got { $length }.
refused-unknown = { $scenario } takes the parameters { $names }, but got { $got }.
refused-runs = A timeline keeps at most { $most } runs, but got one more.
refused-other = A timeline keeps runs of one scenario ({ $own }), but got one of { $other }.
refused-honest = A search takes a scenario in which somebody may lie, but got { $scenario }.
refused-cut-off = Exact odds take runs that come to their end, but some of this { $scenario } are cut off ({ $end }).
refused-endless = Exact odds take runs that come to their end, but this { $scenario } can come to where it goes on for ever.
refused-circle = Exact odds take at most { $most } situations that lead to each other, but this { $scenario } has more.
refused-worlds = Exact odds tell at most { $worlds } situations apart and do at most { $work } units of work, but this { $scenario } needs more.
refused-memory = Exact odds hold at most { $most } MB of different worlds, but this { $scenario } needs more.
