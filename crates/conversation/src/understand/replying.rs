//! Answers to our own questions: yes and no with other words around them, and which of the offered things is meant.

use super::brain::Brain;
use super::continuing;
use super::cues::Cue;
use super::normalise::normalise;
use super::slots::Evidence;
use super::tongue::Answer;
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
        let evidence = self.tongue(language).evidence(&normalise(text));
        let thanks = evidence.has(Cue::Thanks);
        let other = (0..evidence.words.len()).filter(|&i| {
            !evidence.empty[i] && !evidence.answered[i] && !evidence.in_cue(i, &[Cue::Thanks, Cue::Also])
        });
        Ties {
            only_thanks: thanks && other.count() == 0,
            cues: evidence.cues.iter().map(|c| c.cue).collect(),
            left_over: evidence.left_over().count(),
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
                    || evidence.named.iter().any(|n| rest.contains(&n.start));
                (beside <= BESIDE_YES && !turned).then_some(Answer::Yes)
            }
            _ => None,
        }
    }
}
