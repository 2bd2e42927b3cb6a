//! What is read before anyone is known: signatures in headers, addresses and forms, signed chunks, event streams, and
//! policies.
#![no_main]

use auth::Dialect;
use auth::policy::{Kind, Policy};
use auth::sigv4::{ChunkDecoder, Head, parse, parse_post};
use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;
use wire::eventstream::Message;

const FORMS: [&str; 6] = ["header", "address", "form", "chunks", "messages", "policy"];

fuzz_target!(|data: &[u8]| {
    let [what, rest @ ..] = data else { return };
    let text = String::from_utf8_lossy(rest);
    match fuzz::form(*what, &FORMS) {
        "header" => header(&text),
        "address" => address(&text),
        "form" => form(&text),
        "chunks" => chunks(rest),
        "messages" => messages(rest),
        _ => policy(&text),
    }
});

fn header(text: &str) {
    let mut headers = HeaderMap::new();
    for (name, line) in
        ["authorization", "x-amz-date", "x-amz-content-sha256"].iter().zip(text.split('\n'))
    {
        let Ok(value) = HeaderValue::from_str(line) else { return };
        headers.insert(*name, value);
    }
    for dialect in [Dialect::S3, Dialect::Json] {
        let head = Head { method: "GET", path: "/", query: "", headers: &headers };
        parse(&head, dialect);
    }
}

fn address(text: &str) {
    let headers = HeaderMap::new();
    for dialect in [Dialect::S3, Dialect::Json] {
        let head = Head { method: "GET", path: "/a", query: text, headers: &headers };
        parse(&head, dialect);
    }
    auth::sigv2::parse(text);
}

fn form(text: &str) {
    let fields: Vec<(String, String)> = text
        .split('\n')
        .map(|line| line.split_once('=').unwrap_or((line, "")))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    // Only its not failing matters.
    drop(parse_post(&fields));
}

fn chunks(bytes: &[u8]) {
    let mut decoder = ChunkDecoder::unsigned(None, &["x-amz-checksum-crc32"]);
    for part in bytes.chunks(7) {
        if decoder.push(part.to_vec().into()).is_err() {
            return;
        }
    }
    drop(decoder.finish());
}

fn messages(mut bytes: &[u8]) {
    while let Ok(Some((message, rest))) = Message::decode(bytes) {
        let again = message.encode().expect("what was read can be written");
        assert_eq!(
            Message::decode(&again).ok().flatten().map(|(message, _)| message),
            Some(message)
        );
        bytes = rest;
    }
}

fn policy(text: &str) {
    for kind in [Kind::Identity, Kind::Resource] {
        drop(Policy::parse(kind, text));
    }
}
