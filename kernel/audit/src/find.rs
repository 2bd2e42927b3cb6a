//! The decisions of one request.

use crate::limits::FOUND_MAX;
use crate::line::Line;
use crate::series::{Kind, segments};
use memchr::memmem::Finder;
use std::path::Path;
use std::{fs, io};

/// In the order in which they were made, the first [`FOUND_MAX`] of the newest files. Reads whole files: not for
/// an asynchronous task.
pub fn find(folder: &Path, request_id: &str) -> io::Result<Vec<Line<'static>>> {
    let quoted = format!("\"{request_id}\"");
    let finder = Finder::new(quoted.as_bytes());
    let mut found: Vec<Line<'static>> = Vec::new();
    for path in segments(folder, Kind::Decisions)?.iter().rev() {
        let bytes = match fs::read(path) {
            // The oldest may go while they are read.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            bytes => bytes?,
        };
        let mut here = Vec::new();
        for at in finder.find_iter(&bytes) {
            let line: Option<Line<'static>> = serde_json::from_slice(line_around(&bytes, at)).ok();
            here.extend(line.filter(|line| line.request_id == request_id));
            if here.len() == FOUND_MAX {
                break;
            }
        }
        // What belongs together lies in one file, or in two neighbours.
        let ends = here.is_empty() && !found.is_empty();
        here.append(&mut found);
        found = here;
        found.truncate(FOUND_MAX);
        if ends {
            break;
        }
    }
    Ok(found)
}

fn line_around(bytes: &[u8], at: usize) -> &[u8] {
    let from = memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |end| end + 1);
    let to = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |end| at + end);
    &bytes[from..to]
}
