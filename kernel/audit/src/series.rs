//! Files of lines: the newest grows, and is followed by another when it is large or a day old; the oldest are
//! removed. Each kind has files and bounds of its own, so that a flood of one pushes no other out.

use crate::limits::Bounds;
use auth::calendar;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

const DAY_MS: i64 = 86_400_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// CloudTrail's management events.
    Management,
    /// CloudTrail's data events.
    Data,
    /// Requests of whom nobody proved to be.
    Refused,
    /// Who asked for what, and which statement decided.
    Decisions,
    /// Which permissions a role or user was seen to need, each once an hour.
    Uses,
}

impl Kind {
    pub const ALL: [Kind; 5] =
        [Kind::Management, Kind::Data, Kind::Refused, Kind::Decisions, Kind::Uses];

    /// What its files' names begin with.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Management => "management",
            Kind::Data => "data",
            Kind::Refused => "refused",
            Kind::Decisions => "decisions",
            Kind::Uses => "uses",
        }
    }

    pub(crate) fn index(self) -> usize {
        self as usize
    }
}

/// The files of a kind, the oldest first.
pub fn segments(folder: &Path, kind: Kind) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(found),
        entries => entries?,
    };
    for entry in entries {
        let path = entry?.path();
        if Name::of(&path).is_some_and(|name| name.kind == kind.name()) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// `management-20261128-0001.jsonl`: names sort as their files follow each other.
struct Name {
    kind: String,
    day: u32,
    number: u32,
}

impl Name {
    fn of(path: &Path) -> Option<Name> {
        let name = path.file_name()?.to_str()?.strip_suffix(".jsonl")?;
        let mut parts = name.split('-');
        let (kind, day, number) = (parts.next()?, parts.next()?, parts.next()?);
        let shaped = day.len() == 8 && number.len() == 6 && parts.next().is_none();
        let (day, number) = (day.parse().ok()?, number.parse().ok()?);
        shaped.then(|| Name { kind: kind.to_owned(), day, number })
    }

    fn file(&self) -> String {
        format!("{}-{:08}-{:06}.jsonl", self.kind, self.day, self.number)
    }
}

/// One kind's files, open for writing.
pub(crate) struct Series {
    folder: PathBuf,
    pub kind: Kind,
    bounds: Bounds,
    open: Option<Open>,
}

struct Open {
    file: File,
    day: u32,
    bytes: u64,
}

impl Series {
    pub fn new(folder: &Path, kind: Kind, bounds: Bounds) -> Series {
        Series { folder: folder.to_owned(), kind, bounds, open: None }
    }

    /// Adds whole lines. `now_ms` is real time.
    pub fn append(&mut self, lines: &[u8], now_ms: i64) -> io::Result<()> {
        let today = day_of(now_ms);
        let full = |open: &Open| open.bytes >= self.bounds.file_bytes || open.day < today;
        if self.open.as_ref().is_none_or(full) {
            self.open = None;
            self.open = Some(self.turn_over(today)?);
            self.prune(now_ms)?;
        }
        let Some(open) = &mut self.open else { return Ok(()) };
        let written = open.file.write_all(lines);
        if written.is_err() {
            // Whatever part of a line was written is cut off with the next opening.
            self.open = None;
            return written;
        }
        open.bytes += lines.len() as u64;
        Ok(())
    }

    /// What was appended is on the disk.
    pub fn sync(&mut self) -> io::Result<()> {
        self.open.as_ref().map_or(Ok(()), |open| open.file.sync_data())
    }

    /// The newest file if it has room, or the next.
    fn turn_over(&self, today: u32) -> io::Result<Open> {
        DirBuilder::new().recursive(true).mode(0o700).create(&self.folder)?;
        let newest = segments(&self.folder, self.kind)?.pop();
        let mut next = Name { kind: self.kind.name().to_owned(), day: today, number: 1 };
        if let Some((path, name)) = newest.and_then(|path| Name::of(&path).map(|name| (path, name)))
        {
            // A clock that was set back does not bring the names out of order.
            next.day = today.max(name.day);
            let fresh = name.day >= today;
            if fresh && fs::metadata(&path)?.len() < self.bounds.file_bytes {
                return Open::at(&path, name.day);
            }
            next.number = if fresh { name.number + 1 } else { 1 };
        }
        let opened = Open::at(&self.folder.join(next.file()), next.day)?;
        File::open(&self.folder)?.sync_all()?;
        Ok(opened)
    }

    fn prune(&self, now_ms: i64) -> io::Result<()> {
        let mut paths = segments(&self.folder, self.kind)?;
        let newest = paths.pop();
        let oldest_day = day_of(now_ms - self.bounds.days * DAY_MS);
        // The newest may grow to its full size.
        let mut total = newest.map_or(0, |_| self.bounds.file_bytes);
        for path in paths.iter().rev() {
            total += fs::metadata(path).map_or(0, |found| found.len());
            let old = Name::of(path).is_some_and(|name| name.day < oldest_day);
            if old || total > self.bounds.total_bytes {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }
}

impl Open {
    fn at(path: &Path, day: u32) -> io::Result<Open> {
        let mut options = OpenOptions::new();
        let mut file = options.read(true).append(true).create(true).mode(0o600).open(path)?;
        let bytes = whole_lines(&mut file)?;
        Ok(Open { file, day, bytes })
    }
}

/// Cuts off a line that a crash left unfinished; gives what is left.
fn whole_lines(file: &mut File) -> io::Result<u64> {
    let length = file.metadata()?.len();
    let mut end = length;
    let mut piece = [0; 4096];
    while end > 0 {
        let from = end.saturating_sub(piece.len() as u64);
        let part = &mut piece[..(end - from) as usize];
        file.seek(SeekFrom::Start(from))?;
        file.read_exact(part)?;
        match memchr::memrchr(b'\n', part) {
            Some(at) => {
                end = from + at as u64 + 1;
                break;
            }
            None => end = from,
        }
    }
    if end < length {
        file.set_len(end)?;
    }
    Ok(end)
}

/// `20261128`
fn day_of(now_ms: i64) -> u32 {
    let digits: String = calendar::iso(now_ms)[..10].split('-').collect();
    digits.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Bounds, DAY_MS, Kind, Series, segments};
    use std::fs;
    use std::io::Write;
    use std::os::unix::fs::PermissionsExt;
    use tempfile::TempDir;

    const BOUNDS: Bounds = Bounds { file_bytes: 100, total_bytes: 300, days: 3 };
    const NOON: i64 = 1_795_867_200_000;

    fn names(folder: &TempDir) -> Vec<String> {
        let found = segments(folder.path(), Kind::Data).unwrap();
        found.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn files_turn_over_by_size_and_the_oldest_go() {
        let folder = TempDir::new().unwrap();
        let mut series = Series::new(folder.path(), Kind::Data, BOUNDS);
        assert_eq!(names(&folder), [""; 0]);
        let line = [&[b'x'; 99][..], b"\n"].concat();
        for _ in 0..7 {
            series.append(&line, NOON).unwrap();
        }
        let expected = [5, 6, 7].map(|number| format!("data-20261128-{number:06}.jsonl"));
        assert_eq!(names(&folder), expected);
        // Another kind's files are let be, and so is what is none of ours.
        Series::new(folder.path(), Kind::Refused, BOUNDS).append(b"{}\n", NOON).unwrap();
        fs::write(folder.path().join("notes.txt"), "mine").unwrap();
        series.append(&line, NOON + 10 * DAY_MS).unwrap();
        assert_eq!(names(&folder), ["data-20261208-000001.jsonl"]);
        assert_eq!(segments(folder.path(), Kind::Refused).unwrap().len(), 1);
        assert!(folder.path().join("notes.txt").exists());
    }

    #[test]
    fn a_clock_set_back_keeps_the_order() {
        let folder = TempDir::new().unwrap();
        let mut series = Series::new(folder.path(), Kind::Data, BOUNDS);
        series.append(&[&[b'x'; 120][..], b"\n"].concat(), NOON).unwrap();
        series.append(b"{}\n", NOON - 5 * DAY_MS).unwrap();
        assert_eq!(names(&folder), [1, 2].map(|n| format!("data-20261128-{n:06}.jsonl")));
    }

    #[test]
    fn an_unfinished_line_is_cut_off_and_files_are_private() {
        let folder = TempDir::new().unwrap();
        Series::new(folder.path(), Kind::Data, BOUNDS).append(b"{\"a\":1}\n", NOON).unwrap();
        let path = segments(folder.path(), Kind::Data).unwrap().remove(0);
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        fs::OpenOptions::new().append(true).open(&path).unwrap().write_all(b"{\"b\"").unwrap();
        Series::new(folder.path(), Kind::Data, BOUNDS).append(b"{\"c\":3}\n", NOON).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "{\"a\":1}\n{\"c\":3}\n");
    }
}
