//! DynamoDB's numbers: decimal, exact, 38 significant digits, magnitudes from 1E-130 to 9.99E+125.
//!
//! Binary floating point would lose digits that DynamoDB keeps, hence a type of its own. A number is held
//! normalised (no trailing zeros in its coefficient), so equality is equality of the parts.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html>

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// Significant digits that a number may have.
pub const DIGITS_MAX: u32 = 38;
/// Exponent of the first digit of the largest number.
const MAGNITUDE_MAX: i32 = 125;
/// Exponent of the first digit of the smallest positive number.
const MAGNITUDE_MIN: i32 = -130;

/// `coefficient × 10^exponent`, with a sign. Zero has no sign and the exponent 0.
#[derive(Clone, Copy)]
pub struct Number {
    /// Kept as two halves, so that the number aligns to eight bytes and values stay small.
    coefficient: [u64; 2],
    exponent: i16,
    negative: bool,
}

/// Why a text is not a number, or a result cannot be held. `Display` is AWS's text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    #[error("The parameter cannot be converted to a numeric value")]
    Empty,
    #[error("The parameter cannot be converted to a numeric value: {0}")]
    NotNumeric(String),
    #[error("Attempting to store more than 38 significant digits in a Number")]
    TooManyDigits,
    #[error(
        "Number overflow. Attempting to store a number with magnitude larger than supported range"
    )]
    Overflow,
    #[error(
        "Number underflow. Attempting to store a number with magnitude smaller than supported range"
    )]
    Underflow,
}

impl Number {
    pub const ZERO: Number = Number { coefficient: [0, 0], exponent: 0, negative: false };

    /// Reads a decimal text, plain or scientific: `-12.50`, `1e3`, `.5`.
    pub fn parse(text: &str) -> Result<Number, NumberError> {
        if text.is_empty() {
            return Err(NumberError::Empty);
        }
        let refuse = || NumberError::NotNumeric(text.to_owned());
        let (negative, unsigned) = match text.as_bytes()[0] {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
            Some(at) => (&unsigned[..at], parse_exponent(&unsigned[at + 1..]).ok_or_else(refuse)?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all_digits = whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit());
        if !all_digits || (whole.is_empty() && fraction.is_empty()) {
            return Err(refuse());
        }
        let digits = Digits::new(whole, fraction);
        let Some((first, last)) = digits.significant() else { return Number::zero(exponent) };
        if last - first >= DIGITS_MAX as usize {
            return Err(NumberError::TooManyDigits);
        }
        let coefficient =
            (first..=last).fold(0u128, |sum, at| sum * 10 + u128::from(digits.at(at)));
        // Behind the last significant digit stand this many digits of the whole part (or before, if negative).
        let shift = whole.len() as i64 - 1 - last as i64;
        Number::new(negative, coefficient, exponent.saturating_add(shift))
    }

    /// As [`Number::parse`], of a text that Java's `BigDecimal` can hold: so DynamoDB was seen to read the parameters of
    /// statements. Exponents have 32 bits there, and so has the place of the first digit, which wraps.
    pub fn parse_big_decimal(text: &str) -> Result<Number, NumberError> {
        let number = Number::parse(text);
        if let Err(NumberError::Empty | NumberError::NotNumeric(_)) = &number {
            return number;
        }
        let (mantissa, exponent) = match text.find(['e', 'E']) {
            Some(at) => (&text[..at], parse_exponent(&text[at + 1..]).unwrap_or(0)),
            None => (text, 0),
        };
        let fraction = mantissa.split_once('.').map_or(0, |(_, fraction)| fraction.len() as i64);
        let scale = fraction.saturating_sub(exponent);
        if i32::try_from(exponent).is_err() || i32::try_from(scale).is_err() {
            return Err(NumberError::NotNumeric(text.to_owned()));
        }
        let digits = mantissa.bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0');
        let precision = digits.count().max(1) as i64;
        if precision - scale > i64::from(i32::MAX) {
            return Err(NumberError::Underflow);
        }
        number
    }

    /// A zero is held to the range by the exponent with which it is written, as AWS was seen to answer.
    fn zero(exponent: i64) -> Result<Number, NumberError> {
        if exponent > i64::from(MAGNITUDE_MAX) {
            return Err(NumberError::Overflow);
        }
        if exponent < i64::from(MAGNITUDE_MIN) {
            return Err(NumberError::Underflow);
        }
        Ok(Number::ZERO)
    }

    /// Normalises, and checks the range.
    fn new(negative: bool, coefficient: u128, exponent: i64) -> Result<Number, NumberError> {
        if coefficient == 0 {
            return Ok(Number::ZERO);
        }
        let (mut coefficient, mut exponent) = (coefficient, exponent);
        while coefficient.is_multiple_of(10) {
            coefficient /= 10;
            exponent = exponent.saturating_add(1);
        }
        let digits = coefficient.ilog10() + 1;
        let magnitude = exponent.saturating_add(i64::from(digits) - 1);
        if digits > DIGITS_MAX || magnitude > i64::from(MAGNITUDE_MAX) {
            return Err(NumberError::Overflow);
        }
        if magnitude < i64::from(MAGNITUDE_MIN) {
            return Err(NumberError::Underflow);
        }
        let exponent = i16::try_from(exponent).expect("a magnitude in range bounds the exponent");
        let halves = [(coefficient >> 64) as u64, coefficient as u64];
        Ok(Number { coefficient: halves, exponent, negative })
    }

    /// The parts, as storage keeps them: sign, coefficient, exponent.
    pub fn parts(self) -> (bool, u128, i16) {
        (self.negative, self.coefficient(), self.exponent)
    }

    /// The inverse of [`Number::parts`].
    pub fn from_parts(
        negative: bool,
        coefficient: u128,
        exponent: i16,
    ) -> Result<Number, NumberError> {
        Number::new(negative, coefficient, i64::from(exponent))
    }

    pub fn is_negative(self) -> bool {
        self.negative
    }

    pub fn is_zero(self) -> bool {
        self.coefficient == [0, 0]
    }

    fn coefficient(self) -> u128 {
        u128::from(self.coefficient[0]) << 64 | u128::from(self.coefficient[1])
    }

    /// Count of significant digits; one for zero.
    pub fn digit_count(self) -> u32 {
        self.coefficient().checked_ilog10().unwrap_or(0) + 1
    }

    /// The power of ten of the first digit.
    fn magnitude(self) -> i32 {
        i32::from(self.exponent) + self.digit_count() as i32 - 1
    }

    /// Exact sum. A result that 38 digits cannot hold is refused, as DynamoDB refuses it.
    pub fn plus(self, other: Number) -> Result<Number, NumberError> {
        if self.is_zero() {
            return Ok(other);
        }
        if other.is_zero() {
            return Ok(self);
        }
        let (high, low) =
            if self.exponent >= other.exponent { (self, other) } else { (other, self) };
        let shift = (i32::from(high.exponent) - i32::from(low.exponent)) as u32;
        // A shifted coefficient past u128 leaves more than 38 significant digits whatever is added.
        let factor = 10u128.checked_pow(shift).ok_or(NumberError::Overflow)?;
        let shifted = high.coefficient().checked_mul(factor).ok_or(NumberError::Overflow)?;
        let exponent = i64::from(low.exponent);
        if high.negative == low.negative {
            let sum = shifted.checked_add(low.coefficient()).ok_or(NumberError::Overflow)?;
            return Number::new(high.negative, sum, exponent);
        }
        match shifted.cmp(&low.coefficient()) {
            Ordering::Equal => Ok(Number::ZERO),
            Ordering::Greater => Number::new(high.negative, shifted - low.coefficient(), exponent),
            Ordering::Less => Number::new(low.negative, low.coefficient() - shifted, exponent),
        }
    }

    /// Exact difference.
    pub fn minus(self, other: Number) -> Result<Number, NumberError> {
        self.plus(other.negate())
    }

    fn negate(self) -> Number {
        Number { negative: !self.negative && !self.is_zero(), ..self }
    }

    /// The bytes that DynamoDB counts for this number in an item's size.
    ///
    /// A byte for the exponent, one for each pair of digits (pairs lie on even powers of ten, so an odd
    /// alignment needs one more), one more when negative.
    pub fn size_bytes(self) -> usize {
        if self.is_zero() {
            return 1;
        }
        let digits = self.digit_count() as usize;
        let misaligned = digits.is_multiple_of(2) && self.magnitude() % 2 == 0;
        1 + digits.div_ceil(2) + usize::from(misaligned) + usize::from(self.negative)
    }

    /// Appends bytes whose order is the order of the numbers. Self-delimiting: at most 22 bytes.
    pub fn encode_ordered(self, out: &mut Vec<u8>) {
        if self.is_zero() {
            out.push(1);
            return;
        }
        let flip = if self.negative { 0xff } else { 0 };
        out.push(if self.negative { 0 } else { 2 });
        let biased = u8::try_from(self.magnitude() - MAGNITUDE_MIN).expect("256 magnitudes");
        out.push(biased ^ flip);
        let mut coefficient = self.coefficient();
        let mut pairs = [0u8; 20];
        let mut count = 0;
        if !self.digit_count().is_multiple_of(2) {
            coefficient *= 10;
        }
        while coefficient > 0 {
            pairs[count] = (coefficient % 100) as u8 + 1;
            coefficient /= 100;
            count += 1;
        }
        out.extend(pairs[..count].iter().rev().map(|pair| pair ^ flip));
        out.push(flip);
    }
}

/// The digits of a mantissa around its point, addressed as one row.
struct Digits<'a> {
    whole: &'a [u8],
    fraction: &'a [u8],
}

impl<'a> Digits<'a> {
    fn new(whole: &'a str, fraction: &'a str) -> Digits<'a> {
        Digits { whole: whole.as_bytes(), fraction: fraction.as_bytes() }
    }

    fn at(&self, index: usize) -> u8 {
        let byte = match index.checked_sub(self.whole.len()) {
            Some(behind) => self.fraction[behind],
            None => self.whole[index],
        };
        byte - b'0'
    }

    /// The first and last digit that is not zero.
    fn significant(&self) -> Option<(usize, usize)> {
        let count = self.whole.len() + self.fraction.len();
        let first = (0..count).find(|&at| self.at(at) != 0)?;
        let last = (0..count).rev().find(|&at| self.at(at) != 0)?;
        Some((first, last))
    }
}

/// What does not fit into 64 bits is no number to DynamoDB; what does is held to the range later.
fn parse_exponent(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// DynamoDB's normal form: plain decimal, never scientific, no superfluous zero.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_zero() {
            return f.write_str("0");
        }
        if self.negative {
            f.write_str("-")?;
        }
        let digits = self.coefficient().to_string();
        if self.exponent >= 0 {
            return write!(f, "{digits}{:0<width$}", "", width = self.exponent as usize);
        }
        let behind = usize::from(self.exponent.unsigned_abs());
        match digits.len().checked_sub(behind) {
            Some(whole) if whole > 0 => write!(f, "{}.{}", &digits[..whole], &digits[whole..]),
            _ => write!(f, "0.{digits:0>behind$}"),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl From<u64> for Number {
    fn from(value: u64) -> Number {
        Number::new(false, u128::from(value), 0).expect("20 digits are in range")
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Number) -> bool {
        self.parts() == other.parts()
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.parts().hash(state);
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Number) -> Ordering {
        let sign = |n: &Number| i8::from(!n.is_zero()) * if n.negative { -1 } else { 1 };
        let (left, right) = (sign(self), sign(other));
        if left != right || left == 0 {
            return left.cmp(&right);
        }
        let absolute = self.magnitude().cmp(&other.magnitude()).then_with(|| {
            let scaled = |n: &Number| n.coefficient() * 10u128.pow(DIGITS_MAX - n.digit_count());
            scaled(self).cmp(&scaled(other))
        });
        if left < 0 { absolute.reverse() } else { absolute }
    }
}

#[cfg(test)]
mod tests {
    use super::{Number, NumberError};
    use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn normalises_as_dynamodb_does() {
        for (text, normal) in [
            ("1E+2", "100"),
            ("-0", "0"),
            ("00012.500", "12.5"),
            ("1e3", "1000"),
            ("+1000.0", "1000"),
            (".5", "0.5"),
            ("5.", "5"),
            ("0.00012e2", "0.012"),
            ("-1.25E-3", "-0.00125"),
            ("0.1e126", &format!("1{}", "0".repeat(125))),
            ("1e-130", &format!("0.{}1", "0".repeat(129))),
            ("0e125", "0"),
            ("-0.00e-130", "0"),
            ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
        ] {
            assert_eq!(number(text).to_string(), normal, "{text}");
        }
    }

    #[test]
    fn refuses_with_aws_texts() {
        use NumberError::{Empty, NotNumeric, Overflow, TooManyDigits, Underflow};
        assert_eq!(Number::parse(""), Err(Empty));
        for text in [
            "dog",
            "NaN",
            "Infinity",
            " 1",
            "1 ",
            "1e",
            "1e+",
            "1e+-2",
            "--1",
            "1.2.3",
            ".",
            "1_0",
            "0x1",
            "1e9223372036854775808",
            "0e-9223372036854775809",
        ] {
            assert_eq!(Number::parse(text), Err(NotNumeric(text.into())), "{text}");
        }
        assert_eq!(Number::parse("123456789012345678901234567890123456789"), Err(TooManyDigits));
        assert_eq!(Number::parse("-1.23456789012345678901234567890123456789"), Err(TooManyDigits));
        for text in ["1e126", "-1e126", "1e2147483648", "9.9e9223372036854775807", "0e126"] {
            assert_eq!(Number::parse(text), Err(Overflow), "{text}");
        }
        for text in ["1e-131", "-9.9e-131", "1e-99999999999", "1e-9223372036854775808", "-0e-131"] {
            assert_eq!(Number::parse(text), Err(Underflow), "{text}");
        }
    }

    #[test]
    fn a_big_decimal_has_an_exponent_of_32_bits() {
        use NumberError::{Empty, NotNumeric, Overflow, Underflow};
        for text in
            ["1e2147483648", "-1e99999999999", "1e-99999999999", "1e-2147483648", "1.5e-2147483647"]
        {
            assert_eq!(Number::parse_big_decimal(text), Err(NotNumeric(text.into())), "{text}");
        }
        for (text, found) in [
            ("", Err(Empty)),
            ("1x", Err(NotNumeric("1x".into()))),
            ("1e2147483647", Err(Underflow)),
            ("1e2147483646", Err(Overflow)),
            ("1e126", Err(Overflow)),
            ("0.10e3", Ok(number("100"))),
        ] {
            assert_eq!(Number::parse_big_decimal(text), found, "{text}");
        }
    }

    #[test]
    fn adds_exactly_or_refuses() {
        let sum = |a: &str, b: &str| number(a).plus(number(b)).map(|n| n.to_string());
        assert_eq!(sum("1000000000000000000000", "1").unwrap(), "1000000000000000000001");
        assert_eq!(sum("0.1", "0.2").unwrap(), "0.3");
        assert_eq!(sum("1e38", "-1").unwrap(), "9".repeat(38));
        assert_eq!(sum("9e125", "9e125"), Err(NumberError::Overflow));
        assert_eq!(sum("1e50", "1"), Err(NumberError::Overflow));
        assert_eq!(sum("1e125", "1e-130"), Err(NumberError::Overflow));
        assert_eq!(number("5").minus(number("5")).unwrap(), Number::ZERO);
        assert_eq!(
            number("1.1e-130").minus(number("1e-130")),
            Err(NumberError::Underflow),
            "a difference may be too small"
        );
    }

    #[test]
    fn sizes_count_pairs_of_digits() {
        for (text, size) in
            [("0", 1), ("1", 2), ("-1", 3), ("12", 2), ("100", 2), ("120", 3), ("123", 3)]
        {
            assert_eq!(number(text).size_bytes(), size, "{text}");
        }
    }

    fn numbers() -> impl Strategy<Value = Number> {
        (any::<bool>(), any::<u128>(), 0u32..38, -130i16..80).prop_map(
            |(sign, c, digits, exponent)| {
                Number::from_parts(sign, c % 10u128.pow(digits + 1), exponent)
                    .unwrap_or(Number::ZERO)
            },
        )
    }

    proptest! {
        #[test]
        fn text_round_trips(n in numbers()) {
            prop_assert_eq!(Number::parse(&n.to_string()).unwrap(), n);
        }

        #[test]
        fn bytes_order_as_numbers_do(a in numbers(), b in numbers()) {
            let encode = |n: Number| { let mut out = Vec::new(); n.encode_ordered(&mut out); out };
            prop_assert_eq!(encode(a).cmp(&encode(b)), a.cmp(&b));
            prop_assert!(encode(a).len() <= 22);
        }

        #[test]
        fn small_sums_agree_with_integers(a in -1_000_000_000i64..1_000_000_000, b in -1_000_000_000i64..1_000_000_000) {
            let (x, y) = (number(&a.to_string()), number(&b.to_string()));
            prop_assert_eq!(x.plus(y).unwrap().to_string(), (a + b).to_string());
            prop_assert_eq!(x.minus(y).unwrap().to_string(), (a - b).to_string());
            prop_assert_eq!(x.cmp(&y), a.cmp(&b));
        }

        #[test]
        fn what_is_added_can_be_taken_away(a in numbers(), b in numbers()) {
            if let Ok(sum) = a.plus(b) {
                prop_assert_eq!(sum.minus(b).ok(), Some(a));
            }
        }
    }
}
