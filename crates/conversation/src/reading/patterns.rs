//! What written numbers, dates, addresses and ids look like.

use regex::Regex;
use std::sync::LazyLock;

/// Digits, with or without grouping.
const AMOUNT: &str = r"(?:\d{1,3}(?:,\d{2,3})+|\d+)(?:\.\d+)?";

fn compiled(pattern: &str) -> Regex {
    // Unwrap safety: the patterns are constants of this file, and a test compiles them all.
    Regex::new(pattern).expect("pattern")
}

macro_rules! patterns {
    ($($(#[$doc:meta])* $name:ident = $pattern:expr;)*) => {
        $($(#[$doc])* pub(super) static $name: LazyLock<Regex> = LazyLock::new(|| compiled(&$pattern));)*

        #[cfg(test)]
        #[test]
        fn every_pattern_compiles() {
            $(assert!($name.find("").is_none_or(|found| found.is_empty()));)*
        }
    };
}

patterns! {
    LINK = r"^(?:https?://|www\.)[^\s<>\x22]+";
    MAIL = r"^[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9][A-Za-z0-9.-]*";
    DOMAIN = r"^(?:[A-Za-z0-9-]+\.)+(?:in|com|org|net|gov|edu|info)\b(?:/[^\s<>\x22]*)?";
    /// `ORD-2024-004512`.
    ID = r"^[A-Z]{2,6}(?:-\d+)+\b";
    /// Letters and digits mixed, as in account numbers and cards.
    CODE = r"^(?:[A-Z]{2,}\d[A-Z\d]*|\d+[A-Z]{3,}[A-Z\d]*)\b";
    ISO_DATE = r"^(\d{4})-(\d{2})-(\d{2})\b";
    DATE = r"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b";
    TIME = r"^(\d{1,2}):(\d{2})(?::\d{2})?(?:\s?([AaPp])\.?[Mm]\b\.?)?";
    HOUR = r"^(\d{1,2})\s?([AaPp])\.?[Mm]\b\.?";
    /// Before the word for o'clock.
    POINT_TIME = r"^(\d{1,2})\.(\d{2})\s";
    PHONE = r"^(?:(\+91|0)[\s-]?)?([6-9]\d{4})[\s-]?(\d{5})\b";
    /// Toll-free numbers, cards, Aadhaar: groups of digits.
    GROUPS = r"^(?:1800[\s-]\d{3,4}[\s-]\d{3,4}|\d{4}[\s-]\d{4}[\s-]\d{4}(?:[\s-]\d{4})?)\b";
    VULGAR = r"^(?:(\d{1,4})\s?)?([½¼¾⅓⅔])";
    FRACTION = r"^(?:(\d{1,3})\s)?(\d)/(\d)\b";
    RANGE = format!(r"^({AMOUNT})\s?[-–—]\s?({AMOUNT})");
    NUMBER = format!(r"^{AMOUNT}");
    /// A number and the letter of its section: `498A`.
    LETTERED = r"^(\d{1,4})([A-Z]{1,2})\b";
    LATIN = r"^[A-Za-z]+";
}
