//! The native function that is measured: asks the Runtime API for an event and answers with it, over one kept
//! connection, without any library.

use std::io::{Error, ErrorKind, Read, Result, Write};
use std::net::TcpStream;

const PREFIX: &str = "/2018-06-01/runtime/invocation";

fn main() -> Result<()> {
    let address = std::env::var("AWS_LAMBDA_RUNTIME_API").map_err(Error::other)?;
    let mut stream = TcpStream::connect(&address)?;
    stream.set_nodelay(true)?;
    let mut rest = Vec::new();
    let next = format!("GET {PREFIX}/next HTTP/1.1\r\nhost: {address}\r\n\r\n");
    loop {
        stream.write_all(next.as_bytes())?;
        let (head, event) = answer(&mut stream, &mut rest)?;
        let id = field(&head, "lambda-runtime-aws-request-id").ok_or(ErrorKind::InvalidData)?;
        let length = event.len();
        let mut reply = format!(
            "POST {PREFIX}/{id}/response HTTP/1.1\r\nhost: {address}\r\ncontent-length: {length}\r\n\r\n"
        )
        .into_bytes();
        reply.extend_from_slice(&event);
        stream.write_all(&reply)?;
        answer(&mut stream, &mut rest)?;
    }
}

/// The head in lower case, and the body.
fn answer(stream: &mut TcpStream, rest: &mut Vec<u8>) -> Result<(String, Vec<u8>)> {
    let end = loop {
        if let Some(at) = rest.windows(4).position(|window| window == b"\r\n\r\n") {
            break at + 4;
        }
        more(stream, rest)?;
    };
    let head = String::from_utf8_lossy(&rest[..end]).to_ascii_lowercase();
    rest.drain(..end);
    let length = field(&head, "content-length").and_then(|length| length.parse().ok());
    let length: usize = length.unwrap_or(0);
    while rest.len() < length {
        more(stream, rest)?;
    }
    Ok((head, rest.drain(..length).collect()))
}

fn field<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map(str::trim)
}

fn more(stream: &mut TcpStream, rest: &mut Vec<u8>) -> Result<()> {
    let mut buffer = [0; 16 * 1024];
    match stream.read(&mut buffer)? {
        0 => Err(ErrorKind::UnexpectedEof.into()),
        read => {
            rest.extend_from_slice(&buffer[..read]);
            Ok(())
        }
    }
}
