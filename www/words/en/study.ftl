### What there is to look into where somebody may lie.

## What a run costs

study-costs = What all of it costs
study-messages = Messages
# Of a scenario whose messages may take any time: the kinds of its messages stand in for rounds.

## The search for the fewest lies

study-searching = The strongest traitor
study-search = Find the fewest lies that break it
study-searched = What is put into a mouth already stays as it is, and so do dice and roads. Words that never do more than another are not tried, such as silence where it counts as a word.
study-stop = Stop searching
study-under = Still searching…
study-workless = The search cannot go on here: the browser does not let it work in the background.
# How many were tried: it stands in the sentences that follow.
study-strategies = { $tried ->
    [one] { $tried } strategy
   *[other] { $tried } strategies
}
# Whether fewer lies could do it: it stands in the next sentence.
study-fewer = { $complete ->
    [yes] fewer do not
   *[no] perhaps fewer do
}
study-found = { $lies ->
    [0] “{ $property }” is broken although nobody lies. { study-strategies } tried.
    [one] One lie breaks “{ $property }”; { study-fewer }. { study-strategies } tried.
   *[other] { $lies } lies break “{ $property }”; { study-fewer }. { study-strategies } tried.
}
study-none = No lies break it, with these dice and roads. { study-strategies } tried: no others can make a difference.
study-placed = The link names no traitors: they are placed in each of { $ways } ways that make a difference.
study-nobody = The link is not set up to bear any traitor, so nobody was made to lie.
study-none-yet = Nothing found so far: { study-strategies } tried, of at most { $most }.
# All of those with at most so many lies are among them.
study-none-with = { $lies ->
    [one] Nothing found so far: { study-strategies } tried, of at most { $most }, among them all with at most { $lies } lie.
   *[other] Nothing found so far: { study-strategies } tried, of at most { $most }, among them all with at most { $lies } lies.
}
study-take = Take that run in hand
# What that run is called in the list of runs.
study-called = the fewest lies: { $lies }

## The tree of what somebody was told, and what it makes of it

study-tree = What somebody was told
study-tree-of = Who
study-untold = Nothing has been told so far.
study-told = told “{ $word }”
study-unheard = heard nothing
study-unheard-yet = heard nothing so far
study-choice = The choice
study-votes = { $word } { $count }×
# Those through whose mouths it went, one after another.
relay-next = { $before } → { $item }
relay-last = { $before } → { $item }

## Why it makes that of it

how-told = as it was told
how-awaited = the round is not over
how-open = more may come
how-silence = silence means “{ $word }”
how-majority = most say so
how-tie = no majority: “{ $word }”
how-signed = the signatures are good
how-only-order = all that it holds
how-two-orders = it holds both: “{ $word }”
how-no-order = it holds nothing: “{ $word }”

## Two runs side by side

study-twins = Two runs that look the same
# $first lies in the first run, $second in the second.
study-twins-told = Both runs as { $who } sees them. The liar is { $first } in the first and { $second } in the second: { $who } cannot know which, and must do the same in both.
study-same = To { $who } the two runs are the same: the views have been compared.
study-not-same = To { $who } the two runs differ.
study-view = The view:

## Six in a ring, and three at each table

study-ring = The ring and its six tables
study-ring-told = Each edge is a table of three: its two neighbours see there what they see in the ring, and the third lies. Whatever three do without signatures, at least one of the six demands is broken.
study-to-ring = the ring
study-cut = { $broken ->
    [yes] { $pair }: what is asked is broken
   *[no] { $pair }: what is asked is kept
}

## The table of how many it takes

study-table = How many it takes
study-table-told = The least number of processes that can agree, whatever happens, if t of them fail in this way: without chance, for each knowledge of time.
study-faults = Faults to bear
study-never = never, without chance
study-least = at least { $many }
study-range = { $least } to { $most }
study-source = Dwork, Lynch and Stockmeyer, “Consensus in the Presence of Partial Synchrony”, Journal of the ACM 35(2), 1988, Table I. A plain t means that no number of faults is too many: of those that fail nothing is asked, so that even one process bears one fault. A link leads to a run of this laboratory; with chance, as in Ben-Or, all that are up decide with probability 1 even where nothing is known of time, as long as fewer than half stop, or than a fifth lie, and no message is lost.
study-note = Agreement is asked in any case. t if a value is prescribed only where all, liars among them, were given the same, signed by whoever gave it; 2t + 1 if it is prescribed as soon as all who do not lie begin with the same, as elsewhere here.

## Its rows: how processes fail

failures-fail-stop = They stop
failures-omission = They lose messages
failures-authenticated = They lie, but cannot forge
failures-byzantine = They lie

## Its columns: what is known of time

timings-synchronous = Bounds on time are known
timings-asynchronous = Nothing is known of time
timings-partial-messages = Bounds on messages exist, unknown
timings-partial-both = Bounds on both exist, unknown
timings-partial-processes = Bounds on processes exist, unknown
