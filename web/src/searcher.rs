//! Looking for the fewest lies that break something, in a worker beside the page: it is told what
//! to search, says after each slice what that has come to, and hears between two of them whether
//! to go on.

use alloc::boxed::Box;
use alloc::string::{String, ToString};

use alloc::rc::{Rc, Weak};
use core::cell::RefCell;

use at_dawn_core::limits::MAX_LINK_BYTES;
use at_dawn_core::link::Refusal;
use at_dawn_core::search::Search;
use js_sys::{Error, Function, JsString};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Performance};

use crate::crossing::plain;
use crate::scenarios::CATALOGUE;
use crate::twins::{Said, SearchReport, Searched};

/// How long a slice takes, in milliseconds, and so how long it takes to be heard.
const SLICE_MS: f64 = 50.0;

/// What a slice is called among the spans in a browser's tools.
const SPAN: &str = "at-dawn-search";

/// The search of a worker.
struct Searcher {
    scope: DedicatedWorkerGlobalScope,
    performance: Performance,
    /// What takes a slice.
    slice: Function,
    /// The search that was asked for last, and the link of what it searches.
    search: Option<(String, Box<dyn Search>)>,
    /// Whether it is to go on.
    wanted: bool,
    /// Whether a slice is on its way.
    due: bool,
}

/// Searches in this worker from now on. A message with a link has it searched, from where it was
/// stopped if it is the last one again; any other message stops that. What it says are
/// `SearchReport`s, the first as soon as it hears.
///
/// # Errors
/// If this is no worker.
#[wasm_bindgen(js_name = serveSearches)]
pub fn serve_searches() -> Result<(), Error> {
    let scope = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>();
    let scope = scope.map_err(|_| Error::new("This is no worker."))?;
    let performance = scope.performance().ok_or_else(|| Error::new("There is no clock."))?;
    let searcher = Rc::new_cyclic(|own: &Weak<RefCell<Searcher>>| {
        let own = own.clone();
        let slice = Closure::<dyn FnMut()>::new(move || {
            if let Some(searcher) = own.upgrade() {
                searcher.borrow_mut().slice();
            }
        });
        let slice = slice.into_js_value().unchecked_into();
        let (search, wanted, due) = (None, false, false);
        RefCell::new(Searcher { scope, performance, slice, search, wanted, due })
    });
    let hearing = Rc::clone(&searcher);
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        hearing.borrow_mut().hear(&event.data());
    });
    let searcher = searcher.borrow();
    searcher.scope.set_onmessage(Some(hear.into_js_value().unchecked_ref()));
    searcher.say(&SearchReport::Ready);
    Ok(())
}

impl Searcher {
    fn hear(&mut self, asked: &JsValue) {
        // A longer text is not copied: there may be no room for it.
        let link = asked.dyn_ref::<JsString>().filter(|text| {
            usize::try_from(text.length()).is_ok_and(|length| length <= MAX_LINK_BYTES)
        });
        self.wanted = link.is_some();
        let Some(link) = link else { return };
        match self.begin(&String::from(link)) {
            Ok(()) => self.go_on_soon(),
            Err(refusal) => {
                self.wanted = false;
                self.say(&SearchReport::Refused(Said(refusal.phrase().clone())));
            }
        }
    }

    /// Begins the search of a link, unless it is the one that there is.
    fn begin(&mut self, link: &str) -> Result<(), Refusal> {
        let link = CATALOGUE.read(link)?.opened_at(0);
        let text = link.to_string();
        if self.search.as_ref().is_none_or(|(searched, _)| *searched != text) {
            self.search = None;
            self.search = Some((text, CATALOGUE.begin_search(&link, None)?));
        }
        Ok(())
    }

    /// Takes the next slice once messages that have come meanwhile were heard.
    fn go_on_soon(&mut self) {
        if !self.due {
            self.due = self.scope.set_timeout_with_callback(&self.slice).is_ok();
        }
    }

    /// Searches for a while, and says what that has come to.
    fn slice(&mut self) {
        self.due = false;
        let Some((_, search)) = self.search.as_mut().filter(|_| self.wanted) else { return };
        // Whatever becomes of a span, the search does not depend on it.
        let _ = self.performance.mark(SPAN);
        let since = Stopwatch::started(&self.performance);
        let mut goes_on = true;
        while goes_on && since.is_within(SLICE_MS) {
            goes_on = search.go_on(1);
        }
        let result = search.result();
        let _ = self.performance.measure_with_start_mark(SPAN, SPAN);
        self.performance.clear_marks_with_mark_name(SPAN);
        self.wanted = goes_on;
        self.say(&SearchReport::Searched(Searched::of(result, !goes_on)));
        if goes_on {
            self.go_on_soon();
        }
    }

    fn say(&self, report: &SearchReport) {
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
