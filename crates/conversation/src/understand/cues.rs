//! Words that tie a message to what was said before it: "and", "not that", "any kind", "the one", "go back to".

use super::fold::Folder;
use super::matching::{Endings, PhraseTable};
use crate::content::Talk;

/// What such words do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cue {
    /// Goes on with what was said.
    Also,
    /// Takes back the value that follows.
    NotBefore,
    /// Takes back the value that came.
    NotAfter,
    /// The kind does not matter.
    Any,
    /// The place does not matter.
    Anywhere,
    /// "The ... one".
    One,
    /// "That one", "it".
    ThatOne,
    /// Stop what is going on.
    Enough,
    /// The next lesson.
    Next,
    /// Go on where a lesson was stopped.
    GoOn,
    /// A lesson from its beginning.
    Anew,
    Thanks,
    /// Talk, say, in some language.
    Speak,
    /// Back to an earlier subject.
    Back,
    /// The next ones of a list.
    More,
    /// A question about the matter that is being talked of: whom to complain to, which papers, how long.
    FollowUp,
    /// Of these: which papers.
    Papers,
    /// Until when.
    Deadline,
    /// Where to go, whom to tell.
    Whom,
}

impl Cue {
    /// Asks about the matter in hand.
    pub(super) fn follows_up(self) -> bool {
        matches!(self, Self::FollowUp | Self::Papers | Self::Deadline | Self::Whom)
    }

    /// Steers a lesson, and says nothing about anything else.
    pub(super) fn of_lessons(self) -> bool {
        matches!(self, Self::Next | Self::GoOn | Self::Anew)
    }
}

/// A cue in words `start..end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cued {
    pub cue: Cue,
    pub start: usize,
    pub end: usize,
}

/// The cues of one language.
#[derive(Debug, Clone)]
pub(super) struct Cues {
    table: PhraseTable<Cue>,
    refusals: Vec<String>,
}

impl Cues {
    pub(super) fn new(talk: &Talk, folder: &Folder, endings: Endings) -> Self {
        let mut table = PhraseTable::new(endings);
        for (list, cue) in [
            (&talk.also, Cue::Also),
            (&talk.not_before, Cue::NotBefore),
            (&talk.not_after, Cue::NotAfter),
            (&talk.any, Cue::Any),
            (&talk.anywhere, Cue::Anywhere),
            (&talk.one, Cue::One),
            (&talk.that_one, Cue::ThatOne),
            (&talk.enough, Cue::Enough),
            (&talk.next, Cue::Next),
            (&talk.go_on, Cue::GoOn),
            (&talk.anew, Cue::Anew),
            (&talk.thanks, Cue::Thanks),
            (&talk.speak, Cue::Speak),
            (&talk.back, Cue::Back),
            (&talk.follow_up, Cue::FollowUp),
            (&talk.papers, Cue::Papers),
            (&talk.deadline, Cue::Deadline),
            (&talk.whom, Cue::Whom),
            (&talk.more, Cue::More),
        ] {
            for phrase in list {
                table.insert(phrase, cue, |text| folder.fold(text));
            }
        }
        let refusals = talk.no_endings.iter().flat_map(|e| folder.fold(e)).collect();
        Self { table, refusals }
    }

    /// All cues; of the same cue the longest first, and none inside another of its own.
    pub(super) fn find(&self, words: &[String]) -> Vec<Cued> {
        let mut spans = self.table.all(words);
        spans.sort_by_key(|s| (std::cmp::Reverse(s.end - s.start), s.start));
        let mut found: Vec<Cued> = Vec::new();
        for span in spans {
            let (cue, start, end) = (span.value, span.start, span.end);
            if !found
                .iter()
                .any(|f| f.cue == cue && f.start < end && start < f.end)
            {
                found.push(Cued { cue, start, end });
            }
        }
        found
    }

    /// Whether a word is a verb that refuses ("don't send" in one word).
    pub(super) fn refuses(&self, word: &str) -> bool {
        self.refusals
            .iter()
            .any(|end| word.len() > end.len() && word.ends_with(end.as_str()))
    }
}
