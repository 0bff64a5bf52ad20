//! What is told about the law, by voice and over REST alike: checked sentence by sentence before it leaves (J1, J4).

mod check;

use community::legal::{
    self, Answer, DeadlineRule, Handover, HandoverError, NewHandover, Outcome, Provision, Question, Repealed,
};
use community::members::consents::{self, Given};
use community::members::{GivenHow, Purpose};
use community::{Day, Texts};
use conversation::language::Language;
use conversation::turn::{Arg, Line};
use store::Tx;

use crate::app::App;
pub(crate) use check::{Check, Wording};

/// A sentence that may be told, and the row that it rests on.
pub(crate) struct Claim {
    pub text: String,
    pub row: Option<Row>,
}

/// Where a claim comes from.
pub(crate) struct Row {
    pub provision_id: String,
    /// All that may be said on the strength of it, in English.
    pub quote: String,
    pub source: String,
    pub as_of: Day,
    pub verified: bool,
}

/// An answer with all that may be told of it.
pub(crate) struct Told<'a> {
    pub answer: Answer,
    /// Sentences of the text that passed.
    pub claims: Vec<Claim>,
    /// A sentence did not pass: the person to ask is named instead.
    pub dropped: bool,
    /// Old laws that the question names.
    pub old: Vec<Repealed>,
    pub check: Check<'a>,
}

/// Answers a question; `words`: what she said, free of identifiers.
pub(crate) fn ask<'a>(app: &'a App, question: &Question<'_>, language: Language, words: &str) -> Told<'a> {
    let answer = legal::answer(&app.library, question);
    let old = legal::repealed(&app.library, words, question.event_on, question.today);
    let mut check = Check::new(app);
    for it in &answer.citations {
        check.rest_on(&it.provision_id, &it.quote);
    }
    for it in old.iter().flat_map(|it| it.replaced_by.iter().chain([&it.old])) {
        if let Some(row) = app.library.provisions.get(it) {
            check.rest_on(it, &row.quote(false));
        }
    }
    for it in &answer.helplines {
        check.allow(&format!("{} {} {}", it.name, it.number, it.as_of));
        check.allow_in(&it.name_in(language.code()), language);
        check.allow(&format!(
            "{} {}",
            it.purpose,
            it.hours.as_deref().unwrap_or_default()
        ));
        check.allow(it.fallback.as_deref().unwrap_or_default());
    }
    let (mut claims, mut dropped) = (Vec::new(), false);
    for sentence in answer
        .text
        .iter()
        .flat_map(|it| sentences(app, language, &it.text))
    {
        if check.passes(&sentence, language) {
            let row = row_of(app, &answer, &sentence, language);
            claims.push(Claim { text: sentence, row });
        } else {
            dropped = true;
        }
    }
    // J4: an answer that rests on nothing says nothing of the law.
    if !matches!(answer.outcome, Outcome::Grounded | Outcome::Stale) {
        claims.clear();
    }
    Told {
        answer,
        claims,
        dropped,
        old,
        check,
    }
}

fn sentences(app: &App, language: Language, text: &str) -> Vec<String> {
    let line = Line::Text {
        text: text.to_owned(),
    };
    let told = app.brain.replies().render(language, &[line]);
    told.into_iter().map(|it| it.text).collect()
}

/// The row that carries a sentence by itself, the most important first.
fn row_of(app: &App, answer: &Answer, sentence: &str, language: Language) -> Option<Row> {
    let it = answer.citations.iter().find(|it| {
        let mut own = Check::new(app);
        own.rest_on(&it.provision_id, &it.quote);
        own.passes(sentence, language)
    })?;
    Some(Row {
        provision_id: it.provision_id.clone(),
        quote: it.quote.clone(),
        source: it.source.clone(),
        as_of: it.as_of,
        verified: it.verified,
    })
}

/// Somebody or some office to ask, in words.
pub(crate) fn person(app: &App, language: Language, key: &str) -> String {
    let id = format!("legal-person-{}", key.replace('_', "-"));
    let named = app
        .brain
        .replies()
        .message(language, &id, &std::collections::BTreeMap::new());
    named.unwrap_or_else(|| key.replace('_', " "))
}

/// A message as text.
pub(crate) fn words<const N: usize>(
    app: &App,
    language: Language,
    id: &str,
    args: [(&'static str, Arg); N],
) -> String {
    let args = args.into_iter().map(|(name, arg)| (name.to_owned(), arg));
    let text = app.brain.replies().message(language, id, &args.collect());
    text.unwrap_or_default()
}

/// The day of the week.
pub(crate) fn weekday(app: &App, language: Language, day: Day) -> Arg {
    // 1 January 1970 was a Thursday; Monday is 0.
    let at = (day.0 + 3).rem_euclid(7);
    let name = app.brain.replies().name(language, &format!("weekday.{at}"));
    Arg::Text(name.unwrap_or_default().to_owned())
}

/// Gives her yes to being shown to a para-legal volunteer, and makes the packet (P1, P2).
pub(crate) async fn hand_over(
    app: &App,
    tx: &mut Tx,
    member: &str,
    new: &NewHandover<'_>,
    how: GivenHow,
) -> Result<Handover, HandoverError> {
    let (mut rng, now) = (app.chance.fork(), app.now());
    let given = Given {
        how,
        language: new.language,
        until: None,
        guardian: None,
    };
    consents::give(tx, member, Purpose::SharePlv, &given, now, &mut rng).await?;
    legal::hand_over(tx, member, new, now, &mut rng).await
}

/// A day as it is told: noon in India, so that it is the same wherever it is told.
pub(crate) fn date(day: Day) -> Arg {
    Arg::Date(day.0 * 86_400_000 + 6 * 3_600_000)
}

/// A law as it is cited: the Act and its year.
pub(crate) fn cited(it: &Provision) -> String {
    format!("{}, {}", it.act, it.year)
}

/// A text of the content in a language, or in English.
pub(crate) fn in_language(texts: &Texts, language: Language) -> String {
    texts.in_language(language.code()).text
}

/// The rules of a topic that count days.
pub(crate) fn deadline_rules<'a>(app: &'a App, topic: &'a str) -> Vec<&'a DeadlineRule> {
    legal::deadline_rules(&app.library, topic).collect()
}
