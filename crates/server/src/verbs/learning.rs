//! Lessons: which there are, hearing one, how far she is.

use community::learning::{self, AttemptKind, Lesson, Listed};
use conversation::language::Language;
use conversation::turn::{Arg, Line, Offered, Outcome, OutcomeKind, ToolCall, Values};

use super::{Act, member, message, text};
use crate::app::App;

/// How many are read out.
const READ_OUT: usize = 3;
/// Topics that are named when nothing is asked for in particular.
const EXAMPLES: [&str; 3] = ["banking", "health", "tailoring"];

pub(super) async fn call(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    match call.tool.as_str() {
        "learning.start" => start(app, session, call).await,
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
            ..Outcome::default()
        };
    };
    let count = Arg::Number(listed.len() as f64);
    let mut say = vec![message(
        "learning-found-topic",
        [("count", count), ("topic", named(topic))],
    )];
    say.extend(listed.iter().take(READ_OUT).enumerate().map(|(index, lesson)| {
        let position = ("position", Arg::Number((index + 1) as f64));
        let minutes = ("minutes", Arg::Minutes(i64::from(lesson.minutes)));
        message(
            "learning-item",
            [position, ("title", Arg::Text(lesson.title.text.clone())), minutes],
        )
    }));
    say.push(message("learning-choose", []));
    Outcome {
        say,
        offered: listed.iter().take(READ_OUT).map(offer).collect(),
        ..Outcome::default()
    }
}

async fn start(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let mut rng = app.chance.fork();
    let now = app.now();
    let mut tx = app.store.write("learning.start").await?;
    let member = member(app, &mut tx, session).await?;
    let done = learning::progress(&mut tx, &member.id).await?;
    let chosen = text(call, "module")
        .or_else(|| text(call, "lesson"))
        .map(str::to_owned);
    let by_topic =
        || learning::pick(&app.library, text(call, "topic")?, &done).map(|module| module.id.clone());
    let Some(module) = chosen.or_else(by_topic) else {
        return Ok(none());
    };
    let language = call.language.code();
    let lesson = learning::start(
        &mut tx,
        &app.library,
        &module,
        &member.id,
        language,
        now,
        &mut rng,
    )
    .await?;
    let Some(lesson) = lesson else { return Ok(none()) };
    tx.commit().await?;
    Ok(Outcome {
        say: spoken(app, call.language, &lesson),
        ..Outcome::default()
    })
}

/// The lesson begun last has been given to its end.
pub(super) async fn heard(app: &App, session: &str, language: Language) -> Result<(), Act> {
    let mut rng = app.chance.fork();
    let mut tx = app.store.write("learning.heard").await?;
    let member = member(app, &mut tx, session).await?;
    let progress = learning::progress(&mut tx, &member.id).await?;
    let last = progress
        .iter()
        .filter(|(_, done)| !done.finished)
        .max_by_key(|(_, done)| done.last_at);
    let module = last.and_then(|(id, _)| app.library.modules.get(id));
    if let Some((spoken_in, words)) = module.and_then(|module| learning::text_for(module, language.code())) {
        let heard = learning::sentences(words).len() as u32;
        let id = module.map_or("", |module| module.id.as_str());
        let kind = AttemptKind::Finished;
        learning::record(
            &mut tx,
            &member.id,
            id,
            spoken_in,
            kind,
            heard,
            app.now(),
            &mut rng,
        )
        .await?;
    }
    Ok(tx.commit().await?)
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
    let rest = lesson.sentences.iter().skip(lesson.from_sentence);
    say.extend(rest.map(|sentence| Line::Text {
        text: sentence.clone(),
    }));
    say
}

async fn progress(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let mut tx = app.store.write("learning.progress").await?;
    let member = member(app, &mut tx, session).await?;
    let progress = learning::progress(&mut tx, &member.id).await?;
    tx.commit().await?;
    let all = learning::browse(&app.library, None, call.language.code());
    let finished = all
        .iter()
        .filter(|lesson| progress.get(&lesson.module_id).is_some_and(|done| done.finished))
        .count();
    if progress.is_empty() {
        return Ok(Outcome {
            say: vec![message("learning-progress-none", [])],
            ..Outcome::default()
        });
    }
    let (count, total) = (Arg::Number(finished as f64), Arg::Number(all.len() as f64));
    let mut say = vec![message("learning-progress", [("count", count), ("total", total)])];
    let open = all
        .iter()
        .find(|lesson| progress.get(&lesson.module_id).is_some_and(|done| !done.finished));
    say.extend(open.map(|lesson| {
        message(
            "learning-progress-open",
            [("title", Arg::Text(lesson.title.text.clone()))],
        )
    }));
    Ok(Outcome {
        say,
        offered: open.map(offer).into_iter().collect(),
        ..Outcome::default()
    })
}

fn offer(lesson: &Listed) -> Offered {
    Offered {
        about: Values::from([("topic".to_owned(), lesson.topic.as_str().into())]),
        slot: "module".into(),
        id: lesson.module_id.clone(),
        title: lesson.title.text.clone(),
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
