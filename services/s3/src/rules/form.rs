//! A browser's form, `multipart/form-data`, read as it arrives: bounded fields first, the file last.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html>

use crate::error::Error;
use bytes::{Bytes, BytesMut};
use memchr::memmem;

/// All that comes before the file: the fields with their heads, however small, and the file's head.
pub const FIELDS_BYTES_MAX: usize = 20_000;
const HEADERS_BYTES_MAX: usize = 4096;
const BOUNDARY_MAX: usize = 70;

/// The parser: bytes are pushed in, pieces come out.
pub struct Form {
    /// The boundary with the line break and hyphens before it.
    delimiter: Vec<u8>,
    buffer: BytesMut,
    state: State,
    fields_bytes: usize,
}

#[derive(Clone, Debug, PartialEq)]
enum State {
    Preamble,
    /// Just behind a delimiter.
    Between,
    Headers,
    Field(String),
    File,
    Ended,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Field {
        name: String,
        value: String,
    },
    /// The file begins.
    File {
        name: String,
    },
    Data(Bytes),
    /// The file has ended; what follows is ignored.
    End,
}

/// The boundary that a content type names, if it is `multipart/form-data`.
pub fn boundary(content_type: &str) -> Option<String> {
    let (kind, parameters) = content_type.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let boundary = parameter(parameters, "boundary")?;
    (!boundary.is_empty() && boundary.len() <= BOUNDARY_MAX).then_some(boundary)
}

impl Form {
    pub fn new(boundary: &str) -> Form {
        Form {
            delimiter: format!("\r\n--{boundary}").into_bytes(),
            // The first boundary has no line before it.
            buffer: BytesMut::from("\r\n"),
            state: State::Preamble,
            fields_bytes: 0,
        }
    }

    pub fn push(&mut self, bytes: &[u8]) {
        if self.state != State::Ended {
            self.buffer.extend_from_slice(bytes);
        }
    }

    /// The next piece; none if more bytes are needed.
    pub fn next(&mut self) -> Result<Option<Piece>, Error> {
        loop {
            match self.state.clone() {
                State::Ended => return Ok(None),
                State::Preamble => {
                    if !self.skip_preamble() {
                        return self.bounded(FIELDS_BYTES_MAX);
                    }
                }
                State::Between => match self.buffer.get(..2) {
                    None => return Ok(None),
                    Some(b"\r\n") => {
                        let _line_break = self.buffer.split_to(2);
                        self.state = State::Headers;
                    }
                    Some(b"--") => return Err(without_file()),
                    Some(_) => return Err(malformed()),
                },
                State::Headers => match self.headers()? {
                    Some(Some(piece)) => return Ok(Some(piece)),
                    Some(None) => {}
                    None => return self.bounded(HEADERS_BYTES_MAX),
                },
                State::Field(name) => return self.field(name),
                State::File => return Ok(self.data()),
            }
        }
    }

    fn skip_preamble(&mut self) -> bool {
        let Some(at) = memmem::find(&self.buffer, &self.delimiter) else { return false };
        let _preamble = self.buffer.split_to(at + self.delimiter.len());
        self.state = State::Between;
        true
    }

    /// None: needs more. Some(None): a field begins.
    fn headers(&mut self) -> Result<Option<Option<Piece>>, Error> {
        let Some(at) = memmem::find(&self.buffer, b"\r\n\r\n") else { return Ok(None) };
        let head = self.buffer.split_to(at + 4);
        self.count(self.delimiter.len() + head.len())?;
        let head = std::str::from_utf8(&head).map_err(|_| malformed())?;
        let disposition = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.trim().eq_ignore_ascii_case("content-disposition").then_some(value)
        });
        let (kind, parameters) =
            disposition.and_then(|value| value.split_once(';')).ok_or_else(malformed)?;
        if !kind.trim().eq_ignore_ascii_case("form-data") {
            return Err(malformed());
        }
        let name = parameter(parameters, "name").ok_or_else(malformed)?;
        if name.eq_ignore_ascii_case("file") {
            self.state = State::File;
            let file = parameter(parameters, "filename").unwrap_or_default();
            // Some browsers send a whole path.
            let file = file.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
            return Ok(Some(Some(Piece::File { name: file })));
        }
        self.state = State::Field(name);
        Ok(Some(None))
    }

    fn field(&mut self, name: String) -> Result<Option<Piece>, Error> {
        let Some(at) = memmem::find(&self.buffer, &self.delimiter) else {
            return self.bounded(FIELDS_BYTES_MAX + self.delimiter.len());
        };
        let value = self.buffer.split_to(at);
        let _delimiter = self.buffer.split_to(self.delimiter.len());
        self.count(value.len())?;
        let value = std::str::from_utf8(&value).map_err(|_| malformed())?.to_owned();
        self.state = State::Between;
        Ok(Some(Piece::Field { name, value }))
    }

    fn count(&mut self, bytes: usize) -> Result<(), Error> {
        self.fields_bytes += bytes;
        match self.fields_bytes > FIELDS_BYTES_MAX {
            true => Err(too_large()),
            false => Ok(()),
        }
    }

    fn data(&mut self) -> Option<Piece> {
        if let Some(at) = memmem::find(&self.buffer, &self.delimiter) {
            if at > 0 {
                return Some(Piece::Data(self.buffer.split_to(at).freeze()));
            }
            self.buffer.clear();
            self.state = State::Ended;
            return Some(Piece::End);
        }
        // The delimiter may have begun at the very end.
        let safe = self.buffer.len().saturating_sub(self.delimiter.len() - 1);
        (safe > 0).then(|| Piece::Data(self.buffer.split_to(safe).freeze()))
    }

    fn bounded(&self, most: usize) -> Result<Option<Piece>, Error> {
        match self.buffer.len() > most {
            true => Err(too_large()),
            false => Ok(None),
        }
    }
}

fn parameter(parameters: &str, wanted: &str) -> Option<String> {
    let mut rest = parameters;
    loop {
        let (name, after) = rest.split_once('=')?;
        let name = name.trim_matches([' ', ';', '\t']);
        let (value, left) = match after.trim_start().strip_prefix('"') {
            Some(quoted) => {
                let end = quoted.find('"')?;
                (&quoted[..end], &quoted[end + 1..])
            }
            None => after.split_once(';').unwrap_or((after, "")),
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(value.trim_matches([' ', '\r', '\n']).to_owned());
        }
        rest = left;
    }
}

pub fn malformed() -> Error {
    let message = "The body of your POST request is not well-formed multipart/form-data.";
    Error::client("MalformedPOSTRequest", message)
}

fn too_large() -> Error {
    let message = "Your POST request fields preceding the upload file were too large.";
    Error::client("MaxPostPreDataLengthExceededError", message)
}

fn without_file() -> Error {
    let message = "POST requires exactly one file upload per request.";
    Error::argument(message, "file", "0")
}

#[cfg(test)]
mod tests {
    use super::{FIELDS_BYTES_MAX, Form, Piece, boundary};
    use crate::error::Error;

    fn parse(body: &[u8], step: usize) -> Result<Vec<Piece>, Error> {
        let mut form = Form::new("XX");
        let mut pieces = Vec::new();
        for chunk in body.chunks(step) {
            form.push(chunk);
            while let Some(piece) = form.next()? {
                match (pieces.last_mut(), piece) {
                    (Some(Piece::Data(known)), Piece::Data(more)) => {
                        *known = [known.as_ref(), more.as_ref()].concat().into();
                    }
                    (_, piece) => pieces.push(piece),
                }
            }
        }
        Ok(pieces)
    }

    const BODY: &[u8] =
        b"--XX\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\na/${filename}\r\n\
        --XX\r\ncontent-disposition: form-data; name=\"file\"; filename=\"C:\\x\\b;c.txt\"\r\n\
        Content-Type: text/plain\r\n\r\none\r\n--X two\r\n--XX--\r\nrest";

    #[test]
    fn any_cut_gives_the_same() {
        for step in 1..BODY.len() {
            let pieces = parse(BODY, step).unwrap();
            let expected = [
                Piece::Field { name: "key".into(), value: "a/${filename}".into() },
                Piece::File { name: "b;c.txt".into() },
                Piece::Data("one\r\n--X two".into()),
                Piece::End,
            ];
            assert_eq!(pieces, expected, "cut every {step}");
        }
    }

    #[test]
    fn fields_are_bounded() {
        let head = "Content-Disposition: form-data; name=\"k\"\r\n\r\n";
        let of = |size: usize| {
            let value = "v".repeat(size);
            parse(format!("--XX\r\n{head}{value}\r\n--XX\r\n").as_bytes(), 1000)
        };
        let room = FIELDS_BYTES_MAX - head.len() - "\r\n--XX".len();
        assert!(of(room).is_ok());
        assert!(of(room + 1).is_err());
        let empty = "--XX\r\nContent-Disposition: form-data; name=\"\"\r\n\r\n\r\n";
        assert!(parse(empty.repeat(100).as_bytes(), 1000).is_ok());
        assert!(parse(empty.repeat(1_000).as_bytes(), 1000).is_err(), "each has a head");
        assert!(parse(&vec![b'x'; FIELDS_BYTES_MAX * 2], 1000).is_err());
    }

    #[test]
    fn a_form_needs_a_file() {
        let body = b"--XX\r\nContent-Disposition: form-data; name=\"k\"\r\n\r\nv\r\n--XX--\r\n";
        assert!(parse(body, 7).is_err());
    }

    #[test]
    fn boundaries() {
        let of = |text| boundary(text).unwrap_or_default();
        assert_eq!(of("multipart/form-data; boundary=abc"), "abc");
        assert_eq!(of("Multipart/Form-Data; charset=utf-8; boundary=\"a b\""), "a b");
        assert_eq!(of("multipart/mixed; boundary=abc"), "");
    }
}
