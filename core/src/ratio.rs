//! Exact ratios from 0 to 1: chances, as the reader writes them.

use alloc::string::{String, ToString};
use core::cmp::Ordering;
use core::fmt;

use crate::limits::MAX_DENOMINATOR;

/// A ratio from 0 to 1 in lowest terms.
///
/// ```
/// use at_dawn_core::Ratio;
/// assert_eq!(Ratio::parse("12.5%"), Ratio::parse("1/8"));
/// assert_eq!(Ratio::parse("0.125").unwrap().to_string(), "1/8");
/// assert_eq!(Ratio::parse("3/2"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    numerator: u64,
    denominator: u64,
}

impl Ratio {
    /// Never.
    pub const ZERO: Ratio = Ratio { numerator: 0, denominator: 1 };
    /// Always.
    pub const ONE: Ratio = Ratio { numerator: 1, denominator: 1 };

    /// The ratio in lowest terms, if it is from 0 to 1 and its denominator is within
    /// [`MAX_DENOMINATOR`].
    #[must_use]
    pub fn new(numerator: u64, denominator: u64) -> Option<Ratio> {
        if denominator == 0 || numerator > denominator {
            return None;
        }
        let divisor = gcd(numerator, denominator);
        let ratio = Ratio { numerator: numerator / divisor, denominator: denominator / divisor };
        (ratio.denominator <= MAX_DENOMINATOR).then_some(ratio)
    }

    /// Reads `1/8`, `0.125` or `12.5%`, exactly.
    #[must_use]
    pub fn parse(text: &str) -> Option<Ratio> {
        if let Some((above, below)) = text.split_once('/') {
            return Ratio::new(whole(above)?, whole(below)?);
        }
        let (digits, hundredths) = match text.strip_suffix('%') {
            Some(digits) => (digits, 100),
            None => (text, 1),
        };
        let (before, after) = match digits.split_once('.') {
            Some((before, after)) if !after.is_empty() => (before, after),
            Some(_) => return None,
            None => (digits, ""),
        };
        let after = after.trim_end_matches('0');
        let scale = 10_u64.checked_pow(u32::try_from(after.len()).ok()?)?;
        let fraction = if after.is_empty() { 0 } else { whole(after)? };
        let numerator = whole(before)?.checked_mul(scale)?.checked_add(fraction)?;
        Ratio::new(numerator, scale.checked_mul(hundredths)?)
    }

    /// The part above the line.
    #[must_use]
    pub const fn numerator(self) -> u64 {
        self.numerator
    }

    /// The part below the line, at least 1.
    #[must_use]
    pub const fn denominator(self) -> u64 {
        self.denominator
    }

    /// Whether this never happens.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// Whether this always happens.
    #[must_use]
    pub const fn is_one(self) -> bool {
        self.numerator == self.denominator
    }

    /// One minus this.
    #[must_use]
    pub const fn complement(self) -> Ratio {
        Ratio { numerator: self.denominator - self.numerator, denominator: self.denominator }
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Ratio) -> Ordering {
        // Neither product is beyond the square of the largest denominator.
        let (one, another) =
            (self.numerator * other.denominator, other.numerator * self.denominator);
        one.cmp(&another)
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Ratio) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text: String = if self.denominator == 1 {
            self.numerator.to_string()
        } else {
            alloc::format!("{}/{}", self.numerator, self.denominator)
        };
        f.pad(&text)
    }
}

/// Digits and nothing else: `str::parse` would also take a sign.
pub(crate) fn whole(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

const fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    if a == 0 { 1 } else { a }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_ways_to_write_an_eighth() {
        for text in ["1/8", "0.125", "12.5%", "2/16", "0.12500"] {
            assert_eq!(Ratio::parse(text), Ratio::new(1, 8), "{text}");
        }
    }

    #[test]
    fn what_is_not_a_ratio_from_nought_to_one() {
        for text in
            ["", "/", "1/", "/2", "-1/2", "+1/2", "2", "1.5", "101%", "1/0", "0.", ".", "x", "1e-3"]
        {
            assert_eq!(Ratio::parse(text), None, "{text}");
        }
        assert_eq!(Ratio::parse("1/1000000001"), None);
        assert_eq!(Ratio::parse("99999999999999999999/99999999999999999999"), None);
    }

    #[test]
    fn the_smaller_comes_first() {
        let texts = ["0", "1/1000000000", "1/3", "0.3334", "1/2", "999999999/1000000000", "1"];
        let ratios = texts.map(|text| Ratio::parse(text).unwrap());
        assert!(ratios.is_sorted_by(|one, next| one < next));
    }

    #[test]
    fn printing_reads_back() {
        for (n, d) in [(0, 1), (1, 1), (1, 3), (999_999_999, 1_000_000_000)] {
            let ratio = Ratio::new(n, d).unwrap();
            assert_eq!(Ratio::parse(&ratio.to_string()), Some(ratio));
        }
    }
}
