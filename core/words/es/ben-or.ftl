### Ben-Or: no clock, no leader, and a coin where nobody knows what to do.

## Who they are

process = { $number }
    .of = de { $number }
    .to = a { $number }
speaker = { $who }
traitor = { $who }, un traidor,

## What they say

i-am-for = estoy a favor { $value-of }
i-propose = propongo { $value-the }
i-propose-nothing = no propongo nada
i-have-decided = he decidido: { $value }
what-have-you-decided = ¿qué has decidido?
of-phase = fase { $phase }: { $says }

## What is shown of them

# What a process is for after its coin has shown this side.
side-heads = ataque
side-tails = retirada
state-waits-for-wishes = espera preferencias
state-waits-for-proposals = espera propuestas
state-decided = ha decidido
state-broken-off = interrumpido

## How it comes out

outcome-attack = Todos los honestos que están en pie atacan.
outcome-retreat = Todos los honestos que están en pie se retiran.
outcome-split = Dos honestos deciden cosas distintas.
outcome-wrong = Todos los honestos quieren lo mismo, y uno de ellos decide otra cosa.
outcome-undecided = La ejecución se interrumpe tras la última fase, y alguno no ha decidido.
outcome-stuck = Ya no habrá más decisiones, y faltan algunas.

## Before it begins

reckons =
    { $kind ->
        [lies] { $processes } procesos que prevén que { $faults ->
            [0] ninguno pueda
            [one] { $faults } pueda
           *[other] { $faults } puedan
        } mentir.
       *[crash] { $processes } procesos que prevén que { $faults ->
            [0] ninguno pueda
            [one] { $faults } pueda
           *[other] { $faults } puedan
        } caer.
    }
wishes = A favor del ataque: { $attack }. A favor de la retirada: { $retreat }.
who-may-lie = Quienes pueden mentir: { $who }.
slow-or-down = Nadie puede distinguir a quien es lento de quien ha caído.
reports =
    En cada fase todos dicen de qué están a favor. Quien ha oído a { $quorum }{ $quorum ->
        [0] { "" }
       *[other] , él mismo incluido,
    } propone aquello de lo que { $enough ->
        [one] esté a favor { $enough }
       *[other] estén a favor { $enough }
    } de ellos; si no, nada.
proposals =
    Quien después ha oído { $quorum ->
        [0] { $quorum } propuestas
        [one] { $quorum } propuesta, la suya,
       *[other] { $quorum } propuestas, incluida la suya,
    } toma una decisión si { $enough ->
        [one] { $enough } propone algo
       *[other] { $enough } proponen lo mismo
    }.
adopts =
    { $sway ->
        [1] Quien tiene una propuesta quiere eso de ahí en adelante; todos los demás lanzan una moneda para saber qué quieren.
       *[other] Quien tiene { $sway } propuestas de lo mismo quiere eso de ahí en adelante; todos los demás lanzan una moneda para saber qué quieren.
    }
helps-on =
    { $returns ->
        [yes] Quien ha decidido por propuestas ayuda durante una fase más.
       *[no] Quien ha decidido ayuda durante una fase más.
    }
asks-around =
    Quien cayó y no ha decidido pregunta a todos los demás qué han decidido. { $sway ->
        [1] Quien ha decidido, o lo hace más tarde, responde, y basta una respuesta para decidir lo mismo.
       *[other] Quien ha decidido, o lo hace más tarde, responde, y bastan { $sway } respuestas de lo mismo para decidir igual.
    }
breaks-off =
    { $phases ->
        [one] Tras { $phases } fase la ejecución se interrumpe.
       *[other] Tras { $phases } fases la ejecución se interrumpe.
    }

## What happens

asks = { $from } le pregunta { $to-to }: «{ $says }».
answers = { $from } le responde { $to-to }: «{ $says }».
tells = { $from } le dice { $to-to } en la fase { $phase }: «{ $says }».
honestly = Si fuera honesto, diría: «{ $says }».
honestly-nothing-yet = Si fuera honesto, no diría nada todavía: no ha decidido.
says-nothing = { $from } no le dice nada { $to-to }.

is-asked = { $to } recibe la pregunta { $from-of }: «{ $says }».
is-answered = { $to } recibe la respuesta { $from-of }: «{ $says }».
hears = { $to } oye { $from-to }, de la fase { $phase }: «{ $says }».
letter-is-lost = Lo que { $from } le escribió { $to-to } se pierde. Ninguno de los dos puede saberlo.
letter-is-doubled = Lo que { $from } le escribió { $to-to } se duplica por el camino.

flips = { $who } tiene muy pocas propuestas en la fase { $phase } y lanza una moneda: { $side }.
decides-by-proposals =
    { $who } tiene { $enough ->
        [one] { $enough } propuesta
       *[other] { $enough } propuestas
    } de { $value } y decide: { $value }.
decides-by-answer = { $who } da crédito a una respuesta y decide lo mismo: { $value }.
decides-by-answers =
    { $who } tiene { $sway } respuestas que dicen { $value }, más que { $faults ->
        [one] el único que puede mentir
       *[other] los { $faults } que pueden mentir
    }, y decide: { $value }.
is-broken-off = { $who } queda interrumpido tras la última fase, sin haber decidido.
missed-what-came = Lo que le llegó mientras tanto se ha perdido.

## Its sheet

title = Ben-Or
about = Los mensajes pueden tardar cualquier tiempo y alguien puede haber caído, así que nadie puede esperar a todos. Sin azar no es seguro que alguien llegue a decidir; con monedas, todos los que están en pie acaban decidiendo, con probabilidad 1, y no hay dos que decidan cosas distintas, siempre que no fallen más de los que prevén los demás, que los previstos sean menos de la mitad (menos de una quinta parte, si mienten) y que no se pierda ningún mensaje.

preset-unanimous = Todos quieren lo mismo
preset-lucky-coins = Todos lanzan la moneda, y todas coinciden
preset-scheduler = Un enemigo que retiene justo las cartas que le estorban
preset-crash = Caen dos de cinco
preset-stuck = Dos de tres son demasiados
preset-liar = Miente uno de seis

choice-crash = caen
choice-lies = mienten
choice-free = en el orden que quiera el enemigo
choice-sent = en el orden de envío
choice-unsure = ninguna propuesta

## Its parameters

parameter-n = Procesos
    .help = Cuántos procesos hay.
parameter-faults = Los que fallan
    .help = Lo que prevén los demás: procesos que caen, para n > 2f, o que mienten, para n > 5f.
parameter-f = Fallan como mucho
    .help = Cuántos pueden fallar: nadie espera a más de n - f.
    .default = tantos como puede soportar n
parameter-traitors = Traidores
    .help = Los que pueden decirle cualquier cosa a cualquiera, o no decir nada.
parameter-phases = Se interrumpe tras la fase
    .help = Tras cuántas fases se interrumpe la ejecución: sin límite termina con probabilidad 1, pero no tras un número fijo.
parameter-inputs = Quieren atacar
    .help = Los que quieren atacar; los demás quieren retirarse.
parameter-order = En un mismo momento
    .help = En qué orden llega lo que llega en un mismo momento: como quiera el enemigo, o como se envió.
