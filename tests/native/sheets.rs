//! What every sheet keeps to: names that are nobody else's, deeds that a link can hold, and outcomes
//! that say what the judge says.

use at_dawn_core::catalogue;
use at_dawn_core::engine::{End, Outage, Peril, ProcessId, Tick, Verdict};
use at_dawn_core::knowledge::{Failure, Timing};
use at_dawn_core::link::{Change, Exhibit, Link, Sheet, Twins};
use at_dawn_core::timeline::Played;
use at_dawn_tests::golden::link;
use at_dawn_tests::told::sentences;

/// A run of a link, to its end.
fn played(text: &str) -> Box<dyn Played> {
    let mut run = catalogue::ALL.open(&link(text));
    run.finish();
    run
}

/// How a property of a run stands, in a word.
fn stands(run: &dyn Played, property: &str) -> &'static str {
    let found = run.findings().into_iter().find(|one| one.property == property);
    found.unwrap_or_else(|| panic!("{}: no {property}", run.link())).verdict.word()
}

fn processes(sheet: &Sheet) -> usize {
    catalogue::ALL.open(&link(sheet.name)).report().processes.len()
}

/// The link of a scenario's preset.
fn preset(sheet: &Sheet, name: &str) -> &'static str {
    let found = sheet.presets.iter().find(|preset| preset.name == name);
    found.unwrap_or_else(|| panic!("{} has no preset {name}", sheet.name)).link
}

#[test]
fn what_shows_a_cell_of_the_table_is_there_and_so_is_the_cell() {
    let mut shown = 0;
    for sheet in catalogue::ALL.sheets() {
        for Exhibit { failure, timing, preset: name } in sheet.shows {
            preset(sheet, name);
            assert!(Failure::ALL.iter().any(|row| row.word() == *failure), "{failure}");
            assert!(Timing::ALL.iter().any(|column| column.word() == *timing), "{timing}");
            shown += 1;
        }
    }
    assert!(shown > 5, "{shown}");
}

#[test]
fn twins_are_the_same_to_one_and_not_to_all() {
    let pairs = catalogue::ALL.sheets().filter_map(|sheet| Some((sheet, sheet.twins?)));
    for (sheet, Twins { presets, process }) in pairs {
        let runs = presets.map(|name| played(preset(sheet, name)));
        let [one, other] = runs.each_ref().map(|run| run.view(process));
        assert!(one.is_some() && one == other, "{presets:?}");
        assert_ne!(runs[0].fingerprint(), runs[1].fingerprint(), "{presets:?}");
    }
}

/// What a parameter of a scenario is called nothing of the enemy's is called.
#[test]
fn no_parameter_is_called_as_one_of_the_enemys() {
    for sheet in catalogue::ALL.sheets() {
        for parameter in sheet.parameters {
            let taken = sheet.enemy().any(|one| one.name == parameter.name);
            assert!(!taken, "{} has two parameters {}", sheet.name, parameter.name);
        }
    }
}

/// Whatever a hand does to a process or to a road, the run that results has a link that is read.
#[test]
fn a_run_that_was_struck_has_a_link_that_reads_back() {
    for sheet in catalogue::ALL.sheets() {
        let mut runs = catalogue::ALL.timeline(&link(sheet.name));
        let (down, cut) = (Outage::Crash(ProcessId(1)), Outage::Cut(ProcessId(1), ProcessId(0)));
        for (parameter, outage, from, until) in
            [("crash", down, 1, None), ("cut", cut, 5, None), ("cut", cut, 1, Some(Tick(3)))]
        {
            let peril = Peril { outage, from: Tick(from), until };
            runs.change(Change::Strike(peril)).expect("it may be");
            runs.run_mut().finish();
            let text = runs.run().link().to_string();
            assert_eq!(text.parse::<Link>(), Ok(runs.run().link()), "{text}");
            assert!(text.contains(&format!("{parameter}=")), "{text}");
        }
    }
}

/// Who goes down for good does not come up again, but for TCP, whose help says so.
#[test]
fn the_help_of_crash_says_what_it_does() {
    for sheet in catalogue::ALL.sheets() {
        let crash = sheet.enemy().find(|one| one.name == "crash").expect("everywhere");
        let mut run = catalogue::ALL.open(&link(&format!("{}?crash={}:1", sheet.name, {
            if processes(sheet) == 2 { "b" } else { "1" }
        })));
        run.finish();
        let returns = run.report().events.iter().any(|event| event.kind == "recovered");
        assert_eq!(crash.help.contains("for good"), !returns, "{}: {}", sheet.name, crash.help);
        assert_eq!(crash.help.contains("there again at once"), returns, "{}", sheet.name);
    }
}

/// Presets of the scenarios in which somebody may be faulty, as they are, and with each process
/// down for a while or for good and each road from the first cut for good.
fn struck() -> Vec<String> {
    let mut all = Vec::new();
    for sheet in catalogue::ALL.sheets().filter(|sheet| sheet.family == "byzantine") {
        for preset in sheet.presets {
            // Hundreds of thousands of steps show nothing more.
            if preset.link.contains("n=10") {
                continue;
            }
            let glue = if preset.link.contains('?') { '&' } else { '?' };
            let count = catalogue::ALL.open(&link(preset.link)).report().processes.len();
            all.push(preset.link.to_owned());
            if preset.link.contains("crash=") {
                continue;
            }
            for one in 0..count {
                let spans = ["0", "1", "0-1", "1-2"].map(|span| format!("crash={one}:{span}"));
                let cut = (one > 0).then(|| format!("cut=0-{one}:0"));
                all.extend(
                    spans.into_iter().chain(cut).map(|part| format!("{}{glue}{part}", preset.link)),
                );
            }
        }
    }
    all
}

/// What is good in the end breaks nothing and leaves nothing open, what is bad breaks something, and
/// nothing is broken at a moment that never came.
#[test]
fn outcomes_and_verdicts_say_the_same() {
    let all = struck();
    assert!(all.len() > 900, "{}", all.len());
    for text in all {
        let run = played(&text);
        if run.report().end != Some(End::Quiescent) {
            continue;
        }
        let findings = run.findings();
        let broken: Vec<_> = findings
            .iter()
            .filter_map(|one| match one.verdict {
                Verdict::Violated { at } => Some((one.property, at)),
                _ => None,
            })
            .collect();
        let outcome = run.outcome().expect("it is over");
        for (property, at) in &broken {
            assert!(*at <= run.now(), "{text}: {property} at {at}, and it ended at {}", run.now());
        }
        match outcome {
            "agreed" | "attack" | "retreat" | "kept" | "accepted" => {
                assert_eq!(broken, [], "{text} is {outcome}");
                let open = findings.iter().any(|one| one.verdict == Verdict::Pending);
                assert!(!open, "{text} is {outcome}: {findings:?}");
            }
            "undecided" | "stuck" | "stalled" => {}
            _ => assert!(!broken.is_empty(), "{text} is {outcome}: {findings:?}"),
        }
    }
}

/// In the ring and at its tables who goes down for good decides nothing, and that is not kept.
#[test]
fn the_hexagon_is_not_kept_where_somebody_never_decides() {
    for (text, property, outcome) in [
        ("hexagon?ties=own&crash=0:1", "p0-q0", "split"),
        // What one alone decides is wrong whatever its neighbour would have decided.
        ("hexagon?crash=4:0", "p1-q1", "wrong"),
        ("hexagon?crash=3:0,4:0,5:0", "p1-q1", "undecided"),
        ("hexagon?table=p0-q0&crash=0:1", "termination", "undecided"),
        ("hexagon?table=r0-p1&crash=2:0", "termination", "undecided"),
    ] {
        let run = played(text);
        assert_eq!(stands(&*run, property), "violated", "{text}");
        assert_eq!(run.outcome(), Some(outcome), "{text}");
    }
    // The third lies, and of it nothing is asked.
    let run = played("hexagon?table=p0-q0&crash=2:1");
    assert_eq!((run.outcome(), stands(&*run, "termination")), (Some("kept"), "holds"));
    // The two want different things, and need decide neither.
    assert_eq!(stands(&*played("hexagon?table=r0-p1"), "validity"), "unasked");
}

/// A commander who is down when it should give its order is disobeyed by nobody.
#[test]
fn an_order_that_was_never_given_is_not_disobeyed() {
    for (text, agreed) in [
        ("generals?crash=0:0", true),
        ("generals?crash=0:0-1", true),
        ("generals?algorithm=signed&crash=0:0", true),
        ("triangle?crash=0:0", true),
        // It speaks, and goes down then: what it said is an order.
        ("generals?n=3&traitors=2&lies=retreat&crash=0:1", false),
    ] {
        let run = played(text);
        let ic2 = stands(&*run, "IC2");
        assert_eq!((run.outcome() == Some("agreed"), ic2 == "unasked"), (agreed, agreed), "{text}");
    }
    // Before that is known it is open.
    let mut run = catalogue::ALL.open(&link("generals"));
    assert_eq!(stands(&*run, "IC2"), "pending");
    run.finish();
    assert_eq!(stands(&*run, "IC2"), "holds");
}

/// Where nobody decided anything nobody has retreated.
#[test]
fn nobody_retreats_where_nobody_decides() {
    for text in ["ben-or?crash=0:0,1:0,2:0", "ben-or?traitors=0,1,2"] {
        assert_eq!(played(text).outcome(), Some("stuck"), "{text}");
    }
    for text in ["phase-king?traitors=0,1,2,3,4", "phase-king?n=3&crash=0:0,1:0,2:1"] {
        let run = played(text);
        assert_eq!(run.outcome(), Some("undecided"), "{text}");
        for property in ["agreement", "validity", "termination"] {
            assert_eq!(stands(&*run, property), "unasked", "{text}");
        }
    }
}

/// A traitor that comes to the last phase excuses nobody: 0 and 1 hear too little and wait for ever.
#[test]
fn a_traitor_that_is_broken_off_excuses_nobody() {
    let lost = "lose=0-1.1,2-0.1,2-0.2,2-1.1,2-1.2";
    let run = played(&format!("ben-or?traitors=2&phases=1&lies=none&{lost}"));
    let states: Vec<_> = run.report().processes.iter().map(|one| one.state).collect();
    assert_eq!(states, ["waits-for-proposals", "waits-for-wishes", "broken-off"]);
    assert_eq!((run.outcome(), stands(&*run, "termination")), (Some("stuck"), "violated"));
}

/// A client that never asked is owed no answer; one that is gone after asking is, to the end.
#[test]
fn a_client_that_never_asked_waits_for_nothing() {
    let run = played("pbft?crash=4:0");
    assert_eq!((run.outcome(), stands(&*run, "termination")), (Some("stalled"), "unasked"));
    for (text, at) in [("pbft?crash=4:1", None), ("pbft?crash=0:0,1:0&patience=50", Some(50))] {
        let run = played(text);
        let found = run.findings().into_iter().find(|one| one.property == "termination");
        let at = at.map_or(run.now().0, |at: u64| at);
        let violated = Verdict::Violated { at: Tick(at) };
        assert_eq!(found.map(|one| one.verdict), Some(violated), "{text}");
    }
}

/// A user who breaks off what is not yet open was refused by nobody; what was open is broken.
#[test]
fn a_connection_that_its_own_user_breaks_off_was_not_refused() {
    for (text, outcome) in [
        ("tcp?abort=a&abort_at=5", "nothing"),
        ("tcp?abort=a&abort_at=15", "nothing"),
        ("tcp?abort=a&abort_at=500", "broken"),
        ("tcp?crash=b:0", "refused"),
    ] {
        assert_eq!(played(text).outcome(), Some(outcome), "{text}");
    }
}

/// RFC 9293, section 3.10.5: ABORT in LISTEN deletes the block, and who asks then is refused.
#[test]
fn a_listener_that_is_aborted_listens_no_more() {
    for text in ["tcp?abort=b&abort_at=1", "tcp?abort=b&abort_at=1&again=yes"] {
        let run = played(text);
        assert_eq!(run.report().processes[1].state, "CLOSED", "{text}");
        assert_eq!(run.outcome(), Some("nothing"), "{text}");
        let told = sentences(run.as_ref()).any(|sentence| sentence.contains("B listens no"));
        assert!(told, "{text}");
    }
}
