//! Member codes: seven digits that can be said aloud. The last digit checks the others (Damm's scheme over a
//! totally anti-symmetric quasigroup of order 10): one wrong digit, or two neighbours changed over, is always noticed.

use rand::{Rng, RngCore};

/// Digits of a code, the check digit included.
pub const LENGTH: usize = 7;

const TABLE: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

fn interim(digits: impl Iterator<Item = u8>) -> u8 {
    digits.fold(0, |row, digit| TABLE[usize::from(row)][usize::from(digit % 10)])
}

/// A new code. It does not begin with a zero, which people leave out.
pub fn new(rng: &mut dyn RngCore) -> String {
    let number: u32 = rng.random_range(100_000..1_000_000);
    let check = interim(number.to_string().bytes().map(|it| it - b'0'));
    format!("{number}{check}")
}

/// The code in what was typed or said (blanks and hyphens do not count); `None` when it cannot be one.
pub fn read(text: &str) -> Option<String> {
    // Longer than any way to write seven digits: not looked at.
    if text.len() > 64 {
        return None;
    }
    let digits: String = text
        .chars()
        .filter(|it| !it.is_whitespace() && *it != '-')
        .collect();
    let good = digits.len() == LENGTH && digits.bytes().all(|it| it.is_ascii_digit());
    (good && interim(digits.bytes().map(|it| it - b'0')) == 0).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    #[test]
    fn a_misheard_digit_and_two_changed_over_are_always_noticed() {
        let mut rng = StdRng::seed_from_u64(5);
        for _ in 0..200 {
            let code = new(&mut rng);
            assert_eq!(read(&code).as_deref(), Some(code.as_str()));
            let spaced = format!(" {} - {} ", &code[..3], &code[3..]);
            assert_eq!(read(&spaced).as_deref(), Some(code.as_str()));
            for at in 0..LENGTH {
                for digit in b'0'..=b'9' {
                    let mut other = code.clone().into_bytes();
                    other[at] = digit;
                    let other = String::from_utf8(other).unwrap();
                    assert_eq!(read(&other).is_some(), other == code, "{code} heard as {other}");
                }
            }
            for at in 1..LENGTH {
                let mut other = code.clone().into_bytes();
                other.swap(at - 1, at);
                let other = String::from_utf8(other).unwrap();
                assert_eq!(read(&other).is_some(), other == code, "{code} heard as {other}");
            }
        }
    }

    #[test]
    fn what_is_no_code_is_none() {
        for text in ["", "123", "12345678", "12a4567", "१२३४५६७", &"1".repeat(1000)] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
