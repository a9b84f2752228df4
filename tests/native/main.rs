//! The tests that run on this machine only: thousands of seeds, exhaustive small cases, limits.
#![cfg(not(target_arch = "wasm32"))]

mod beside;
mod branches;
mod brute;
mod catalogues;
mod costs;
mod counting;
mod enumeration;
mod essence;
mod floors;
mod hearsay;
mod judging;
mod kernel;
mod lies;
mod limits;
mod luck;
mod oracles;
mod order;
mod post;
mod prose;
mod recorder;
mod replay;
mod searching;
mod senders;
mod sheets;
mod stories;
mod telling;
mod texts;
mod three;
mod toy;
mod trees;
mod trying;
mod views;
mod weight;
mod wording;
