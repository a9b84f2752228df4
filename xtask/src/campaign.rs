//! Campaigns: what the tests play a thin slice of, played at length.

use crate::shell::{Result, cargo, step};

/// A campaign: some native tests, with more to play.
struct Campaign {
    name: &'static str,
    /// What is played, and how much of it unless another count is asked for.
    about: &'static str,
    /// The tests, by the beginnings of their names.
    tests: &'static [&'static str],
    /// How many runs more than in the tests, or by how much their numbers are shifted; nothing
    /// where all there is to play is played.
    count: Option<u64>,
}

const CAMPAIGNS: [Campaign; 8] = [
    Campaign {
        name: "essence",
        about: "worlds with the same essence, all their futures: links of COUNT numbers more",
        tests: &["essence::"],
        count: Some(400),
    },
    Campaign {
        name: "links",
        about: "whatever is asked of random links, of those from number COUNT on",
        tests: &["replay::", "post::", "judging::", "texts::", "views::", "luck::"],
        count: Some(1_000_000),
    },
    Campaign {
        name: "pbft-depth",
        about: "one faulty replica of four, in or out of turn, all with up to three deviations",
        tests: &["oracles::pbft::out_of_turn::"],
        count: None,
    },
    Campaign {
        name: "pbft-lies",
        about: "one faulty replica of four, all that it can say in its first eight statements",
        tests: &["oracles::pbft::lies::or_byz_19_one_faulty"],
        count: None,
    },
    Campaign {
        name: "pbft-losses",
        about: "PBFT with lost messages and cut roads: COUNT random runs of each kind more",
        tests: &["oracles::pbft::losses::"],
        count: Some(28_000),
    },
    Campaign {
        name: "pbft-weather",
        about: "PBFT, any statement in any weather: COUNT random runs more",
        tests: &["oracles::pbft::or_byz_19_in_any_weather"],
        count: Some(30_000),
    },
    Campaign {
        name: "tcp-openings",
        about: "tangled openings of TCP, the judge against a clerk who tags every byte: 400,000",
        tests: &["oracles::tcp_openings::"],
        count: None,
    },
    Campaign {
        name: "weight",
        about: "exact odds that are refused, each in a process that is weighed",
        tests: &["weight::no_refusal"],
        count: None,
    },
];

/// Plays the campaign of a name, and a count if there is one; without a name lists all.
pub fn campaign(words: &[String]) -> Result {
    let Some((name, rest)) = words.split_first() else {
        for Campaign { name, about, count, .. } in &CAMPAIGNS {
            let usual = count.map(|count| format!("; usually {count}")).unwrap_or_default();
            println!("{name:<14} {about}{usual}");
        }
        return Ok(());
    };
    let found = CAMPAIGNS.iter().find(|one| one.name == name);
    let one = found.ok_or_else(|| format!("there is no campaign `{name}`"))?;
    let count = match rest {
        [] => one.count,
        [word] if one.count.is_some() => {
            Some(word.parse().map_err(|_| format!("`{word}` is not a count"))?)
        }
        [word, ..] => return Err(format!("`{name}` does not take `{word}`")),
    };
    let mut tests = cargo("test -p at-dawn-tests --test native -- --include-ignored --nocapture");
    tests.args(one.tests);
    if let Some(count) = count {
        tests.env("LOT", count.to_string());
    }
    step(&format!("campaign {name}"), &mut tests)
}
