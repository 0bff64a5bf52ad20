//! Order ids and phone numbers, written or said digit by digit.

use crate::understand::numbers::Found;

/// Ten digits of an Indian mobile number, with or without 0 or 91 in front.
pub(crate) fn phone(numbers: &[Found]) -> Option<String> {
    let joined = |window: &[Found]| window.iter().map(|n| n.digits.as_str()).collect::<String>();
    // People write and say a phone number in one to five groups.
    (1..=5).flat_map(|size| numbers.windows(size)).find_map(|window| {
        if window.iter().any(|n| n.digits.is_empty()) || window.windows(2).any(|w| w[0].end != w[1].start) {
            return None;
        }
        let digits = joined(window);
        let digits = match digits.len() {
            11 => digits.strip_prefix('0')?,
            12 => digits.strip_prefix("91")?,
            10 => digits.as_str(),
            _ => return None,
        };
        digits
            .starts_with(['6', '7', '8', '9'])
            .then(|| digits.to_owned())
    })
}

/// `ORD-YYYY-NNNNNN` from ten digits that begin with a year of this century, else the digits of a tail (3 to 6).
pub(crate) fn order_id(numbers: &[Found], phone: Option<&str>) -> Option<String> {
    let mut tail = None;
    for (i, number) in numbers.iter().enumerate() {
        let mut digits = number.digits.clone();
        let mut end = number.end;
        for next in &numbers[i + 1..] {
            if next.start > end + 1 || next.digits.is_empty() {
                break;
            }
            digits.push_str(&next.digits);
            end = next.end;
        }
        if digits.len() == 10 && digits.starts_with("20") && phone != Some(&digits) {
            return Some(format!("ORD-{}-{}", &digits[..4], &digits[4..]));
        }
        if tail.is_none() && (3..=6).contains(&digits.len()) {
            tail = Some(digits);
        }
    }
    tail
}
