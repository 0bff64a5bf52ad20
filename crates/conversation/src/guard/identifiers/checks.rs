//! Check digits and shapes of identifiers.

/// Twelve digits, the first 2 to 9, with a right Verhoeff check digit.
pub(super) fn is_aadhaar(digits: &str) -> bool {
    digits.len() == 12 && is_aadhaar_like(digits)
}

/// As an Aadhaar number, of any length: its virtual id has sixteen digits.
pub(super) fn is_aadhaar_like(digits: &str) -> bool {
    digits.starts_with(|c: char| ('2'..='9').contains(&c)) && verhoeff(digits)
}

/// Ten digits of an Indian mobile number.
pub(super) fn is_mobile(digits: &str) -> bool {
    digits.len() == 10 && digits.starts_with(['6', '7', '8', '9'])
}

/// A mobile number with what is dialled before it.
pub(super) fn is_dialled(digits: &str) -> bool {
    ["", "0", "91", "091", "0091"]
        .iter()
        .any(|before| digits.strip_prefix(before).is_some_and(is_mobile))
}

/// `2024004512`: the digits of an order id of ours.
pub(super) fn is_order(digits: &str) -> bool {
    digits.len() == 10 && digits.starts_with("20")
}

/// Luhn check over all digits.
pub(super) fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(i, b)| {
            let d = u32::from(b.wrapping_sub(b'0').min(9)) * if i % 2 == 1 { 2 } else { 1 };
            if d > 9 { d - 9 } else { d }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Verhoeff check over all digits, the last being the check digit.
fn verhoeff(digits: &str) -> bool {
    const D: [[u8; 10]; 10] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
        [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
        [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
        [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
        [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
        [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
        [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
        [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
        [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ];
    const P: [[u8; 10]; 8] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
        [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
        [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
        [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
        [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
        [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
        [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
    ];
    let sum = digits.bytes().rev().enumerate().fold(0_u8, |sum, (i, b)| {
        let digit = usize::from(b.wrapping_sub(b'0').min(9));
        D[usize::from(sum)][usize::from(P[i % 8][digit])]
    });
    sum == 0
}

/// Whether `text` has the shape `pattern`: `L` a letter, `D` a digit, `A` either, anything else itself.
pub(super) fn has_shape(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len()
        && text.bytes().zip(pattern.bytes()).all(|(c, p)| match p {
            b'L' => c.is_ascii_alphabetic(),
            b'D' => c.is_ascii_digit(),
            b'A' => c.is_ascii_alphanumeric(),
            other => c == other,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_find_a_wrong_digit() {
        assert!(is_aadhaar("234123412346") && !is_aadhaar("234123412345") && !is_aadhaar("134123412346"));
        assert!(luhn("4111111111111111") && !luhn("4111111111111112"));
        assert!(is_dialled("919876543210") && is_dialled("09876543210") && !is_dialled("5876543210"));
        assert!(has_shape("SBIN0ABCDEF", "LLLL0AAAAAA") && !has_shape("SBIN1ABCDEF", "LLLL0AAAAAA"));
    }
}
