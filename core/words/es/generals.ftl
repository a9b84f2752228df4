### The Byzantine generals.

## Who they are

commander = el comandante
    .start = El comandante
    .of = del comandante
    .to = al comandante
    .name = Comandante
    .short = C
lieutenant = el teniente { $number }
    .start = El teniente { $number }
    .of = del teniente { $number }
    .to = al teniente { $number }
    .name = Teniente { $number }
    .short = T{ $number }

# The name of a messenger, and that of a double, which has a tilde behind it.
messenger = { $name }
double = { $name }

## What they say

quoted = «{ $order }»
claimed =
    { $what-is ->
        [quoted] { $by } dijo { $what }
       *[claimed] { $by } dijo que { $what }
    }
signed =
    { $signers-is ->
        [1] «{ $order }», con la firma { $signers-of }
       *[other] «{ $order }», con las firmas { $signers-of }
    }
both-signed = { $attack }; y { $retreat }

label-spoken =
    { $path-is ->
        [1] { $order }
       *[other] { $report }
    }
# without $order, $path
label-signed = { $contents }
label-both = { $contents }

## What is shown of them

state-attack = ataca
state-holds-both = tiene ambas órdenes
state-retreat = se retira
state-told-to-attack = con orden de atacar
state-told-to-retreat = con orden de retirarse
state-traitor = traidor
state-waiting = a la espera

decision-attack = ataca
decision-retreat = se retira

timer-round-over = fin de la ronda

## How it comes out

outcome-agreed =
    { $commander ->
        [traitor] Todos los tenientes leales obedecen la misma orden.
       *[loyal] Todos los tenientes leales obedecen la misma orden: la de su comandante leal, si este dio alguna.
    }
outcome-split = No todos los tenientes leales obedecen la misma orden: se incumple IC1.
outcome-disobeyed = Los tenientes leales no obedecen a su comandante leal: se incumple IC2.
outcome-undecided = Algún teniente leal no ha decidido.

## Before it begins

siege =
    Un comandante y { $lieutenants ->
        [one] { $lieutenants } teniente
       *[other] { $lieutenants } tenientes
    }; los mensajes { $messages ->
        [signed] van firmados: SM
       *[spoken] son orales: OM
    }({ $depth }), { $rounds ->
        [one] { $rounds } ronda
       *[other] { $rounds } rondas
    }.
loyalty =
    { $traitors-is ->
        [0] Todos son leales, pero ninguno lo sabe de los demás
        [1] { $traitors-start } es un traidor; los demás no lo saben
       *[other] { $traitors-start } son traidores y están confabulados; los demás no lo saben
    }. El comandante { $commander ->
        [traitor] debería ordenar
       *[loyal] ordena
    } «{ $order }».

## Messages, and what should have been said

orders = { $name }: { $from } le ordena { $to-to }: «{ $order }».
tells = { $name }: { $from } le dice { $to-to } que { $report }.
sends = { $name }: { $from } le envía { $to-to } { $contents }.
sends-nothing = { $name }: { $from } no le envía nada { $to-to }.

honest-silence = Un general leal no habría enviado nada aquí.
honest-order = Un comandante leal habría ordenado «{ $order }».
honest-report = Un teniente leal habría transmitido «{ $order }».
honest-both = Un general leal habría enviado ambas órdenes.
honest-letter = Un general leal habría enviado «{ $order }».

## Silence

misses-word =
    { $outages ->
        [some] Si entonces está en pie, { $who }
       *[none] { $who-start }
    } notará que no llega nada, y lo tomará por «{ word-retreat }».
misses-order =
    { $outages ->
        [some] Si entonces está en pie, { $who }
       *[none] { $who-start }
    } notará que no llega ninguna orden.
misses-nothing = { $who-start } no puede saber todavía si había algo que enviar.

## What arrives, and what does not

is-lost = { $name } se pierde.
reaches = { $name } llega { $to-to }.

hears-alone = { $who-start } sabe lo que se le dijo, y no hay nadie más.
hears-order = { $who-start } sabe lo que se le dijo, y no puede saber qué les dijo el comandante a los demás.

## What one says that another said

hears-otherwise = { $source-start } le dijo otra cosa { $who-to }, que no puede saber por qué.
contradicts = { $source-start } le dijo otra cosa { $who-to }: { $blame }.
blames-more =
    tiene que haber más de { $most } { $most ->
        [one] traidor
       *[other] traidores
    }
blames-either = { $source } o { $teller } es un traidor, y { $who } no puede saber cuál
blames-one =
    { if-no-more }, { $most ->
        [one] es { $liar }
       *[other] { $liar } es uno de ellos
    }
blames-both = { if-no-more }, lo son tanto { $source } como { $teller }

is-unsure = { $who-start } no puede saber si { $source } le dijo realmente eso { $teller-to }.
there-are-more =
    Tiene que haber más de { $most } { $most ->
        [one] traidor
       *[other] traidores
    }.
source-is-loyal = { if-no-more.start }, { $source } no lo es, y dijo lo mismo a todos aquellos a quienes informó.
source-said-so = { $source-start } le dijo lo mismo { $who-to }: { if-no-more }, es verdad que también se lo dijo { $teller-to }.
teller-is-loyal = { $source-start } no le dijo nada { $who-to } y, { if-no-more }, { $teller } dice la verdad.

if-no-more =
    si no hay más de { $most } { $most ->
        [one] traidor
       *[other] traidores
    }
    .start =
        Si no hay más de { $most } { $most ->
            [one] traidor
           *[other] traidores
        }

## Signed orders

holds-both = { $who-start } tiene ambas órdenes, cada una con la firma del comandante: sabe que el comandante es un traidor.
sees-signature = { $who-start } ve la firma del comandante, que nadie puede falsificar mientras el comandante sea leal. No puede saber si el comandante firmó también la otra orden.
holds-already = { $who-start } ya tiene esa orden.

## Decisions

attacks = ataca
retreats = se retira

decides-as-ordered = El comandante { $does }, tal como ordenó.
decides-mute = El comandante { $does }. No estaba en pie cuando debía dar su orden, y no dio ninguna.
decides-as-told = { $who-start } { $does }, como le dijo el comandante.
decides-untold = { $who-start } { $does }: no se le dijo nada a tiempo.
decides = { $who-start } { $does }: { $words }; { $why }.
decides-on-none = { $who-start } { $does }: no le ha llegado a tiempo ninguna orden firmada.
decides-on-both = { $who-start } { $does }: tiene ambas órdenes, y la elección entre dos es esa.
decides-on-one = { $who-start } { $does }: tiene esa orden y ninguna otra.

# What a lieutenant has, one after another.
said-by = «{ $order }» { $by-of }
silence-of = nada a tiempo { $by-of } (es decir, «{ word-retreat }»)
counted-as = «{ $order }» como palabra { $by-of }
most-are-for = la mayoría dice «{ $order }»
nothing-has-a-majority = ninguna orden tiene mayoría, y eso significa «{ word-retreat }»

## What cannot be said

unsayable = { $who-start } no puede enviar una orden de { $order }: con las claves de los traidores y con lo que le ha llegado, nadie puede hacer las firmas que exige esta ronda.
unsayable-both = { $who-start } no puede enviar ambas órdenes: con las claves de los traidores y con lo que le ha llegado, nadie puede hacer las firmas que exige esta ronda.

## Its sheet

title = Los generales bizantinos
about = Un comandante les envía una orden a sus tenientes. No se pierde ningún mensajero a menos que tú lo provoques, pero algunos de los generales son traidores y le dicen una cosa a uno y otra a otro. Todos los tenientes leales deben obedecer la misma orden, y la del comandante, si este es leal.
place = los campamentos

preset-figure-1 = Figura 1: tres generales, un teniente es un traidor
preset-figure-2 = Figura 2: tres generales, el comandante es un traidor
preset-figure-3 = Figura 3: cuatro generales, un teniente es un traidor
preset-figure-4 = Figura 4: cuatro generales, el comandante es un traidor
preset-figure-5 = Figura 5: mensajes firmados, el comandante es un traidor
preset-lieutenant-by-dice = Cuatro generales, y un teniente que dice cualquier cosa
preset-commander-by-dice = Cuatro generales, y un comandante que dice cualquier cosa
preset-two-of-seven = Siete generales, dos traidores, tres rondas
preset-too-few-rounds = Siete generales, dos traidores, pero solo dos rondas
preset-two-of-six = Seis generales, dos traidores que dicen siempre retirada
preset-signed-too-few-rounds = Mensajes firmados, dos traidores, pero solo dos rondas
preset-signed-enough-rounds = Mensajes firmados, dos traidores, tres rondas
preset-three-of-ten = Diez generales, tres traidores, cuatro rondas: 3609 mensajes

property-IC1 = Los tenientes leales obedecen la misma orden (IC1)
property-IC2 = Obedecen a un comandante leal (IC2)

choice-oral = orales
choice-signed = firmados
choice-both = ambas órdenes

## Its parameters

parameter-n = Generales
    .help = Cuántos generales hay: el comandante, que es el 0, y los tenientes.
parameter-algorithm = Los mensajes son
    .help = OM, con mensajes orales, o SM, con mensajes firmados.
parameter-rounds = Veces que se transmite
    .help = La m de OM(m) y SM(m): cuántas veces transmiten los tenientes lo que han oído. Se espera que sea el número de traidores, y puede ser menor.
parameter-traitors = Traidores
    .help = Los generales que pueden decir lo que quieran, con el comandante, el 0, entre ellos o no.
parameter-order = El comandante ordena
    .help = Lo que ordena el comandante, o lo que ordenaría si fuera leal.
