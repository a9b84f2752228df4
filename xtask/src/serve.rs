//! Serving the built page to this machine.

use std::env;
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;

use crate::shell::{Result, program, www as folder};
use crate::{setup, www};

/// How many ports are tried, counted from the one that was asked for.
const PORTS: u16 = 50;

/// Builds the page and serves it until this program is ended. What only figures elsewhere load is
/// built while the page is there already.
pub fn serve(port: u16) -> Result {
    setup::node()?;
    let port = free(port)?;
    www::build_page()?;
    let this = env::current_exe().map_err(|error| format!("this program is nowhere: {error}"))?;
    let mut server = program("node");
    server.args(["build/serve.mjs", &port.to_string()]).arg(this).arg("build");
    become_it(server.current_dir(folder()))
}

/// `port`, or the next one that is free.
fn free(port: u16) -> Result<u16> {
    let last = port.saturating_add(PORTS - 1);
    (port..=last)
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .ok_or_else(|| format!("no port from {port} to {last} is free"))
}

/// Goes on as another program, so that whoever ends this one ends that.
#[cfg(unix)]
fn become_it(command: &mut Command) -> Result {
    use std::os::unix::process::CommandExt;
    Err(format!("the page cannot be served: {}", command.exec()))
}

/// Runs another program to its end.
#[cfg(not(unix))]
fn become_it(command: &mut Command) -> Result {
    crate::shell::run("serving", command)
}
