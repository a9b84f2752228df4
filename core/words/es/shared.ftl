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

## Below a story

trace-outcome = desenlace
trace-cut-off = { $outcome } hasta aquí: la ejecución se cortó
trace-end = fin
trace-violated = se incumple { $clock-at }

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
row-last = { $before }, { $item }
    .the = { $before-the }, { $item-the }

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

## Words of links

## What is counted of a run

count-rounds = Rondas
count-messages-by-round = Por ronda
count-signatures = Firmas
count-bytes = Bytes

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
