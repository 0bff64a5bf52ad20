//! J1 to J6 as far as they are pure.

use super::{Answer, Citation, Helpline, HelplineRef, Outcome, Provision, Question, Topic};
use crate::content::{Day, Library};

/// J5: rows looked at longer ago than this are stale.
pub const STALE_AFTER_DAYS: i64 = 180;
/// The free lawyer of the district helps with every topic.
const ANYONE: &str = "legal_services";

/// J5: whether a row was looked at too long ago to be told as it stands.
pub fn is_stale(as_of: Day, today: Day) -> bool {
    today.0 - as_of.0 > STALE_AFTER_DAYS
}

/// Answers from content alone: no row in force, no claim.
pub fn answer(library: &Library, question: &Question<'_>) -> Answer {
    // J6: danger goes before any retrieval.
    if question.danger {
        return Answer {
            helplines: danger_helplines(library, question.today),
            sensitive: true,
            ..empty(Outcome::Danger)
        };
    }
    if library.topics.is_empty() {
        return empty(Outcome::Unavailable);
    }
    let Some(id) = question.topic else {
        return empty(Outcome::NoMatch);
    };
    let Some(topic) = library.topics.get(id) else {
        return empty(Outcome::OutOfScope);
    };
    on_topic(library, topic, question)
}

/// Numbers for somebody in danger, in the order to call them.
pub fn danger_helplines(library: &Library, today: Day) -> Vec<HelplineRef> {
    let mut ranked: Vec<(u32, &Helpline)> = library
        .helplines
        .values()
        .filter_map(|it| Some((it.danger_rank?, it)))
        .collect();
    ranked.sort_by_key(|(rank, it)| (*rank, it.id.clone()));
    ranked
        .into_iter()
        .map(|(_, it)| helpline(library, it, today))
        .collect()
}

/// Numbers by their ids; what does not exist is passed over.
pub fn helpline_refs<'a>(
    library: &Library,
    ids: impl IntoIterator<Item = &'a String>,
    today: Day,
) -> Vec<HelplineRef> {
    let rows = ids.into_iter().filter_map(|id| library.helplines.get(id));
    rows.map(|it| helpline(library, it, today)).collect()
}

fn on_topic(library: &Library, topic: &Topic, question: &Question<'_>) -> Answer {
    // J2: the law of the day it happened.
    let day = question.event_on.unwrap_or(question.today);
    let all: Vec<&Provision> = topic
        .provisions
        .iter()
        .filter_map(|id| library.provisions.get(id))
        .collect();
    let in_force: Vec<&Provision> = all.iter().copied().filter(|it| is_in_force(it, day)).collect();
    let here: Vec<&Provision> = in_force
        .iter()
        .copied()
        .filter(|it| applies_in(it, question.jurisdiction))
        .collect();
    let outcome = if here.is_empty() && !in_force.is_empty() && question.jurisdiction.is_none() {
        Outcome::JurisdictionUnknown
    } else if here.is_empty() {
        Outcome::NoMatch
    } else if overlap(&here) {
        Outcome::Conflict
    } else if here.iter().any(|it| is_stale(it.as_of, question.today)) {
        Outcome::Stale
    } else {
        Outcome::Grounded
    };
    let cited: &[&Provision] = if matches!(outcome, Outcome::Grounded | Outcome::Stale) {
        &here
    } else {
        &[]
    };
    Answer {
        outcome,
        topic: Some(topic.id.clone()),
        text: (outcome != Outcome::NoMatch).then(|| topic.text.in_language(question.language)),
        citations: cited
            .iter()
            .map(|it| cite(library, it, outcome, question.today))
            .collect(),
        helplines: helpline_refs(library, &topic.helplines, question.today),
        next_person: topic.next_person.clone(),
        as_of: here.iter().map(|it| it.as_of).min(),
        confirm: here.iter().any(|it| !it.verified),
        sensitive: topic.sensitive,
    }
}

pub(super) fn is_in_force(it: &Provision, day: Day) -> bool {
    it.commenced_on.is_none_or(|from| from <= day) && it.repealed_on.is_none_or(|until| day < until)
}

fn applies_in(it: &Provision, state: Option<&str>) -> bool {
    it.jurisdiction == "IN" || state == Some(it.jurisdiction.as_str())
}

fn overlap(all: &[&Provision]) -> bool {
    all.iter().any(|old| {
        old.replaced_by
            .iter()
            .any(|new| all.iter().any(|it| it.id == *new))
    })
}

fn cite(library: &Library, it: &Provision, outcome: Outcome, today: Day) -> Citation {
    // J4: a section is named only from a verified row in a grounded answer.
    let section = it
        .section
        .clone()
        .filter(|_| it.verified && outcome == Outcome::Grounded);
    // J3: a law that is gone today is named together with what stands in its place.
    let gone = it.repealed_on.is_some_and(|until| until <= today);
    let successors = it.replaced_by.iter().filter_map(|id| library.provisions.get(id));
    Citation {
        provision_id: it.id.clone(),
        act: it.act.clone(),
        year: it.year,
        section,
        verified: it.verified,
        as_of: it.as_of,
        source: it.source.clone(),
        replaced_by: if gone {
            successors.map(|it| it.act.clone()).collect()
        } else {
            Vec::new()
        },
        quote: it.quote(outcome == Outcome::Grounded),
    }
}

impl Provision {
    /// The row as one may rely on it: names, years, what it says, its days. A section only where it may be named (J4).
    pub fn quote(&self, with_section: bool) -> String {
        let section = self.section.as_ref().filter(|_| with_section && self.verified);
        let section = section.map_or_else(String::new, |it| format!(", section {it}"));
        let days = [
            ("in force from", self.commenced_on),
            ("repealed on", self.repealed_on),
        ];
        let days = days
            .into_iter()
            .filter_map(|(word, day)| Some(format!(" {word} {}.", day?)));
        let names = if self.names.is_empty() {
            String::new()
        } else {
            format!(" ({})", self.names.join("; "))
        };
        format!(
            "{}, {}{names}{section}: {}{} Looked at on {}.",
            self.act,
            self.year,
            self.summary,
            days.collect::<String>(),
            self.as_of
        )
    }
}

fn helpline(library: &Library, it: &Helpline, today: Day) -> HelplineRef {
    HelplineRef {
        id: it.id.clone(),
        number: it.number.clone(),
        name: it.name.clone(),
        names: it.names.clone(),
        purpose: it.purpose.clone(),
        hours: it.hours.clone(),
        languages: it.languages.clone(),
        fallback: it
            .fallback
            .as_ref()
            .and_then(|id| Some(library.helplines.get(id)?.number.clone())),
        verified: it.verified,
        as_of: it.as_of,
        stale: is_stale(it.as_of, today),
    }
}

fn empty(outcome: Outcome) -> Answer {
    Answer {
        outcome,
        topic: None,
        text: None,
        citations: Vec::new(),
        helplines: Vec::new(),
        next_person: ANYONE.to_owned(),
        as_of: None,
        confirm: false,
        sensitive: false,
    }
}
