//! Running other programs, and saying how far they have come.

use std::env;
use std::ffi::OsStr;
use std::io::{self, ErrorKind, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// What a step comes to: a value, or one sentence that says what went wrong.
pub type Result<T = ()> = std::result::Result<T, String>;

/// How often a long step says that it is still alive.
const BEAT: Duration = Duration::from_secs(30);

/// What was done so far, and how long each took.
static DONE: Mutex<Vec<(String, Duration)>> = Mutex::new(Vec::new());

/// The folder of the workspace.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// The folder of the page.
pub fn www() -> PathBuf {
    root().join("www")
}

/// The folder that Cargo builds into.
pub fn target() -> PathBuf {
    // `join` keeps an absolute path as it is.
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// A program to be run in the folder of the workspace.
///
/// It gets no input: a program that wants to ask something must fail rather than wait.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root()).stdin(Stdio::null());
    command
}

/// The Cargo that started this program, given the words of `arguments`.
pub fn cargo(arguments: &str) -> Command {
    let mut command = program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments.split_whitespace()).env("CARGO_TARGET_DIR", target());
    command
}

/// Runs `command` as a step called `label`.
pub fn step(label: &str, command: &mut Command) -> Result {
    timed(label, || run(label, command))
}

/// Runs `command`, showing its output.
pub fn run(label: &str, command: &mut Command) -> Result {
    let status = command.status().map_err(|error| unstarted(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{label} did not pass ({status})")) }
}

/// Runs `command`, showing its output only if it fails.
pub fn run_quietly(label: &str, command: &mut Command) -> Result {
    let output = command.output().map_err(|error| unstarted(command, &error))?;
    if output.status.success() {
        return Ok(());
    }
    eprint!("{}", String::from_utf8_lossy(&output.stdout));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    Err(format!("{label} did not pass ({})", output.status))
}

/// What `command` prints, or nothing if it fails or is not there.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// The first program on the search path that has one of `names`.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let folders = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&folders).collect();
    let mut places = names.iter().flat_map(|name| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        folders.iter().map(move |folder| folder.join(&file))
    });
    places.find(|place| place.is_file())
}

/// Does `work`, with a line before it, a line after it and signs of life between.
pub fn timed<T>(label: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("▸ {label}");
    let began = Instant::now();
    let (finished, waiting) = mpsc::channel();
    let result = thread::scope(|scope| {
        // On a terminal the programs draw their own progress.
        if !io::stdout().is_terminal() {
            scope.spawn(move || beat(label, &waiting));
        }
        let result = work();
        drop(finished);
        result
    });
    let end = if result.is_ok() { "done in" } else { "failed after" };
    println!("  {end} {}", seconds(began.elapsed()));
    remember(label, began.elapsed());
    result
}

/// Says that something was done beside other work, and how long it took.
pub fn noted(label: &str, time: Duration) {
    println!("▸ {label}: done in {}", seconds(time));
    remember(label, time);
}

fn remember(label: &str, time: Duration) {
    let mut done = DONE.lock().unwrap_or_else(PoisonError::into_inner);
    done.push((label.to_owned(), time));
}

/// The steps so far that took longest, the longest first.
pub fn longest(count: usize) -> Vec<(String, Duration)> {
    let mut done = DONE.lock().unwrap_or_else(PoisonError::into_inner).clone();
    done.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
    done.truncate(count);
    done
}

/// A length of time as it is printed.
pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

/// Prints a line now and then until the other end of `waiting` is dropped.
fn beat(label: &str, waiting: &Receiver<()>) {
    let began = Instant::now();
    while waiting.recv_timeout(BEAT) == Err(RecvTimeoutError::Timeout) {
        println!("… still {label}, {} s", began.elapsed().as_secs());
    }
}

/// Why `command` could not be started.
fn unstarted(command: &Command, error: &io::Error) -> String {
    let name = command.get_program().display();
    if error.kind() == ErrorKind::NotFound {
        format!("`{name}` was not found; please install it and put it on the search path")
    } else {
        format!("`{name}` could not be started: {error}")
    }
}
