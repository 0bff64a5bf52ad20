//! How well given words fit what was heard: the best way to lay their sounds or letters over the frames.

use super::SoundRows;
use super::decode::{NOWHERE, Units as _};
use super::pieces::{self, PieceUnits};
use super::spelling::Sound;

/// Log-likelihood of a whole utterance being these sounds, nothing more; `None` when they do not fit into its frames.
pub(super) fn spoken(words: &[Sound], sounds: &SoundRows) -> Option<f32> {
    if words.is_empty() {
        return None;
    }
    // States: pause, first sound, pause, second sound, ..., pause.
    let states = 2 * words.len() + 1;
    let columns: Vec<usize> = words
        .iter()
        .map(|sound| sounds.column(sound.letter).unwrap_or(usize::MAX))
        .collect();
    let mut scores = vec![NOWHERE; states];
    scores[0] = 0.0;
    let mut next = scores.clone();
    for row in sounds.frames() {
        for (state, slot) in next.iter_mut().enumerate() {
            let mut best = scores[state].max(state.checked_sub(1).map_or(NOWHERE, |s| scores[s]));
            let column = if state % 2 == 0 {
                // A pause may also follow a sound that is left out.
                if state >= 2 && words[state / 2 - 1].optional {
                    best =
                        best.max(scores[state - 2])
                            .max(if state >= 3 { scores[state - 3] } else { NOWHERE });
                }
                0
            } else {
                let at = state / 2;
                best = best.max(skipped(words, &scores, at));
                columns[at]
            };
            *slot = best + row.get(column).copied().unwrap_or(NOWHERE).max(super::FLOOR);
        }
        std::mem::swap(&mut scores, &mut next);
    }
    let mut end = states - 1;
    let mut best = scores[end];
    while end > 0 {
        best = best.max(scores[end - 1]);
        if !words[end / 2 - 1].optional {
            break;
        }
        best = best.max(scores[end - 2]);
        end -= 2;
    }
    best.is_finite().then_some(best)
}

/// The best way to have written a text up to one of its letters: with a piece just heard, and after a pause.
#[derive(Clone, Copy)]
struct Written {
    heard: f32,
    piece: u32,
    paused: f32,
}

/// Log-likelihood of a whole utterance being written so, whatever pieces it is put together from; `None` when too little of
/// it was heard.
pub(super) fn written(text: &str, units: &PieceUnits) -> Option<f32> {
    const EMPTY: Written = Written {
        heard: NOWHERE,
        piece: u32::MAX,
        paused: NOWHERE,
    };
    let letters: Vec<char> = pieces::letters(text).chars().collect();
    let mut places = vec![EMPTY; letters.len() + 1];
    places[0].paused = 0.0;
    for frame in 0..units.frames() {
        let mut next = vec![EMPTY; places.len()];
        for (at, place) in places.iter().enumerate() {
            let best = place.heard.max(place.paused);
            if best == NOWHERE {
                continue;
            }
            next[at].paused = next[at].paused.max(best + units.nothing(frame));
            let mut hear = |at: usize, score: f32, piece: u32| {
                if score > next[at].heard {
                    (next[at].heard, next[at].piece) = (score, piece);
                }
            };
            hear(at, place.heard + units.held(place.piece, frame), place.piece);
            for (piece, written, likely) in units.likely(frame) {
                let from = if piece == place.piece { place.paused } else { best };
                if letters[at..].starts_with(written) {
                    hear(at + written.len(), from + likely, piece);
                }
            }
        }
        places = next;
    }
    let best = places.last().map(|place| place.heard.max(place.paused));
    best.filter(|score| score.is_finite())
}

/// The best score from which the sound at `at` follows without the pause before it, or without the sound before it.
fn skipped(words: &[Sound], scores: &[f32], at: usize) -> f32 {
    let mut best = NOWHERE;
    let mut before = at;
    while before > 0 {
        before -= 1;
        if words[before].letter != words[at].letter {
            best = best.max(scores[2 * before + 1]);
        }
        if !words[before].optional {
            break;
        }
        best = best.max(scores[2 * before]);
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sound(letter: char, optional: bool) -> Sound {
        Sound { letter, optional }
    }

    /// Rows in which each letter of `heard` is nearly certain for one frame.
    fn rows(heard: &str) -> Vec<f32> {
        heard
            .chars()
            .flat_map(|h| "_kAm".chars().map(move |c| if c == h { -0.1 } else { -4.0 }))
            .collect()
    }

    #[test]
    fn what_was_said_fits_better_than_anything_else() {
        let rows = rows("_kk_A_m_");
        let heard = SoundRows::new("_kAm", &rows).unwrap();
        let kam = spoken(&[sound('k', false), sound('A', false), sound('m', false)], &heard).unwrap();
        let mak = spoken(&[sound('m', false), sound('A', false), sound('k', false)], &heard).unwrap();
        assert!((kam - -0.8).abs() < 1e-4, "{kam}");
        assert!(mak < kam - 5.0);
    }

    #[test]
    fn a_sound_that_is_often_left_out_may_be_left_out() {
        let rows = rows("_k_m");
        let heard = SoundRows::new("_kAm", &rows).unwrap();
        let with = spoken(&[sound('k', false), sound('A', true), sound('m', false)], &heard).unwrap();
        let without = spoken(&[sound('k', false), sound('m', false)], &heard).unwrap();
        assert!((with - without).abs() < 1e-4, "{with} {without}");
        let twice = spoken(&[sound('k', false), sound('k', false)], &heard).unwrap();
        assert!(twice < without - 3.0);
    }
}
