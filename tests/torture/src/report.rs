//! What the child tells its parent on a pipe, a line each: every attempt before it begins, and every
//! acknowledgement after it came. The order of the lines is the order in which it happened.

use anyhow::{Context, Result};
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::sync::Arc;

/// One line. Numbers of units begin with 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// The store is open.
    Opened,
    Attempt {
        writer: u64,
        number: u64,
    },
    /// Where the unit's value went in its log, if it has one.
    Acknowledged {
        writer: u64,
        number: u64,
        position: Option<u64>,
    },
    /// A transaction of another task has read this count.
    Seen {
        writer: u64,
        number: u64,
    },
    /// A guarded write, by a holder.
    Guarded {
        lease: String,
        holder: String,
        token: u64,
        position: u64,
        number: u64,
    },
    Cursor {
        log: u64,
        position: u64,
    },
    Trimmed {
        log: u64,
        before: u64,
    },
    /// A write was refused, as it may be where the disk is full.
    Refused,
    /// A read was answered while writes were refused.
    ReadWhileRefused,
    /// Something that must never be.
    Broken(String),
}

impl Line {
    pub fn text(&self) -> String {
        let mut text = match self {
            Line::Opened => "o".to_string(),
            Line::Attempt { writer, number } => format!("a {writer} {number}"),
            Line::Acknowledged { writer, number, position: Some(position) } => {
                format!("k {writer} {number} {position}")
            }
            Line::Acknowledged { writer, number, position: None } => format!("k {writer} {number}"),
            Line::Seen { writer, number } => format!("s {writer} {number}"),
            Line::Guarded { lease, holder, token, position, number } => {
                format!("g {lease} {holder} {token} {position} {number}")
            }
            Line::Cursor { log, position } => format!("c {log} {position}"),
            Line::Trimmed { log, before } => format!("t {log} {before}"),
            Line::Refused => "r".to_string(),
            Line::ReadWhileRefused => "w".to_string(),
            Line::Broken(what) => format!("! {}", what.replace('\n', " ")),
        };
        let _ = text.write_char('\n');
        text
    }

    /// Reads a whole line, without its end.
    pub fn parse(text: &str) -> Result<Line> {
        if let Some(what) = text.strip_prefix("! ") {
            return Ok(Line::Broken(what.to_string()));
        }
        let words: Vec<&str> = text.split(' ').collect();
        let number = |at: usize| -> Result<u64> {
            let word: &&str = words.get(at).with_context(|| format!("a short line: {text}"))?;
            word.parse().with_context(|| format!("not a number in the line: {text}"))
        };
        let word = |at: usize| -> Result<String> {
            let word = words.get(at).with_context(|| format!("a short line: {text}"))?;
            Ok((*word).to_string())
        };
        Ok(match words[0] {
            "o" => Line::Opened,
            "a" => Line::Attempt { writer: number(1)?, number: number(2)? },
            "k" => {
                let position = if words.len() > 3 { Some(number(3)?) } else { None };
                Line::Acknowledged { writer: number(1)?, number: number(2)?, position }
            }
            "s" => Line::Seen { writer: number(1)?, number: number(2)? },
            "g" => Line::Guarded {
                lease: word(1)?,
                holder: word(2)?,
                token: number(3)?,
                position: number(4)?,
                number: number(5)?,
            },
            "c" => Line::Cursor { log: number(1)?, position: number(2)? },
            "t" => Line::Trimmed { log: number(1)?, before: number(2)? },
            "r" => Line::Refused,
            "w" => Line::ReadWhileRefused,
            _ => anyhow::bail!("an unknown line: {text}"),
        })
    }
}

/// Writes lines to the pipe; clones share it.
#[derive(Clone)]
pub struct Reporter(Arc<io::Stdout>);

impl Reporter {
    pub fn new() -> Reporter {
        Reporter(Arc::new(io::stdout()))
    }

    /// Ends the process if nobody listens any more.
    pub fn say(&self, line: &Line) {
        let mut out = self.0.lock();
        if out.write_all(line.text().as_bytes()).and_then(|()| out.flush()).is_err() {
            std::process::exit(1);
        }
    }

    pub fn broken(&self, what: impl Into<String>) {
        self.say(&Line::Broken(what.into()));
    }
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn lines_are_read_as_they_were_written() {
        let guarded = Line::Guarded {
            lease: "l".into(),
            holder: "h".into(),
            token: 3,
            position: 4,
            number: 5,
        };
        for line in [
            Line::Acknowledged { writer: 1, number: 2, position: Some(3) },
            Line::Acknowledged { writer: 1, number: 2, position: None },
            guarded,
            Line::Broken("a b".into()),
        ] {
            assert_eq!(Line::parse(line.text().trim_end()).unwrap(), line);
        }
        assert!(Line::parse("k 1").is_err());
    }
}
