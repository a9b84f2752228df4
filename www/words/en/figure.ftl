### What the page and the element both say.

## Everywhere

# It is called so in every language.
name = At Dawn
failed = The engine could not be loaded. Reload the page to try again.
wordless = The words could not be loaded. Reload the page to try again.
unloaded = What was asked for could not be loaded. Try again.
undo = Back to the run as it was opened
# Where it can be taken away, as a picture, as data or as a text.
take-away = Take this run away
# What stands between two sentences: nothing, where a language needs nothing there.
space = { " " }

## Quotation marks, and those within others

quote-open = “
quote-close = ”
inner-open = ‘
inner-close = ’

## Several things in a row: $before is all that was said so far, $item is one more

names-next = { $before }, { $item }
names-last = { $before } and { $item }
remarks-next = { $before }, { $item }
remarks-last = { $before }, { $item }

## Playing a run

transport-label = Playing
transport-start = To the start
transport-back = One step back
transport-play = Play
transport-pause = Pause
transport-step = One step on
transport-end = To the end
transport-scrubber = Steps taken
transport-speed = Speed
transport-times = { $factor }×
transport-position = step { $steps } of { $total }

## The figure

# $names are those of the lifelines.
figure-label = Sequence diagram of { $names }, step { $steps } of { $total }. The same is told in the list of what has happened.
figure-invitation = Select a messenger to capture it, to hold it up or to let it through.
# $says stands in quotation marks already; $fare is one of those below.
figure-messenger = { $copy ->
    [yes] { $name }, a double: { $says }, { $fare }
   *[no] { $name }: { $says }, { $fare }
}
# What is counted along the time axis, where its numbers do not say it.
figure-ticks = ticks
figure-rounds = rounds
figure-lost = lost
figure-lost-many = { $count } lost
# So many messages that say the same.
figure-many = { $label } ×{ $count }
# The timer of somebody for something, told of with its moments.
figure-timer = { $who }'s timer for { $name }: { $from } to { $due }
figure-timer-stopped = { $who }'s timer for { $name }: { $from } to { $due }, stopped at { $ended }
# What luck showed to somebody.
figure-lot = { $kind ->
    [draw] Draw { $number } of { $who }: { $shows }
   *[coin] Coin { $number } of { $who }: { $shows }
}

## How a messenger fares

fare-ahead = not yet sent
fare-under-way = under way
fare-arrived = arrived
fare-lost = lost
fare-unseen = nobody here knows whether it arrives

## Those who lie

lies-invitation = Select a messenger to capture it or, if its sender may lie, to choose what it says.
lies-nothing = { $count ->
    [1] says nothing
   *[other] says nothing ×{ $count }
}
lies-silent = { $lie ->
    [yes] { $name }: nothing is said; that is a lie
   *[no] { $name }: nothing is said
}
# $lies of these $of messages lie; $called is what they are called.
lies-lie = { $of ->
    [1] { $called }; a lie
   *[other] { $lies ->
        [one] { $called }; { $lies } of them is a lie
       *[other] { $called }; { $lies } of them are lies
    }
}
lies-liar = { $who }, who may lie

## The messages of a whole round, drawn as a band

# $when is one of the next four; $parts are those after them, as remarks in a row.
band = { $when }: { $parts }
band-round = round { $round }
band-at = at { $at }
# The same to one process: what it sent at a moment, and what it heard.
band-sent = sent at { $at }
band-heard = heard at { $at }
band-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
band-lies = { $count ->
    [one] { $count } lie
   *[other] { $count } lies
}
band-silences = { NUMBER($count, useGrouping: 0) }× silence
# $band is all of the above.
band-fold = Fold { $band }
band-unfold = Unfold { $band }

## The head of a lifeline, where its outages can be made

outages-of = { $who }: outages
# Who is called in a letter or two where there is no room for more.
outages-briefly = { $short }, { $who }

## Through whose eyes a run is seen

lens-label = Whose eyes
lens-all = Everything
# $letters is how long the name is.
lens-of = { $letters ->
    [1] What { $who } sees
    [2] What { $who } sees
   *[other] { $who }'s view
}
lens-nothing = { $who } has seen nothing yet.

## The story of a run

story-heading = What has happened
story-nothing = Nothing yet. Press Play, or the space bar.
story-more = And { $count } more at the same moment.
story-earlier = Show earlier sentences ({ $count })

## How a property stands

verdicts-unknown = not shown
verdicts-pending = pending
verdicts-holds = holds
verdicts-violated = violated at { $moment }
verdicts-unasked = not asked of this run
