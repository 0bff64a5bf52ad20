//! Rights for screens: what the content says, with its sources. Public: nobody has to say who she is, and J7: nothing of what is
//! asked here is kept or logged.

pub mod handovers;
mod views;

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use community::Day;
use community::legal::{self, MOST_CHARACTERS, Outcome, Question, Step, Verdict};
use conversation::language::Language;
use conversation::turn::Arg;

use crate::app::App;
use crate::http::error::{Kind, Problem, ProblemDocument};
use crate::http::extract::{self, Body};
use crate::legal as told;
use views::{
    ClaimView, DeadlineRequest, DeadlineRuleView, DeadlineView, DraftRequest, DraftView, EligibilityRequest,
    EligibilityView, HelplineQuery, HelplineView, LawView, NamedView, SchemeView, TopicEntry, TopicQuery,
    TopicView, Wanted,
};

/// A body that no cache may keep.
type Unkept<T> = (HeaderMap, Json<T>);

fn unkept<T>(body: T) -> Unkept<T> {
    (no_store(true), Json(body))
}

fn no_store(wanted: bool) -> HeaderMap {
    let value = wanted.then_some((CACHE_CONTROL, HeaderValue::from_static("no-store")));
    value.into_iter().collect()
}

fn language_of(code: Option<&str>) -> Result<Language, Problem> {
    Ok(extract::language(code)?.unwrap_or(Language::Hi))
}

fn missing(language: Language) -> Problem {
    Problem::new(Kind::NotFound).in_language(Some(language))
}

fn say(app: &App, language: Language, id: &str, args: BTreeMap<String, Arg>) -> String {
    app.brain
        .replies()
        .message(language, id, &args)
        .unwrap_or_default()
}

fn please_confirm(app: &App, language: Language, whom: &str) -> String {
    let place = Arg::Text(told::person(app, language, whom));
    say(
        app,
        language,
        "legal-unverified",
        BTreeMap::from([("place".to_owned(), place)]),
    )
}

fn topic_name(app: &App, id: &str, language: Language) -> String {
    let name = app.brain.replies().name(language, &format!("legal.{id}"));
    name.unwrap_or(id).to_owned()
}

/// What can be asked about.
#[utoipa::path(get, path = "/api/v1/legal/topics", tag = "legal", params(Wanted),
    responses((status = 200, body = Vec<TopicEntry>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn topics(
    State(app): State<App>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Vec<TopicEntry>>, Problem> {
    let language = language_of(wanted.language.as_deref())?;
    let entry = |it: &legal::Topic| TopicEntry {
        id: it.id.clone(),
        name: topic_name(&app, &it.id, language),
        sensitive: it.sensitive,
    };
    Ok(Json(app.library.topics.values().map(entry).collect()))
}

/// What is known on a topic: text with its claims and sources, helplines, papers, deadlines, schemes, and whom to ask.
#[utoipa::path(get, path = "/api/v1/legal/topics/{id}", tag = "legal",
    params(("id" = String, Path, description = "The topic"), TopicQuery),
    responses((status = 200, body = TopicView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn topic(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(wanted): Query<TopicQuery>,
) -> Result<Unkept<TopicView>, Problem> {
    let language = language_of(wanted.language.as_deref())?;
    let row = app.library.topics.get(&id).ok_or_else(|| missing(language))?;
    let event_on = wanted
        .event_on
        .as_deref()
        .map(|it| views::day(it, "event_on"))
        .transpose()?;
    let today = Day::at(app.now());
    let question = Question {
        topic: Some(&id),
        language: language.code(),
        jurisdiction: wanted.jurisdiction.as_deref(),
        event_on,
        today,
        danger: false,
    };
    let told = told::ask(&app, &question, language, "");
    let schemes = row.schemes.iter().filter_map(|id| app.library.schemes.get(id));
    let text: Vec<&str> = told.claims.iter().map(|it| it.text.as_str()).collect();
    let view = TopicView {
        name: topic_name(&app, &id, language),
        outcome: told.answer.outcome.as_str().to_owned(),
        language: language.code().to_owned(),
        text: text.join(" "),
        disclaimer: say(&app, language, "legal-disclaimer", BTreeMap::new()),
        caution: caution(&app, language, &told),
        claims: told.claims.iter().map(ClaimView::from).collect(),
        citations: told.answer.citations.iter().map(LawView::from).collect(),
        helplines: told
            .answer
            .helplines
            .iter()
            .map(|it| HelplineView::new(it, language))
            .collect(),
        documents: views::documents(&app, &row.documents, language),
        deadlines: told::deadline_rules(&app, &id)
            .into_iter()
            .map(|it| DeadlineRuleView::new(it, language))
            .collect(),
        schemes: schemes.map(|it| SchemeView::new(&app, it, language)).collect(),
        letter: legal::letter_for(&app.library, &id).map(|it| it.id.clone()),
        next_person: views::person(&app, language, &told.answer.next_person),
        as_of: told.answer.as_of.map(|it| it.to_string()),
        confirm: told.answer.confirm,
        sensitive: row.sensitive,
        id,
    };
    Ok((no_store(row.sensitive), Json(view)))
}

/// What has to be said with an answer that is not certain.
fn caution(app: &App, language: Language, told: &told::Told<'_>) -> Option<String> {
    match (told.answer.outcome, told.answer.as_of) {
        (Outcome::Stale, Some(day)) => {
            let date = BTreeMap::from([("date".to_owned(), told::date(day))]);
            Some(say(app, language, "legal-stale", date))
        }
        (Outcome::JurisdictionUnknown, _) => {
            Some(say(app, language, "legal-jurisdiction-unknown", BTreeMap::new()))
        }
        (Outcome::Grounded, _) if !told.answer.confirm && !told.dropped => None,
        (Outcome::Grounded, _) => Some(please_confirm(app, language, &told.answer.next_person)),
        _ => Some(say(
            app,
            language,
            "legal-no-match",
            app.brain.replies().helplines(),
        )),
    }
}

/// Numbers to call; in danger those that help, in their order.
#[utoipa::path(get, path = "/api/v1/legal/helplines", tag = "legal", params(HelplineQuery),
    responses((status = 200, body = Vec<HelplineView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn helplines(
    State(app): State<App>,
    Query(wanted): Query<HelplineQuery>,
) -> Result<Json<Vec<HelplineView>>, Problem> {
    let language = language_of(wanted.language.as_deref())?;
    let today = Day::at(app.now());
    let rows = if wanted.danger {
        legal::danger_helplines(&app.library, today)
    } else {
        legal::helpline_refs(&app.library, app.library.helplines.keys(), today)
    };
    let view = |it| HelplineView::new(it, language);
    Ok(Json(rows.iter().map(view).collect()))
}

/// Government schemes, with what may be asked to find out whom they are for.
#[utoipa::path(get, path = "/api/v1/legal/schemes", tag = "legal", params(Wanted),
    responses((status = 200, body = Vec<SchemeView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn schemes(
    State(app): State<App>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Vec<SchemeView>>, Problem> {
    let language = language_of(wanted.language.as_deref())?;
    let rows = app.library.schemes.values();
    Ok(Json(rows.map(|it| SchemeView::new(&app, it, language)).collect()))
}

/// Whether a scheme is for her, by what she has told so far: yes, no with what stands against it, or the next question. Nothing
/// of it is kept.
#[utoipa::path(post, path = "/api/v1/legal/schemes/{id}/eligibility", tag = "legal",
    params(("id" = String, Path, description = "The scheme")), request_body = EligibilityRequest,
    responses((status = 200, body = EligibilityView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn eligibility(
    State(app): State<App>,
    Path(id): Path<String>,
    Body(request): Body<EligibilityRequest>,
) -> Result<Unkept<EligibilityView>, Problem> {
    let language = language_of(request.language.as_deref())?;
    let scheme = app.library.schemes.get(&id).ok_or_else(|| missing(language))?;
    let answers = request.as_told(&app)?;
    let (outcome, question, because) = match legal::judge(scheme, &answers) {
        Verdict::Yes => ("yes", None, Vec::new()),
        Verdict::No { because } => ("no", None, because),
        Verdict::Ask { fact } => ("question", Some(fact), Vec::new()),
    };
    Ok(unkept(EligibilityView {
        scheme: id,
        outcome: outcome.to_owned(),
        question: question.and_then(|id| views::fact(&app, &id, language)),
        because: because
            .iter()
            .filter_map(|id| views::fact(&app, id, language))
            .collect(),
        apply_at: views::person(&app, language, &scheme.apply_at),
        documents: views::documents(&app, &scheme.documents, language),
        rule_verified: scheme.rule_verified,
        caution: (!scheme.rule_verified).then(|| please_confirm(&app, language, &scheme.apply_at)),
    }))
}

/// The day by which something has to be done.
#[utoipa::path(post, path = "/api/v1/legal/deadlines", tag = "legal", request_body = DeadlineRequest,
    responses((status = 200, body = DeadlineView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn deadlines(
    State(app): State<App>,
    Body(request): Body<DeadlineRequest>,
) -> Result<Unkept<DeadlineView>, Problem> {
    let language = language_of(request.language.as_deref())?;
    let event_on = views::day(&request.event_on, "event_on")?;
    let known = (
        app.library.deadlines.get(&request.rule),
        legal::deadline(&app.library, &request.rule, event_on, Day::at(app.now())),
    );
    let (Some(rule), Some(found)) = known else {
        return Err(missing(language).in_field("rule"));
    };
    Ok(unkept(DeadlineView {
        rule: DeadlineRuleView::new(rule, language),
        event_on: event_on.to_string(),
        due_on: found.due_on.to_string(),
        extended_to: found.extended_to.map(|it| it.to_string()),
        days_left: found.days_left,
        caution: (!found.verified || found.stale).then(|| please_confirm(&app, language, "legal_services")),
        stale: found.stale,
    }))
}

/// Write a letter from a few answers: the next question, or the letter. Identifiers in her words are hidden; nothing is kept
/// and nothing is sent.
#[utoipa::path(post, path = "/api/v1/legal/drafts", tag = "legal", request_body = DraftRequest,
    responses((status = 200, body = DraftView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn drafts(
    State(app): State<App>,
    Body(request): Body<DraftRequest>,
) -> Result<Unkept<DraftView>, Problem> {
    let language = language_of(request.language.as_deref())?;
    let letter = app
        .library
        .letters
        .get(&request.letter)
        .ok_or_else(|| missing(language).in_field("letter"))?;
    let (mut answers, mut hidden) = (BTreeMap::new(), Vec::new());
    for (id, said) in request.answers {
        if !app.library.letter_questions.iter().any(|it| it.id == id) {
            let why = format!("no such question: {id}");
            return Err(Problem::new(Kind::BadRequest).in_field("answers").because(why));
        }
        if said.chars().count() > MOST_CHARACTERS {
            let why = format!("{id} has more than {MOST_CHARACTERS} characters");
            return Err(Problem::new(Kind::TooLarge).in_field("answers").because(why));
        }
        let masked = app.brain.mask(&said);
        hidden.extend(masked.kinds.into_iter().map(str::to_owned));
        answers.insert(id, masked.text);
    }
    hidden.sort();
    hidden.dedup();
    let step = legal::step(
        &app.library,
        &letter.id,
        language.code(),
        &answers,
        Day::at(app.now()),
    );
    let mut view = DraftView {
        letter: letter.id.clone(),
        state: "question".to_owned(),
        question: None,
        text: None,
        file_name: None,
        language: language.code().to_owned(),
        hidden,
        sensitive: letter.sensitive,
    };
    match step.ok_or_else(|| missing(language))? {
        Step::Ask { id, question } => view.question = Some(NamedView { id, name: question }),
        Step::Ready(draft) => {
            "ready".clone_into(&mut view.state);
            view.text = Some(draft.text);
            view.file_name = Some(draft.file_name);
            view.language = draft.language;
        }
    }
    Ok(unkept(view))
}
