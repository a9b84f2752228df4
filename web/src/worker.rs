//! What takes long, in a worker beside the page: the search for the fewest lies, and dice thrown many
//! times. It is told what to do, says after each slice what that has come to, and hears between two
//! of them whether to go on.

use alloc::boxed::Box;
use alloc::string::{String, ToString};

use alloc::rc::{Rc, Weak};
use core::cell::RefCell;

use at_dawn_core::limits::MAX_LINK_BYTES;
use at_dawn_core::link::{Link, Refusal};
use at_dawn_core::sample::Sampling;
use at_dawn_core::search::Search;
use js_sys::{Error, Function, JsString, Reflect};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Performance};

use crate::crossing::plain;
use crate::scenarios::CATALOGUE;
use crate::twins::{Said, Searched, Thrown, WorkReport};

/// How long a slice takes, in milliseconds, and so how long it takes to be heard.
const SLICE_MS: f64 = 50.0;

/// What a slice is called among the spans in a browser's tools.
const SPAN: &str = "at-dawn-work";

/// How many runs are played by dice, and how many between two looks at the clock.
const RUNS: u64 = 1_000_000;
const HANDFUL: u64 = 64;

/// What a worker does.
enum Work {
    Search(Box<dyn Search>),
    Dice(Box<Link>, Box<dyn Sampling>),
}

impl Work {
    /// Begins the work on a link.
    fn begin(link: &Link, dice: bool) -> Result<Work, Refusal> {
        if dice {
            return Ok(Work::Dice(Box::new(link.clone()), CATALOGUE.sampling(link, 0..RUNS)?));
        }
        Ok(Work::Search(CATALOGUE.begin_search(link, None)?))
    }

    /// Does a little of it; returns whether there is more to do.
    fn go_on(&mut self) -> bool {
        match self {
            Work::Search(search) => search.go_on(1),
            Work::Dice(_, sampling) => sampling.advance(HANDFUL) > 0,
        }
    }

    /// What it has come to.
    fn report(&self, over: bool) -> WorkReport {
        match self {
            Work::Search(search) => WorkReport::Searched(Searched::of(search.result(), over)),
            Work::Dice(link, sampling) => {
                WorkReport::Thrown(Thrown::of(link, sampling.as_ref(), RUNS, over))
            }
        }
    }
}

/// One who works.
struct Worker {
    scope: DedicatedWorkerGlobalScope,
    performance: Performance,
    /// What takes a slice.
    slice: Function,
    /// The work that was asked for last, on which link, and whether it is thrown dice.
    work: Option<(String, bool, Work)>,
    /// Whether it is to go on.
    wanted: bool,
    /// Whether a slice is on its way.
    due: bool,
}

/// Works in this worker from now on. A message with a link has it searched, one that is an object
/// with a link as its `dice` has it played by dice; both go on where they were stopped if it is the
/// last one again. Any other message stops them. What it says are `WorkReport`s, the first as soon as
/// it hears.
///
/// # Errors
/// If this is no worker.
#[wasm_bindgen(js_name = serveWork)]
pub fn serve_work() -> Result<(), Error> {
    let scope = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>();
    let scope = scope.map_err(|_| Error::new("This is no worker."))?;
    let performance = scope.performance().ok_or_else(|| Error::new("There is no clock."))?;
    let worker = Rc::new_cyclic(|own: &Weak<RefCell<Worker>>| {
        let own = own.clone();
        let slice = Closure::<dyn FnMut()>::new(move || {
            if let Some(worker) = own.upgrade() {
                worker.borrow_mut().slice();
            }
        });
        let slice = slice.into_js_value().unchecked_into();
        let (work, wanted, due) = (None, false, false);
        RefCell::new(Worker { scope, performance, slice, work, wanted, due })
    });
    let hearing = Rc::clone(&worker);
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        hearing.borrow_mut().hear(&event.data());
    });
    let worker = worker.borrow();
    worker.scope.set_onmessage(Some(hear.into_js_value().unchecked_ref()));
    worker.say(&WorkReport::Ready);
    Ok(())
}

impl Worker {
    fn hear(&mut self, asked: &JsValue) {
        let dice = if asked.is_object() {
            Reflect::get(asked, &"dice".into()).unwrap_or_default()
        } else {
            JsValue::UNDEFINED
        };
        let link = if dice.is_string() { &dice } else { asked };
        // A longer text is not copied: there may be no room for it.
        let link = link.dyn_ref::<JsString>().filter(|text| {
            usize::try_from(text.length()).is_ok_and(|length| length <= MAX_LINK_BYTES)
        });
        self.wanted = link.is_some();
        let Some(link) = link else { return };
        match self.begin(&String::from(link), dice.is_string()) {
            Ok(()) => self.go_on_soon(),
            Err(refusal) => {
                self.wanted = false;
                self.say(&WorkReport::Refused(Said(refusal.phrase().clone())));
            }
        }
    }

    /// Begins the work on a link, unless it is that which there is.
    fn begin(&mut self, link: &str, dice: bool) -> Result<(), Refusal> {
        let link = CATALOGUE.read(link)?.opened_at(0);
        let text = link.to_string();
        let same = |(of, thrown, _): &(String, bool, Work)| *of == text && *thrown == dice;
        if !self.work.as_ref().is_some_and(same) {
            self.work = None;
            self.work = Some((text, dice, Work::begin(&link, dice)?));
        }
        Ok(())
    }

    /// Takes the next slice once messages that have come meanwhile were heard.
    fn go_on_soon(&mut self) {
        if !self.due {
            self.due = self.scope.set_timeout_with_callback(&self.slice).is_ok();
        }
    }

    /// Works for a while, and says what that has come to.
    fn slice(&mut self) {
        self.due = false;
        let Some((_, _, work)) = self.work.as_mut().filter(|_| self.wanted) else { return };
        // Whatever becomes of a span, the work does not depend on it.
        let _ = self.performance.mark(SPAN);
        let since = Stopwatch::started(&self.performance);
        let mut goes_on = true;
        while goes_on && since.is_within(SLICE_MS) {
            goes_on = work.go_on();
        }
        let report = work.report(!goes_on);
        let _ = self.performance.measure_with_start_mark(SPAN, SPAN);
        self.performance.clear_marks_with_mark_name(SPAN);
        self.wanted = goes_on;
        self.say(&report);
        if goes_on {
            self.go_on_soon();
        }
    }

    fn say(&self, report: &WorkReport) {
        // A plain object can always be posted.
        let _ = plain(report).map(|report| self.scope.post_message(&report));
    }
}

/// The browser's clock from some moment on.
struct Stopwatch<'a> {
    clock: &'a Performance,
    began: f64,
}

impl Stopwatch<'_> {
    fn started(clock: &Performance) -> Stopwatch<'_> {
        Stopwatch { clock, began: clock.now() }
    }

    #[expect(clippy::float_arithmetic, reason = "a browser tells moments so, and no run sees them")]
    fn is_within(&self, milliseconds: f64) -> bool {
        self.clock.now() - self.began < milliseconds
    }
}
