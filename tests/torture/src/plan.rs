//! What each writer's n-th unit consists of: the seed alone decides, so that the parent knows what must be
//! there without having seen it written.

use bytes::Bytes;
use world::World;

/// Each does one unit after another: its counter and everything that goes with it.
pub const WRITERS: u64 = 6;
/// The writer of large transactions comes after them.
pub const BIG: u64 = WRITERS;
pub const LOGS: u64 = 3;
/// A unit clears the rows of the one so many before.
pub const ROWS_KEPT: u64 = 48;
/// A unit drops the blobs of the one so many before, copy by copy.
pub const BLOB_DROPPED_AFTER: [u64; 2] = [16, 20];
/// A unit may change the timer of the one so many before.
pub const TIMER_CHANGED_AFTER: u64 = 2;
const BIG_ROWS_MAX: u64 = 1500;

/// Reproducible choices.
pub struct Dice(World);

/// One transaction of a writer.
#[derive(Debug)]
pub struct Unit {
    pub rows: u64,
    pub hot: bool,
    pub log: Option<u64>,
    pub events: u64,
    pub ordered: bool,
    /// Due so many milliseconds after it is set.
    pub timer_ms: Option<i64>,
    /// What becomes of the timer that an earlier unit set, if it did.
    pub change: Change,
    /// Bytes of a blob, and how many rows name it.
    pub blob: Option<(usize, usize)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Nothing,
    Cancel,
    Replace(i64),
}

impl Dice {
    pub fn new(seeds: &[u64]) -> Dice {
        let seed = seeds.iter().fold(0x7031_1e05, |sum: u64, seed| {
            (sum.rotate_left(23) ^ seed).wrapping_mul(0x2545_f491_4f6c_dd1d)
        });
        Dice(World::simulated(seed, 0))
    }

    /// From 0 to below `end`.
    pub fn below(&self, end: u64) -> u64 {
        self.0.random_u64() % end
    }

    pub fn one_in(&self, chances: u64) -> bool {
        self.below(chances) == 0
    }

    pub fn bytes(&self, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        self.0.fill(&mut bytes);
        bytes
    }
}

impl Unit {
    pub fn of(seed: u64, writer: u64, number: u64) -> Unit {
        let dice = Dice::new(&[seed, 1, writer, number]);
        let rows = 1 + dice.below(4);
        let hot = dice.one_in(3);
        let log = (!dice.one_in(4)).then(|| dice.below(LOGS));
        let events = dice.below(3);
        let ordered = dice.one_in(2);
        let timer_ms = dice.one_in(3).then(|| dice.below(1500) as i64);
        let change = match dice.below(6) {
            0 => Change::Cancel,
            1 => Change::Replace(dice.below(1500) as i64),
            _ => Change::Nothing,
        };
        let blob = dice.one_in(12).then(|| {
            let length = match dice.below(6) {
                0 => 700_000 + dice.below(900_000),
                1 => 262_144,
                2 => dice.below(2),
                _ => dice.below(40_000),
            };
            (length as usize, 1 + dice.below(2) as usize)
        });
        Unit { rows, hot, log, events, ordered, timer_ms, change, blob }
    }
}

/// How many rows the n-th large transaction leaves.
pub fn big_rows(seed: u64, number: u64) -> u64 {
    Dice::new(&[seed, 2, number]).below(BIG_ROWS_MAX)
}

pub fn row_value(seed: u64, writer: u64, number: u64, index: u64) -> Bytes {
    let dice = Dice::new(&[seed, 3, writer, number, index]);
    let length = dice.below(600) as usize;
    Bytes::from(dice.bytes(length))
}

pub fn blob_bytes(seed: u64, writer: u64, number: u64, length: usize) -> Bytes {
    Bytes::from(Dice::new(&[seed, 4, writer, number]).bytes(length))
}
