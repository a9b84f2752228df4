### Shop, customer and payment service.

## Who they are

payment-service = the payment service
    .start = The payment service
    .name = Payment service
    .short = P
shop = the shop
    .start = The shop
    .name = Shop
    .short = S
customer = the customer
    .start = The customer
    .name = Customer
    .short = C

## What they say

receipt = a receipt “{ $charge }”, signed by { signers }
receipts = two receipts, “{ word-paid }” and “{ word-unpaid }”, signed by { signers }
signers =
    { $by-is ->
        [payment-service] { $by }
       *[other] the payment service and { $by }
    }

label-spoken =
    { $by-is ->
        [payment-service] { $charge }
       *[other] the payment service said “{ $charge }”
    }
label-receipt = { receipt }
label-receipts = { receipts }

word-paid = paid
word-unpaid = unpaid

## What is shown of them

state-holds-both = holds both statements
state-liar = liar
state-paid = paid
state-told-paid = told it is paid
state-told-unpaid = told it is unpaid
state-unpaid = unpaid
state-waiting = waiting

decision-paid = paid
decision-unpaid = unpaid

timer-round-over = round over

## How it comes out

outcome-agreed = Whoever is honest of shop and customer acts on the same statement: the payment service's, if that is honest.
outcome-split = Shop and customer act on different statements, as if the charge had both gone through and not: IC1 is broken.
outcome-disbelieved = Somebody honest of shop and customer does not act on what the honest payment service said: IC2 is broken.
outcome-undecided = An honest one of shop and customer has not decided.

## Before it begins

market =
    A payment service tells a shop and its customer whether a charge went through; then they tell each other what they were told. { $receipts ->
        [signed] Receipts are signed: SM(1)
       *[spoken] Statements are spoken: OM(1)
    }, 2 rounds.
nobody-lies = Nobody lies, but nobody knows that of the others. The payment service says “{ $charge }”.
somebody-lies =
    { $liar-start } may lie; the others do not know that. The payment service { $liar-is ->
        [payment-service] should say
       *[other] says
    } “{ $charge }”.

## Messages, and what should have been said

tells = { $name }: { $from } tells { $to }: “{ $charge }”.
tells-on = { $name }: { $from } tells { $to }: the payment service said “{ $charge }”.
sends = { $name }: { $from } sends { $to } { $receipts }.
shows = { $name }: { $from } shows { $to } { $receipts }.
says-nothing =
    { $name }: { $from } { $what ->
        [receipt] shows
       *[word] tells
    } { $to } nothing.

honest-silence = If it were honest it would have said nothing here.
honest-both = If it were honest it would have said “both”.
honest-charge = If it were honest it would have said “{ $charge }”.

## Silence

misses-word =
    { $outages ->
        [some] If it is up then, { $who }
       *[none] { $who-start }
    } will notice that nothing comes, and take it for “{ word-unpaid }”.
misses-receipt =
    { $outages ->
        [some] If it is up then, { $who }
       *[none] { $who-start }
    } will notice that no receipt comes.
misses-nothing = { $who-start } cannot know whether there was a receipt to show.

## What arrives, and what does not

is-lost = { $name } is lost.
reaches = { $name } reaches { $to }.
line-is-cut = The line between { $one } and { $other } is cut.
line-is-open = The line between { $one } and { $other } is open again.

## Words, and what the other claims

hears = { $who-start } knows what it was told, and cannot know what the payment service told { $other }.
hears-the-same = { $who-start } was told the same, and cannot know whether { $other } really was.
hears-the-same-for-sure = { $who-start } was told the same: only if the payment service and { $other } both lied could that be false.
hears-otherwise = The payment service told { $who } something else, and { $who } cannot know why.
contradicts = The payment service told { $who } something else: the payment service or { $other } is not honest, and { $who } cannot know which.
hears-only-claim = { $who-start } has heard nothing in time from the payment service itself, and cannot know whether it told { $other } so.
hears-only-claim-for-sure = { $who-start } has heard nothing in time from the payment service itself: if { $other } does not lie as well, then { $other } was told so.

## Receipts

holds-both = { $who-start } holds both receipts, each signed by the payment service: it knows that the payment service lies.
sees-signature = { $who-start } knows that the payment service signed this: nobody else can. It cannot know whether the payment service signed the opposite too.
holds-already = { $who-start } has that statement already.
holds-as-the-other = { $who-start } has that statement already, and knows now that { $other } has it too.

## Decisions

books =
    The payment service books { $charge-is ->
        [paid] the charge
       *[unpaid] nothing
    }, as it said.
books-mute =
    The payment service books { $charge-is ->
        [paid] the charge
       *[unpaid] nothing
    }. It was down when it should have spoken, and has told nobody.
decides = { $acts }: { $why }.
shop-acts =
    { $charge-is ->
        [paid] The shop sends the goods
       *[unpaid] The shop keeps the goods
    }
customer-acts = The customer takes the bill for { $charge }

for-no-receipt = no signed receipt has reached it in time
for-both-receipts = it holds both receipts, and of two “{ word-unpaid }” is chosen
for-one-receipt = it holds a receipt “{ $charge }” and no other
for-words = it has { $told } from the payment service and { $claimed } from { $other }; { $why }
heard = “{ $charge }”
heard-nothing = nothing in time, which counts as “{ word-unpaid }”,
both-come-to = both come to “{ $charge }”
neither-has-a-majority = neither has a majority, and that means “{ word-unpaid }”

## What cannot be said

unsayable = { $who-start } cannot show a receipt “{ $charge }”: the payment service has not signed that for it, and nobody else can.
unsayable-both = { $who-start } cannot show both receipts: the payment service has not signed that for it, and nobody else can.

## Its sheet

title = Shop, customer and payment service
about = A payment service tells a shop and its customer whether a charge went through, and they tell each other what they were told. One of the three may lie. Shop and customer, as far as they are honest, must act on the same statement; and on the payment service's, if that is honest.
place = the market

preset-honest = Everybody is honest
preset-customer-lies = The customer lies, and the shop cannot know
preset-payment-lies = The payment service tells the two different things
preset-signed-customer-lies = Signed: the customer can keep silent, but not forge
preset-signed-payment-lies = Signed: the payment service is found out

property-IC1 = Shop and customer act on the same statement (IC1)
property-IC2 = They believe an honest payment service (IC2)

choice-oral = spoken
choice-signed = signed
choice-nobody = nobody
choice-shop = the shop
choice-customer = the customer
choice-payment = the payment service
choice-paid = paid
choice-unpaid = unpaid
choice-both = both statements

## Its parameters

parameter-receipts = Statements are
    .help = Whether what the payment service says is spoken, so that anybody can claim it, or signed, so that nobody else can make it.
parameter-liar = Who may lie
    .help = Who of the three may say what it likes.
parameter-charge = The payment service says
    .help = What the payment service says of the charge, or would say if it were honest.
parameter-lies = The liar says
    .help = What the liar says where nothing is put into its mouth: anything by dice (any), the truth (none), or always one word.
parameter-say = Put into its mouth
    .help = What messages of the liar say, each with a word.
    .default = none
