### What there is to look into where somebody may lie.

## What a run costs

study-costs = Lo que cuesta todo
study-messages = Mensajes
# Of a scenario whose messages may take any time: the kinds of its messages stand in for rounds.

## The search for the fewest lies

study-searching = El traidor más fuerte
study-search = Buscar cuántas mentiras lo rompen
study-searched = Lo que ya se ha puesto en boca de alguien se queda como está, y lo mismo los dados y los caminos. No se prueban palabras que nunca logran más que otra, como el silencio donde cuenta como una palabra.
study-stop = Dejar de buscar
study-under = Buscando todavía…
study-workless = Aquí no se puede buscar: el navegador no permite que se haga en segundo plano.
# How many were tried: it stands in the sentences that follow.
study-strategies = { $tried ->
    [one] Se probó { NUMBER($tried, useGrouping: 0) } estrategia
   *[other] Se probaron { NUMBER($tried, useGrouping: 0) } estrategias
}
# Whether fewer lies could do it: it stands in the next sentence.
study-fewer = { $complete ->
    [yes] con menos, no
   *[no] quizá también con menos
}
study-found = { $lies ->
    [0] Se incumple «{ $property }» aunque nadie miente. { study-strategies }.
    [one] Con una mentira se incumple «{ $property }»; { study-fewer }. { study-strategies }.
   *[other] Con { $lies } mentiras se incumple «{ $property }»; { study-fewer }. { study-strategies }.
}
study-none = Con estos dados y caminos, no hay mentiras que lo rompan. { study-strategies }: ninguna otra puede cambiar nada.
study-placed = { $ways ->
    [one] El enlace no nombra traidores: se colocan de la única manera que cambia algo.
   *[other] El enlace no nombra traidores: se colocan de cada una de las { NUMBER($ways, useGrouping: 0) } maneras que cambian algo.
}
study-nobody = El enlace no está preparado para soportar traidores, así que no se ha hecho mentir a nadie.
study-none-yet = Hasta ahora no se ha encontrado nada. { study-strategies }, de { NUMBER($most, useGrouping: 0) } como mucho.
# All of those with at most so many lies are among them.
study-none-with = { $lies ->
    [one] Hasta ahora no se ha encontrado nada. { study-strategies }, de { NUMBER($most, useGrouping: 0) } como mucho; entre ellas, todas las de { $lies } mentira como mucho.
   *[other] Hasta ahora no se ha encontrado nada. { study-strategies }, de { NUMBER($most, useGrouping: 0) } como mucho; entre ellas, todas las de { $lies } mentiras como mucho.
}
study-take = Abrir esa ejecución
# What that run is called in the list of runs.
study-called = menor número de mentiras: { $lies }

## The tree of what somebody was told, and what it makes of it. $who stands without an article

study-tree = Lo que se le dijo a alguien
study-tree-of = A quién
study-untold = Hasta ahora no se ha dicho nada.
study-told = se le dijo «{ $word }»
study-unheard = no oyó nada
study-unheard-yet = hasta ahora no ha oído nada
study-choice = La elección
study-votes = { $word } { $count }×
# Those through whose mouths it went, one after another.
relay-next = { $before } → { $item }
relay-last = { $before } → { $item }

## Why it makes that of it

how-told = tal como se le dijo
how-awaited = la ronda no ha terminado
how-open = puede llegar más
how-silence = el silencio significa «{ $word }»
how-majority = lo dice la mayoría
how-tie = sin mayoría: «{ $word }»
how-signed = las firmas son válidas
how-only-order = es todo lo que tiene
how-two-orders = tiene ambas: «{ $word }»
how-no-order = no tiene nada: «{ $word }»

## Two runs side by side. $who, $first and $second stand without an article

study-twins = Dos ejecuciones que parecen iguales
# $first lies in the first run, $second in the second.
study-twins-told = { $who }: las dos ejecuciones, tal como las ve. Quien miente: en la primera, { $first }; en la segunda, { $second }. Desde ahí no se puede saber cuál de los dos es, y hay que hacer lo mismo en ambas.
study-same = { $who }: ve iguales las dos ejecuciones; se ha comparado todo lo visto.
study-not-same = { $who }: ve distintas las dos ejecuciones.
study-view = Lo que ve:

## Six in a ring, and three at each table

study-ring = El anillo y sus seis mesas
study-ring-told = Cada arista es una mesa de tres: sus dos vecinos ven allí lo que ven en el anillo, y el tercero miente. Hagan lo que hagan tres sin firmas, se incumple al menos una de las seis exigencias.
study-to-ring = el anillo
study-cut = { $broken ->
    [yes] { $pair }: se incumple lo que se exige
   *[no] { $pair }: se cumple lo que se exige
}

## The table of how many it takes

study-table = Cuántos hacen falta
study-table-told = El número mínimo de procesos que pueden ponerse de acuerdo, pase lo que pase, si t de ellos fallan de esta manera: sin azar, según lo que se sepa del tiempo.
study-faults = Fallos que hay que soportar
study-never = nunca, sin azar
study-least = al menos { $many }
study-range = { $least } a { $most }
study-source = Dwork, Lynch y Stockmeyer, «Consensus in the Presence of Partial Synchrony», Journal of the ACM 35(2), 1988, tabla I. Una simple t significa que ningún número de fallos es excesivo: de los que fallan no se exige nada, de modo que hasta un solo proceso soporta un fallo. Un enlace lleva a una ejecución de este laboratorio; con azar, como en Ben-Or, todos los que están en pie deciden con probabilidad 1 aunque no se sepa nada del tiempo, siempre que se paren menos de la mitad, o mientan menos de una quinta parte, y no se pierda ningún mensaje.
study-note = El acuerdo se exige en cualquier caso. Es t si solo se prescribe un valor cuando a todos, mentirosos incluidos, se les dio el mismo, firmado por quien lo dio; y 2t + 1 si se prescribe en cuanto todos los que no mienten empiezan con el mismo, como en el resto de este laboratorio.

## Its rows: how processes fail

failures-fail-stop = Se paran
failures-omission = Pierden mensajes
failures-authenticated = Mienten, pero no pueden falsificar
failures-byzantine = Mienten

## Its columns: what is known of time

timings-synchronous = Se conocen los límites del tiempo
timings-asynchronous = No se sabe nada del tiempo
timings-partial-messages = Hay límites para los mensajes, desconocidos
timings-partial-both = Hay límites para ambos, desconocidos
timings-partial-processes = Hay límites para los procesos, desconocidos
