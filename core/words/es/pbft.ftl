### PBFT.

## Who they are, and their messengers

client = el cliente
    .start = El cliente
    .of = del cliente
    .to = al cliente
    .name = cliente
replica = la réplica { $number }
    .start = La réplica { $number }
    .of = de la réplica { $number }
    .to = a la réplica { $number }
    .name = réplica { $number }
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

decision-null = nula
decision-other = otra
decision-accepted = ha aceptado
decision-given-up = ha desistido

timer-ask-again = volver a pedir
timer-propose = proponer
timer-view-timeout = plazo de la vista
timer-speak = hablar
timer-say-again = repetir

## How it comes out

## What is counted of a run

count-rounds = Fases
count-messages-by-round = Por fase

outcome-accepted = El cliente sabe qué fue de cada petición, y las réplicas honestas están de acuerdo.
outcome-stalled = El cliente no llega a saber qué fue de todas las peticiones; ninguna réplica honesta difiere.
outcome-fooled = El cliente cree lo que ninguna réplica honesta ha hecho.
outcome-split = Hay réplicas honestas que ejecutan peticiones distintas con un mismo número.

## Before it begins

sizes =
    { $replicas } réplicas, dispuestas para que { $faults ->
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
quorums-are-sound = Dos quórums cualesquiera de { $quorum } entre { $replicas } comparten al menos { $shared }, y entre ellas hay una honesta, que no dice dos cosas sobre un mismo número en una misma vista: dos certificados de una misma vista no pueden contradecirse.
quorums-may-be-apart = Dos quórums de { $quorum } entre { $replicas } no tienen por qué compartir ninguna réplica: los certificados no prueban nada.
quorums-may-be-fooled =
    Dos quórums de { $quorum } entre { $replicas } pueden compartir solo { $shared }, y con { $liars ->
        [one] { $liars } que puede mentir
       *[other] { $liars } que pueden mentir
    } no tiene por qué haber ahí una honesta: dos certificados pueden contradecirse.

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
has-lasting-commits = { $who-start } tiene { $quorum } confirmaciones que coinciden, incluida la suya: en cualquier quórum que abra una vista posterior hay una réplica honesta que muestra el certificado, de modo que la vista conserva lo certificado.
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
