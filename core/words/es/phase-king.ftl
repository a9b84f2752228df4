### Phase king: votes, and a king of each phase where they are close.

## Who they are

process = { $number }
    .of = de { $number }
    .to = a { $number }
speaker = { $who }
traitor = { $who }, un traidor,
king = el rey { $who }
    .start = El rey { $who }
king-and-traitor = el rey { $who }, un traidor,
    .start = El rey { $who }, un traidor,

## What they say

label-vote = { $value }
label-support = casi todos quieren { $value-do }
label-king = el rey dice { $value }
i-am-for = estoy a favor { $value-of }
nearly-all-are-for = casi todos están a favor { $value-of }
the-king-is-for = el rey está a favor { $value-of }

## What is shown of them

state-for-retreat = por la retirada
state-for-attack = por el ataque
state-sure-of-retreat = firme en la retirada
state-sure-of-attack = firme en el ataque

timer-end-of-round = fin de la ronda

## How it comes out

outcome-attack = Todos los honestos que no caen atacan.
outcome-retreat = Todos los honestos que no caen se retiran.
outcome-split = Dos honestos que no caen deciden cosas distintas.
outcome-wrong = Todos los honestos que no caen quieren lo mismo, y uno de ellos decide otra cosa.
outcome-undecided = De los honestos que no caen, alguno no ha decidido, o no hay ninguno.

## Before it begins

all-want = { $processes } procesos: todos quieren { $value-do }.
some-want =
    { $processes } procesos: { $attack } { $attack-is ->
        [one] quiere
       *[other] quieren
    } atacar; { $retreat } { $retreat-is ->
        [one] quiere
       *[other] quieren
    } retirarse.
no-traitors =
    Nadie es un traidor; todos prevén { $faults } { $faults ->
        [one] traidor
       *[other] traidores
    }, y tienen { $phases } { $phases ->
        [one] fase
       *[other] fases
    }.
traitors =
    { $who } { $who-is ->
        [one] es un traidor
       *[other] son traidores
    }; los demás prevén { $faults } { $faults ->
        [one] traidor
       *[other] traidores
    }, y tienen { $phases } { $phases ->
        [one] fase
       *[other] fases
    }.
nobody-can-tell = Nadie puede distinguir siempre a un traidor de los demás.
faulty = Quien cae, aunque solo sea por un tiempo, cuenta como un fallo, igual que un traidor: de { $who } no se exige nada.
rule-two-round =
    En cada fase votan todos, y cada uno hace su recuento, incluido su propio voto, y adopta lo que tiene mayoría (la retirada, si hay empate); después, el rey de la fase dice lo que quiere. Quien contó al menos { $clear } { $clear ->
        [one] voto
       *[other] votos
    } por una misma cosa se mantiene en ella; todos los demás hacen lo que dice el rey. Si un rey no dice nada, se entiende que dice retirada.
rule-graded =
    En cada fase votan todos; quien cuenta al menos { $all } { $all ->
        [one] voto
       *[other] votos
    } por una misma cosa, incluido el suyo, la apoya. Quien cuenta después al menos { $all } { $all ->
        [one] partidario
       *[other] partidarios
    } de ella se mantiene en ella; quien cuenta más de { $faults } se inclina por ella. Por último, el rey de la fase dice lo que quiere, y quien no se mantiene en algo hace lo que dice el rey. Si un rey no dice nada, se entiende que dice retirada.

## What happens

tells = { $from-start } le dice { $to-to }: «{ $says }».
says-nothing = { $from-start } no le dice nada { $to-to }.
honestly = Si fuera honesto, diría { $value }.
honestly-nothing = Si fuera honesto, no diría nada.
letter-is-lost = Lo que { $from } le escribió { $to-to } se pierde. { $from } no lo ve; { $to } solo nota que no llega nada.
letter-is-lost-unnoticed = Lo que { $from } le escribió { $to-to } se pierde. { $from } no lo ve.

counts = { $who } cuenta { $attack } a favor del ataque y { $retreat } a favor de la retirada: { $then }.
counts-supporters =
    { $who } cuenta { $attack } { $attack ->
        [one] partidario
       *[other] partidarios
    } del ataque y { $retreat } { $retreat ->
        [one] partidario
       *[other] partidarios
    } de la retirada: { $then }.
enough-to-keep = basta para mantenerse en { $value-the }, diga lo que diga el rey
too-close = demasiado igualado, hará lo que diga el rey
supports = apoya { $value-the }
supports-nothing = demasiado igualado para apoyar nada
leans = está a favor { $value-of }, y hará lo que diga el rey

keeps = { $who } se mantiene en { $value-the }.
king-is-for = { $who }, el rey, está a favor { $value-of }.
does-as-king-says = { $who } hace lo que dice el rey: { $value }.
hears-no-king = { $who } no oye a ningún rey, y está a favor { $value-of }.
decides = { $who } decide: { $value }.

## Its sheet

title = El rey de la fase
about = Unos procesos votan qué hacer, y cuando la votación está igualada decide un rey. Cada fase tiene otro rey: con más fases que traidores, alguno es honesto. Pero los traidores votan, y pueden ser reyes.
place = la sala

preset-traitor-king = El primer rey es un traidor
preset-honest-king = Un traidor entre el pueblo
preset-unanimous = Todos los honestos quieren lo mismo
preset-four-processes = Cuatro son demasiado pocos
preset-one-phase = No hay tiempo para un rey honesto
preset-graded-four = Votación con apoyos: bastan cuatro
preset-graded-three = Votación con apoyos: tres son demasiado pocos

choice-two-round = votación, rey
choice-graded = votación, apoyos, rey

## Its parameters

parameter-n = Procesos
    .help = Cuántos procesos hay.
parameter-traitors = Traidores
    .help = Los que pueden decirle cualquier cosa a cualquiera, o no decir nada.
parameter-f = Traidores previstos
    .help = Cuántos traidores prevén los demás: de ahí salen sus umbrales.
    .default = tantos como traidores hay
parameter-variant = Cada fase consta de
    .help = De qué consta una fase: una votación y el rey, pensada para n > 4f, o una votación, una ronda de apoyos y el rey, pensada para n > 3f.
parameter-phases = Fases
    .help = Cuántas fases hay, cada una con el proceso siguiente como rey.
    .default = f + 1
parameter-inputs = Quieren atacar
    .help = Los que quieren atacar; los demás quieren retirarse.
