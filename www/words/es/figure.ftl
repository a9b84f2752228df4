### What the page and the element both say.

## Everywhere

# It is called so in every language.
name = At Dawn
failed = No se pudo cargar el motor. Recarga la página para intentarlo de nuevo.
wordless = No se pudieron cargar los textos. Recarga la página para intentarlo de nuevo.
unloaded = No se pudo cargar lo que se ha pedido. Inténtalo de nuevo.
undo = Volver a la ejecución tal como se abrió
# Where it can be taken away, as a picture, as data or as a text.
take-away = Llevarse esta ejecución
# What stands between two sentences: nothing, where a language needs nothing there.
space = { " " }

## Quotation marks, and those within others

quote-open = «
quote-close = »
inner-open = “
inner-close = ”

## Several things in a row: $before is all that was said so far, $item is one more

names-next = { $before }, { $item }
names-last = { $before } y { $item }
remarks-next = { $before }, { $item }
remarks-last = { $before }, { $item }

## Playing a run

transport-label = Reproducción
transport-start = Al principio
transport-back = Un paso atrás
transport-play = Reproducir
transport-pause = Pausa
transport-step = Un paso adelante
transport-end = Al final
transport-scrubber = Pasos dados
transport-speed = Velocidad
transport-times = { $factor }×
transport-position = paso { $steps } de { $total }

## The figure

# $names are those of the lifelines.
figure-label = Diagrama de secuencia de { $names }, paso { $steps } de { $total }. Lo mismo se cuenta en la lista de lo que ha pasado.
figure-invitation = Elige un mensajero para capturarlo, retrasarlo o dejarlo pasar.
# $says stands in quotation marks already; $fare is one of those below.
figure-messenger = { $copy ->
    [yes] { $name }, un doble: { $says }, { $fare }
   *[no] { $name }: { $says }, { $fare }
}
# What is counted along the time axis, where its numbers do not say it.
figure-ticks = tics
figure-rounds = rondas
figure-lost = perdido
figure-lost-many = { $count ->
    [one] { $count } perdido
   *[other] { $count } perdidos
}
# So many messages that say the same.
figure-many = { $label } ×{ $count }
# The timer of somebody for something, told of with its moments. $who stands without an article.
figure-timer = { $who }: temporizador «{ $name }», de { $from } a { $due }
figure-timer-stopped = { $who }: temporizador «{ $name }», de { $from } a { $due }, detenido ({ $ended })
# What luck showed to somebody.
figure-lot = { $kind ->
    [draw] Sorteo { $number } de { $who }: { $shows }
   *[coin] Moneda { $number } de { $who }: { $shows }
}

## How a messenger fares

fare-ahead = aún no enviado
fare-under-way = en camino
fare-arrived = ha llegado
fare-lost = perdido
fare-unseen = nadie aquí sabe si llega

## Those who lie

lies-invitation = Elige un mensajero para capturarlo o, si quien lo envía puede mentir, para decidir qué dice.
lies-nothing = { $count ->
    [1] no dice nada
   *[other] no dice nada ×{ $count }
}
lies-silent = { $lie ->
    [yes] { $name }: no se dice nada; es mentira
   *[no] { $name }: no se dice nada
}
# $lies of these $of messages lie; $called is what they are called.
lies-lie = { $of ->
    [1] { $called }; es mentira
   *[other] { $lies ->
        [one] { $called }; { $lies } de ellos es mentira
       *[other] { $called }; { $lies } de ellos son mentira
    }
}
lies-liar = { $who }, que puede mentir

## The messages of a whole round, drawn as a band

# $when is one of the next four; $parts are those after them, as remarks in a row.
band = { $when }: { $parts }
band-round = ronda { $round }
band-at = momento { $at }
# The same to one process: what it sent at a moment, and what it heard.
band-sent = enviados en { $at }
band-heard = oídos en { $at }
band-messages = { $count ->
    [one] { NUMBER($count, useGrouping: 0) } mensaje
   *[other] { NUMBER($count, useGrouping: 0) } mensajes
}
band-lies = { $count ->
    [one] { NUMBER($count, useGrouping: 0) } mentira
   *[other] { NUMBER($count, useGrouping: 0) } mentiras
}
band-silences = { $count ->
    [one] { NUMBER($count, useGrouping: 0) } silencio
   *[other] { NUMBER($count, useGrouping: 0) } silencios
}
# $band is all of the above.
band-fold = Plegar { $band }
band-unfold = Desplegar { $band }

## The head of a lifeline, where its outages can be made. $who stands without an article

outages-of = { $who }: caídas y cortes
# Who is called in a letter or two where there is no room for more.
outages-briefly = { $short }, { $who }

## Through whose eyes a run is seen

lens-label = Con los ojos de quién
lens-all = Todo
# $letters is how long the name is.
lens-of = { $letters ->
    [1] Lo que ve { $who }
    [2] Lo que ve { $who }
   *[other] { $who }: lo que ve
}
lens-nothing = { $who }: todavía no ha visto nada.

## The story of a run

story-heading = Lo que ha pasado
story-nothing = Todavía nada. Pulsa Reproducir o la barra espaciadora.
story-more = Y { $count } más en el mismo momento.
story-earlier = Mostrar frases anteriores ({ $count })

## How a property stands

verdicts-unknown = no se muestra
verdicts-pending = pendiente
verdicts-holds = se cumple
# $moment is a number, or a time of day such as “medianoche”, before which “en” could not stand.
verdicts-violated = se incumple ({ $moment })
verdicts-unasked = no se exige en esta ejecución
