//! Use cases of learning on a transaction.

use super::{Answer, Asked, Event, Judge, Lesson, Listed, Module, Progress, What, fold, rules};
use crate::Day;
use crate::content::Library;
use crate::members::{Purpose, consents};
use rand::RngCore;
use store::{Millis, Row, StoreError, Tx, new_id, params, search};

/// Longest id, device or round that a client may make.
const MOST_ID: usize = 64;
/// A client's clock may be so far ahead.
const AHEAD_MS: i64 = 86_400_000;
/// More sentences than any lesson has.
const MOST_SENTENCES: u32 = 500;

/// Lessons that may be played, of one topic or all, in order.
pub fn browse(library: &Library, topic: Option<&str>, language: &str) -> Vec<Listed> {
    let mut modules: Vec<&Module> = library
        .modules
        .values()
        .filter(|it| it.approved && topic.is_none_or(|topic| it.topic == topic))
        .collect();
    modules.sort_by(|a, b| (&a.topic, a.order, &a.id).cmp(&(&b.topic, b.order, &b.id)));
    modules.into_iter().map(|it| listed(it, language)).collect()
}

/// The lesson of a topic to play next: the first unfinished one, or the first again when all are finished.
pub fn pick<'a>(library: &'a Library, topic: &str, progress: &Progress) -> Option<&'a Module> {
    let ids: Vec<String> = browse(library, Some(topic), "en")
        .into_iter()
        .map(|it| it.module_id)
        .collect();
    let unfinished = ids
        .iter()
        .find(|id| progress.get(*id).is_none_or(|it| !it.finished()));
    library.modules.get(unfinished.or(ids.first())?)
}

/// The lesson after one: the next of its topic that is not finished, or of any topic.
pub fn next<'a>(library: &'a Library, after: &str, progress: &Progress) -> Option<&'a Module> {
    let topic = library.modules.get(after).map(|it| it.topic.as_str());
    let all = browse(library, None, "en");
    let open = |it: &&Listed| {
        it.module_id != after && progress.get(&it.module_id).is_none_or(|done| !done.finished())
    };
    let of_topic = all
        .iter()
        .filter(|it| Some(it.topic.as_str()) == topic)
        .find(open);
    library
        .modules
        .get(&of_topic.or_else(|| all.iter().find(open))?.module_id)
}

/// A lesson from its beginning. `None`: no such lesson, or not approved (K3).
pub fn lesson(library: &Library, module_id: &str, language: &str) -> Option<Lesson> {
    let module = library.modules.get(module_id).filter(|it| it.approved)?;
    let (spoken_in, words) = rules::text_for(module, language)?;
    Some(Lesson {
        module_id: module.id.clone(),
        topic: module.topic.clone(),
        title: module.title.in_language(language),
        language: spoken_in.to_owned(),
        sentences: rules::sentences(words),
        from_sentence: 0,
        resumed: false,
        reviewed: module.reviewed_by.is_some(),
        speed: module.text.get(spoken_in).and_then(|it| it.speed).unwrap_or(1.0),
        questions: module.quiz.len(),
    })
}

/// A question of a lesson that may be played, in the language of the lesson's fresh text.
pub fn ask(library: &Library, module_id: &str, question: usize, language: &str) -> Option<Asked> {
    let module = library.modules.get(module_id).filter(|it| it.approved)?;
    let (spoken_in, _) = rules::text_for(module, language)?;
    let asked = module.quiz.get(question)?;
    Some(Asked {
        module_id: module.id.clone(),
        question,
        language: spoken_in.to_owned(),
        words: asked.words.get(spoken_in)?.clone(),
        right: asked.right,
    })
}

/// Whether a choice (from 1) is right. `None`: there is no such question or choice, or the recogniser was not sure enough
/// for the answer to count (K2).
pub fn judge(
    library: &Library,
    module_id: &str,
    question: usize,
    choice: u32,
    by: Judge,
    confidence: Option<f64>,
) -> Option<bool> {
    let asked = ask(library, module_id, question, "en")?;
    let known = (1..=asked.words.choices.len() as u32).contains(&choice);
    let unsure = by == Judge::Asr && confidence.is_none_or(|it| !(rules::UNSURE..=1.0).contains(&it));
    (known && !unsure).then_some(choice == asked.right)
}

/// Starts or resumes a lesson and records it. `None`: no such lesson, or not approved (K3).
#[expect(
    clippy::too_many_arguments,
    reason = "who, what, how and when; nothing to group"
)]
pub async fn start(
    tx: &mut Tx,
    library: &Library,
    module_id: &str,
    member_id: &str,
    language: &str,
    from_the_beginning: bool,
    now: Millis,
    rng: &mut (dyn RngCore + Send),
) -> Result<Option<Lesson>, StoreError> {
    let Some(mut lesson) = lesson(library, module_id, language) else {
        return Ok(None);
    };
    let before = progress(tx, library, member_id).await?.remove(module_id);
    let all = lesson.sentences.len();
    let heard = before
        .filter(|_| !from_the_beginning)
        .map_or(0, |it| rules::position(it.heard_sentences, it.all_sentences, all));
    lesson.from_sentence = heard;
    lesson.resumed = heard > 0;
    let event = Event {
        at: now,
        id: new_id(now, rng),
        device: "box".to_owned(),
        module_id: module_id.to_owned(),
        language: lesson.language.clone(),
        what: What::Started {
            from: heard as u32,
            all: all as u32,
        },
    };
    record(tx, member_id, &event).await?;
    Ok(Some(lesson))
}

/// Appends what happened; never changes an earlier record. False: it was there already, or nothing may be kept of her (P1).
pub async fn record(tx: &mut Tx, member_id: &str, event: &Event) -> Result<bool, StoreError> {
    if !consents::allows(tx, member_id, Purpose::Learning, Day::at(event.at)).await? {
        return Ok(false);
    }
    let (kind, heard, all, answer) = match &event.what {
        What::Started { from, all } => ("started", *from, *all, None),
        What::Heard { sentences, all } => ("heard", *sentences, *all, None),
        What::Answered(answer) => ("answered", 0, 0, Some(answer)),
    };
    let new = tx
        .execute(
            "INSERT INTO learning_events (id, member_id, device, module_id, language, kind, heard_sentences, all_sentences,
                                          question, choice, correct, round, judged_by, confidence, latency_ms, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
             ON CONFLICT (member_id, id) DO NOTHING",
            params![
                &event.id,
                member_id,
                &event.device,
                &event.module_id,
                &event.language,
                kind,
                heard,
                all,
                answer.map(|it| it.question),
                answer.map(|it| it.choice),
                answer.map(|it| it.correct),
                answer.map(|it| it.round.as_str()),
                answer.map(|it| it.judged_by.as_str()),
                answer.and_then(|it| it.confidence).map(|it| f64::from(it) / 1000.0),
                answer.and_then(|it| it.latency_ms),
                event.at
            ],
        )
        .await?;
    Ok(new > 0)
}

/// Why an event of a client was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No such lesson, or it may not be played (K3).
    NoSuchLesson,
    /// An id, time or number that cannot be.
    Impossible,
    /// K2: the recogniser was not sure, or there is no such choice.
    NotJudged,
    /// The id is used for something else.
    DifferentId,
    /// P1: she has said no to a learning record, or a guardian has to say yes first.
    NotAllowed,
}

/// What came of a client's events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged {
    /// Events that were new.
    pub new: usize,
    /// Events that were here already.
    pub known: usize,
    /// Ids that were refused.
    pub refused: Vec<(String, Refusal)>,
}

/// Takes in the events of another device. Whether an answer is right is judged here, whatever the client says.
pub async fn merge(
    tx: &mut Tx,
    library: &Library,
    member_id: &str,
    sent: Vec<Event>,
    now: Millis,
) -> Result<Merged, StoreError> {
    let mut merged = Merged::default();
    if !consents::allows(tx, member_id, Purpose::Learning, Day::at(now)).await? {
        merged.refused = sent.into_iter().map(|it| (it.id, Refusal::NotAllowed)).collect();
        return Ok(merged);
    }
    let mut here = events(tx, member_id).await?;
    for mut event in sent {
        if let Err(why) = check(library, &mut event, now) {
            merged.refused.push((event.id, why));
            continue;
        }
        match here.iter().find(|it| it.id == event.id) {
            Some(known) if *known == event => merged.known += 1,
            Some(_) => merged.refused.push((event.id, Refusal::DifferentId)),
            None => {
                record(tx, member_id, &event).await?;
                merged.new += 1;
                here.push(event);
            }
        }
    }
    Ok(merged)
}

fn check(library: &Library, event: &mut Event, now: Millis) -> Result<(), Refusal> {
    let lesson = lesson(library, &event.module_id, &event.language).ok_or(Refusal::NoSuchLesson)?;
    let name =
        |text: &str| (1..=MOST_ID).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_graphic());
    if !name(&event.id) || !name(&event.device) || !(0..=now + AHEAD_MS).contains(&event.at) {
        return Err(Refusal::Impossible);
    }
    // What a stale text is heard in is English.
    event.language = lesson.language;
    match &mut event.what {
        What::Started { from: heard, all }
        | What::Heard {
            sentences: heard,
            all,
        } => {
            let possible = *all <= MOST_SENTENCES && *all > 0 && *heard <= *all;
            possible.then_some(()).ok_or(Refusal::Impossible)
        }
        What::Answered(answer) => {
            if !name(&answer.round) || answer.latency_ms.is_some_and(|it| it < 0) {
                return Err(Refusal::Impossible);
            }
            let confidence = answer.confidence.map(|it| f64::from(it) / 1000.0);
            let (question, by) = (answer.question as usize, answer.judged_by);
            answer.correct = judge(library, &event.module_id, question, answer.choice, by, confidence)
                .ok_or(Refusal::NotJudged)?;
            Ok(())
        }
    }
}

/// P2: nothing that she did is known any more.
pub(crate) async fn forget(tx: &mut Tx, member_id: &str) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM learning_events WHERE member_id = $1",
        params![member_id],
    )
    .await
    .map(drop)
}

/// Everything a member did, in order of time.
pub async fn events(tx: &mut Tx, member_id: &str) -> Result<Vec<Event>, StoreError> {
    let rows = tx
        .query(
            "SELECT id, device, module_id, language, kind, heard_sentences, all_sentences, question, choice, correct, round,
                    judged_by, confidence, latency_ms, at
             FROM learning_events WHERE member_id = $1 ORDER BY at, id",
            params![member_id],
        )
        .await?;
    rows.iter().map(event).collect()
}

/// How far a member is, folded from what she did.
pub async fn progress(tx: &mut Tx, library: &Library, member_id: &str) -> Result<Progress, StoreError> {
    Ok(fold(library, events(tx, member_id).await?))
}

/// Puts every playable lesson into the search index.
pub async fn index(tx: &mut Tx, library: &Library) -> Result<(), StoreError> {
    for module in library.modules.values().filter(|it| it.approved) {
        for (language, title) in &module.title.0 {
            let words = module.text.get(language).map_or("", |it| it.words.as_str());
            search::index(
                tx,
                &format!("learning.{language}"),
                &module.id,
                &format!("{title} {words}"),
            )
            .await?;
        }
    }
    Ok(())
}

/// Lessons that share words with the question, best first.
pub async fn find(
    tx: &mut Tx,
    library: &Library,
    language: &str,
    words: &str,
    limit: usize,
) -> Result<Vec<Listed>, StoreError> {
    let hits = search::find(tx, &format!("learning.{language}"), words, limit).await?;
    let modules = hits
        .iter()
        .filter_map(|it| library.modules.get(&it.id))
        .filter(|it| it.approved);
    Ok(modules.map(|it| listed(it, language)).collect())
}

fn listed(module: &Module, language: &str) -> Listed {
    Listed {
        module_id: module.id.clone(),
        topic: module.topic.clone(),
        title: module.title.in_language(language),
        minutes: module.minutes,
    }
}

fn event(row: &Row) -> Result<Event, StoreError> {
    let (heard, all) = (row.get("heard_sentences")?, row.get("all_sentences")?);
    let what = match row.get::<String>("kind")?.as_str() {
        "answered" => What::Answered(Answer {
            question: row.get("question")?,
            choice: row.get("choice")?,
            correct: row.get("correct")?,
            round: row.get("round")?,
            judged_by: Judge::parse(&row.get::<String>("judged_by")?).unwrap_or(Judge::Text),
            confidence: row
                .get::<Option<f64>>("confidence")?
                .map(|it| (it * 1000.0).round() as u32),
            latency_ms: row.get("latency_ms")?,
        }),
        "heard" => What::Heard {
            sentences: heard,
            all,
        },
        _ => What::Started { from: heard, all },
    };
    Ok(Event {
        at: row.get("at")?,
        id: row.get("id")?,
        device: row.get("device")?,
        module_id: row.get("module_id")?,
        language: row.get("language")?,
        what,
    })
}
