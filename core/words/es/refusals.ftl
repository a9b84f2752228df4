### What is said of input that is refused. The forms of `shared.ftl` are not there: the page reads
### this without it.

refused =
    { $what } admite { $takes }, pero { $got-is ->
        [got-nothing] no recibió nada
       *[other] recibió { $got }
    }.

named = { $name }
what-deed = La acción
what-recover = La recuperación
what-heal = La reparación de un camino

## What it got

got-text = «{ $text }»
got-nothing = nada
got-long-text = un texto de { $length } caracteres
got-plain = { $text }
got-object = un objeto
got-function = una función
got-boolean = un booleano
got-symbol = un símbolo
got-bigint = un entero grande

## What it takes

takes-lies = any, none o una palabra que los traidores puedan decir
takes-lies-word = any, none o una de estas: { $words }
takes-messages = nombres de mensajes, como a2 o b1,a3
takes-messages-and-ticks = nombres de mensajes con tics, como b1:10
takes-processes = números de procesos, como 3 o 0,3, o none
takes-statements = nombres de mensajes de traidores, cada uno con una palabra, como 2-3.1:attack
takes-outages = intervalos de tiempo, como b:7 o b:7-12
takes-ratio = una proporción de 0 a 1, como 1/8, 0.125 o 12.5% (denominador hasta { $most })
takes-span = un número de tics de { $min } a { $max } o un intervalo como 1..5
takes-whole = un número entero de { $min } a { $max }
takes-whole-or = un número entero de { $min } a { $max }, o { $word }
takes-one-ratio = solo una proporción para todos
takes-ratio-of = quién envía (de 0 a { $last }), o de quién a quién, y una proporción de 0 a 1 (denominador hasta { $most }), como 0:1/10 o 0-1:1/10
takes-ratio-of-two = quién envía (a o b) y una proporción de 0 a 1 (denominador hasta { $most }), como a:1/10
takes-sender-once = cada remitente y cada sentido como mucho una vez
takes-draws = un proceso (de 0 a { $last }), el número de su moneda o sorteo y lo que muestra, como 0.1:heads
takes-draws-of-two = un proceso, el número de su moneda o sorteo y lo que muestra, como a.1:heads
takes-draws-such-as = monedas y sorteos con lo que muestran, como 0.1:heads o 0.2:7
takes-draw-once = cada moneda y cada sorteo como mucho una vez
takes-flag = true o false
takes-side = heads (cara) o tails (cruz) para una moneda
takes-drawn = un número de 0 a { $max } para este sorteo
takes-only-with = { $word } solo junto con { $other }
takes-whole-at = un número entero de 0 a { $max } y un momento de 1 a { $last }, como 90:5
takes-word = una de estas palabras: { $words }
takes-ticks = un número de tics de 1 a { $max }
takes-delays = mensajes con 1 a { $max } tics, como b1:10
takes-no-double = mensajes y no sus dobles
takes-unnamed = mensajes que { $other } no nombre
takes-name-of-two = nombres de mensajes como a2, numerados de 1 a { $max }
takes-name = nombres de mensajes como 0-1.2 (el segundo del proceso 0 al proceso 1, de { $processes })
takes-cut-of-two = caminos y tiempos, como a-b:5-20 o a-b:5 (hasta el tic { $max })
takes-cut = caminos y tiempos, como 0-3:5-20 o 0-3:5 (hasta el tic { $max })
takes-crash-of-two = nombres y tiempos, como b:7 o b:7-12 (hasta el tic { $max })
takes-crash = números de procesos y tiempos, como 3:7 o 3:7-12 (hasta el tic { $max })
takes-forwards = intervalos que terminen después de empezar
takes-apart = intervalos que no se toquen
takes-most-outages = como mucho { $most } caídas y cortes en total
takes-one-deed = una sola acción
takes-cut-or-crash = cut o crash
takes-speaker = mensajes del traidor { $traitor }
takes-speakers = mensajes de los traidores { $traitors }
takes-no-speaker = mensajes de traidores, de los que aquí no hay ninguno
takes-spoken = el nombre de un mensaje en el que un traidor ya haya hablado
takes-going-down = un proceso que caiga
takes-being-cut = un camino que se corte
takes-text = un texto de { $most } bytes como mucho
takes-smaller = un número menor
takes-seated = números de procesos de 0 a { $last }, o none
takes-generals = números de generales de 0 a { $last }
takes-fewer-rounds = como mucho { $most } con { $generals } generales y mensajes orales, que de otro modo serían más de { $messages }
takes-fewer-than = menos de los { $number } que hay
takes-at-most = como mucho los { $number } que hay
takes-replicas = réplicas, que se numeran de 0 a { $last }

## What is refused for another reason than what a single thing takes

refused-scenario =
    Un enlace empieza por un escenario ({ $names }), pero { $got-is ->
        [got-nothing] no se recibió nada
       *[other] se recibió { $got }
    }.
refused-family = Esta versión del motor no incluye el escenario { $scenario }.
refused-form =
    Cada parte de un enlace tiene la forma nombre=valor, pero { $got-is ->
        [got-nothing] no se recibió nada
       *[other] se recibió { $got }
    }.
refused-repeated = Un enlace admite cada parámetro una sola vez, pero recibió { $got } dos veces.
refused-repeated-message = { $parameter } admite cada mensaje una sola vez, pero recibió «{ $message }» dos veces.
refused-long = Un enlace admite como mucho { $most } bytes, pero recibió { $length }.
refused-unknown = { $scenario } admite los parámetros { $names }, pero recibió { $got }.
refused-runs = Una línea de tiempo guarda como mucho { $most } ejecuciones, pero recibió una más.
refused-other = Una línea de tiempo guarda ejecuciones de un solo escenario ({ $own }), pero recibió una de { $other }.
refused-honest = Una búsqueda requiere un escenario en el que alguien pueda mentir, pero recibió { $scenario }.
refused-cut-off = Las probabilidades exactas requieren ejecuciones que lleguen a su fin, pero algunas de { $scenario } se cortan ({ $end }).
refused-endless = Las probabilidades exactas requieren ejecuciones que lleguen a su fin, pero { $scenario } puede llegar a donde sigue para siempre.
refused-circle = Las probabilidades exactas abarcan como mucho { $most } situaciones que llevan unas a otras, pero { $scenario } tiene más.
refused-worlds = Las probabilidades exactas distinguen como mucho { $worlds } situaciones y hacen como mucho { $work } unidades de trabajo, pero { $scenario } necesita más.
refused-memory = Las probabilidades exactas abarcan como mucho { $most } MB de mundos distintos, pero { $scenario } necesita más.
