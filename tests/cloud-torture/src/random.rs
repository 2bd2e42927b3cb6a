//! The seeded source of everything that the load chooses: the same seed gives the same load.

/// SplitMix64.
#[derive(Clone)]
pub struct Random(u64);

impl Random {
    /// A source of its own for each name under a seed.
    pub fn of(seed: u64, name: &str) -> Random {
        let mut random = Random(seed ^ 0x6a09_e667_f3bc_c908);
        for byte in name.bytes() {
            random.0 = random.next().wrapping_add(u64::from(byte));
        }
        random
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// From 0 to below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    pub fn between(&mut self, first: u64, last: u64) -> u64 {
        first + self.below(last - first + 1)
    }

    /// True once in `count` times.
    pub fn once_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }
}

/// Bytes that tell which write made them, in every place.
pub fn content(id: u64, length: usize) -> Vec<u8> {
    let mut random = Random(id);
    let mut bytes = format!("{id}:{length}:").into_bytes();
    while bytes.len() < length {
        bytes.extend_from_slice(&random.next().to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

#[cfg(test)]
mod tests {
    use super::{Random, content};

    #[test]
    fn a_seed_repeats_itself_and_names_differ() {
        let draw = |seed, name| Random::of(seed, name).next();
        assert_eq!(draw(1, "a"), draw(1, "a"));
        assert_ne!(draw(1, "a"), draw(1, "b"));
        assert_ne!(draw(1, "a"), draw(2, "a"));
    }

    #[test]
    fn contents_differ_in_every_part() {
        let (one, other) = (content(1, 1000), content(2, 1000));
        assert_eq!((one.len(), content(1, 3).len()), (1000, 3));
        assert!(one[8..].chunks(8).zip(other[8..].chunks(8)).all(|(a, b)| a != b));
    }
}
