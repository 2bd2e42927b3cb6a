//! Capacity units: what a read or a write of so many bytes consumes.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html>

/// Bytes that one unit reads.
const READ_UNIT: usize = 4096;
/// Bytes that one unit writes.
const WRITE_UNIT: usize = 1024;

/// How strictly a read sees the writes before it, which is its price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consistency {
    Eventual,
    Strong,
    Transactional,
}

impl Consistency {
    pub fn of(consistent_read: bool) -> Consistency {
        if consistent_read { Consistency::Strong } else { Consistency::Eventual }
    }
}

/// Whether units are read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Read,
    Write,
}

impl Direction {
    pub const ALL: [Direction; 2] = [Direction::Read, Direction::Write];
}

/// Units in halves, so that they stay exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Units {
    halves: u64,
}

impl Units {
    /// Of reading so many bytes at once; even nothing costs the least unit.
    pub fn of_read(bytes: usize, consistency: Consistency) -> Units {
        let blocks = bytes.div_ceil(READ_UNIT).max(1) as u64;
        let halves = match consistency {
            Consistency::Eventual => 1,
            Consistency::Strong => 2,
            Consistency::Transactional => 4,
        };
        Units { halves: blocks * halves }
    }

    /// Of writing an item of so many bytes: the larger of its old and its new size.
    pub fn of_write(bytes: usize) -> Units {
        Units { halves: 2 * bytes.div_ceil(WRITE_UNIT).max(1) as u64 }
    }

    pub fn plus(self, other: Units) -> Units {
        Units { halves: self.halves + other.halves }
    }

    /// A transactional write does everything twice.
    pub fn doubled(self) -> Units {
        self.plus(self)
    }

    pub fn halves(self) -> u64 {
        self.halves
    }

    pub fn as_f64(self) -> f64 {
        self.halves as f64 / 2.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Consistency, Units};

    #[test]
    fn rounds_up_to_blocks() {
        let read = |bytes, consistency| Units::of_read(bytes, consistency).as_f64();
        assert_eq!(read(0, Consistency::Eventual), 0.5);
        assert_eq!(read(4096, Consistency::Strong), 1.0);
        assert_eq!(read(4097, Consistency::Eventual), 1.0);
        assert_eq!(read(1, Consistency::Transactional), 2.0);
        assert_eq!(Units::of_write(1024).as_f64(), 1.0);
        assert_eq!(Units::of_write(1025).doubled().as_f64(), 4.0);
    }
}
