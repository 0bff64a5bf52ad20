//! Numbers, days, times and units of `language.toml`: how they are said and what is understood.

use serde::Deserialize;
use std::collections::BTreeMap;

/// Words for days.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dates {
    pub today: Vec<String>,
    pub tomorrow: Vec<String>,
    pub yesterday: Vec<String>,
    pub day_after_tomorrow: Vec<String>,
    #[serde(default)]
    pub day_before_yesterday: Vec<String>,
    /// To say, January first.
    pub months: Vec<String>,
    /// To say, Monday first.
    pub weekdays: Vec<String>,
    /// Other ways to say them, separated by `|`.
    pub month_words: Vec<String>,
    pub weekday_words: Vec<String>,
    /// "the 5th" as a day of the month.
    #[serde(default)]
    pub date_word: Vec<String>,
    /// Between a day and its month.
    #[serde(default)]
    pub of: Vec<String>,
    /// Before a weekday, a week or a month.
    #[serde(default)]
    pub this: Vec<String>,
    #[serde(default)]
    pub next: Vec<String>,
    #[serde(default)]
    pub last: Vec<String>,
    /// After an amount of time: "three days later".
    #[serde(default)]
    pub later: Vec<String>,
    #[serde(default)]
    pub ago: Vec<String>,
    /// Before an amount of time: "in three days".
    #[serde(default)]
    pub within: Vec<String>,
    /// Words that make years an age.
    #[serde(default)]
    pub age: Vec<String>,
}

/// Words for times of day.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// O'clock, after the hour.
    pub at: Vec<String>,
    /// Endings of a number word that make it an hour.
    #[serde(default)]
    pub glued: Vec<String>,
    /// Between the hour and the minutes after it, or the minutes that are missing to it.
    #[serde(default)]
    pub past: Vec<String>,
    #[serde(default)]
    pub to: Vec<String>,
    /// The same where minutes come first ("ten past five").
    #[serde(default)]
    pub past_first: Vec<String>,
    #[serde(default)]
    pub to_first: Vec<String>,
    pub parts: DayParts,
    pub say: ClockSayings,
}

/// Words for parts of the day; the first is what we say.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayParts {
    pub morning: Vec<String>,
    pub afternoon: Vec<String>,
    pub evening: Vec<String>,
    pub night: Vec<String>,
}

/// How a time is said. `{h}` is the hour, `{next}` the next hour, `{m}` minutes, `{half}`, `{quarter}` and
/// `{three_quarters}` the number words with a fraction in them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockSayings {
    pub whole: String,
    pub half: String,
    pub quarter: String,
    pub three_quarters: String,
    pub minutes: String,
    /// For 1:30 and 2:30, where they have words of their own.
    pub one_half: Option<String>,
    pub two_half: Option<String>,
    /// With a part of the day: `{part}`, `{time}`.
    pub with_part: String,
}

/// Names of units, to say, and the words that are understood.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Units {
    pub rupee: String,
    pub rupees: String,
    pub paise: String,
    pub minute: String,
    pub minutes: String,
    pub hour: String,
    pub hours: String,
    pub metre: String,
    pub metres: String,
    pub kilometre: String,
    pub kilometres: String,
    pub per_hour: String,
    pub point: String,
    pub and: String,
    /// Unit -> all its forms; the first is said.
    pub words: BTreeMap<String, Vec<String>>,
    /// Unit -> what is said for exactly one, where it differs.
    #[serde(default)]
    pub one: BTreeMap<String, String>,
}

/// Number words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    /// 0 to 100; ways to say it separated by `|`, the first is what we say.
    pub cardinals: Vec<String>,
    pub scale: BTreeMap<String, Scale>,
    #[serde(default)]
    pub hundreds: Vec<String>,
    #[serde(default)]
    pub hundreds_more: Vec<String>,
    /// Whether hundreds and what follows them are also written as one word.
    #[serde(default)]
    pub joins_hundreds: bool,
    /// Words for hundred that are written together with the number before them.
    #[serde(default)]
    pub glued_hundreds: Vec<String>,
    /// How 1100 to 1999 are said as years: `{n}` hundred. Without it they are said as numbers.
    pub year_hundreds: Option<String>,
    /// Years in two pairs of digits ("nineteen forty seven").
    #[serde(default)]
    pub year_pairs: bool,
    /// How one is said before the name of what is counted, where it differs.
    pub one_counting: Option<String>,
    /// Whether a scale takes the form of `say_more` before the name of what is counted.
    #[serde(default)]
    pub oblique_counting: bool,
    #[serde(default)]
    pub half: Vec<String>,
    #[serde(default)]
    pub quarter: Vec<String>,
    #[serde(default)]
    pub three_quarters: Vec<String>,
    #[serde(default)]
    pub one_and_half: Vec<String>,
    #[serde(default)]
    pub two_and_half: Vec<String>,
    #[serde(default)]
    pub plus_quarter: Vec<String>,
    #[serde(default)]
    pub minus_quarter: Vec<String>,
    #[serde(default)]
    pub plus_half: Vec<String>,
    #[serde(default)]
    pub and_half: Vec<String>,
    /// One word for n and a quarter, a half, three quarters: twelve strings each, or none.
    #[serde(default)]
    pub with_quarter: Vec<String>,
    #[serde(default)]
    pub with_half: Vec<String>,
    #[serde(default)]
    pub with_three_quarters: Vec<String>,
    #[serde(default)]
    pub double: Vec<String>,
    #[serde(default)]
    pub triple: Vec<String>,
    /// First, second ...; ways to say it separated by `|`.
    #[serde(default)]
    pub ordinals: Vec<String>,
    /// What a cardinal beyond them takes at its end to become an ordinal; the first is what we say.
    pub ordinal_endings: Vec<String>,
    /// What people say before an order's number.
    #[serde(default)]
    pub order: Vec<String>,
}

/// How one power of ten is said.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    pub words: Vec<String>,
    pub say: String,
    /// When a smaller number follows.
    pub say_more: Option<String>,
    /// For exactly one of it.
    pub say_one: Option<String>,
    pub say_one_more: Option<String>,
    /// One word with the number before it: this end of the number ...
    pub fuse: Option<String>,
    /// ... becomes this ...
    pub fused: Option<String>,
    /// ... or the whole number is this instead ...
    #[serde(default)]
    pub fused_irregular: BTreeMap<String, String>,
    /// ... and then comes the first, or the second when a smaller number follows.
    #[serde(default)]
    pub fused_end: Vec<String>,
}

/// How what is written is read aloud.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// `{a}` to `{b}`, with the unit `{u}`.
    pub range: String,
    /// `{a}` over `{b}`.
    pub fraction: String,
    /// `1/2` -> its word.
    pub fractions: BTreeMap<String, String>,
    pub minus: String,
    /// Signs in addresses and between words: `.`, `@`, `/`, `-`, `_`, `&`, `+`, `=`, `:`.
    pub signs: BTreeMap<String, String>,
    /// Abbreviation as written -> words.
    #[serde(default)]
    pub abbreviations: BTreeMap<String, String>,
    /// The same, counting only before a number: `No.`.
    #[serde(default)]
    pub before_number: BTreeMap<String, String>,
    /// Signs for rupees before a number, beside `₹`.
    #[serde(default)]
    pub rupee_signs: Vec<String>,
    /// Words before a Roman numeral.
    #[serde(default)]
    pub section_words: Vec<String>,
    /// English words as they are written natively, where the rule from the English table is not right.
    #[serde(default)]
    pub words: BTreeMap<String, String>,
    /// Only in English: letters and common words by their sound, in the plain scheme of [`crate::reading`].
    #[serde(default)]
    pub letters: Vec<String>,
    #[serde(default)]
    pub sounds: BTreeMap<String, String>,
    /// Only in English: unit signs -> units.
    #[serde(default)]
    pub unit_signs: BTreeMap<String, String>,
}
