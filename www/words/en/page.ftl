### What only the page says, and no figure.

## The head of the page

motto = Agreement over channels that cannot be trusted
runs = Runs to look at
families-generals = When messengers are lost
families-tcp = The same on a network
families-byzantine = When somebody lies
to-runs = More runs
loading = Loading the engine…

## The link of a run, and what can be taken away

link-heading = The exact run: link, code, files
link-label = The exact run, as text
link-open = Open
# After a refusal: what is shown all the same.
link-instead = What is shown instead: “{ $title }”.
link-stays = The run in hand stays.
link-more = How to embed a run
link-copy-link = Copy link
link-copy-code = Copy code to embed
link-print = Print
link-copied = Copied.
link-copy-yourself = The browser does not let this page copy. Here it is:

## What a reader prefers

preferences-theme = Colours
preferences-auto = System colours
preferences-light = Light
preferences-dark = Dark
preferences-language = Language
preferences-keys = Keys

## The keys: what is written on each, and what it does

keys-heading = Keys
keys-space = Space
    .does = plays and pauses; on a button or a messenger it presses that
keys-arrows = ← →
    .does = one step back, one step on
keys-rounds = Shift ← →
    .does = all that happens at one moment, back or on: where time goes by rounds, a round
keys-ends = Home, End
    .does = to the start, to the end
keys-tab = Tab, then ↑ ↓
    .does = from messenger to messenger
keys-enter = Enter
    .does = what can be done to a messenger
keys-capture = L
    .does = captures the next messenger
keys-undo = Ctrl Z
    .does = undoes the last deed
keys-escape = Esc
    .does = closes what is open
keys-help = ?
    .does = this list

## What was done last

# $deed is one of those further down.
did-told = Done: { $deed }.
did-undo = Undo

## The runs that were made of one another

branches-heading = Runs made so far
branches-invitation = Do something to a messenger: the run forks, and both are kept here.
branches-first = as it was opened
branches-here = in hand
branches-same = same to { $who }
branches-same-to-all = { $count ->
    [2] same to both
   *[other] same to all { $count }
}
branches-differs = differs to { $who } at { $moment }
branches-rename = Rename “{ $name }”
branches-new-name = Name of this run
branches-compare = Show “{ $name }” behind this run
branches-forget = Forget “{ $name }”

## What was done in a run, as the list of runs calls it. $what is the name of a message, or who or
## which road it was done to, as links have it

deed-capture = { $what } captured
deed-pass = { $what } let through
deed-delay = { $what } delayed
deed-double = { $what } doubled
deed-crash = down { $what }
deed-cut = road cut { $what }
deed-recover = { $what } up again
deed-heal = road { $what } open again
deed-restore = { $what } left to luck
deed-say = { $what } says { $word }
deed-unsay = { $what } says what the run decides
deed-first = { $what } put first
deed-unfirst = { $what } in its order again
deed-show = coin or draw { $what }: { $word }
deed-unshow = coin or draw { $what } left to luck

## How a run comes out

outcome-heading = How it comes out
outcome-pending = Not yet known
outcome-cut-off = The run was cut off at a limit of the laboratory.
# Who does what, as the head of a row or of a column.
outcome-does = { $who } { $does }

## The rules and the enemy

settings-heading = The rules and the enemy
settings-rules = The rules
settings-enemy = The enemy
settings-dice = New dice
settings-usual = as usual
# A slider, beside the field of the same name.
settings-share = { $name }, as a share
# What is folded out: a slider for what each process sends.
settings-by-sender = Each sender
settings-sent = { $name }, for what { $who } sends
# In place of one chance, where senders differ.
settings-differs = not the same for all senders
# One of the receivers to whom it is something else, as in "to B: 1/10".
settings-way = to { $who }: { $ratio }

## Those who lie

# What traitors say where nothing is put into their mouths: $word-is is a word of links, $word what
# it is called.
lies-always = { $word-is ->
    [any] anything, by dice
    [none] the truth
   *[other] always: { $word }
}
# A box to be ticked for a process.
lies-box = { $process }: { $name }
# A number in a table.
lies-number = { $number }

## What somebody sees, and who cannot tell which runs apart

lens-nothing-new = { $who } sees nothing of what happens now.
# $runs are their names, one after another.
lens-alike = So far these runs look the same to { $who }: { $runs }.
runs-next = { $before }; { $item }
runs-last = { $before }; { $item }
lens-alone = So far no other run of the list looks the same to { $who }.
lens-twin = Make the run “{ $run }”: to { $who } it is the same
lens-hidden = Here stands only what { $who } has seen and done.

## What is asked of a run

verdicts-heading = What is asked of it

## How often a run comes out which way, by dice

dice-heading = How often it comes out which way
dice-terms = The same link under a million other seeds: whatever it says of single messengers, coins and words, of roads cut and of who goes down stays as it is. Each span is made so that about nineteen in twenty such spans hold the chance.
dice-start = Throw the dice
dice-stop = Stop
dice-some = { $runs } of { $most } runs so far.
dice-all = { $runs } runs.
dice-cut-off = { $count ->
    [one] { $count } was cut off before its end.
   *[other] { $count } were cut off before their end.
}
# A button that opens a run that came out so.
dice-one = one of these
dice-one-of = One of these: { $said }
dice-share = { $share } %
# A span in which the chance should lie.
dice-between = { $low } to { $high } %
dice-workless = The dice cannot be thrown here: the browser does not let the page work in the background.
