//! Lessons for screens: which there are, one with its words, quiz and sound, and what devices know of somebody's progress.

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use community::Day;
use community::learning::{self, Answer, Event, Judge, Refusal, What, reviews};
use conversation::language::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::Millis;
use utoipa::{IntoParams, ToSchema};

use crate::app::App;
use crate::http::error::{Kind, Problem, ProblemDocument};
use crate::http::{extract, voice};
use crate::lesson_audio;

/// Most events in one request.
const MOST_EVENTS: usize = 500;

/// Which lessons, in which language.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Wanted {
    /// A language code; Hindi when missing. What has no translation comes in English.
    pub language: Option<String>,
    /// Only of this topic.
    pub topic: Option<String>,
}

/// A lesson in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct LessonEntry {
    pub id: String,
    pub topic: String,
    /// The topic as people say it.
    pub topic_name: String,
    pub title: String,
    /// Language of the title.
    pub language: String,
    pub minutes: u32,
    /// Languages in which it can be heard now.
    pub languages: Vec<String>,
    /// Questions of its quiz.
    pub questions: usize,
    /// Somebody who knows the subject has checked it: the editor's expert, or people here, in the language it is heard in.
    pub reviewed: bool,
}

/// A lesson with its words.
#[derive(Debug, Serialize, ToSchema)]
pub struct LessonView {
    #[serde(flatten)]
    pub entry: LessonEntry,
    /// Language of the sentences and the quiz.
    pub spoken_in: String,
    /// One caption each; `audio?sentence=` gives the sound.
    pub sentences: Vec<String>,
    pub quiz: Vec<QuestionView>,
    pub listening: ListeningView,
}

/// A question with its choices.
#[derive(Debug, Serialize, ToSchema)]
pub struct QuestionView {
    pub question: String,
    pub choices: Vec<String>,
    /// The right choice, from 1: a device without a network judges for itself; the box judges again when it hears of it.
    pub right: u32,
    pub because: String,
}

/// How hard a text is to follow by ear.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListeningView {
    /// 0 = easy, 100 = hard.
    pub score: u32,
    pub words: usize,
    pub words_per_sentence: f64,
    pub syllables_per_word: f64,
}

/// Lessons and languages that people here have found right.
type Approved = BTreeSet<(String, String)>;

fn language_of(code: Option<&str>) -> Result<Language, Problem> {
    Ok(extract::language(code)?.unwrap_or(Language::Hi))
}

async fn approved(app: &App) -> Result<Approved, Problem> {
    let mut tx = app.store.read("learning.approved").await?;
    Ok(reviews::approved(&mut tx, &app.library).await?)
}

fn entry(app: &App, approved: &Approved, module_id: &str, language: Language) -> Option<LessonEntry> {
    let module = app.library.modules.get(module_id).filter(|it| it.approved)?;
    let title = module.title.in_language(language.code());
    let key = format!("topic.{}", module.topic);
    let name = app.brain.replies().name(language, &key);
    let (heard_in, _) = learning::text_for(module, language.code())?;
    let reviewed = approved.contains(&(module.id.clone(), heard_in.to_owned()));
    Some(LessonEntry {
        id: module.id.clone(),
        topic: module.topic.clone(),
        topic_name: name.unwrap_or(&module.topic).to_owned(),
        title: title.text,
        language: title.language,
        minutes: module.minutes,
        languages: module.languages().map(str::to_owned).collect(),
        questions: module.quiz.len(),
        reviewed: reviewed || module.reviewed_by.is_some(),
    })
}

/// The lessons.
#[utoipa::path(get, path = "/api/v1/learning/modules", tag = "learning", params(Wanted),
    responses(
        (status = 200, body = Vec<LessonEntry>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json"),
    ))]
pub async fn modules(
    State(app): State<App>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Vec<LessonEntry>>, Problem> {
    let language = language_of(wanted.language.as_deref())?;
    let approved = approved(&app).await?;
    let listed = learning::browse(&app.library, wanted.topic.as_deref(), language.code());
    Ok(Json(
        listed
            .iter()
            .filter_map(|it| entry(&app, &approved, &it.module_id, language))
            .collect(),
    ))
}

/// One lesson: its sentences and its quiz.
#[utoipa::path(get, path = "/api/v1/learning/modules/{id}", tag = "learning",
    params(("id" = String, Path, description = "The lesson"), Wanted),
    responses(
        (status = 200, body = LessonView),
        (status = 404, body = ProblemDocument, content_type = "application/problem+json"),
    ))]
pub async fn module(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<LessonView>, Problem> {
    let language = language_of(wanted.language.as_deref())?;
    let missing = || Problem::new(Kind::NotFound).in_language(Some(language));
    let entry = entry(&app, &approved(&app).await?, &id, language).ok_or_else(missing)?;
    let lesson = learning::lesson(&app.library, &id, language.code()).ok_or_else(missing)?;
    let quiz = (0..lesson.questions).filter_map(|at| learning::ask(&app.library, &id, at, language.code()));
    let quiz = quiz.map(|asked| QuestionView {
        question: asked.words.question,
        choices: asked.words.choices,
        right: asked.right,
        because: asked.words.because,
    });
    let common = learning::vocabulary(&app.library, &lesson.language, &id);
    let difficulty = learning::listening(&lesson.sentences.join(" "), &common, None);
    Ok(Json(LessonView {
        entry,
        spoken_in: lesson.language.clone(),
        quiz: quiz.collect(),
        sentences: lesson.sentences,
        listening: ListeningView {
            score: difficulty.score,
            words: difficulty.words,
            words_per_sentence: difficulty.sentence,
            syllables_per_word: difficulty.syllables,
        },
    }))
}

/// What of a lesson to read aloud.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct WantedSound {
    /// A language code; Hindi when missing.
    pub language: Option<String>,
    /// Only this sentence, from 0.
    pub sentence: Option<usize>,
    /// Instead, this question of the quiz with its choices, from 0.
    pub question: Option<usize>,
    /// `wav` (default), `mp3`, `opus` or `pcm`.
    pub format: Option<String>,
}

/// The sound of a lesson: all of it, one sentence, or a question with its choices. Mono, at one loudness.
#[utoipa::path(get, path = "/api/v1/learning/modules/{id}/audio", tag = "learning",
    params(("id" = String, Path, description = "The lesson"), WantedSound),
    responses(
        (status = 200, description = "The sound", body = Vec<u8>, content_type = "audio/wav"),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json"),
        (status = "5XX", body = ProblemDocument, content_type = "application/problem+json"),
    ))]
pub async fn audio(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(wanted): Query<WantedSound>,
) -> Result<Response, Problem> {
    let language = language_of(wanted.language.as_deref())?;
    let format = extract::audio_format(wanted.format.as_deref())?.unwrap_or_default();
    let missing = || Problem::new(Kind::NotFound).in_language(Some(language));
    let lesson = learning::lesson(&app.library, &id, language.code()).ok_or_else(missing)?;
    let spoken_in = Language::parse(&lesson.language).unwrap_or(language);
    let texts: Vec<String> = match (wanted.sentence, wanted.question) {
        (Some(at), None) => vec![lesson.sentences.get(at).ok_or_else(missing)?.clone()],
        (None, Some(at)) => {
            let asked = learning::ask(&app.library, &id, at, language.code()).ok_or_else(missing)?;
            std::iter::once(asked.words.question)
                .chain(asked.words.choices)
                .collect()
        }
        (None, None) => lesson.sentences,
        (Some(_), Some(_)) => {
            return Err(Problem::new(Kind::BadRequest).because("either sentence or question"));
        }
    };
    let clip = lesson_audio::speak(&app, spoken_in, &texts, lesson.speed).await?;
    voice::sound(clip, format).await
}

/// One thing that happened, as a device tells it.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AttemptView {
    /// Made by the device; sent again, it is the same event.
    pub id: String,
    /// Which device.
    pub device: String,
    /// When, in milliseconds since 1970.
    pub at: Millis,
    pub module_id: String,
    pub language: String,
    /// `started`, `heard` or `answered`.
    pub kind: String,
    /// Of `started` and `heard`: how many sentences, of how many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard_sentences: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_sentences: Option<u32>,
    /// Of `answered`: which question, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<u32>,
    /// Of `answered`: which choice, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<u32>,
    /// Of `answered`: the visit; a quiz is passed within one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<String>,
    /// Of `answered`: `tap`, `dtmf`, `text` or `asr`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judged_by: Option<String>,
    /// Of `asr`: how sure the recogniser was, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latency_ms: Option<i64>,
    /// Given by the box, ignored when sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub correct: Option<bool>,
}

impl AttemptView {
    fn into_event(self) -> Option<Event> {
        let what = match self.kind.as_str() {
            "started" => What::Started {
                from: self.heard_sentences?,
                all: self.all_sentences?,
            },
            "heard" => What::Heard {
                sentences: self.heard_sentences?,
                all: self.all_sentences?,
            },
            "answered" => What::Answered(Answer {
                question: self.question?,
                choice: self.choice?,
                correct: false,
                round: self.round?,
                judged_by: Judge::parse(&self.judged_by?)?,
                confidence: self
                    .confidence
                    .filter(|it| (0.0..=1.0).contains(it))
                    .map(|it| (it * 1000.0).round() as u32),
                latency_ms: self.latency_ms,
            }),
            _ => return None,
        };
        Some(Event {
            at: self.at,
            id: self.id,
            device: self.device,
            module_id: self.module_id,
            language: self.language,
            what,
        })
    }

    fn of(event: Event) -> Self {
        let mut view = Self {
            id: event.id,
            device: event.device,
            at: event.at,
            module_id: event.module_id,
            language: event.language,
            kind: String::new(),
            heard_sentences: None,
            all_sentences: None,
            question: None,
            choice: None,
            round: None,
            judged_by: None,
            confidence: None,
            latency_ms: None,
            correct: None,
        };
        match event.what {
            What::Started { from, all } => {
                "started".clone_into(&mut view.kind);
                (view.heard_sentences, view.all_sentences) = (Some(from), Some(all));
            }
            What::Heard { sentences, all } => {
                "heard".clone_into(&mut view.kind);
                (view.heard_sentences, view.all_sentences) = (Some(sentences), Some(all));
            }
            What::Answered(answer) => {
                "answered".clone_into(&mut view.kind);
                (view.question, view.choice) = (Some(answer.question), Some(answer.choice));
                (view.round, view.correct) = (Some(answer.round), Some(answer.correct));
                view.judged_by = Some(answer.judged_by.as_str().to_owned());
                view.confidence = answer.confidence.map(|it| f64::from(it) / 1000.0);
                view.latency_ms = answer.latency_ms;
            }
        }
        view
    }
}

/// What a device knows.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AttemptsRequest {
    /// At most 500.
    pub attempts: Vec<AttemptView>,
}

/// What came of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct AttemptsResponse {
    pub new: usize,
    /// Known already.
    pub known: usize,
    pub refused: Vec<RefusedView>,
    pub progress: ProgressView,
}

/// An event that was not taken.
#[derive(Debug, Serialize, ToSchema)]
pub struct RefusedView {
    pub id: String,
    /// `no-such-lesson`, `impossible`, `not-judged`, `different-id`, or `not-allowed`: she wants no learning record kept.
    pub reason: String,
}

/// How far somebody is.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProgressView {
    pub lessons: Vec<LessonProgress>,
    /// One for each lesson that was heard to its end and whose quiz was passed; never more.
    pub credits: u32,
    /// Days in a row.
    pub streak_days: u32,
    /// Questions that want to be asked again now.
    pub due: Vec<DueView>,
}

/// How far somebody is in a lesson.
#[derive(Debug, Serialize, ToSchema)]
pub struct LessonProgress {
    pub module_id: String,
    pub heard_sentences: u32,
    pub all_sentences: u32,
    pub finished_at: Option<Millis>,
    pub passed_at: Option<Millis>,
    /// Most right answers in one visit.
    pub best: u32,
    pub last_at: Millis,
}

/// A question that is due.
#[derive(Debug, Serialize, ToSchema)]
pub struct DueView {
    pub module_id: String,
    /// From 0.
    pub question: u32,
    pub due_at: Millis,
}

fn progress_of(app: &App, events: Vec<Event>) -> ProgressView {
    let now = app.now();
    let progress = learning::fold(&app.library, events.iter().cloned());
    let streak_days = learning::streak(&events, now, Day::INDIA_OFFSET_MS);
    let cards = learning::cards(&app.library, events);
    ProgressView {
        credits: progress.values().map(learning::ModuleProgress::credits).sum(),
        lessons: progress
            .into_iter()
            .map(|(module_id, it)| LessonProgress {
                module_id,
                heard_sentences: it.heard_sentences,
                all_sentences: it.all_sentences,
                finished_at: it.finished_at,
                passed_at: it.passed_at,
                best: it.best,
                last_at: it.last_at,
            })
            .collect(),
        streak_days,
        due: learning::due(&cards, now)
            .into_iter()
            .map(|it| DueView {
                module_id: it.module_id,
                question: it.question,
                due_at: it.due_at,
            })
            .collect(),
    }
}

/// How far the person of a session is.
#[utoipa::path(get, path = "/api/v1/learning/progress", tag = "learning",
    params(("x-awaaz-session" = String, Header, description = "The session's name")),
    responses(
        (status = 200, body = ProgressView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json"),
    ))]
pub async fn progress(
    State(app): State<App>,
    caller: extract::Caller,
) -> Result<Json<ProgressView>, Problem> {
    let mut tx = app.store.write("learning.progress").await?;
    let member = caller.member(&app, &mut tx).await?;
    let events = learning::events(&mut tx, &member.id).await?;
    tx.commit().await?;
    Ok(Json(progress_of(&app, events)))
}

/// Everything the person of a session did, for a device that wants to know.
#[utoipa::path(get, path = "/api/v1/learning/attempts", tag = "learning",
    params(("x-awaaz-session" = String, Header, description = "The session's name")),
    responses(
        (status = 200, body = Vec<AttemptView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json"),
    ))]
pub async fn attempts(
    State(app): State<App>,
    caller: extract::Caller,
) -> Result<Json<Vec<AttemptView>>, Problem> {
    let mut tx = app.store.write("learning.attempts").await?;
    let member = caller.member(&app, &mut tx).await?;
    let events = learning::events(&mut tx, &member.id).await?;
    tx.commit().await?;
    Ok(Json(events.into_iter().map(AttemptView::of).collect()))
}

/// Merge what a device knows. The same events may be sent again, in any order; whether an answer is right is judged here.
#[utoipa::path(post, path = "/api/v1/learning/attempts", tag = "learning", request_body = AttemptsRequest,
    params(("x-awaaz-session" = String, Header, description = "The session's name")),
    responses(
        (status = 200, body = AttemptsResponse),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json"),
    ))]
pub async fn merge(
    State(app): State<App>,
    caller: extract::Caller,
    extract::Body(request): extract::Body<AttemptsRequest>,
) -> Result<Json<AttemptsResponse>, Problem> {
    if request.attempts.len() > MOST_EVENTS {
        let detail = format!("at most {MOST_EVENTS} attempts");
        return Err(Problem::new(Kind::TooLarge).in_field("attempts").because(detail));
    }
    let mut events = Vec::new();
    let mut refused = Vec::new();
    for attempt in request.attempts {
        let id = attempt.id.clone();
        match attempt.into_event() {
            Some(event) => events.push(event),
            None => refused.push((id, Refusal::Impossible)),
        }
    }
    let now = app.now();
    let mut tx = app.store.write("learning.merge").await?;
    let member = caller.member(&app, &mut tx).await?;
    let merged = learning::merge(&mut tx, &app.library, &member.id, events, now).await?;
    let events = learning::events(&mut tx, &member.id).await?;
    tx.commit().await?;
    refused.extend(merged.refused);
    Ok(Json(AttemptsResponse {
        new: merged.new,
        known: merged.known,
        refused: refused.into_iter().map(refusal).collect(),
        progress: progress_of(&app, events),
    }))
}

fn refusal((id, why): (String, Refusal)) -> RefusedView {
    let reason = match why {
        Refusal::NoSuchLesson => "no-such-lesson",
        Refusal::Impossible => "impossible",
        Refusal::NotJudged => "not-judged",
        Refusal::DifferentId => "different-id",
        Refusal::NotAllowed => "not-allowed",
    };
    RefusedView {
        id,
        reason: reason.to_owned(),
    }
}
