//! A reader that gives no more than there is room for. What reads archives takes the lengths that they tell of their
//! own heads on trust, and keeps all that it reads of those in memory.

use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;

/// Bytes that may still be read, for whoever sets the bound.
pub type Room = Rc<Cell<u64>>;

/// Past the bound reading fails: what ended early in silence would pass for whole.
pub struct Bounded<R> {
    inner: R,
    room: Room,
    /// What is said past the bound.
    full: &'static str,
}

impl<R> Bounded<R> {
    pub fn new(inner: R, room: &Room, full: &'static str) -> Bounded<R> {
        Bounded { inner, room: room.clone(), full }
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let room = self.room.get();
        if room == 0 && !into.is_empty() {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, self.full));
        }
        let most = usize::try_from(room).unwrap_or(usize::MAX).min(into.len());
        let read = self.inner.read(&mut into[..most])?;
        self.room.set(room - read as u64);
        Ok(read)
    }
}

impl<R: Seek> Seek for Bounded<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

#[cfg(test)]
mod tests {
    use super::{Bounded, Room};
    use std::io::Read;

    #[test]
    fn what_is_past_the_bound_fails_aloud() {
        let room = Room::default();
        room.set(3);
        let mut reader = Bounded::new(&b"12345"[..], &room, "too much");
        let mut text = String::new();
        let failed = reader.read_to_string(&mut text).unwrap_err();
        assert_eq!((failed.to_string().as_str(), room.get()), ("too much", 0));
        room.set(3);
        assert_eq!(reader.read_to_string(&mut text).unwrap(), 2);
    }
}
