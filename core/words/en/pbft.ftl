### PBFT.

## Who they are, and their messengers

client = the client
    .start = The client
    .name = client
    .short = cl
replica = replica { $number }
    .start = Replica { $number }
    .short = r{ $number }
messenger = { $name }
double = { $name }

## What they say

request = request { $value }
pre-prepare = pre-prepare { $value } as { $number } in view { $view }
prepare = prepare { $value } as { $number } in view { $view }
commit = commit { $value } as { $number } in view { $view }
reply = reply: { $value } is { $number }
view-change =
    view-change to { $view }: { $held-is ->
        [0] nothing prepared
       *[other] { $held }
    }
new-view =
    new-view { $view }: { $proposals-is ->
        [0] nothing to propose again
       *[other] { $proposals }
    }
proposal = { $value } as number { $number }

## Words of links. Requests are called by their letters in every language.

word-x = x
word-y = y
word-z = z
word-w = w
word-null = null
word-other = other

## What is shown of them

state-idle = idle
state-pre-prepared = pre-prepared
state-prepared = prepared
state-executed = executed
state-changing-view = changing view
state-waiting = waiting
state-accepted = accepted
state-given-up = given up

decision-x = x
decision-y = y
decision-z = z
decision-w = w
decision-null = null
decision-other = other
decision-accepted = accepted
decision-given-up = given up

timer-ask-again = ask again
timer-propose = propose
timer-view-timeout = view timeout
timer-speak = speak
timer-say-again = say again

## What is counted of a run

count-rounds = Phases
count-messages-by-round = By phase

## How it comes out

outcome-accepted = The client knows what came of every request, and honest replicas agree.
outcome-stalled = The client does not learn what came of every request; nobody honest differs.
outcome-fooled = The client believes what no honest replica has done.
outcome-split = Honest replicas execute different requests under one number.

## Before it begins

sizes =
    { $replicas ->
        [one] { $replicas } replica is
       *[other] { $replicas } replicas are
    } set up for { $faults } that may lie: { $quorum ->
        [one] { $quorum } stands
       *[other] { $quorum } stand
    } behind a certificate, and the client believes { $replies ->
        [one] what { $replies } says
       *[other] { $replies } who say the same
    }. { $liars-is ->
        [0] Nobody lies.
        [one] Replica { $liars } may lie.
       *[other] Replicas { $liars } may lie.
    }
quorums-are-sound = Any two quorums of { $quorum } among { $replicas } share at least { $shared }, an honest one among them, and that one does not say two things about one number in one view: two certificates of one view cannot contradict each other.
quorums-may-be-apart = Two quorums of { $quorum } among { $replicas } need not share anybody: certificates prove nothing.
quorums-may-be-fooled = Two quorums of { $quorum } among { $replicas } may share only { $shared }, and with { $liars } who may lie that need not be an honest one: two certificates can contradict each other.

## What the client and the replicas do

asks = The client asks the primary for { $value }.
asks-all = The client asks all for { $value }.
gives-number = { $who-start }, the primary of view { $view }, gives { $value } the number { $number } and tells the backups: pre-prepare.
accepts = { $who-start } accepts { $value } as number { $number } in view { $view } and will accept nothing else there; it tells the other replicas: prepare.
has-prepared =
    { $who-start } holds a prepared certificate for { $value } as number { $number } in view { $view }, the pre-prepare and { $prepares ->
        [one] { $prepares } matching prepare
       *[other] { $prepares } matching prepares
    }, and tells the others: commit.
has-commits =
    { $who-start } has { $quorum ->
        [one] { $quorum } commit, its own.
       *[other] { $quorum } commits that match, its own among them.
    }
has-lasting-commits =
    { $who-start } has { $quorum ->
        [one] { $quorum } commit, its own
       *[other] { $quorum } commits that match, its own among them
    }: in whatever quorum opens a later view there is an honest one that shows the certificate, so that the view keeps it.
executes = It executes { $value } as number { $number } and replies to the client.
leaves-views =
    { $who-start } takes part in no view before { $view } any more: { $shows ->
        [certificates] it shows its certificate for { $held }
        [before] it had prepared nothing before
       *[nothing] it has prepared nothing
    }.
opens-view =
    { $who-start } opens view { $view } with { $wishes ->
        [one] { $wishes } view-change
       *[other] { $wishes } view-changes
    }.
proposes-again = What they show must be proposed again: { $proposals }.
proposes-nothing-again = None of them shows a certificate.
fills-gaps =
    { $gaps-is ->
        [one] Nothing is shown for number { $gaps }, so null fills the gap.
       *[other] Nothing is shown for numbers { $gaps }, so null fills the gaps.
    }
says-again = { $who-start } says again: “{ $says }”.

## What those who may lie say

tells = { $from-start } tells { $to }: “{ $says }”.
tells-honestly = { $from-start } tells { $to }, as an honest one would: “{ $says }”.
keeps-from = { $from-start } keeps from { $to }: “{ $says }”.
would-honestly-say = An honest one would have said “{ $says }”.
would-honestly-be-silent = An honest one would have said nothing.

## What becomes of messages, and what takes too long

is-lost = { $name } is lost. Neither { $from } nor { $to } sees that.
is-double = The messenger is doubled: { $double }.
refuses-view = { $who-start } refuses the new view: what it proposes does not follow from the view-changes that it shows.
has-waited = { $who-start } has waited long enough.
is-up-with-books = { $who-start } is up again, with all that it had written down.

## What the client makes of it

believes-replies =
    The client has { $replies ->
        [one] { $replies } reply to each request. It cannot be a traitor's
       *[other] { $replies } replies that match to each request. Not all of them can be from traitors
    }: it accepts.
believes-replies-of-liars =
    The client has { $replies ->
        [one] { $replies } reply to each request and accepts, though it may be a traitor's
       *[other] { $replies } replies that match to each request and accepts, though they may all be from traitors
    }.
gives-up = The client gives up.

## Why somebody cannot say a word

cannot-say-request = Nobody has asked for { $value }, or { $who } has not got it and cannot propose it, because only the client can sign it; or this is not about one request.
cannot-say-other = It is neither a vote nor a reply; a proposal needs a request that the client has signed.
cannot-leave-out = Here { $who } has nothing to leave out: it can show only certificates that it has really got, and cannot take away those that others have signed.

## Its sheet

title = PBFT
about = Replicas execute a client's requests in one order although some of them may lie, as long as these are fewer than a third and any two quorums share more than them. What is slow or lost then costs time and never agreement: who waits says again what others may lack, and a client that is up gets its answers if no more than f replicas lie or are down, f is less than a third of them, the rest are a quorum, and messengers come through for long enough before all give up.

preset-normal-case = Nobody lies
preset-silent-backup = A backup says nothing
preset-silent-primary = The primary says nothing
preset-equivocating-primary = The primary tells each something else
preset-kept-request = A view change keeps what one replica has executed
preset-false-new-view = A new primary lies about its view
preset-two-traitors = Two of four lie
preset-small-quorum = A quorum that is too small
preset-lossy-network = One messenger in five is lost

property-validity = Validity (by signatures)
property-replies = Honest replies

choice-in-turn = in turn
choice-any-time = at any time
choice-x = request x
choice-y = request y
choice-z = request z
choice-w = request w
choice-null = no request
choice-other = something nobody asked for
choice-full = all that it should show
choice-empty = no certificate of its own
choice-stale = its oldest certificates
choice-false = a view that does not follow
choice-silent = nothing at all
choice-propose-x = out of turn: pre-prepare x
choice-propose-y = out of turn: pre-prepare y
choice-propose-z = out of turn: pre-prepare z
choice-propose-w = out of turn: pre-prepare w
choice-prepare-x = out of turn: prepare x
choice-prepare-y = out of turn: prepare y
choice-prepare-z = out of turn: prepare z
choice-prepare-w = out of turn: prepare w
choice-commit-x = out of turn: commit x
choice-commit-y = out of turn: commit y
choice-commit-z = out of turn: commit z
choice-commit-w = out of turn: commit w
choice-change = out of turn: another view
choice-hiding = out of turn: a view on those who show least

## Its parameters

parameter-n = Replicas
    .help = Replicas. They are the processes from 0 on; the client is the last process.
parameter-f = Set up for so many liars
    .help = The faulty replicas that the protocol is set up for. The client believes f + 1 who say the same.
    .default = as many as n can bear: less than a third
parameter-quorum = Behind a certificate
    .help = How many replicas stand behind a certificate.
    .default = the least of which any two share more than f: 2f + 1 of 3f + 1
parameter-traitors = Traitors
    .help = The replicas that may lie, as many as you like. Each statement of each of them to each of the others is a decision of the enemy.
parameter-requests = Requests
    .help = The client's requests, all made at once: x, y, z, w.
parameter-timeout = First wait
    .help = How long the client waits before it asks all, and how long a backup waits for an execution before it wants another view; each next time twice as long.
    .default = ten of the slowest messengers
parameter-patience = All give up after
    .help = When all give up: after this nobody asks again, says anything again unasked or wants another view.
    .default = forty timeouts
parameter-speak = When liars speak
    .help = When a replica that may lie speaks: where an honest one would, or at any moment at which something has reached it, to each of the others, out of turn.
