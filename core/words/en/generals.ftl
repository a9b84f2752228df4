### The Byzantine generals.

## Who they are

commander = the commander
    .start = The commander
    .name = Commander
    .short = C
lieutenant = lieutenant { $number }
    .start = Lieutenant { $number }
    .name = Lieutenant { $number }
    .short = L{ $number }

# The name of a messenger, and that of a double, which has a tilde behind it.
messenger = { $name }
double = { $name }

## What they say

quoted = “{ $order }”
claimed = { $by } said { $what }
signed = “{ $order }”, signed by { $signers }
both-signed = { $attack }; and { $retreat }

label-spoken =
    { $path-is ->
        [1] { $order }
       *[other] { $report }
    }
# without $order, $path
label-signed = { $contents }
label-both = { $contents }

## What is shown of them

state-attack = attack
state-holds-both = holds both orders
state-retreat = retreat
state-told-to-attack = told to attack
state-told-to-retreat = told to retreat
state-traitor = traitor
state-waiting = waiting

decision-attack = attack
decision-retreat = retreat

timer-round-over = round over

## How it comes out

outcome-agreed =
    { $commander ->
        [traitor] All loyal lieutenants obey the same order.
       *[loyal] All loyal lieutenants obey the same order, their loyal commander's if it gave one.
    }
outcome-split = The loyal lieutenants do not all obey the same order: IC1 is broken.
outcome-disobeyed = The loyal lieutenants do not obey their loyal commander: IC2 is broken.
outcome-undecided = A loyal lieutenant has not decided.

## Before it begins

siege =
    A commander and { $lieutenants ->
        [one] { $lieutenants } lieutenant
       *[other] { $lieutenants } lieutenants
    }; messages are { $messages ->
        [signed] signed: SM
       *[spoken] spoken: OM
    }({ $depth }), { $rounds ->
        [one] { $rounds } round
       *[other] { $rounds } rounds
    }.
loyalty =
    { $traitors-is ->
        [0] Everybody is loyal, but nobody knows that of the others
        [1] { $traitors-start } is a traitor; the others know nothing of that
       *[other] { $traitors-start } are traitors, and in league; the others know nothing of that
    }. The commander { $commander ->
        [traitor] should order
       *[loyal] orders
    } “{ $order }”.

## Messages, and what should have been said

orders = { $name }: { $from } orders { $to }: “{ $order }”.
tells = { $name }: { $from } tells { $to }: { $report }.
sends = { $name }: { $from } sends { $to } { $contents }.
sends-nothing = { $name }: { $from } sends { $to } nothing.

honest-silence = A loyal general would have sent nothing here.
honest-order = A loyal commander would have ordered “{ $order }”.
honest-report = A loyal lieutenant would have passed on “{ $order }”.
honest-both = A loyal general would have sent both orders.
honest-letter = A loyal general would have sent “{ $order }”.

## Silence

misses-word =
    { $outages ->
        [some] If it is up then, { $who }
       *[none] { $who-start }
    } will notice that nothing comes, and take it for “{ word-retreat }”.
misses-order =
    { $outages ->
        [some] If it is up then, { $who }
       *[none] { $who-start }
    } will notice that no order comes.
misses-nothing = { $who-start } cannot know yet whether there was anything to send.

## What arrives, and what does not

is-lost = { $name } is lost.
reaches = { $name } reaches { $to }.

hears-alone = { $who-start } knows what it was told, and there is nobody else.
hears-order = { $who-start } knows what it was told, and cannot know what the commander told the others.

## What one says that another said

hears-otherwise = { $source-start } told { $who } something else, and { $who } cannot know why.
contradicts = { $source-start } told { $who } something else: { $blame }.
blames-more = there must be more traitors than { $most }
blames-either = { $source } or { $teller } is a traitor, and { $who } cannot know which
blames-one = { if-no-more }, { $liar } is one
blames-both = { if-no-more }, { $source } and { $teller } both are

is-unsure = { $who-start } cannot know whether { $source } really said so to { $teller }.
there-are-more = There must be more traitors than { $most }.
source-is-loyal = { if-no-more.start }, { $source } is none, and said the same to everybody it told.
source-said-so = { $source-start } told { $who } the same: { if-no-more }, { $source } really said so to { $teller }.
teller-is-loyal = { $source-start } told { $who } nothing, and { if-no-more }, { $teller } tells the truth.

if-no-more =
    if no more than { $most } { $most ->
        [one] is a traitor
       *[other] are traitors
    }
    .start =
        If no more than { $most } { $most ->
            [one] is a traitor
           *[other] are traitors
        }

## Signed orders

holds-both = { $who-start } holds both orders, each with the commander's signature: it knows that the commander is a traitor.
sees-signature = { $who-start } sees the commander's signature, which nobody can forge while the commander is loyal. It cannot know whether the commander signed the other order too.
holds-already = { $who-start } has that order already.

## Decisions

attacks = attacks
retreats = retreats

decides-as-ordered = The commander { $does }, as it ordered.
decides-mute = The commander { $does }. It was down when it should have given its order, and gave none.
decides-as-told = { $who-start } { $does }, as the commander told it.
decides-untold = { $who-start } { $does }: it was told nothing in time.
decides = { $who-start } { $does }: it has { $words }; { $why }.
decides-on-none = { $who-start } { $does }: no signed order has reached it in time.
decides-on-both = { $who-start } { $does }: it holds both orders, and the choice between two is that.
decides-on-one = { $who-start } { $does }: it holds that order and no other.

said-by = “{ $order }” from { $by }
silence-of = nothing in time from { $by } (so “{ word-retreat }”)
counted-as = “{ $order }” counted as { $by }'s word
most-are-for = most are for “{ $order }”
nothing-has-a-majority = no order has a majority, and that means “{ word-retreat }”

## What cannot be said

unsayable = { $who-start } cannot send an order to { $order }: with the keys of the traitors and with what has reached it nobody can make the signatures that this round asks for.
unsayable-both = { $who-start } cannot send both orders: with the keys of the traitors and with what has reached it nobody can make the signatures that this round asks for.

## Its sheet

title = Byzantine generals
about = A commander sends an order to his lieutenants. No messenger is lost unless you see to it, but some of the generals are traitors and say one thing to one and another to another. All loyal lieutenants are to obey the same order, and a loyal commander's.
place = the camps

preset-figure-1 = Figure 1: three generals, a lieutenant is a traitor
preset-figure-2 = Figure 2: three generals, the commander is a traitor
preset-figure-3 = Figure 3: four generals, a lieutenant is a traitor
preset-figure-4 = Figure 4: four generals, the commander is a traitor
preset-figure-5 = Figure 5: signed messages, the commander is a traitor
preset-lieutenant-by-dice = Four generals, and a lieutenant who says anything
preset-commander-by-dice = Four generals, and a commander who says anything
preset-two-of-seven = Seven generals, two traitors, three rounds
preset-too-few-rounds = Seven generals, two traitors, but only two rounds
preset-two-of-six = Six generals, two traitors who always say retreat
preset-signed-too-few-rounds = Signed messages, two traitors, but only two rounds
preset-signed-enough-rounds = Signed messages, two traitors, three rounds
preset-three-of-ten = Ten generals, three traitors, four rounds: 3,609 messages

property-IC1 = The loyal lieutenants obey the same order (IC1)
property-IC2 = They obey a loyal commander (IC2)

choice-oral = spoken
choice-signed = signed
choice-both = both orders

## Its parameters

parameter-n = Generals
    .help = How many generals there are: the commander, who is 0, and the lieutenants.
parameter-algorithm = Messages are
    .help = OM, in which messages are spoken, or SM, in which they are signed.
parameter-rounds = Passed on so often
    .help = The m of OM(m) and SM(m): how often lieutenants pass on what they heard. Meant to be the number of traitors, and may be less.
parameter-traitors = Traitors
    .help = The generals who may say what they like, the commander 0 among them or not.
parameter-order = The commander orders
    .help = What the commander orders, or would order if it were loyal.
