//! Unpredictable bytes, or predictable ones.

/// Bytes asked of the system at once: a request needs a few, and asking costs more than they do.
const AHEAD: usize = 1024;
/// Who wants more than this at once asks for it alone.
const SMALL: usize = 64;

pub(crate) enum Random {
    System(Box<Ahead>),
    /// SplitMix64: reproducible, for simulation alone.
    Seeded(u64),
}

/// Bytes that nobody has been given yet: each is given once, and then forgotten here.
pub(crate) struct Ahead {
    bytes: [u8; AHEAD],
    used: usize,
}

impl Random {
    pub fn system() -> Random {
        Random::System(Box::new(Ahead { bytes: [0; AHEAD], used: AHEAD }))
    }

    pub fn fill(&mut self, buffer: &mut [u8]) {
        match self {
            Random::System(ahead) if buffer.len() <= SMALL => ahead.give(buffer),
            Random::System(_) => ask(buffer),
            Random::Seeded(state) => {
                for chunk in buffer.chunks_mut(8) {
                    let bytes = split_mix(state).to_le_bytes();
                    chunk.copy_from_slice(&bytes[..chunk.len()]);
                }
            }
        }
    }
}

impl Ahead {
    fn give(&mut self, buffer: &mut [u8]) {
        if AHEAD - self.used < buffer.len() {
            ask(&mut self.bytes);
            self.used = 0;
        }
        let given = &mut self.bytes[self.used..self.used + buffer.len()];
        buffer.copy_from_slice(given);
        given.fill(0);
        self.used += buffer.len();
    }
}

fn ask(buffer: &mut [u8]) {
    getrandom::fill(buffer).expect("the system has a random source");
}

fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

#[cfg(test)]
mod tests {
    use super::{AHEAD, Random, SMALL};
    use std::collections::HashSet;

    #[test]
    fn nothing_is_given_twice() {
        let mut random = Random::system();
        let mut seen = HashSet::new();
        for length in (8..=SMALL).cycle().take(10 * AHEAD / 8) {
            let mut bytes = vec![0; length];
            random.fill(&mut bytes);
            assert!(seen.insert(bytes[..8].to_vec()));
        }
    }
}
