### PBFT.

## Who they are, and their messengers

client = el cliente
    .start = El cliente
    .of = del cliente
    .to = al cliente
    .name = cliente
    .short = cl
replica = la réplica { $number }
    .start = La réplica { $number }
    .of = de la réplica { $number }
    .to = a la réplica { $number }
    .name = réplica { $number }
    .short = r{ $number }
messenger = { $name }
double = { $name }

## What they say

request = petición: { $value }
pre-prepare = prepreparación: { $value }, n.º { $number }, vista { $view }
prepare = preparación: { $value }, n.º { $number }, vista { $view }
commit = confirmación: { $value }, n.º { $number }, vista { $view }
reply = respuesta: { $value }, n.º { $number }
view-change =
    cambio a la vista { $view }: { $held-is ->
        [0] nada preparado
       *[other] { $held }
    }
new-view =
    nueva vista { $view }: { $proposals-is ->
        [0] nada que volver a proponer
       *[other] { $proposals }
    }
proposal = { $value-name } (n.º { $number })
    .the = { $value-the } con el número { $number }

## Words of links. Requests are called by their letters in every language: one of them is “y”, which
## means “and”, so that in a sentence they are called requests.

word-x = x
    .the = la petición x
    .name = petición x
word-y = y
    .the = la petición y
    .name = petición y
word-z = z
    .the = la petición z
    .name = petición z
word-w = w
    .the = la petición w
    .name = petición w
word-null = nula
    .the = la petición nula
    .name = petición nula
word-other = otra
    .the = otra petición
    .name = otra petición

## What is shown of them

state-idle = inactiva
state-pre-prepared = prepreparada
state-prepared = preparada
state-executed = ha ejecutado
state-changing-view = cambia de vista
state-waiting = a la espera
state-accepted = ha aceptado
state-given-up = ha desistido

decision-x = x
decision-y = y
decision-z = z
decision-w = w
decision-null = nula
decision-other = otra
decision-accepted = ha aceptado
    .short = aceptado
decision-given-up = ha desistido
    .short = desistido

timer-ask-again = volver a pedir
timer-propose = proponer
timer-view-timeout = plazo de la vista
timer-speak = hablar
timer-say-again = repetir

## What is counted of a run

count-rounds = Fases
count-messages-by-round = Por fase

## How it comes out

outcome-accepted = El cliente sabe qué fue de cada petición, y las réplicas honestas están de acuerdo.
outcome-stalled = El cliente no llega a saber qué fue de cada una de las peticiones; ninguna réplica honesta difiere.
outcome-fooled = El cliente cree lo que ninguna réplica honesta ha hecho.
outcome-split = Hay réplicas honestas que ejecutan peticiones distintas con un mismo número.

## Before it begins

sizes =
    { $replicas ->
        [one] { $replicas } réplica que prevé
       *[other] { $replicas } réplicas que prevén
    } que { $faults ->
        [0] ninguna pueda
        [one] { $faults } pueda
       *[other] { $faults } puedan
    } mentir: { $quorum ->
        [one] { $quorum } respalda
       *[other] { $quorum } respaldan
    } un certificado, y el cliente cree a { $replies ->
        [one] { $replies } que lo diga
       *[other] { $replies } que digan lo mismo
    }. { $liars-is ->
        [0] Nadie miente.
        [one] La réplica { $liars } puede mentir.
       *[other] Las réplicas { $liars } pueden mentir.
    }
quorums-are-sound =
    Dos quórums cualesquiera de { $quorum } entre { $replicas } comparten al menos { $shared ->
        [one] { $shared } réplica
       *[other] { $shared } réplicas
    }, y alguna de las compartidas es honesta y no dice dos cosas sobre un mismo número en una misma vista: dos certificados de una misma vista no pueden contradecirse.
quorums-may-be-apart = Dos quórums de { $quorum } entre { $replicas } no tienen por qué compartir ninguna réplica: los certificados no prueban nada.
quorums-may-be-fooled =
    Dos quórums de { $quorum } entre { $replicas } pueden compartir solo { $shared ->
        [one] { $shared } réplica
       *[other] { $shared } réplicas
    }, y con { $liars ->
        [one] { $liars } que puede mentir
       *[other] { $liars } que pueden mentir
    } no tiene por qué { $shared ->
        [one] ser honesta
       *[other] haber entre ellas una honesta
    }: dos certificados pueden contradecirse.

## What the client and the replicas do

asks = El cliente envía { $value-the } a la réplica primaria.
asks-all = El cliente envía { $value-the } a todas las réplicas.
gives-number = { $who-start }, primaria de la vista { $view }, le da a { $value-the } el número { $number } y se lo dice a las réplicas de respaldo: prepreparación.
accepts = { $who-start } acepta { $value-the } con el número { $number } en la vista { $view } y no aceptará ninguna otra ahí; se lo dice a las demás réplicas: preparación.
has-prepared =
    { $who-start } tiene un certificado de preparación para { $value-the } con el número { $number } en la vista { $view }, la prepreparación y { $prepares ->
        [one] { $prepares } preparación que coincide
       *[other] { $prepares } preparaciones que coinciden
    }, y se lo dice a las demás: confirmación.
has-commits =
    { $who-start } tiene { $quorum ->
        [one] { $quorum } confirmación: la suya.
       *[other] { $quorum } confirmaciones que coinciden, incluida la suya.
    }
has-lasting-commits =
    { $who-start } tiene { $quorum ->
        [one] { $quorum } confirmación, la suya
       *[other] { $quorum } confirmaciones que coinciden, incluida la suya
    }: en cualquier quórum que abra una vista posterior hay una réplica honesta que muestra el certificado, de modo que la vista conserva lo certificado.
executes = Ejecuta { $value-the } con el número { $number } y le responde al cliente.
leaves-views =
    { $who-start } ya no participa en ninguna vista anterior a la { $view }: { $shows ->
        [certificates] { $held-is ->
            [one] muestra su certificado para { $held-the }
           *[other] muestra sus certificados para { $held-the }
        }
        [before] no había preparado nada antes
       *[nothing] no ha preparado nada
    }.
opens-view =
    { $who-start } abre la vista { $view } con { $wishes ->
        [one] { $wishes } cambio de vista
       *[other] { $wishes } cambios de vista
    }.
proposes-again = Lo que muestran debe proponerse de nuevo: { $proposals-the }.
proposes-nothing-again = Ninguno de ellos muestra un certificado.
fills-gaps =
    { $gaps-is ->
        [one] Para el número { $gaps } no se muestra nada, así que la petición nula llena el hueco.
       *[other] Para los números { $gaps } no se muestra nada, así que la petición nula llena los huecos.
    }
says-again = { $who-start } repite: «{ $says }».

## What those who may lie say

tells = { $from-start } le dice { $to-to }: «{ $says }».
tells-honestly = { $from-start } le dice { $to-to }, como haría una honesta: «{ $says }».
keeps-from = { $from-start } le oculta { $to-to }: «{ $says }».
would-honestly-say = Una honesta habría dicho «{ $says }».
would-honestly-be-silent = Una honesta no habría dicho nada.

## What becomes of messages, and what takes too long

is-lost = { $name } se pierde. Ni { $from } ni { $to } lo ven.
is-double = El mensajero se duplica: { $double }.
refuses-view = { $who-start } rechaza la nueva vista: lo que propone no se sigue de los cambios de vista que muestra.
has-waited = { $who-start } ya ha esperado bastante.
is-up-with-books = { $who-start } vuelve a estar en pie, con todo lo que había anotado.

## What the client makes of it

believes-replies =
    El cliente tiene para cada petición { $replies ->
        [one] { $replies } respuesta. No puede ser de un traidor
       *[other] { $replies } respuestas que coinciden. No todas pueden ser de traidores
    }: acepta.
believes-replies-of-liars =
    El cliente tiene para cada petición { $replies ->
        [one] { $replies } respuesta y acepta, aunque puede ser de un traidor
       *[other] { $replies } respuestas que coinciden y acepta, aunque todas pueden ser de traidores
    }.
gives-up = El cliente desiste.

## Why somebody cannot say a word

cannot-say-request = Nadie ha hecho { $value-the }, o { $who } no la tiene y no puede proponerla, porque solo el cliente puede firmarla; o esto no trata de una sola petición.
cannot-say-other = No es ni un voto ni una respuesta; una propuesta necesita una petición que el cliente haya firmado.
cannot-leave-out = Aquí { $who } no tiene nada que omitir: solo puede mostrar certificados que de verdad tiene, y no puede quitar los que otras han firmado.

## Its sheet

title = PBFT
about = Unas réplicas ejecutan en un mismo orden las peticiones de un cliente aunque algunas puedan mentir, siempre que estas sean menos de un tercio y que dos quórums cualesquiera compartan más réplicas que las que pueden mentir. Lo que se retrasa o se pierde cuesta entonces tiempo, y nunca el acuerdo: quien espera repite lo que quizá les falte a otros, y un cliente que está en pie obtiene sus respuestas si no mienten ni caen más de f réplicas, f es menos de un tercio del total, las demás forman un quórum y los mensajeros logran pasar durante el tiempo suficiente antes de que todos desistan.

preset-normal-case = Nadie miente
preset-silent-backup = Una réplica de respaldo no dice nada
preset-silent-primary = La réplica primaria no dice nada
preset-equivocating-primary = La réplica primaria le dice a cada una otra cosa
preset-kept-request = Un cambio de vista conserva lo que ha ejecutado una réplica
preset-false-new-view = Una nueva réplica primaria miente sobre su vista
preset-two-traitors = Mienten dos de cuatro
preset-small-quorum = Un quórum demasiado pequeño
preset-lossy-network = Se pierde uno de cada cinco mensajeros

property-validity = Validez (por firmas)
property-replies = Respuestas honestas

choice-in-turn = cuando les toca
choice-any-time = en cualquier momento
choice-x = petición x
choice-y = petición y
choice-z = petición z
choice-w = petición w
choice-null = ninguna petición
choice-other = algo que nadie ha pedido
choice-full = todo lo que debería mostrar
choice-empty = ningún certificado propio
choice-stale = sus certificados más antiguos
choice-false = una vista que no se sigue de lo mostrado
choice-silent = nada
choice-propose-x = fuera de turno: prepreparación de x
choice-propose-y = fuera de turno: prepreparación de y
choice-propose-z = fuera de turno: prepreparación de z
choice-propose-w = fuera de turno: prepreparación de w
choice-prepare-x = fuera de turno: preparación de x
choice-prepare-y = fuera de turno: preparación de y
choice-prepare-z = fuera de turno: preparación de z
choice-prepare-w = fuera de turno: preparación de w
choice-commit-x = fuera de turno: confirmación de x
choice-commit-y = fuera de turno: confirmación de y
choice-commit-z = fuera de turno: confirmación de z
choice-commit-w = fuera de turno: confirmación de w
choice-change = fuera de turno: otra vista
choice-hiding = fuera de turno: una vista según quienes menos muestran

## Its parameters

parameter-n = Réplicas
    .help = Las réplicas. Son los procesos del 0 en adelante; el cliente es el último proceso.
parameter-f = Mentirosas previstas
    .help = Las réplicas defectuosas para las que está dispuesto el protocolo. El cliente cree a f + 1 que digan lo mismo.
    .default = tantas como puede soportar n: menos de un tercio
parameter-quorum = Respaldan un certificado
    .help = Cuántas réplicas respaldan un certificado.
    .default = el menor con el que dos cualesquiera comparten más de f: 2f + 1 de 3f + 1
parameter-traitors = Traidores
    .help = Las réplicas que pueden mentir, tantas como quieras. Todo lo que cada una de ellas le dice a cada uno de los demás lo decide el enemigo.
parameter-requests = Peticiones
    .help = Las peticiones del cliente, hechas todas a la vez: x, y, z, w.
parameter-timeout = Primera espera
    .help = Cuánto espera el cliente antes de pedírselo a todas, y cuánto espera una réplica de respaldo una ejecución antes de querer otra vista; cada vez, el doble.
    .default = diez veces lo que tarda el mensajero más lento
parameter-patience = Todos desisten tras
    .help = Cuándo desisten todos: después, nadie vuelve a pedir, ni repite nada sin que se le pida, ni quiere otra vista.
    .default = cuarenta veces la primera espera
parameter-speak = Quienes mienten hablan
    .help = Cuándo habla una réplica que puede mentir: donde hablaría una honesta, o en cualquier momento en que le haya llegado algo, a cada uno de los demás, fuera de turno.
