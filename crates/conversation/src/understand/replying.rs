//! Answers to our own questions: yes and no with other words around them, and which of the offered things is meant.

use super::brain::Brain;
use super::continuing;
use super::cues::Cue;
use super::normalise::normalise;
use super::numbers::Value;
use super::slots::{Evidence, PURPOSE};
use super::tongue::{Answer, Tongue};
use crate::language::Language;
use crate::turn::Offered;

/// Words of its own that a yes may carry: with more it may be about something else.
const BESIDE_YES: usize = 2;
/// Shortest word of a title that tells it from the others.
const TELLING: usize = 3;

/// Which of the offered things a message means, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// "The second one".
    Place(usize),
    /// "The cooking one", "the one in Kanpur", a part of its name.
    Described(usize),
    /// "That one": only one was offered.
    That(usize),
}

/// What a message has to do with the conversation around it, before its meaning.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ties {
    cues: Vec<Cue>,
    /// Words that carry a content of their own.
    pub left_over: usize,
    pub words: usize,
    /// Nothing but thanks.
    pub only_thanks: bool,
    /// Nothing but answers, values and words that tie: nothing that could be danger.
    pub only_goes_on: bool,
}

impl Ties {
    /// Whether there are words of this kind.
    pub fn has(&self, cue: Cue) -> bool {
        self.cues.contains(&cue)
    }
}

impl Brain {
    /// Whether a message says yes, no or neither yet, with or without other words around it.
    pub fn reply(&self, text: &str, language: Language) -> Option<Answer> {
        self.answer(text, language).or_else(|| {
            let evidence = self.tongue(language).evidence(&normalise(text));
            self.tongue(language).reply(&evidence)
        })
    }

    /// What ties a message to the conversation.
    pub fn ties(&self, text: &str, language: Language) -> Ties {
        let tongue = self.tongue(language);
        let evidence = tongue.evidence(&normalise(text));
        // A place in a list says nothing by itself, though its words may be those of a time.
        let bare = tongue.is_ordinal(&evidence.words);
        let thanks = evidence.has(Cue::Thanks);
        let other = (0..evidence.words.len()).filter(|&i| {
            !evidence.empty[i] && !evidence.answered[i] && !evidence.in_cue(i, &[Cue::Thanks, Cue::Also])
        });
        Ties {
            only_thanks: thanks && other.count() == 0,
            only_goes_on: evidence.only_goes_on(),
            cues: evidence.cues.iter().map(|c| c.cue).collect(),
            left_over: if bare { 0 } else { evidence.left_over().count() },
            words: evidence.words.len(),
        }
    }

    /// The values that a message names, by slot of the lexicon.
    pub fn names_any(&self, text: &str, language: Language, slots: &[&str]) -> bool {
        let evidence = self.tongue(language).evidence(&normalise(text));
        evidence.named.iter().any(|n| slots.contains(&n.slot.as_str()))
    }

    /// Which of the offered things is meant, if one is.
    pub fn choice(&self, text: &str, language: Language, offered: &[Offered]) -> Option<Choice> {
        let last = offered.len().checked_sub(1)?;
        let tongue = self.tongue(language);
        let evidence = tongue.evidence(&normalise(text));
        let place = tongue
            .ordinal(&evidence.words)
            .or_else(|| tongue.ordinal_within(&evidence.words));
        if let Some(place) = place {
            return usize::try_from(place)
                .map_or(Some(last), |at| (at <= last).then_some(at))
                .map(Choice::Place);
        }
        let taken_back = continuing::taken_back(&evidence, &super::Context::default(), false);
        let kept = evidence.without(&taken_back);
        if let Some(at) = by_value(&kept, offered).or_else(|| self.by_title(language, &kept, offered)) {
            return Some(Choice::Described(at));
        }
        (last == 0 && evidence.has(Cue::ThatOne)).then_some(Choice::That(0))
    }

    /// Which choice of a quiz a message means: by its words, its place ("the second") or its number ("two"). `None` where it
    /// fits none, or may mean two of them.
    pub fn quiz_choice(&self, text: &str, language: Language, offered: &[Offered]) -> Option<usize> {
        let tongue = self.tongue(language);
        let said = tongue.evidence(&normalise(text));
        let titles: Vec<Evidence> = offered
            .iter()
            .map(|o| tongue.evidence(&normalise(&o.title)))
            .collect();
        let same = |title: &Evidence| title.words == said.words;
        if let Some(at) = titles.iter().position(same) {
            return Some(at);
        }
        let numbered = said
            .quantities
            .iter()
            .find_map(|it| match &it.value {
                Value::Number(number) if number.fract() == 0.0 => Some(*number as i32 - 1),
                Value::Ordinal(place) => Some(*place as i32 - 1),
                _ => None,
            })
            .filter(|_| said.left_over().count() <= BESIDE_YES);
        let place = tongue
            .ordinal(&said.words)
            .or_else(|| tongue.ordinal_within(&said.words))
            .or(numbered);
        let place = place.and_then(|it| match it {
            -1 => titles.len().checked_sub(1),
            it => usize::try_from(it).ok().filter(|it| *it < titles.len()),
        });
        let worded = by_words(tongue, &said, &titles);
        match (worded, place) {
            (Some(worded), Some(place)) if worded != place => None,
            (worded, place) => worded.or(place),
        }
    }

    fn by_title(&self, language: Language, evidence: &Evidence, offered: &[Offered]) -> Option<usize> {
        let tongue = self.tongue(language);
        let titles: Vec<Vec<String>> = offered
            .iter()
            .map(|o| tongue.evidence(&normalise(&o.title)).telling())
            .collect();
        let said = evidence.telling();
        let common = |word: &String| titles.len() > 1 && titles.iter().all(|t| t.contains(word));
        let score = |title: &Vec<String>| {
            let telling = title
                .iter()
                .filter(|w| w.chars().count() >= TELLING && !common(w));
            telling.filter(|w| said.iter().any(|s| tongue.same(s, w))).count()
        };
        only_best(titles.iter().map(score))
    }
}

/// The only title that shares the most of what was said, when that is half of it at least.
fn by_words(tongue: &Tongue, said: &Evidence, titles: &[Evidence]) -> Option<usize> {
    let common = |word: &String| titles.iter().all(|it| it.words.contains(word));
    let heard: Vec<&String> = said.words.iter().filter(|word| !common(word)).collect();
    let share = |title: &Evidence| {
        let meant = |word: &&&String| title.words.iter().any(|it| tongue.same(word, it));
        heard.iter().filter(meant).count()
    };
    let at = only_best(titles.iter().map(share))?;
    (share(&titles[at]) * 2 >= said.telling().len().max(1)).then_some(at)
}

/// The only offered thing that has all the values named.
fn by_value(evidence: &Evidence, offered: &[Offered]) -> Option<usize> {
    only_best(offered.iter().map(|o| {
        let fits = |slot: &str| {
            let about = o.about.get(slot).and_then(serde_json::Value::as_str)?;
            let mut named = evidence.values(slot).peekable();
            named.peek()?;
            Some(named.any(|v| v == about))
        };
        let all: Vec<bool> = o.about.keys().filter_map(|slot| fits(slot)).collect();
        if all.contains(&false) { 0 } else { all.len() }
    }))
}

fn only_best(scores: impl Iterator<Item = usize>) -> Option<usize> {
    let mut ranked: Vec<(usize, usize)> = scores.enumerate().filter(|(_, s)| *s > 0).collect();
    ranked.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
    match ranked.as_slice() {
        [(at, _)] => Some(*at),
        [(at, best), (_, second), ..] if best > second => Some(*at),
        _ => None,
    }
}

impl super::tongue::Tongue {
    /// A yes or no at the beginning or the end of a message. A yes is only one where nothing else is said that could turn
    /// it round; a no is one whatever reason follows.
    pub(super) fn reply(&self, evidence: &Evidence) -> Option<Answer> {
        let words = &evidence.words;
        let (lead, rest_from) = self.leading(words, &evidence.empty);
        let (tail, rest_to) = self.trailing(&words[rest_from..]);
        let rest_to = rest_from + rest_to;
        let said: Vec<Answer> = lead.into_iter().chain(tail).collect();
        let hesitates = said.contains(&Answer::Hesitation) || self.hesitates(words);
        if hesitates {
            return Some(Answer::Hesitation);
        }
        let (first, last) = (*said.first()?, *said.last()?);
        match (first, last) {
            (Answer::No, Answer::Yes) => Some(Answer::Hesitation),
            (_, Answer::No) => Some(Answer::No),
            (Answer::Yes, Answer::Yes) => {
                let rest = rest_from..rest_to;
                let beside = rest.clone().filter(|&i| !evidence.empty[i]).count();
                let turned = rest.clone().any(|i| self.turns_round(&words[i]))
                    || evidence
                        .cues
                        .iter()
                        .any(|c| matches!(c.cue, Cue::NotAfter | Cue::NotBefore) && rest.contains(&c.start))
                    || evidence
                        .named
                        .iter()
                        .any(|n| n.slot != PURPOSE && rest.contains(&n.start));
                (beside <= BESIDE_YES && !turned).then_some(Answer::Yes)
            }
            _ => None,
        }
    }
}
