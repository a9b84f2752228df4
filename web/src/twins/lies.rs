//! What there is to say, what was made of it, and what a search has come to, as they cross.

#[cfg(feature = "laboratory")]
use alloc::string::{String, ToString};
#[cfg(feature = "laboratory")]
use alloc::vec::Vec;

use at_dawn_core::branch;
#[cfg(feature = "laboratory")]
use at_dawn_core::{scenario, search};
use serde::Serialize;

use super::phrase::Said;

#[cfg(feature = "laboratory")]
use crate::arguments::MAX_EXACT;

/// One word, and what it would be to say it in a message.
#[derive(Debug, Serialize)]
pub struct Statement {
    word: &'static str,
    said: bool,
    honest: bool,
    refused: Option<Said>,
}

#[cfg(feature = "laboratory")]
/// One node of the tree of what a process was told.
#[derive(Debug, Serialize)]
pub struct TreeNode {
    path: Vec<u8>,
    told: Option<&'static str>,
    value: Option<&'static str>,
    how: &'static str,
    votes: Option<Vec<Votes>>,
}

#[cfg(feature = "laboratory")]
/// How many of what a process compared were for a value.
#[derive(Debug, Serialize)]
struct Votes {
    value: &'static str,
    count: u32,
}

#[cfg(feature = "laboratory")]
/// What a search has come to.
#[derive(Debug, Serialize)]
pub struct Searched {
    link: String,
    run: Option<String>,
    property: Option<&'static str>,
    choices: Option<u32>,
    tried: u64,
    most: u64,
    placements: u32,
    traitors: Option<u32>,
    exhausted: Option<u32>,
    complete: bool,
    over: bool,
}

impl From<branch::Statement> for Statement {
    fn from(statement: branch::Statement) -> Statement {
        let branch::Statement { word, said, honest, refused } = statement;
        Statement { word, said, honest, refused: refused.map(Said) }
    }
}

#[cfg(feature = "laboratory")]
impl From<scenario::Node> for TreeNode {
    fn from(node: scenario::Node) -> TreeNode {
        let scenario::Node { path, told, value, how, votes } = node;
        let votes = votes.map(|votes| votes.map(|(value, count)| Votes { value, count }).into());
        TreeNode { path, told, value, how, votes }
    }
}

#[cfg(feature = "laboratory")]
impl Searched {
    /// The result of a search that is over or not.
    #[must_use]
    pub fn of(result: search::Searched, over: bool) -> Searched {
        let found = result.found.as_ref();
        Searched {
            run: found.map(|found| found.run.to_string()),
            property: found.map(|found| found.property),
            choices: found.map(|found| found.choices),
            tried: result.tried.min(MAX_EXACT),
            most: result.most.min(MAX_EXACT),
            placements: result.placements,
            traitors: result.traitors,
            exhausted: result.exhausted,
            complete: result.complete,
            over,
            link: result.link,
        }
    }
}
