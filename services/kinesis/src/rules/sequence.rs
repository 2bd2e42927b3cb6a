//! Sequence numbers: decimals of 56 digits that say when their shard was made, where in it the record stands, when it came
//! and which shard it is. As <https://github.com/mhart/kinesalite> read them from AWS's.
//!
//! In hexadecimal: `2`, the shard's making in seconds (9), the shard's last digit (1), the place (16), `00`, the record's
//! arrival in seconds (9), the shard (8), `2`.

use std::fmt::Write;

/// The place that ends a closed shard.
pub const LAST: u64 = 0x7fff_ffff_ffff_ffff;

const LIMBS: usize = 6;
const DIGITS: usize = 47;
/// Seconds are nine hexadecimal digits.
const SECONDS_MAX: u64 = 0xf_ffff_ffff;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sequence {
    /// When the shard was made, in seconds since 1970.
    pub made_s: u64,
    pub shard: u32,
    /// Zero where the shard begins; rises with each record.
    pub place: u64,
    /// When the record came, in seconds since 1970.
    pub at_s: u64,
}

impl Sequence {
    pub fn parse(text: &str) -> Option<Sequence> {
        let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let hex = hexadecimal(text).filter(|_| plain)?;
        let field = |from: usize, length: usize| u64::from_str_radix(&hex[from..from + length], 16);
        let (version, made_s, low) = (field(0, 1).ok()?, field(1, 9).ok()?, field(10, 1).ok()?);
        let (place, at_s) = (field(11, 16).ok()?, field(29, 9).ok()?);
        let (shard, end) = (u32::try_from(field(38, 8).ok()?).ok()?, field(46, 1).ok()?);
        let sound = version == 2 && end == 2 && place <= LAST && low == u64::from(shard & 0xf);
        sound.then_some(Sequence { made_s, shard, place, at_s })
    }
}

impl std::fmt::Display for Sequence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Sequence { made_s, shard, place, at_s } = self;
        let (made_s, at_s) = (made_s.min(&SECONDS_MAX), at_s.min(&SECONDS_MAX));
        let low = shard & 0xf;
        let hex = format!("02{made_s:09x}{low:x}{place:016x}00{at_s:09x}{shard:08x}2");
        f.write_str(&decimal(&hex))
    }
}

/// 48 hexadecimal digits as a decimal.
fn decimal(hex: &str) -> String {
    let mut limbs = [0u32; LIMBS];
    for (limb, digits) in limbs.iter_mut().zip(0..) {
        let digits = &hex[digits * 8..digits * 8 + 8];
        *limb = u32::from_str_radix(digits, 16).unwrap_or_default();
    }
    // Nine decimal digits at a time, the last ones first.
    let mut groups = Vec::new();
    while limbs.iter().any(|limb| *limb != 0) {
        let mut rest = 0u64;
        for limb in &mut limbs {
            let value = rest << 32 | u64::from(*limb);
            *limb = (value / 1_000_000_000) as u32;
            rest = value % 1_000_000_000;
        }
        groups.push(rest);
    }
    let mut text = groups.pop().unwrap_or_default().to_string();
    for group in groups.into_iter().rev() {
        // Writing to a String cannot fail.
        let _always = write!(text, "{group:09}");
    }
    text
}

/// The 47 hexadecimal digits of a decimal; none if it needs another number of them.
fn hexadecimal(text: &str) -> Option<String> {
    let mut limbs = [0u32; LIMBS];
    for digit in text.bytes() {
        let mut carry = u64::from(digit.wrapping_sub(b'0'));
        for limb in limbs.iter_mut().rev() {
            let value = u64::from(*limb) * 10 + carry;
            *limb = value as u32;
            carry = value >> 32;
        }
        if carry != 0 {
            return None;
        }
    }
    let hex: String = limbs.iter().map(|limb| format!("{limb:08x}")).collect();
    let digits = hex.strip_prefix('0')?;
    (digits.len() == DIGITS && !digits.starts_with('0')).then(|| digits.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{LAST, Sequence};
    use proptest::prelude::{any, prop_assert_eq, proptest};

    /// From AWS's own example of an event.
    #[test]
    fn a_number_of_awss_is_read() {
        let text = "49590338271490256608559692538361571095921575989136588898";
        let read = Sequence::parse(text).unwrap();
        let (made_s, at_s) = (0x05bf_4e5c2, 0x05c1_81eea);
        assert_eq!(read, Sequence { made_s, shard: 6, place: 0x6764_8a17, at_s });
        assert_eq!(read.to_string(), text);
    }

    #[test]
    fn what_is_none_is_refused() {
        for text in ["", "0", "ham", "-1", "123", &"9".repeat(56), &"9".repeat(80)] {
            assert_eq!(Sequence::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn numbers_come_back(made_s in 0u64..1 << 36, shard: u32, place in 0..=LAST, at_s in 0u64..1 << 36) {
            let sequence = Sequence { made_s, shard, place, at_s };
            prop_assert_eq!(Sequence::parse(&sequence.to_string()), Some(sequence));
        }

        #[test]
        fn they_rise_with_the_place(place in 0..LAST, at_s in 0u64..1 << 36, later in 0u64..1 << 36) {
            let first = Sequence { made_s: 1_700_000_000, shard: 3, place, at_s };
            let second = Sequence { place: place + 1, at_s: later, ..first };
            let (first, second) = (first.to_string(), second.to_string());
            prop_assert_eq!(first.len(), second.len());
            assert!(first < second);
        }

        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _any = Sequence::parse(&text);
        }
    }
}
