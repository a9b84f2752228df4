### What is said in more than one scenario.

# The other forms that things have in this language: at the start of a sentence; after “de” and “a”,
# which are joined to an article; with their article; a moment as an adverb (“at tick 3”); a word as
# an infinitive, of somebody else and of oneself (“retirarse”, “retirarme”); as a name on its own;
# and short.
forms = start of to the at do me name short

# A protocol's own note.
verbatim = { $text }

# What stands between two sentences.
between-sentences = { " " }

## How a run has come out that is watched no longer

outcome-under-way = Todavía no ha terminado: la ejecución se observó hasta aquí.

## Below a story

trace-outcome = desenlace
trace-cut-off = { $outcome } hasta aquí: la ejecución se cortó
trace-end = fin
trace-violated = se incumple { $clock-at }
verdict-pending = pendiente
verdict-holds = se cumple
verdict-unasked = no se exige

## Several

line = { $sentences }
sentences-none = { "" }
sentences-next = { $before } { $item }
sentences-last = { $before } { $item }

# No item begins with the sound of an “i”, before which “y” would be “e”.
list-none = nadie
list-next = { $before }, { $item }
    .start = { $before-start }, { $item }
    .of = { $before-of }, { $item-of }
list-last = { $before } y { $item }
    .start = { $before-start } y { $item }
    .of = { $before-of } y { $item-of }

row-none = { "" }
row-next = { $before }, { $item }
    .the = { $before-the }, { $item-the }
row-last = { $before } y { $item }
    .the = { $before-the } y { $item-the }

path-none = { "" }
path-next = { $before }→{ $item }
path-last = { $before }→{ $item }

## Moments

moment = { $tick }
clock = tic { $tick }
    .at = en el tic { $tick }
clock-round = ronda { $round }
    .at = en la ronda { $round }
clock-round-over = final de la ronda { $round }
    .at = al final de la ronda { $round }

## Outages

goes-down = { $who-start } cae.
is-up-again = { $who-start } vuelve a estar en pie.
road-is-cut = El camino queda cortado.
road-is-open = El camino vuelve a estar abierto.
road-between-is-cut = El camino entre { $one } y { $other } queda cortado.
road-between-is-open = El camino entre { $one } y { $other } vuelve a estar abierto.

## Messengers

one-copy-is-lost = Se pierde una de las dos copias de lo que { $from } le escribió { $to-to }.
is-doubled = { $name } se duplica por el camino: el otro es { $double }.
is-doubled-as = { $name } se duplica por el camino: { $double }.
comes-too-late = Llega demasiado tarde y ya no cuenta.

## What is counted of a run

count-rounds = Rondas
count-messages-by-round = Por ronda
count-signatures = Firmas
count-bytes = Bytes

## Words of links

word-attack = ataque
    .of = del ataque
    .the = el ataque
    .do = atacar
    .me = atacar
word-retreat = retirada
    .of = de la retirada
    .the = la retirada
    .do = retirarse
    .me = retirarme

## What they decide

decision-attack = ataca
decision-retreat = se retira

## What a scenario has on its sheet where it does not say it itself

place = la red

property-agreement = Acuerdo
property-validity = Validez
property-termination = Terminación

# What words of links are called where somebody chooses among them.

choice-any = cualquier cosa, según los dados
choice-none = la verdad
choice-attack = ataque
choice-retreat = retirada
choice-silence = nada

## Parameters: what they are called and what they are for, and what stands for their default
## where there is none or a number does not say it. $processes is how many there are: between two
## messages and processes have letters in their names, among more they have numbers.

parameter-loss = Probabilidad de pérdida
    .help =
        { $processes ->
            [2] La probabilidad de que un mensajero sea capturado: una para todos, u otra para algunos remitentes, como en 1/10,a:1/50.
           *[other] La probabilidad de que un mensajero sea capturado: una para todos, u otra para algunos remitentes, como en 1/10,0:1/50.
        }
parameter-twice = Probabilidad de un doble
    .help =
        { $processes ->
            [2] La probabilidad de que un mensajero se duplique por el camino: una para todos, u otra para algunos remitentes, como en 1/10,a:1/50.
           *[other] La probabilidad de que un mensajero se duplique por el camino: una para todos, u otra para algunos remitentes, como en 1/10,0:1/50.
        }
parameter-seed = Dados
    .help = Los dados: la misma semilla da la misma suerte, mensaje a mensaje.
parameter-lose = Capturados
    .help = Mensajeros que son capturados, digan lo que digan los dados.
    .default = ninguno
parameter-pass = Con vía libre
    .help = Mensajeros que pasan, digan lo que digan los dados.
    .default = ninguno
parameter-copy = Duplicados
    .help = Mensajeros que llegan dos veces.
    .default = ninguno
parameter-delay = Retrasados
    .help = Mensajeros a los que se les fija cuánto tardan.
    .default = ninguno
parameter-draw = Monedas y sorteos
    .help =
        { $processes ->
            [2] Lo que muestran monedas y sorteos, digan lo que digan los dados: con b.1:heads la primera moneda de B muestra cara.
           *[other] Lo que muestran monedas y sorteos, digan lo que digan los dados: con 2.1:heads la primera moneda del proceso 2 muestra cara.
        }
    .default = por dados
parameter-first = Llegan primero
    .help = Mensajeros que llegan antes que todos los demás del mismo momento.
    .default = ninguno
parameter-until = Se observa hasta
    .help = El último momento que se observa: lo que viene después queda fuera.
    .default = lo bastante tarde para todo
parameter-lies = Los traidores dicen
    .help = Lo que dicen los traidores donde no se les hace decir nada: cualquier cosa, según los dados (any), la verdad (none) o siempre una misma palabra.
parameter-say = Se les hace decir
    .help = Lo que dicen mensajes de traidores, cada uno con una palabra.
    .default = nada
parameter-cut = Caminos cortados
    .help =
        { $processes ->
            [2] Caminos que quedan cortados un tiempo en ambos sentidos: a-b:5-20, o a-b:5 para siempre.
           *[other] Caminos que quedan cortados un tiempo en ambos sentidos: 0-3:5-20, o 0-3:5 para siempre.
        }
    .default = ninguno
parameter-crash = Caídas
    .help =
        { $processes ->
            [2] Quién cae y cuándo: b:7 para siempre, b:7-12 si vuelve.
           *[other] Quién cae y cuándo: 3:7 para siempre, 3:7-12 si vuelve.
        }
    .default = ninguna
parameter-travel = Un viaje tarda
    .help = Cuánto tarda un mensajero, o un intervalo como 1..5.
