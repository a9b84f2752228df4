### Shop, customer and payment service.

## Who they are

payment-service = el servicio de pagos
    .start = El servicio de pagos
    .of = del servicio de pagos
    .to = al servicio de pagos
    .name = Servicio de pagos
    .short = SP
shop = la tienda
    .start = La tienda
    .of = de la tienda
    .to = a la tienda
    .name = Tienda
    .short = T
customer = el cliente
    .start = El cliente
    .of = del cliente
    .to = al cliente
    .name = Cliente
    .short = C

## What they say

receipt = un recibo «{ $charge }», firmado por { signers }
receipts = dos recibos, «{ word-paid }» e «{ word-unpaid }», firmados por { signers }
signers =
    { $by-is ->
        [payment-service] { $by }
       *[other] el servicio de pagos y { $by }
    }

label-spoken =
    { $by-is ->
        [payment-service] { $charge }
       *[other] el servicio de pagos dijo «{ $charge }»
    }
label-receipt = { receipt }
label-receipts = { receipts }

word-paid = pagado
word-unpaid = impagado

## What is shown of them

state-holds-both = tiene ambas declaraciones
state-liar = puede mentir
state-paid = pagado
state-told-paid = le han dicho «pagado»
state-told-unpaid = le han dicho «impagado»
state-unpaid = impagado
state-waiting = a la espera

decision-paid = pagado
decision-unpaid = impagado

timer-round-over = fin de la ronda

## How it comes out

outcome-agreed = De la tienda y el cliente, todo el que es honesto actúa según la misma declaración: la del servicio de pagos, si este es honesto.
outcome-split = La tienda y el cliente actúan según declaraciones distintas, como si el cobro se hubiera efectuado y a la vez no: se incumple IC1.
outcome-disbelieved = De la tienda y el cliente, alguien honesto no actúa según lo que dijo el servicio de pagos, que es honesto: se incumple IC2.
outcome-undecided = De la tienda y el cliente, alguien honesto no ha decidido.

## Before it begins

market =
    Un servicio de pagos les dice a una tienda y a su cliente si un cobro se ha efectuado; después, ellos se dicen el uno al otro lo que se les dijo. { $receipts ->
        [signed] Los recibos van firmados: SM(1)
       *[spoken] Las declaraciones son orales: OM(1)
    }, 2 rondas.
nobody-lies = Nadie miente, pero nadie lo sabe de los demás. El servicio de pagos dice «{ $charge }».
somebody-lies =
    { $liar-start } puede mentir; los demás no lo saben. El servicio de pagos { $liar-is ->
        [payment-service] debería decir
       *[other] dice
    } «{ $charge }».

## Messages, and what should have been said

tells = { $name }: { $from } le dice { $to-to }: «{ $charge }».
tells-on = { $name }: { $from } le dice { $to-to } que el servicio de pagos dijo «{ $charge }».
sends = { $name }: { $from } le envía { $to-to } { $receipts }.
shows = { $name }: { $from } le muestra { $to-to } { $receipts }.
says-nothing =
    { $name }: { $from } { $what ->
        [receipt] no le muestra nada
       *[word] no le dice nada
    } { $to-to }.

honest-silence = Alguien honesto no habría dicho nada aquí.
honest-both = Alguien honesto habría dicho «ambas cosas».
honest-charge = Alguien honesto habría dicho «{ $charge }».

## Silence

misses-word =
    { $outages ->
        [some] Si entonces está en pie, { $who }
       *[none] { $who-start }
    } notará que no llega nada, y lo tomará por «{ word-unpaid }».
misses-receipt =
    { $outages ->
        [some] Si entonces está en pie, { $who }
       *[none] { $who-start }
    } notará que no llega ningún recibo.
misses-nothing = { $who-start } no puede saber si había un recibo que mostrar.

## What arrives, and what does not

is-lost = { $name } se pierde.
reaches = { $name } llega { $to-to }.
line-is-cut = La línea entre { $one } y { $other } queda cortada.
line-is-open = La línea entre { $one } y { $other } vuelve a estar abierta.

## Words, and what the other claims

hears = { $who-start } sabe lo que se le dijo, y no puede saber qué le dijo el servicio de pagos { $other-to }.
hears-the-same = { $who-start } recibió el mismo aviso, y no puede saber si { $other } de verdad lo recibió.
hears-the-same-for-sure = { $who-start } recibió el mismo aviso: lo que dice { $other } solo podría ser falso si hubieran mentido los dos, { $other } y el servicio de pagos.
hears-otherwise = El servicio de pagos le dijo otra cosa { $who-to }, que no puede saber por qué.
contradicts = El servicio de pagos le dijo otra cosa { $who-to }: el servicio de pagos y { $other } no pueden ser honestos los dos, y { $who } no puede saber cuál no lo es.
hears-only-claim = { $who-start } no ha oído a tiempo nada del propio servicio de pagos, y no puede saber si este le dijo eso { $other-to }.
hears-only-claim-for-sure = { $who-start } no ha oído a tiempo nada del propio servicio de pagos: si no miente también { $other }, es verdad que se lo dijeron.

## Receipts

holds-both = { $who-start } tiene los dos recibos, firmados ambos por el servicio de pagos: sabe que el servicio de pagos miente.
sees-signature = { $who-start } sabe que el servicio de pagos firmó esto: nadie más puede hacerlo. No puede saber si el servicio de pagos firmó también lo contrario.
holds-already = { $who-start } ya tiene esa declaración.
holds-as-the-other = { $who-start } ya tiene esa declaración, y ahora sabe que { $other } también la tiene.

## Decisions

books =
    El servicio de pagos { $charge-is ->
        [paid] contabiliza el cobro
       *[unpaid] no contabiliza nada
    }, tal como dijo.
books-mute =
    El servicio de pagos { $charge-is ->
        [paid] contabiliza el cobro
       *[unpaid] no contabiliza nada
    }. No estaba en pie cuando debía hablar, y no se lo ha dicho a nadie.
decides = { $acts }: { $why }.
shop-acts =
    { $charge-is ->
        [paid] La tienda envía la mercancía
       *[unpaid] La tienda retiene la mercancía
    }
customer-acts =
    { $charge-is ->
        [paid] El cliente da la cuenta por pagada
       *[unpaid] El cliente da la cuenta por impagada
    }

for-no-receipt = no le ha llegado a tiempo ningún recibo firmado
for-both-receipts = tiene los dos recibos, y de los dos se elige «{ word-unpaid }»
for-one-receipt = tiene un recibo «{ $charge }» y ningún otro
# “Y” would be “e” before one of the words, so that it stands before something else.
for-words = { $told } del servicio de pagos y, { $other-of }, { $claimed }; { $why }
heard = «{ $charge }»
heard-nothing = nada a tiempo (cuenta como «{ word-unpaid }»)
both-come-to = los dos dan «{ $charge }»
neither-has-a-majority = no hay mayoría, y eso significa «{ word-unpaid }»

## What cannot be said

unsayable = { $who-start } no puede mostrar un recibo «{ $charge }»: el servicio de pagos no se lo ha firmado, y nadie más puede firmarlo.
unsayable-both = { $who-start } no puede mostrar los dos recibos: el servicio de pagos no se los ha firmado, y nadie más puede firmarlos.

## Its sheet

title = Tienda, cliente y servicio de pagos
about = Un servicio de pagos les dice a una tienda y a su cliente si un cobro se ha efectuado, y ellos se dicen el uno al otro lo que se les dijo. Uno de los tres puede mentir. La tienda y el cliente, en la medida en que sean honestos, deben actuar según la misma declaración; y según la del servicio de pagos, si este es honesto.
place = el mercado

preset-honest = Todos son honestos
preset-customer-lies = El cliente miente, y la tienda no puede saberlo
preset-payment-lies = El servicio de pagos les dice a los dos cosas distintas
preset-signed-customer-lies = Con firma: el cliente puede callar, pero no falsificar
preset-signed-payment-lies = Con firma: el servicio de pagos queda al descubierto

property-IC1 = La tienda y el cliente actúan según la misma declaración (IC1)
property-IC2 = Creen a un servicio de pagos honesto (IC2)

choice-oral = orales
choice-signed = firmadas
choice-nobody = nadie
choice-shop = la tienda
choice-customer = el cliente
choice-payment = el servicio de pagos
choice-paid = pagado
choice-unpaid = impagado
choice-both = ambas declaraciones

## Its parameters

parameter-receipts = Las declaraciones son
    .help = Si lo que dice el servicio de pagos es oral, de modo que cualquiera puede atribuírselo, o va firmado, de modo que nadie más puede emitirlo.
parameter-liar = Quién puede mentir
    .help = Quién de los tres puede decir lo que quiera.
parameter-charge = El servicio de pagos dice
    .help = Lo que dice del cobro el servicio de pagos, o lo que diría si fuera honesto.
parameter-lies = Quien miente dice
    .help = Lo que dice quien miente donde no se le hace decir nada: cualquier cosa, según los dados (any), la verdad (none) o siempre una misma palabra.
parameter-say = Se le hace decir
    .help = Lo que dicen mensajes de quien miente, cada uno con una palabra.
    .default = nada
