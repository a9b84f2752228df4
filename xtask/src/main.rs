//! The commands that build, check, test and serve At Dawn: `cargo xtask --help` lists them.
//!
//! They need Rust and Node.js, and fetch every other tool themselves.

mod bench;
mod browsers;
mod campaign;
mod check;
mod finish;
mod new;
mod serve;
mod setup;
mod shell;
mod test;
mod tools;
mod wasm;
mod www;

use std::env;
use std::process::ExitCode;

use shell::Result;
use test::Part;

/// The text of `cargo xtask --help`.
const HELP: &str = "\
usage: cargo xtask <command>

  serve [--port N]  build everything and serve the page on 127.0.0.1 (port 8080, or the next free)
  build             build the page into www/dist and print the sizes of what a reader loads
  build --at URL    the same for a site that lies there, with a page and a picture for each run worth
                    looking at, for whoever sends its link; the pictures are made by Chromium
  new NAME          make a room for a scenario of this name, of a skeleton that passes every test
  check             check formatting, lints, documentation and types, without running tests
  test [part…]      run every test, or the given parts: format lint doc native new wasm page
  test page NAME    build the page and try only the cases with these words in their names
  pictures          build the page and keep pictures of it in target/screenshots
  campaign [NAME]   play what is too long for the tests, from a seed; without a name: which ones
  bench             measure the engine natively, a plain version of it in Node.js, and the module
  help, --help      print this text

Rust and Node.js 20.19 or newer must be there; the other tools are installed where needed:
those made with Cargo under target/tools, those made with npm under www/node_modules,
and Chromium and Firefox, for the tests alone, by apt-get where that is allowed.";

/// The port to begin with when none is asked for.
const PORT: u16 = 8080;

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
enum Request {
    Serve(u16),
    Build(Option<String>),
    Check,
    Test(Vec<Part>),
    Case(String),
    New(String),
    Pictures,
    Campaign(Vec<String>),
    Bench,
    Help,
}

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (result, failure) = match parse(&words) {
        Ok(request) => (obey(&request), 1),
        Err(sentence) => (Err(format!("{sentence}; `cargo xtask --help` lists the commands")), 2),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("xtask: {sentence}.");
            ExitCode::from(failure)
        }
    }
}

/// Reads the command line.
fn parse(words: &[&str]) -> Result<Request> {
    let (command, rest) = words.split_first().unwrap_or((&"help", &[]));
    if rest.iter().any(|word| matches!(*word, "--help" | "-h")) {
        return Ok(Request::Help);
    }
    let request = match *command {
        "serve" => return port(rest).map(Request::Serve),
        "test" => return tests(rest),
        "new" => return named(rest),
        "campaign" => {
            return Ok(Request::Campaign(rest.iter().map(ToString::to_string).collect()));
        }
        "pictures" => Request::Pictures,
        "build" => return site(rest).map(Request::Build),
        "check" => Request::Check,
        "bench" => Request::Bench,
        "help" | "--help" | "-h" => Request::Help,
        other => return Err(format!("there is no command `{other}`")),
    };
    match rest.first() {
        None => Ok(request),
        Some(word) => Err(format!("`{command}` does not take `{word}`")),
    }
}

/// Reads what follows `serve`.
fn port(words: &[&str]) -> Result<u16> {
    let number = match words {
        [] => return Ok(PORT),
        ["--port", number] => number,
        [word] if word.starts_with("--port=") => &word["--port=".len()..],
        ["--port"] => return Err("`--port` needs a number".to_owned()),
        [word, ..] => return Err(format!("`serve` does not take `{word}`")),
    };
    number.parse().map_err(|_| format!("`{number}` is not a port"))
}

/// Reads what follows `build`.
fn site(words: &[&str]) -> Result<Option<String>> {
    let address = match words {
        [] => return Ok(None),
        ["--at", address] => *address,
        [word] if word.starts_with("--at=") => &word["--at=".len()..],
        ["--at"] => return Err("`--at` needs an address".to_owned()),
        [word, ..] => return Err(format!("`build` does not take `{word}`")),
    };
    if ["https://", "http://"]
        .iter()
        .any(|one| address.len() > one.len() && address.starts_with(one))
    {
        return Ok(Some(address.to_owned()));
    }
    Err(format!("`{address}` is no address that begins with https://"))
}

/// Reads what follows `new`.
fn named(words: &[&str]) -> Result<Request> {
    match words {
        [name] => Ok(Request::New((*name).to_owned())),
        [] => Err("`new` needs the name of a scenario".to_owned()),
        [_, word, ..] => Err(format!("`new` does not take `{word}`")),
    }
}

/// Reads what follows `test`: no part stands for all of them.
fn tests(words: &[&str]) -> Result<Request> {
    match words {
        [] => return Ok(Request::Test(Part::ALL.to_vec())),
        ["page", name] if Part::named(name).is_none() => {
            return Ok(Request::Case((*name).to_owned()));
        }
        _ => {}
    }
    let named = |word: &&str| Part::named(word).ok_or(format!("there is no part `{word}` to test"));
    words.iter().map(named).collect::<Result<_>>().map(Request::Test)
}

/// Does what was asked for.
fn obey(request: &Request) -> Result {
    match request {
        Request::Serve(port) => serve::serve(*port),
        Request::Build(at) => www::build(at.as_deref()),
        Request::Check => check::check(),
        Request::Test(parts) => test::test(parts),
        Request::New(name) => new::new(name),
        Request::Case(name) => www::try_cases(&browsers::browsers()?, &[name]),
        Request::Pictures => www::try_cases(&browsers::browsers()?, &["--pictures"]),
        Request::Campaign(words) => campaign::campaign(words),
        Request::Bench => bench::bench(),
        Request::Help => {
            println!("{HELP}");
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, Request, parse};

    #[test]
    fn reads_commands() {
        assert_eq!(parse(&[]), Ok(Request::Help));
        assert_eq!(parse(&["serve"]), Ok(Request::Serve(8080)));
        assert_eq!(parse(&["serve", "--port", "9"]), Ok(Request::Serve(9)));
        assert_eq!(parse(&["serve", "--port=9"]), Ok(Request::Serve(9)));
        assert_eq!(parse(&["test"]), Ok(Request::Test(Part::ALL.to_vec())));
        assert_eq!(parse(&["test", "doc"]), Ok(Request::Test(vec![Part::Doc])));
        let both = Ok(Request::Test(vec![Part::Page, Part::Doc]));
        assert_eq!(parse(&["test", "page", "doc"]), both);
        let case = Ok(Request::Case("steps, goes back".to_owned()));
        assert_eq!(parse(&["test", "page", "steps, goes back"]), case);
        assert_eq!(parse(&["build", "--help"]), Ok(Request::Help));
        assert_eq!(parse(&["build"]), Ok(Request::Build(None)));
        let at = Ok(Request::Build(Some("https://example.org/".to_owned())));
        assert_eq!(parse(&["build", "--at", "https://example.org/"]), at);
        assert_eq!(parse(&["build", "--at=https://example.org/"]), at);
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for words in [
            &["dance"][..],
            &["build", "--fast"],
            &["build", "--at"],
            &["build", "--at", "example.org"],
            &["test", "luck"],
            &["serve", "--port"],
            &["serve", "--port", "99999"],
        ] {
            assert!(parse(words).is_err(), "{words:?}");
        }
    }
}
