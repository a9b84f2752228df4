### What only the page says, and no figure.

## The head of the page

motto = Acuerdo a través de canales en los que no se puede confiar
runs = Ejecuciones para ver
families-generals = Cuando se pierden mensajeros
families-tcp = Lo mismo en una red
families-byzantine = Cuando alguien miente
to-runs = Más ejecuciones
loading = Cargando el motor…

## The link of a run, and what can be taken away

link-heading = La ejecución exacta: enlace, código, archivos
link-label = La ejecución exacta, como texto
link-open = Abrir
# After a refusal: what is shown all the same.
link-instead = En su lugar se muestra «{ $title }».
link-stays = Se mantiene la ejecución actual.
link-more = Cómo insertar una ejecución
link-copy-link = Copiar enlace
link-copy-code = Copiar código para insertar
link-print = Imprimir
link-copied = Copiado.
link-copy-yourself = El navegador no deja copiar a esta página. Aquí está:

## What a reader prefers

preferences-theme = Colores
preferences-auto = Colores del sistema
preferences-light = Claro
preferences-dark = Oscuro
preferences-language = Idioma
preferences-keys = Teclas

## The keys: what is written on each, and what it does

keys-heading = Teclas
keys-space = Espacio
    .does = reproduce y pausa; en un botón o un mensajero, equivale a pulsarlo
keys-arrows = ← →
    .does = un paso atrás, un paso adelante
keys-rounds = Mayús ← →
    .does = todo lo que ocurre en un momento, atrás o adelante: donde el tiempo va por rondas, una ronda
keys-ends = Inicio, Fin
    .does = al principio, al final
keys-tab = Tab, luego ↑ ↓
    .does = de mensajero en mensajero
keys-enter = Intro
    .does = qué se le puede hacer a un mensajero
keys-capture = L
    .does = captura al próximo mensajero
keys-undo = Ctrl Z
    .does = deshace la última acción
keys-escape = Esc
    .does = cierra lo que esté abierto
keys-help = ?
    .does = esta lista

## What was done last

# $deed is one of those further down.
did-told = Hecho: { $deed }.
did-undo = Deshacer

## The runs that were made of one another. $who stands without an article, and $moment is a number or
## a time of day

branches-heading = Ejecuciones hechas hasta ahora
branches-invitation = Hazle algo a un mensajero: la ejecución se bifurca, y aquí se guardan ambas.
branches-first = tal como se abrió
branches-here = la actual
branches-same = { $who }: igual
branches-same-to-all = { $count ->
    [2] igual para ambos
   *[other] igual para los { $count }
}
branches-differs = { $who }: difiere ({ $moment })
branches-rename = Cambiar el nombre de «{ $name }»
branches-new-name = Nombre de esta ejecución
branches-compare = Mostrar «{ $name }» detrás de esta ejecución
branches-forget = Olvidar «{ $name }»

## What was done in a run, as the list of runs calls it. $what is the name of a message, or who or
## which road it was done to, as links have it

deed-capture = { $what } capturado
deed-pass = { $what } con vía libre
deed-delay = { $what } retrasado
deed-double = { $what } duplicado
deed-crash = caída { $what }
deed-cut = camino cortado { $what }
deed-recover = { $what } en pie de nuevo
deed-heal = camino { $what } abierto de nuevo
deed-restore = { $what } a la suerte
deed-say = { $what } dice { $word }
deed-unsay = { $what } dice lo que decida la ejecución
deed-first = { $what } puesto primero
deed-unfirst = { $what } de nuevo en su orden
deed-show = moneda o sorteo { $what }: { $word }
deed-unshow = moneda o sorteo { $what } al azar

## How a run comes out

outcome-heading = Cómo acaba
outcome-pending = Todavía no se sabe
outcome-cut-off = La ejecución se cortó en un límite del laboratorio.
# Who does what, as the head of a row or of a column.
outcome-does = { $who } { $does }

## The rules and the enemy

settings-heading = Las reglas y el enemigo
settings-rules = Las reglas
settings-enemy = El enemigo
settings-dice = Nuevos dados
settings-usual = lo habitual
# A slider, beside the field of the same name.
settings-share = { $name }, como proporción
# What is folded out: a slider for what each process sends.
settings-by-sender = Por remitente
settings-sent = { $name }, para lo que envía { $who }
# In place of one chance, where senders differ.
settings-differs = no es igual para todos los remitentes
# One of the receivers to whom it is something else, as in "to B: 1/10".
settings-way = a { $who }: { $ratio }

## Those who lie

# What traitors say where nothing is put into their mouths: $word-is is a word of links, $word what
# it is called.
lies-always = { $word-is ->
    [any] cualquier cosa, según los dados
    [none] la verdad
   *[other] siempre: { $word }
}
# A box to be ticked for a process.
lies-box = { $process }: { $name }
# A number in a table.
lies-number = { NUMBER($number, useGrouping: 0) }

## What somebody sees, and who cannot tell which runs apart. $who stands without an article

lens-nothing-new = { $who }: no ve nada de lo que pasa ahora.
# $runs are their names, one after another.
lens-alike = { $who }: hasta ahora estas ejecuciones le parecen iguales: { $runs }.
runs-next = { $before }; { $item }
runs-last = { $before }; { $item }
lens-alone = { $who }: hasta ahora ninguna otra ejecución de la lista le parece igual.
lens-twin = Hacer la ejecución «{ $run }» ({ $who }: igual)
lens-hidden = { $who }: aquí consta solo lo que ha visto y hecho.

## What is asked of a run

verdicts-heading = Lo que se le exige

## How often a run comes out which way, by dice

dice-heading = Con qué frecuencia acaba de cada manera
dice-terms = El mismo enlace con un millón de otras semillas: lo que dice de mensajeros, monedas y palabras concretas, de caminos cortados y de quién cae no cambia. Cada intervalo se hace de modo que unos diecinueve de cada veinte así contienen la probabilidad.
dice-start = Lanzar los dados
dice-stop = Parar
dice-some = { $runs } de { $most } ejecuciones hasta ahora.
dice-all = { $runs } ejecuciones.
dice-cut-off = { $count ->
    [one] { $count } se cortó antes de su fin.
   *[other] { $count } se cortaron antes de su fin.
}
# A button that opens a run that came out so.
dice-one = una de estas
dice-one-of = Una de estas: { $said }
dice-share = { $share } %
# A span in which the chance should lie.
dice-between = de { $low } a { $high } %
dice-workless = Aquí no se pueden lanzar los dados: el navegador no deja que la página trabaje en segundo plano.
