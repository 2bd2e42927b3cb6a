//! `aws-chunked` bodies: each chunk's signature builds on the one before it, so that a body can be
//! believed while it is still arriving.
//!
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html> and
//! `sigv4-streaming-trailers.html`

use aws::Fault;
use bytes::Bytes;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::Dialect;
use crate::sigv4::{EMPTY_HASH, Scope, SigningKey, Verified, fault, hash_from_hex, sha256, to_hex};

/// Takes the body as it arrives and gives back its data. Data handed out belongs to a chunk whose
/// signature is judged at the chunk's end: nothing may be committed before [`ChunkDecoder::finish`]
/// has answered.
#[derive(Debug)]
pub struct ChunkDecoder {
    state: State,
    signing: Option<Signing>,
    /// The line being read.
    line: Vec<u8>,
    /// The current chunk's hash.
    hash: Sha256,
    size: u64,
    decoded: u64,
    decoded_length: Option<u64>,
    expects_trailers: bool,
    /// Lower-case names that `x-amz-trailer` announced.
    announced: Vec<String>,
    trailers: Vec<(String, String)>,
    trailer_signature: Option<[u8; 32]>,
}

#[derive(Debug)]
struct Signing {
    key: SigningKey,
    amz_date: String,
    scope: Scope,
    previous: [u8; 32],
    /// What the current chunk's header claims.
    claimed: [u8; 32],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// `1000;chunk-signature=…`
    Header,
    Data {
        left: u64,
    },
    /// The line break behind a chunk's data.
    Break,
    /// Behind the last chunk: trailers, or the closing line break.
    Trailers,
    End,
}

/// Longest line of a chunk's header or of a trailer.
const LINE_MAX: usize = 1024;
/// Trailers of one body; S3 knows one checksum and the signature.
const TRAILERS_MAX: usize = 16;
/// Only a body's last chunk may be smaller.
const CHUNK_MIN: u64 = 8192;
const CHUNK_MAX: u64 = 5 << 30;

impl ChunkDecoder {
    pub(super) fn signed(
        verified: &Verified,
        (key, seed): &(SigningKey, [u8; 32]),
        decoded_length: Option<u64>,
        announced: &[&str],
        expects_trailers: bool,
    ) -> ChunkDecoder {
        let mut decoder = ChunkDecoder::unsigned(decoded_length, announced);
        decoder.expects_trailers = expects_trailers;
        decoder.signing = Some(Signing {
            key: key.clone(),
            amz_date: verified.amz_date.clone(),
            scope: verified.scope.clone(),
            previous: *seed,
            claimed: [0; 32],
        });
        decoder
    }

    /// For `STREAMING-UNSIGNED-PAYLOAD-TRAILER`, which anonymous requests may use too.
    pub fn unsigned(decoded_length: Option<u64>, announced: &[&str]) -> ChunkDecoder {
        ChunkDecoder {
            state: State::Header,
            signing: None,
            line: Vec::new(),
            hash: Sha256::new(),
            size: 0,
            decoded: 0,
            decoded_length,
            expects_trailers: true,
            announced: announced.iter().map(|name| name.trim().to_ascii_lowercase()).collect(),
            trailers: Vec::new(),
            trailer_signature: None,
        }
    }

    /// Data contained in the next bytes of the body, without copying them.
    pub fn push(&mut self, mut bytes: Bytes) -> Result<Vec<Bytes>, Fault> {
        let mut data = Vec::new();
        while !bytes.is_empty() {
            match self.state {
                State::Data { left } => {
                    let room = usize::try_from(left).unwrap_or(usize::MAX).min(bytes.len());
                    let part = bytes.split_to(room);
                    if self.signing.is_some() {
                        self.hash.update(&part);
                    }
                    data.push(part);
                    let left = left - room as u64;
                    self.state = if left == 0 { State::Break } else { State::Data { left } };
                }
                State::End => return Err(incomplete("bytes follow the last chunk")),
                State::Header | State::Break | State::Trailers => {
                    if let Some(line) = self.take_line(&mut bytes)? {
                        self.accept(&line)?;
                    }
                }
            }
        }
        Ok(data)
    }

    /// The trailers, once the whole body has been read: names in lower case, values as sent. The
    /// caller compares a checksum among them with the data's.
    pub fn finish(mut self) -> Result<Vec<(String, String)>, Fault> {
        // Some clients leave the closing line break out.
        if self.state == State::Trailers && self.line.is_empty() {
            self.close()?;
        }
        if self.state != State::End {
            return Err(incomplete("the body ends inside a chunk"));
        }
        if self.decoded_length.is_some_and(|length| length != self.decoded) {
            return Err(incomplete("the data is shorter than x-amz-decoded-content-length"));
        }
        let missing = |name: &String| !self.trailers.iter().any(|(known, _)| known == name);
        if self.announced.iter().any(missing) {
            return Err(malformed_trailer());
        }
        Ok(self.trailers)
    }

    fn take_line(&mut self, bytes: &mut Bytes) -> Result<Option<Vec<u8>>, Fault> {
        let end = bytes.iter().take(LINE_MAX + 1).position(|byte| *byte == b'\n');
        let part = bytes.split_to(end.map_or(bytes.len().min(LINE_MAX + 1), |end| end + 1));
        if self.line.len() + part.len() > LINE_MAX {
            return Err(incomplete("a chunk's header is too long"));
        }
        self.line.extend_from_slice(&part);
        if end.is_none() {
            return Ok(None);
        }
        let mut line = std::mem::take(&mut self.line);
        line.pop();
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        Ok(Some(line))
    }

    fn accept(&mut self, line: &[u8]) -> Result<(), Fault> {
        let text = std::str::from_utf8(line).map_err(|_| incomplete("a header is not text"))?;
        match self.state {
            State::Break if line.is_empty() => {
                self.end_chunk()?;
                self.state = State::Header;
                Ok(())
            }
            State::Break => Err(incomplete("a chunk's data is longer than its header says")),
            State::Header => self.begin_chunk(text),
            _ if line.is_empty() => self.close(),
            _ => self.trailer(text),
        }
    }

    fn begin_chunk(&mut self, line: &str) -> Result<(), Fault> {
        let (size, extension) = line.split_once(';').unwrap_or((line, ""));
        let digits = !size.is_empty() && size.bytes().all(|b| b.is_ascii_hexdigit());
        let size = digits.then(|| u64::from_str_radix(size, 16).ok()).flatten();
        let size = size.filter(|size| *size <= CHUNK_MAX);
        let size = size.ok_or_else(|| incomplete("a chunk's size is no number"))?;
        if size > 0 && self.decoded > 0 && self.size < CHUNK_MIN {
            return Err(Fault::new(
                403,
                "InvalidChunkSizeError",
                "Only the last chunk is allowed to have a size less than 8192 bytes",
            )
            .with("BadChunkSize", self.size));
        }
        self.decoded += size;
        if self.decoded_length.is_some_and(|length| self.decoded > length) {
            return Err(incomplete("the data is longer than x-amz-decoded-content-length"));
        }
        if let Some(signing) = &mut self.signing {
            let claimed = extension.strip_prefix("chunk-signature=").and_then(hash_from_hex);
            signing.claimed = claimed.ok_or_else(|| fault::mismatch(Dialect::S3))?;
        }
        if size > 0 {
            self.size = size;
            self.state = State::Data { left: size };
            return Ok(());
        }
        self.end_chunk()?;
        self.state = State::Trailers;
        Ok(())
    }

    fn end_chunk(&mut self) -> Result<(), Fault> {
        let hash = std::mem::replace(&mut self.hash, Sha256::new());
        let Some(signing) = &mut self.signing else { return Ok(()) };
        let data = to_hex(&hash.finalize());
        let expected = signing.next("AWS4-HMAC-SHA256-PAYLOAD", &format!("{EMPTY_HASH}\n{data}"));
        if !bool::from(expected.ct_eq(&signing.claimed)) {
            return Err(fault::mismatch(Dialect::S3));
        }
        Ok(())
    }

    fn trailer(&mut self, line: &str) -> Result<(), Fault> {
        let (name, value) = line.split_once(':').ok_or_else(malformed_trailer)?;
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
        let full = self.trailers.len() >= TRAILERS_MAX || self.trailer_signature.is_some();
        if !self.expects_trailers || full {
            return Err(malformed_trailer());
        }
        if name == "x-amz-trailer-signature" && self.signing.is_some() {
            let claimed = hash_from_hex(value).ok_or_else(|| fault::mismatch(Dialect::S3))?;
            self.trailer_signature = Some(claimed);
            return Ok(());
        }
        if !self.announced.contains(&name) || self.trailers.iter().any(|(known, _)| *known == name)
        {
            return Err(malformed_trailer());
        }
        self.trailers.push((name, value.into()));
        Ok(())
    }

    fn close(&mut self) -> Result<(), Fault> {
        self.state = State::End;
        let Some(signing) = self.signing.as_mut().filter(|_| self.expects_trailers) else {
            return Ok(());
        };
        let mut text = String::new();
        for (name, value) in &self.trailers {
            text.push_str(&format!("{name}:{value}\n"));
        }
        let hash = to_hex(&sha256(text.as_bytes()));
        let expected = signing.next("AWS4-HMAC-SHA256-TRAILER", &hash);
        match self.trailer_signature {
            Some(claimed) if bool::from(expected.ct_eq(&claimed)) => Ok(()),
            Some(_) => Err(fault::mismatch(Dialect::S3)),
            None => Err(malformed_trailer()),
        }
    }
}

impl Signing {
    fn next(&mut self, algorithm: &str, hashes: &str) -> [u8; 32] {
        let (date, scope, previous) = (&self.amz_date, &self.scope, to_hex(&self.previous));
        let text = format!("{algorithm}\n{date}\n{scope}\n{previous}\n{hashes}");
        self.previous = self.key.sign(text.as_bytes());
        self.previous
    }
}

fn incomplete(why: &str) -> Fault {
    let mut fault = Fault::client(
        "IncompleteBody",
        "The request body terminated unexpectedly or does not match its declared length",
    );
    fault.internal = Some(why.into());
    fault
}

fn malformed_trailer() -> Fault {
    Fault::client(
        "MalformedTrailerError",
        "The request contained trailing data that was not well-formed or did not conform to our \
         published schema.",
    )
}
