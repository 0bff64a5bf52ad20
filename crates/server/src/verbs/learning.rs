//! Lessons: which there are, hearing one, stopping and going on, its quiz, what is asked again, how far she is.

use community::Day;
use community::learning::{self, Answer, Asked, Event, Judge, Lesson, Listed, Progress, What};
use conversation::act::CHOICE;
use conversation::language::Language;
use conversation::turn::{Arg, Line, Offered, Outcome, OutcomeKind, Part, ToolCall, Values};
use serde_json::Value;
use store::{Millis, new_id};

use super::{Act, member, message, no_more, skipped, text};
use crate::app::App;

/// How many are read out.
const READ_OUT: usize = 3;
/// Topics that are named when nothing is asked for in particular.
const EXAMPLES: [&str; 3] = ["banking", "health", "tailoring"];
/// A streak of fewer days is not worth a sentence.
const WORTH_TELLING: u32 = 2;
/// What is written by this box.
const DEVICE: &str = "box";

pub(super) async fn call(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    match call.tool.as_str() {
        "learning.start" => start(app, session, call).await,
        "learning.answer" => answer(app, session, call).await,
        "learning.review" => review(app, session, call).await,
        "learning.progress" => progress(app, session, call).await,
        _ => Ok(browse(app, call)),
    }
}

fn browse(app: &App, call: &ToolCall) -> Outcome {
    let topic = text(call, "topic");
    let listed = learning::browse(&app.library, topic, call.language.code());
    if listed.is_empty() {
        return none();
    }
    let Some(topic) = topic else {
        return Outcome {
            say: vec![message("learning-topics", examples())],
            offered: EXAMPLES.map(on_topic).into(),
            ..Outcome::default()
        };
    };
    let skip = skipped(call);
    let mut say = Vec::new();
    if skip == 0 {
        let count = Arg::Number(listed.len() as f64);
        say.push(message(
            "learning-found-topic",
            [("count", count), ("topic", named(topic))],
        ));
    }
    let read: Vec<&Listed> = listed.iter().skip(skip).take(READ_OUT).collect();
    if read.is_empty() {
        return no_more();
    }
    say.extend(read.iter().enumerate().map(|(index, lesson)| {
        let position = ("position", Arg::Number((index + 1) as f64));
        let minutes = ("minutes", Arg::Minutes(i64::from(lesson.minutes)));
        message("learning-item", [position, title(lesson), minutes])
    }));
    say.push(message("learning-choose", []));
    if listed.len() > skip + READ_OUT {
        say.push(message("more-offer", []));
    }
    Outcome {
        say,
        offered: read.into_iter().map(offer).collect(),
        ..Outcome::default()
    }
}

/// Which lesson is meant, and whether from its beginning.
enum Meant {
    Lesson {
        id: String,
        anew: bool,
    },
    /// Everything was heard.
    AllDone,
    /// She has to say what about.
    Topic,
    Nothing,
}

fn meant(app: &App, call: &ToolCall, progress: &Progress) -> Meant {
    let lesson = |id: &str, anew| Meant::Lesson {
        id: id.to_owned(),
        anew,
    };
    if let Some(id) = text(call, "module").or_else(|| text(call, "lesson")) {
        return lesson(id, false);
    }
    let latest = |open: bool| {
        let known = progress
            .iter()
            .filter(|(id, done)| app.library.modules.contains_key(*id) && !(open && done.finished()));
        known
            .max_by_key(|(_, done)| done.last_at)
            .map(|(id, _)| id.as_str())
    };
    match text(call, "which") {
        Some("next") => match learning::next(&app.library, latest(false).unwrap_or_default(), progress) {
            Some(module) => lesson(&module.id, true),
            None => Meant::AllDone,
        },
        Some("again") => latest(false).map_or(Meant::Topic, |id| lesson(id, true)),
        Some(_) => latest(true)
            .or_else(|| latest(false))
            .map_or(Meant::Topic, |id| lesson(id, false)),
        None => match text(call, "topic") {
            Some(topic) => learning::pick(&app.library, topic, progress)
                .map_or(Meant::Nothing, |module| lesson(&module.id, false)),
            None => Meant::Topic,
        },
    }
}

async fn start(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let mut rng = app.chance.fork();
    let now = app.now();
    let mut tx = app.store.write("learning.start").await?;
    let member = member(app, &mut tx, session).await?;
    let progress = learning::progress(&mut tx, &app.library, &member.id).await?;
    let (id, anew) = match meant(app, call, &progress) {
        Meant::Lesson { id, anew } => (id, anew),
        Meant::AllDone => {
            return Ok(Outcome {
                say: vec![message("learning-all-done", [])],
                ..Outcome::default()
            });
        }
        Meant::Topic => {
            return Ok(Outcome {
                kind: OutcomeKind::Need("topic".into()),
                ..Outcome::default()
            });
        }
        Meant::Nothing => return Ok(none()),
    };
    let language = call.language.code();
    let lesson = learning::start(
        &mut tx,
        &app.library,
        &id,
        &member.id,
        language,
        anew,
        now,
        &mut rng,
    )
    .await?;
    let Some(lesson) = lesson else { return Ok(none()) };
    tx.commit().await?;
    let mut outcome = Outcome {
        say: spoken(app, call.language, &lesson),
        ..Outcome::default()
    };
    let round = new_id(now, &mut rng);
    match learning::ask(&app.library, &id, 0, language) {
        Some(asked) => {
            outcome.say.push(message("learning-quiz-intro", []));
            put(&mut outcome, call.language, &asked, &round, false);
        }
        None => offer_next(app, call.language, &mut outcome, &id, &progress),
    }
    Ok(outcome)
}

fn spoken(app: &App, language: Language, lesson: &Lesson) -> Vec<Line> {
    let title = ("title", Arg::Text(lesson.title.text.clone()));
    let minutes = app
        .library
        .modules
        .get(&lesson.module_id)
        .map_or(1, |module| module.minutes);
    let mut say = vec![if lesson.resumed {
        message("learning-resume", [title])
    } else {
        message(
            "learning-start",
            [title, ("minutes", Arg::Minutes(i64::from(minutes)))],
        )
    }];
    if lesson.language != language.code() {
        say.push(message(
            "learning-not-in-language",
            [("language", Arg::Named(format!("language.{}", lesson.language)))],
        ));
    }
    let told_in = Language::parse(&lesson.language).unwrap_or(language);
    let rest = lesson.sentences.iter().enumerate().skip(lesson.from_sentence);
    say.extend(rest.map(|(number, sentence)| Line::Part {
        text: sentence.clone(),
        part: Part {
            of: lesson.module_id.clone(),
            number: number as u32,
            all: lesson.sentences.len() as u32,
            language: told_in,
            pace: (lesson.speed * 100.0).round() as u16,
        },
    }));
    say
}

/// A piece of a lesson was heard to its end.
pub(super) async fn heard(app: &App, session: &str, part: &Part) -> Result<(), Act> {
    let mut rng = app.chance.fork();
    let mut tx = app.store.write("learning.heard").await?;
    let member = member(app, &mut tx, session).await?;
    let now = app.now();
    let event = Event {
        at: now,
        id: new_id(now, &mut rng),
        device: DEVICE.to_owned(),
        module_id: part.of.clone(),
        language: part.language.code().to_owned(),
        what: What::Heard {
            sentences: part.number + 1,
            all: part.all,
        },
    };
    learning::record(&mut tx, &member.id, &event).await?;
    Ok(tx.commit().await?)
}

/// Puts a question: its words, its choices, and what a later answer refers to.
fn put(outcome: &mut Outcome, language: Language, asked: &Asked, round: &str, review: bool) {
    outcome.say.push(content(language, asked, &asked.words.question));
    let choices = asked.words.choices.iter().zip(1_u32..);
    outcome.say.extend(choices.clone().map(|(choice, number)| {
        let number = ("number", Arg::Number(f64::from(number)));
        message("learning-option", [number, ("text", Arg::Text(bare(choice)))])
    }));
    let about = Values::from([
        ("module".to_owned(), Value::from(asked.module_id.as_str())),
        ("question".to_owned(), Value::from(asked.question)),
        ("round".to_owned(), Value::from(round)),
        ("review".to_owned(), Value::from(review)),
    ]);
    outcome.offered = choices
        .map(|(choice, number)| Offered {
            slot: CHOICE.into(),
            id: number.to_string(),
            title: bare(choice),
            about: about.clone(),
        })
        .collect();
    outcome.kind = OutcomeKind::Need(CHOICE.into());
}

/// Words of a lesson, in the language they are in.
fn content(language: Language, asked: &Asked, words: &str) -> Line {
    let text = words.to_owned();
    match Language::parse(&asked.language) {
        Some(other) if other != language => Line::Foreign {
            text,
            language: other,
        },
        _ => Line::Text { text },
    }
}

/// A choice without the mark at its end, to stand within a sentence.
fn bare(choice: &str) -> String {
    choice.trim().trim_end_matches(['.', '।', '!']).to_owned()
}

/// An answer to a question of a quiz or of a review.
struct Given<'a> {
    module: &'a str,
    question: usize,
    round: &'a str,
    review: bool,
    choice: u32,
    judged_by: Judge,
    confidence: Option<f64>,
    latency_ms: Option<i64>,
}

impl<'a> Given<'a> {
    fn of(call: &'a ToolCall) -> Option<Self> {
        let number = |name: &str| call.args.get(name).and_then(Value::as_u64);
        let confidence = call.args.get("confidence").and_then(Value::as_f64);
        Some(Self {
            module: text(call, "module")?,
            question: number("question")? as usize,
            round: text(call, "round")?,
            review: call.args.get("review").and_then(Value::as_bool)?,
            choice: text(call, CHOICE)?.parse().ok()?,
            judged_by: match confidence {
                _ if call.args.contains_key("keyed") => Judge::Dtmf,
                Some(_) => Judge::Asr,
                None => Judge::Text,
            },
            confidence,
            latency_ms: call.args.get("latency_ms").and_then(Value::as_i64),
        })
    }

    fn event(&self, id: String, at: Millis, language: &str, correct: bool) -> Event {
        Event {
            at,
            id,
            device: DEVICE.to_owned(),
            module_id: self.module.to_owned(),
            language: language.to_owned(),
            what: What::Answered(Answer {
                question: self.question as u32,
                choice: self.choice,
                correct,
                round: self.round.to_owned(),
                judged_by: self.judged_by,
                confidence: self.confidence.map(|it| (it * 1000.0).round() as u32),
                latency_ms: self.latency_ms,
            }),
        }
    }
}

async fn answer(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let language = call.language.code();
    let Some(given) = Given::of(call) else {
        return Ok(none());
    };
    let Some(asked) = learning::ask(&app.library, given.module, given.question, language) else {
        return Ok(none());
    };
    let (by, sure) = (given.judged_by, given.confidence);
    let Some(correct) = learning::judge(&app.library, given.module, given.question, given.choice, by, sure)
    else {
        // K2: not heard well enough to be held against her.
        let mut outcome = Outcome::default();
        put(&mut outcome, call.language, &asked, given.round, given.review);
        outcome.say = vec![message("need-choice", [])];
        return Ok(outcome);
    };
    let mut rng = app.chance.fork();
    let now = app.now();
    let mut tx = app.store.write("learning.answer").await?;
    let member = member(app, &mut tx, session).await?;
    let event = given.event(new_id(now, &mut rng), now, &asked.language, correct);
    learning::record(&mut tx, &member.id, &event).await?;
    let events = learning::events(&mut tx, &member.id).await?;
    tx.commit().await?;

    let mut outcome = Outcome {
        say: judged(call.language, &asked, correct),
        ..Outcome::default()
    };
    let next = if given.review {
        let cards = learning::cards(&app.library, events.iter().cloned());
        let due = learning::due(&cards, now).into_iter().next();
        due.and_then(|card| learning::ask(&app.library, &card.module_id, card.question as usize, language))
    } else {
        learning::ask(&app.library, given.module, given.question + 1, language)
    };
    match next {
        Some(next) => put(&mut outcome, call.language, &next, given.round, given.review),
        None => conclude(app, call, &given, &events, &mut outcome),
    }
    Ok(outcome)
}

fn judged(language: Language, asked: &Asked, correct: bool) -> Vec<Line> {
    if correct {
        return vec![message("learning-right", [])];
    }
    let right = asked.words.choices.get(asked.right as usize - 1);
    let right = ("answer", Arg::Text(right.map(|it| bare(it)).unwrap_or_default()));
    vec![
        message("learning-wrong", [right]),
        content(language, asked, &asked.words.because),
    ]
}

/// After the last question: how it went, and what comes next.
fn conclude(app: &App, call: &ToolCall, given: &Given<'_>, events: &[Event], outcome: &mut Outcome) {
    let answers = events.iter().filter_map(|event| match &event.what {
        What::Answered(answer) if answer.round == given.round => Some(answer.correct),
        _ => None,
    });
    let answers: Vec<bool> = answers.collect();
    let right = answers.iter().filter(|it| **it).count();
    let figure = |count: usize| Arg::Number(count as f64);
    let (right_arg, count) = (("right", figure(right)), ("count", figure(answers.len())));
    outcome.say.push(message("learning-score", [right_arg, count]));
    if given.review {
        return;
    }
    let language = call.language.code();
    let progress = learning::fold(&app.library, events.iter().cloned());
    let lesson = learning::lesson(&app.library, given.module, language);
    let Some(lesson) = lesson else { return };
    if learning::passes(right, lesson.questions) {
        let title = ("title", Arg::Text(lesson.title.text));
        outcome.say.push(message("learning-finished", [title]));
        offer_next(app, call.language, outcome, given.module, &progress);
    } else {
        outcome.say.push(message("learning-hear-again", []));
        let all = learning::browse(&app.library, Some(&lesson.topic), language);
        outcome.offered = all
            .iter()
            .filter(|it| it.module_id == given.module)
            .map(offer)
            .collect();
    }
}

fn offer_next(app: &App, language: Language, outcome: &mut Outcome, after: &str, progress: &Progress) {
    let Some(next) = learning::next(&app.library, after, progress) else {
        return;
    };
    let all = learning::browse(&app.library, Some(&next.topic), language.code());
    if let Some(next) = all.iter().find(|it| it.module_id == next.id) {
        outcome.say.push(message("learning-next-title", [title(next)]));
        outcome.offered = vec![offer(next)];
    }
}

/// Asks the first question that is due.
async fn review(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let mut rng = app.chance.fork();
    let now = app.now();
    let mut tx = app.store.write("learning.review").await?;
    let member = member(app, &mut tx, session).await?;
    let events = learning::events(&mut tx, &member.id).await?;
    tx.commit().await?;
    let cards = learning::cards(&app.library, events);
    let due = learning::due(&cards, now).into_iter().next();
    let asked = due.and_then(|card| {
        let question = card.question as usize;
        learning::ask(&app.library, &card.module_id, question, call.language.code())
    });
    let Some(asked) = asked else {
        return Ok(Outcome {
            say: vec![message("learning-review-none", [])],
            ..Outcome::default()
        });
    };
    let mut outcome = Outcome {
        say: vec![message("learning-review-intro", [])],
        ..Outcome::default()
    };
    put(&mut outcome, call.language, &asked, &new_id(now, &mut rng), true);
    Ok(outcome)
}

async fn progress(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let mut tx = app.store.write("learning.progress").await?;
    let member = member(app, &mut tx, session).await?;
    let events = learning::events(&mut tx, &member.id).await?;
    tx.commit().await?;
    let progress = learning::fold(&app.library, events.iter().cloned());
    let all = learning::browse(&app.library, None, call.language.code());
    if progress.is_empty() {
        return Ok(Outcome {
            say: vec![message("learning-progress-none", [])],
            ..Outcome::default()
        });
    }
    let done = |lesson: &&Listed| progress.get(&lesson.module_id).and_then(|it| it.finished_at);
    let finished = all.iter().filter(|it| done(it).is_some()).count();
    let figure = |count: usize| Arg::Number(count as f64);
    let mut say = vec![message(
        "learning-progress",
        [("count", figure(finished)), ("total", figure(all.len()))],
    )];
    say.extend(learnt(&all, &progress));
    let passed: u32 = progress.values().map(learning::ModuleProgress::credits).sum();
    if passed > 0 {
        say.push(message("learning-credits", [("count", figure(passed as usize))]));
    }
    let days = learning::streak(&events, app.now(), Day::INDIA_OFFSET_MS);
    if days >= WORTH_TELLING {
        say.push(message("learning-streak", [("count", figure(days as usize))]));
    }
    let mut outcome = Outcome {
        say,
        ..Outcome::default()
    };
    let cards = learning::cards(&app.library, events);
    let due = learning::due(&cards, app.now());
    let open = all.iter().find(|lesson| {
        progress
            .get(&lesson.module_id)
            .is_some_and(|done| !done.finished())
    });
    if !due.is_empty() {
        let count = ("count", figure(due.len()));
        outcome.say.push(message("learning-review-offer", [count]));
        outcome.offered = vec![Offered {
            about: Values::new(),
            slot: "review".into(),
            id: "due".into(),
            title: String::new(),
        }];
    } else if let Some(open) = open {
        outcome.say.push(message("learning-progress-open", [title(open)]));
        outcome.offered = vec![offer(open)];
    }
    Ok(outcome)
}

/// The lessons finished last, by name.
fn learnt(all: &[Listed], progress: &Progress) -> Option<Line> {
    let mut finished: Vec<(Millis, &Listed)> = all
        .iter()
        .filter_map(|it| Some((progress.get(&it.module_id)?.finished_at?, it)))
        .collect();
    finished.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    let titles: Vec<&str> = finished
        .iter()
        .take(READ_OUT)
        .map(|(_, it)| it.title.text.as_str())
        .collect();
    let titles = Arg::Text(titles.join(", "));
    (!finished.is_empty()).then(|| message("learning-learnt", [("titles", titles)]))
}

fn title(lesson: &Listed) -> (&'static str, Arg) {
    ("title", Arg::Text(lesson.title.text.clone()))
}

fn offer(lesson: &Listed) -> Offered {
    Offered {
        about: Values::from([("topic".to_owned(), lesson.topic.as_str().into())]),
        slot: "module".into(),
        id: lesson.module_id.clone(),
        title: lesson.title.text.clone(),
    }
}

/// A topic that was named: choosing it begins its lesson.
fn on_topic(topic: &str) -> Offered {
    Offered {
        slot: "topic".into(),
        id: topic.into(),
        title: String::new(),
        about: Values::from([("topic".to_owned(), topic.into())]),
    }
}

fn named(topic: &str) -> Arg {
    Arg::Named(format!("topic.{topic}"))
}

fn examples() -> [(&'static str, Arg); 3] {
    let [first, second, third] = EXAMPLES.map(named);
    [("first", first), ("second", second), ("third", third)]
}

fn none() -> Outcome {
    let say = vec![message("learning-none", examples())];
    Outcome {
        kind: OutcomeKind::NotFound("topic".into()),
        say,
        ..Outcome::default()
    }
}
