//! Lines of an object, as Ion's items stand in it.

use super::{RECORD_BYTES_MAX, Refusal};

/// Cuts what is pushed at its newlines.
#[derive(Default)]
pub struct Lines {
    waiting: Vec<u8>,
    /// Where the next line begins.
    start: usize,
    /// Up to here there is no newline.
    seen: usize,
}

impl Lines {
    pub fn push(&mut self, bytes: &[u8]) {
        self.waiting.drain(..self.start);
        self.seen -= self.start;
        self.start = 0;
        self.waiting.extend_from_slice(bytes);
    }

    /// The next whole line, without its newline; at the end also what no newline ends.
    pub fn next(&mut self, at_end: bool) -> Option<Result<&[u8], Refusal>> {
        let found = self.waiting[self.seen..].iter().position(|byte| *byte == b'\n');
        let from = self.start;
        let to = match found {
            Some(at) => {
                self.start = self.seen + at + 1;
                self.seen + at
            }
            None if at_end && from < self.waiting.len() => {
                self.start = self.waiting.len();
                self.waiting.len()
            }
            None => {
                self.seen = self.waiting.len();
                let too_large = self.seen - from > RECORD_BYTES_MAX;
                return too_large.then(|| Err(Refusal::too_large()));
            }
        };
        self.seen = self.start;
        Some(Ok(&self.waiting[from..to]))
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn cuts_at_newlines() {
        for step in 1..8 {
            let mut lines = Lines::default();
            let mut found = Vec::new();
            for piece in b"one\n\ntwo\nend".chunks(step) {
                lines.push(piece);
                while let Some(line) = lines.next(false) {
                    found.push(String::from_utf8(line.unwrap().to_vec()).unwrap());
                }
            }
            assert_eq!(found, ["one", "", "two"]);
            assert_eq!(lines.next(true), Some(Ok(b"end".as_slice())));
            assert_eq!(lines.next(true), None);
        }
    }
}
