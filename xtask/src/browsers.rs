//! The browsers that the tests run in: found on the search path, or installed by apt-get.

use std::path::{Path, PathBuf};

use crate::shell::{Result, on_path, output, program, step};

/// The browsers and the driver of the first one.
pub struct Browsers {
    /// Chromium or Chrome.
    pub chromium: PathBuf,
    /// The program that drives it.
    pub chromedriver: PathBuf,
    /// Firefox.
    pub firefox: PathBuf,
}

/// A program that the tests need.
struct Need {
    /// The names it may have.
    names: &'static [&'static str],
    /// Where it is on macOS, whose programs are not on the search path.
    application: &'static str,
    /// The Debian package that brings it.
    package: &'static str,
}

/// Chromium, under the names that systems give it.
const CHROMIUM: Need = Need {
    names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    application: "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    package: "chromium",
};

/// The driver of Chromium.
const CHROMEDRIVER: Need =
    Need { names: &["chromedriver"], application: "", package: "chromium-driver" };

/// Firefox.
const FIREFOX: Need = Need {
    names: &["firefox", "firefox-esr"],
    application: "/Applications/Firefox.app/Contents/MacOS/firefox",
    package: "firefox-esr",
};

/// The browsers of this machine, installed first if they are missing and that is allowed.
pub fn browsers() -> Result<Browsers> {
    let needs = [&CHROMIUM, &CHROMEDRIVER, &FIREFOX];
    let missing: Vec<&str> =
        needs.iter().filter(|need| find(need).is_none()).map(|need| need.package).collect();
    if !missing.is_empty() {
        install(&missing)?;
    }
    let found = |need| find(need).ok_or_else(|| sentence(&[need.package]));
    Ok(Browsers {
        chromium: found(&CHROMIUM)?,
        chromedriver: found(&CHROMEDRIVER)?,
        firefox: found(&FIREFOX)?,
    })
}

/// Chromium alone, installed first if it is missing and that is allowed.
pub fn chromium() -> Result<PathBuf> {
    let sentence =
        "pictures are made by Chromium: please install it, and put it on the search path";
    if find(&CHROMIUM).is_none() {
        install(&[CHROMIUM.package]).map_err(|_| sentence.to_owned())?;
    }
    find(&CHROMIUM).ok_or_else(|| sentence.to_owned())
}

/// Where a program is.
fn find(need: &Need) -> Option<PathBuf> {
    let application = Path::new(need.application);
    on_path(need.names).or_else(|| application.is_file().then(|| application.to_path_buf()))
}

/// Installs Debian packages, if this is a system that has them and we may.
fn install(packages: &[&str]) -> Result {
    let allowed = on_path(&["apt-get"]).is_some().then(prefix).flatten();
    let prefix = allowed.ok_or_else(|| sentence(packages))?;
    let apt = |label: &str, words: &[&str]| {
        let mut command = program("env");
        if let Some((first, rest)) = prefix.split_first() {
            command = program(first);
            command.args(rest).arg("env");
        }
        step(label, command.arg("DEBIAN_FRONTEND=noninteractive").arg("apt-get").args(words))
    };
    let label = format!("apt-get install {}", packages.join(" "));
    let words = [&["install", "--yes", "--quiet", "--no-install-recommends"], packages].concat();
    apt("apt-get update", &["update", "--quiet"])
        .and_then(|()| apt(&label, &words))
        .map_err(|_| sentence(packages))
}

/// The words that make a command run as root, if they can be had without asking.
fn prefix() -> Option<&'static [&'static str]> {
    if output(program("id").arg("-u")).as_deref() == Some("0") {
        return Some(&[]);
    }
    output(program("sudo").args(["-n", "true"])).map(|_| &["sudo", "-n"][..])
}

/// What to do about missing packages.
fn sentence(packages: &[&str]) -> String {
    let what = packages.join(", ");
    format!(
        "the tests in browsers need {what}: please install Chromium with chromedriver, and \
         Firefox, and put them on the search path"
    )
}
