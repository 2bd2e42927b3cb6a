//! One-time passwords of the clock: RFC 6238 with SHA-1, six digits and thirty seconds, as every authenticator has it.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

const STEP_MS: i64 = 30_000;
const CODES: u32 = 1_000_000;
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The step of a moment of real time.
pub fn step_at(ms: i64) -> i64 {
    ms.div_euclid(STEP_MS)
}

/// The six digits of a step, by a seed in Base32. None: the seed is none.
pub fn code(seed: &str, step: i64) -> Option<String> {
    let mut mac = Hmac::<Sha1>::new_from_slice(&decoded(seed)?).ok()?;
    mac.update(&step.to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let at = usize::from(digest[19] & 0xf);
    let number = digest[at..at + 4].iter().fold(0, |all, byte| all << 8 | u32::from(*byte));
    Some(format!("{:06}", (number & 0x7fff_ffff) % CODES))
}

/// Base32 without padding, of whole groups of five bytes.
pub fn encoded(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 8 / 5);
    for group in bytes.chunks_exact(5) {
        let bits = group.iter().fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
        let digits = (0..8).rev().map(|place| ALPHABET[(bits >> (place * 5) & 31) as usize]);
        text.extend(digits.map(char::from));
    }
    text
}

fn decoded(text: &str) -> Option<Vec<u8>> {
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for byte in text.bytes() {
        let digit = ALPHABET.iter().position(|known| *known == byte)?;
        bits = bits << 5 | u32::try_from(digit).ok()?;
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{code, decoded, encoded, step_at};

    #[test]
    fn codes_are_those_of_the_rfc() {
        // RFC 6238, appendix B: the last six of its eight digits.
        let seed = encoded(b"12345678901234567890");
        assert_eq!(seed, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        let expected = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (second, digits) in expected {
            assert_eq!(code(&seed, step_at(second * 1000)).unwrap(), digits);
        }
    }

    #[test]
    fn what_is_no_base_32_has_no_codes() {
        assert_eq!(decoded("GEZDGNBV").unwrap(), b"12345");
        assert_eq!(code("a1", 0), None);
    }
}
