//! Content that people edit without Rust: read from TOML text, checked as a whole, errors naming file and key.

use crate::gigs::{CancelReason, DemoGig, Gazetteer, Kind, Kinds, Place, ScamPattern, WageFloor};
use crate::learning::Module;
use crate::legal::{
    DeadlineRule, Document, Fact, Helpline, Letter, LetterFrame, LetterQuestion, Provision, Scheme, Topic,
};
use crate::timebank::{DemoMember, DemoSession};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

mod legal;

pub use legal::LegalWording;

const MAX_FILE_BYTES: usize = 1 << 20;
const DAY_MS: i64 = 86_400_000;

/// One content file: its path below `content/` (with `/`) and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// `legal/topics/dowry.toml`.
    pub path: String,
    /// The TOML text.
    pub text: String,
}

/// Content that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("content/{path}: {key}: {problem}")]
pub struct ContentError {
    /// The file.
    pub path: String,
    /// The key or row in it.
    pub key: String,
    /// What is wrong.
    pub problem: String,
}

/// A calendar day in India, as days since 1970-01-01. In content: a TOML date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "toml::value::Datetime")]
pub struct Day(pub i64);

impl Day {
    /// India's time zone: what is added to universal time.
    pub const INDIA_OFFSET_MS: i64 = 19_800_000;

    /// The day in India at an instant.
    pub fn at(now: store::Millis) -> Self {
        Self((now + Self::INDIA_OFFSET_MS).div_euclid(DAY_MS))
    }

    /// The day of a Gregorian date (proleptic; Howard Hinnant's days_from_civil).
    pub fn from_date(year: i64, month: i64, day: i64) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
        Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    /// A date as programs write it, `2024-07-01`; `None` for anything else and for days that do not exist.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut part = |length: usize| {
            let digits = parts.next()?;
            (digits.len() == length && digits.bytes().all(|it| it.is_ascii_digit()))
                .then(|| digits.parse().ok())?
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        let known = parts.next().is_none() && (1..=12).contains(&month) && (1..=31).contains(&day);
        let it = Self::from_date(year, month, day);
        (known && it.date() == (year, month, day)).then_some(it)
    }

    /// So many days later.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// The same day so many months later, or the last day of a shorter month.
    #[must_use]
    pub fn plus_months(self, months: i64) -> Self {
        let (year, month, day) = self.date();
        let month = month - 1 + months;
        let (year, month) = (year + month.div_euclid(12), month.rem_euclid(12) + 1);
        let next = Self::from_date(year + month / 12, month % 12 + 1, 1);
        let length = next.0 - Self::from_date(year, month, 1).0;
        Self::from_date(year, month, day.min(length))
    }

    /// Year, month, day.
    pub fn date(self) -> (i64, i64, i64) {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        };
        (year_of_era + era * 400 + i64::from(month <= 2), month, day)
    }
}

impl std::fmt::Display for Day {
    /// ISO 8601: `2024-07-01`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.date();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl TryFrom<toml::value::Datetime> for Day {
    type Error = &'static str;
    fn try_from(it: toml::value::Datetime) -> Result<Self, Self::Error> {
        let date = it
            .date
            .filter(|_| it.time.is_none())
            .ok_or("expected a date such as 2024-07-01")?;
        Ok(Self::from_date(
            date.year.into(),
            date.month.into(),
            date.day.into(),
        ))
    }
}

/// The same text in several languages, by language code; English is always there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<String, String>);

/// A text and the language it is really in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The words.
    pub text: String,
    /// Code of their language: the asked one, or `en` where there is no translation.
    pub language: String,
}

impl Texts {
    /// As one column keeps it.
    pub(crate) fn to_json(&self) -> String {
        serde_json::json!(self.0).to_string()
    }

    /// What [`Texts::to_json`] wrote; a column that is not that has no text, which is shown as such.
    pub(crate) fn from_json(column: &str) -> Self {
        serde_json::from_str(column).unwrap_or_default()
    }

    /// The text in `language`, or in English.
    pub fn in_language(&self, language: &str) -> Spoken {
        let (language, text) = self
            .0
            .get_key_value(language)
            .or_else(|| self.0.get_key_value("en"))
            .map_or(("en", ""), |(l, t)| (l, t));
        Spoken {
            text: text.to_owned(),
            language: language.to_owned(),
        }
    }
}

/// All content of this crate, parsed and cross-checked once at start.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Library {
    pub provisions: BTreeMap<String, Provision>,
    pub helplines: BTreeMap<String, Helpline>,
    pub schemes: BTreeMap<String, Scheme>,
    pub topics: BTreeMap<String, Topic>,
    pub facts: BTreeMap<String, Fact>,
    pub documents: BTreeMap<String, Document>,
    pub deadlines: BTreeMap<String, DeadlineRule>,
    pub letters: BTreeMap<String, Letter>,
    pub letter_questions: Vec<LetterQuestion>,
    pub letter_frame: LetterFrame,
    pub wording: LegalWording,
    pub modules: BTreeMap<String, Module>,
    pub gazetteer: Gazetteer,
    pub wage_floors: Vec<WageFloor>,
    pub kinds: Kinds,
    pub scams: Vec<ScamPattern>,
    pub cancel_reasons: Vec<CancelReason>,
    pub demo_gigs: Vec<DemoGig>,
    pub demo_members: Vec<DemoMember>,
    pub demo_sessions: Vec<DemoSession>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Provisions {
    provision: Vec<Provision>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Helplines {
    helpline: Vec<Helpline>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Schemes {
    scheme: Vec<Scheme>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    fact: Vec<Fact>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Documents {
    document: Vec<Document>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Deadlines {
    deadline: Vec<DeadlineRule>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Letters {
    letter: Vec<Letter>,
    question: Vec<LetterQuestion>,
    frame: LetterFrame,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Places {
    place: Vec<Place>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wages {
    floor: Vec<WageFloor>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Gigs {
    gig: Vec<DemoGig>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WorkKinds {
    kind: Vec<Kind>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scams {
    pattern: Vec<ScamPattern>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CancelReasons {
    reason: Vec<CancelReason>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Neighbours {
    member: Vec<DemoMember>,
    session: Vec<DemoSession>,
}

impl Library {
    /// Reads the files under `legal/`, `learning/`, `gigs/`, `demo/`; others are passed over.
    pub fn load(sources: &[Source]) -> Result<Self, ContentError> {
        let mut all = Self::default();
        for source in sources {
            all.add(source)?;
        }
        all.check()?;
        Ok(all)
    }

    fn add(&mut self, source: &Source) -> Result<(), ContentError> {
        match source.path.as_str() {
            "legal/provisions.toml" => {
                for it in parse::<Provisions>(source)?.provision {
                    unique(source, &mut self.provisions, it.id.clone(), it)?;
                }
            }
            "legal/helplines.toml" => {
                for it in parse::<Helplines>(source)?.helpline {
                    unique(source, &mut self.helplines, it.id.clone(), it)?;
                }
            }
            "legal/schemes.toml" => {
                for it in parse::<Schemes>(source)?.scheme {
                    unique(source, &mut self.schemes, it.id.clone(), it)?;
                }
            }
            "legal/facts.toml" => {
                for it in parse::<Facts>(source)?.fact {
                    unique(source, &mut self.facts, it.id.clone(), it)?;
                }
            }
            "legal/documents.toml" => {
                for it in parse::<Documents>(source)?.document {
                    unique(source, &mut self.documents, it.id.clone(), it)?;
                }
            }
            "legal/deadlines.toml" => {
                for it in parse::<Deadlines>(source)?.deadline {
                    unique(source, &mut self.deadlines, it.id.clone(), it)?;
                }
            }
            "legal/letters.toml" => {
                let it: Letters = parse(source)?;
                for letter in it.letter {
                    unique(source, &mut self.letters, letter.id.clone(), letter)?;
                }
                (self.letter_questions, self.letter_frame) = (it.question, it.frame);
            }
            "legal/wording.toml" => self.wording = parse(source)?,
            "demo/places.toml" => self.gazetteer = Gazetteer(parse::<Places>(source)?.place),
            "demo/wages.toml" => self.wage_floors = parse::<Wages>(source)?.floor,
            "gigs/kinds.toml" => self.kinds = Kinds(parse::<WorkKinds>(source)?.kind),
            "gigs/scams.toml" => self.scams = parse::<Scams>(source)?.pattern,
            "gigs/cancel_reasons.toml" => self.cancel_reasons = parse::<CancelReasons>(source)?.reason,
            "demo/gigs.toml" => self.demo_gigs = parse::<Gigs>(source)?.gig,
            "demo/timebank.toml" => {
                let it: Neighbours = parse(source)?;
                (self.demo_members, self.demo_sessions) = (it.member, it.session);
            }
            path if is_toml_in(path, "legal/topics/") => {
                let it: Topic = parse(source)?;
                unique(source, &mut self.topics, it.id.clone(), it)?;
            }
            path if is_toml_in(path, "learning/") => {
                let it: Module = parse(source)?;
                unique(source, &mut self.modules, it.id.clone(), it)?;
            }
            _ => {}
        }
        Ok(())
    }

    /// Every reference leads somewhere; every text has English.
    fn check(&self) -> Result<(), ContentError> {
        legal::check(self)?;
        for module in self.modules.values() {
            if let Some((key, problem)) = module.problem() {
                let path = format!("learning/{}.toml", module.id);
                return Err(ContentError { path, key, problem });
            }
        }
        if let Some(gig) = self
            .demo_gigs
            .iter()
            .find(|it| self.gazetteer.by_id(&it.place).is_none())
        {
            let (path, key) = ("demo/gigs.toml".to_owned(), format!("{}.place", gig.id));
            return Err(ContentError {
                path,
                key,
                problem: format!("no such place: {}", gig.place),
            });
        }
        self.check_work()?;
        self.check_neighbours()
    }

    fn check_work(&self) -> Result<(), ContentError> {
        let wrong = |path: &str, key: &str, problem: &str| {
            Err(ContentError {
                path: path.to_owned(),
                key: key.to_owned(),
                problem: problem.to_owned(),
            })
        };
        let classes = ["unskilled", "semi_skilled", "skilled", "highly_skilled"];
        for kind in &self.kinds.0 {
            if !classes.contains(&kind.class.as_str()) {
                return wrong("gigs/kinds.toml", &kind.id, "no such class of wages");
            }
        }
        for floor in &self.wage_floors {
            if !classes.contains(&floor.class.as_str()) || floor.paise_per_day <= 0 {
                return wrong("demo/wages.toml", &floor.state, "a class of wages and an amount");
            }
        }
        for reason in &self.cancel_reasons {
            let known = |it: &String| matches!(it.as_str(), "worker" | "employer");
            let cost = matches!(reason.cost.as_str(), "worker" | "employer" | "nobody" | "own");
            if !cost || reason.by.is_empty() || !reason.by.iter().all(known) {
                return wrong("gigs/cancel_reasons.toml", &reason.code, "no such role");
            }
            if !reason.name.0.contains_key("en") {
                return wrong(
                    "gigs/cancel_reasons.toml",
                    &reason.code,
                    "a name in English at least",
                );
            }
        }
        Ok(())
    }

    fn check_neighbours(&self) -> Result<(), ContentError> {
        let wrong = |key: &str, problem: String| ContentError {
            path: "demo/timebank.toml".to_owned(),
            key: key.to_owned(),
            problem,
        };
        for member in &self.demo_members {
            if self.gazetteer.by_id(&member.place).is_none() {
                return Err(wrong(&member.id, format!("no such place: {}", member.place)));
            }
        }
        for session in &self.demo_sessions {
            let known = |id: &str| self.demo_members.iter().find(|it| it.id == id);
            let teaches = known(&session.teacher).is_some_and(|it| it.teaches.contains_key(&session.skill));
            if !teaches || known(&session.learner).is_none() {
                return Err(wrong(&session.id, "no such teacher or learner".to_owned()));
            }
        }
        Ok(())
    }
}

fn is_toml_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder)
        .and_then(|it| it.strip_suffix(".toml"))
        .is_some_and(|it| !it.contains('/'))
}

fn parse<T: DeserializeOwned>(source: &Source) -> Result<T, ContentError> {
    let wrong = |key: String, problem: String| ContentError {
        path: source.path.clone(),
        key,
        problem,
    };
    if source.text.len() > MAX_FILE_BYTES {
        return Err(wrong("file".to_owned(), "longer than 1 MiB".to_owned()));
    }
    toml::from_str(&source.text).map_err(|error| {
        let line = error.span().map_or(0, |it| {
            source.text[..it.start.min(source.text.len())]
                .matches('\n')
                .count()
                + 1
        });
        let text = source
            .text
            .lines()
            .nth(line.saturating_sub(1))
            .unwrap_or_default();
        let key = text.split('=').next().unwrap_or_default().trim().to_owned();
        wrong(format!("line {line}, {key}"), error.message().to_owned())
    })
}

fn unique<T>(source: &Source, all: &mut BTreeMap<String, T>, id: String, it: T) -> Result<(), ContentError> {
    if all.insert(id.clone(), it).is_some() {
        return Err(ContentError {
            path: source.path.clone(),
            key: id,
            problem: "the id is used twice".to_owned(),
        });
    }
    Ok(())
}
