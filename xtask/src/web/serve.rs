//! A small server of files, for this machine alone: it reads, and nothing else.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use crate::command::{Failure, read, root};

const FOLDER: &str = "web/dist";
const POLICY: &str = "web/content-security-policy.txt";
/// The first port that is tried; the address stays the same from day to day where nobody else has it.
const FIRST_PORT: u16 = 4810;
const PORTS: u16 = 20;
/// No browser sends more before the empty line.
const LONGEST_REQUEST: u64 = 16 * 1024;
const PATIENCE: Duration = Duration::from_secs(10);

/// Serves `web/dist` until it is stopped, and says where.
///
/// # Errors
/// When no port is free.
pub fn serve() -> Result<(), Failure> {
    let policy = read(POLICY)?.split_whitespace().collect::<Vec<_>>().join(" ");
    let listener = (FIRST_PORT..FIRST_PORT + PORTS)
        .find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok())
        .ok_or_else(|| Failure::Rule(format!("no port from {FIRST_PORT} on is free")))?;
    let address = listener.local_addr().map_err(|error| Failure::Rule(error.to_string()))?;
    println!("http://localhost:{}/  (stop with Ctrl+C)", address.port());
    let site = Site { folder: root().join(FOLDER), policy };
    std::thread::scope(|threads| {
        for connection in listener.incoming().flatten() {
            let site = &site;
            // Who hangs up in the middle is not waited for.
            threads.spawn(move || drop(site.answer(connection)));
        }
    });
    Ok(())
}

struct Site {
    folder: PathBuf,
    policy: String,
}

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
struct Request {
    method: String,
    path: String,
    /// Whether a file that is compressed by brotli will do.
    brotli: bool,
}

impl Site {
    fn answer(&self, mut connection: TcpStream) -> io::Result<()> {
        connection.set_read_timeout(Some(PATIENCE))?;
        let request = Request::read(BufReader::new(connection.try_clone()?.take(LONGEST_REQUEST)))?;
        if !["GET", "HEAD"].contains(&request.method.as_str()) {
            return connection.write_all(b"HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
        let Some((name, body, compressed)) = self.file(&request) else {
            return connection
                .write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        };
        let encoding = if compressed { "Content-Encoding: br\r\n" } else { "" };
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: {}\r\n{encoding}Content-Length: {}\r\nVary: Accept-Encoding\r\n\
             Cache-Control: {}\r\nContent-Security-Policy: {}; frame-ancestors 'none'\r\n\
             X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\
             Cross-Origin-Opener-Policy: same-origin\r\nConnection: close\r\n\r\n",
            kind(&name),
            body.len(),
            // Names under assets/ change with what is in them.
            if request.path.starts_with("/assets/") { "max-age=31536000, immutable" } else { "no-cache" },
            self.policy,
        );
        connection.write_all(head.as_bytes())?;
        if request.method == "GET" { connection.write_all(&body) } else { Ok(()) }
    }

    /// The name, the content, and whether that is compressed.
    fn file(&self, request: &Request) -> Option<(PathBuf, Vec<u8>, bool)> {
        let inside = inside(&request.path)?;
        let name =
            self.folder.join(if inside.as_os_str().is_empty() { Path::new("index.html") } else { &inside });
        if request.brotli {
            let mut smaller = name.clone().into_os_string();
            smaller.push(".br");
            if let Ok(body) = std::fs::read(smaller) {
                return Some((name, body, true));
            }
        }
        std::fs::read(&name).ok().map(|body| (name, body, false))
    }
}

impl Request {
    fn read(source: impl BufRead) -> io::Result<Self> {
        let mut lines = source.lines();
        let first = lines.next().transpose()?.unwrap_or_default();
        let mut words = first.split_whitespace().map(str::to_owned);
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let path = target.split(['?', '#']).next().unwrap_or_default().to_owned();
        let mut brotli = false;
        for line in lines {
            let line = line?.to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(accepted) = line.strip_prefix("accept-encoding:") {
                brotli = accepted.split(',').any(|name| name.trim() == "br");
            }
        }
        Ok(Self { method, path, brotli })
    }
}

/// The path below the folder; none for a path that would lead out of it.
fn inside(path: &str) -> Option<PathBuf> {
    let path = Path::new(path.strip_prefix('/')?);
    let plain = path.components().all(|part| matches!(part, Component::Normal(_)));
    (plain && !path.to_string_lossy().contains('%')).then(|| path.to_owned())
}

fn kind(name: &Path) -> &'static str {
    match name.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Request, inside, kind};

    #[test]
    fn a_request_is_read_up_to_its_empty_line() {
        let request = Request::read(&b"GET /a.js?v=1 HTTP/1.1\r\nAccept-Encoding: gzip, br\r\n\r\nrest"[..]);
        let expected = Request { method: "GET".to_owned(), path: "/a.js".to_owned(), brotli: true };
        assert_eq!(request.ok(), Some(expected));
    }

    #[test]
    fn nothing_outside_the_folder_can_be_asked_for() {
        assert_eq!(inside("/assets/a.css").as_deref(), Some(Path::new("assets/a.css")));
        assert_eq!(inside("/").as_deref(), Some(Path::new("")));
        for path in ["", "a.css", "/../Cargo.toml", "/a/../../b", "//etc/passwd", "/%2e%2e/b"] {
            assert_eq!(inside(path), None, "{path}");
        }
    }

    #[test]
    fn the_module_is_named_so_that_browsers_compile_it_while_it_comes() {
        assert_eq!(kind(Path::new("engine.wasm")), "application/wasm");
        assert_eq!(kind(Path::new("LICENSE")), "application/octet-stream");
    }
}
