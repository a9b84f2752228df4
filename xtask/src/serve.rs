//! Serving the built page to this machine.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::shell::{Result, www};
use crate::www;

/// How many ports are tried, counted from the one that was asked for.
const PORTS: u16 = 50;

/// The longest request that is read.
const LONGEST: u64 = 16 * 1024;

/// Builds the page and serves it until this program is ended.
pub fn serve(port: u16) -> Result {
    www::build()?;
    let listener = listen(port)?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("At Dawn is at http://{address}/ (end with Ctrl-C)");
    for stream in listener.incoming().flatten() {
        // A reader who went away is no concern of the others.
        thread::spawn(move || answer(&stream));
    }
    Ok(())
}

/// Takes `port`, or the next one that is free.
fn listen(port: u16) -> Result<TcpListener> {
    let last = port.saturating_add(PORTS - 1);
    (port..=last)
        .find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok())
        .ok_or_else(|| format!("no port from {port} to {last} is free"))
}

/// Reads one request and answers it.
fn answer(mut stream: &TcpStream) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut lines = BufReader::new(stream.take(LONGEST)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The head is read to its end, lest closing the connection cut the answer short.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = request.split(' ');
    let method = words.next().unwrap_or_default();
    let path = words.next().unwrap_or_default();
    let body = file(path).and_then(|file| Some((fs::read(&file).ok()?, kind(&file))));
    let (status, body, kind) = match (method, body) {
        ("GET" | "HEAD", Some((body, kind))) => ("200 OK", body, kind),
        ("GET" | "HEAD", None) => ("404 Not Found", b"Not found\n".to_vec(), "text/plain"),
        _ => ("405 Method Not Allowed", Vec::new(), "text/plain"),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if method == "HEAD" { Ok(()) } else { stream.write_all(&body) }
}

/// The file that a path of the page stands for, if it lies within the built page.
fn file(path: &str) -> Option<PathBuf> {
    let path = path.split(['?', '#']).next()?.trim_start_matches('/');
    let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    let place = www().join("dist").join(path);
    let place = if place.is_dir() { place.join("index.html") } else { place };
    (inside && place.is_file()).then_some(place)
}

/// What a browser is told a file contains.
fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "webmanifest") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{file, kind};
    use std::path::Path;

    #[test]
    fn keeps_to_the_page() {
        assert_eq!(file("/../package.json"), None);
        assert_eq!(file("/assets/../../package.json"), None);
        assert_eq!(file("//etc/passwd"), None);
    }

    #[test]
    fn names_what_browsers_insist_on() {
        assert_eq!(kind(Path::new("a/b.wasm")), "application/wasm");
        assert_eq!(kind(Path::new("b.js")), "text/javascript; charset=utf-8");
    }
}
