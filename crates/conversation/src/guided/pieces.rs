//! Speech as pieces of writing: what recognisers hear that write by themselves.

use super::FLOOR;
use super::decode::{Loudest, Units};
use super::tree::Tree;
use crate::understand::normalise::normalise;
use std::ops::Range;

/// The mark with which pieces begin that begin a word.
const WORD: char = '\u{2581}';
/// Pieces of a frame that are looked at, and how much less likely than its likeliest they may be.
const MOST: usize = 12;
const BEAM: f32 = 12.0;
/// What words cost that are not known: each, and each of their further pieces.
const STRANGE_WORD: f32 = -6.0;
const STRANGE_PIECE: f32 = -1.0;

/// Which pieces of writing were heard when: rows of log-probabilities, one for each piece; the last column stands for
/// "nothing new". Pieces that begin a word begin with U+2581, as sentencepiece writes them.
#[derive(Debug, Clone, Copy)]
pub struct PieceRows<'a> {
    pieces: &'a [String],
    rows: &'a [f32],
}

impl<'a> PieceRows<'a> {
    /// `None` if the rows do not fit the pieces, or the speech is empty or too long.
    pub fn new(pieces: &'a [String], rows: &'a [f32]) -> Option<Self> {
        super::fits(rows, pieces.len() + 1).then_some(Self { pieces, rows })
    }

    fn frames(&self) -> impl Iterator<Item = &'a [f32]> {
        self.rows.chunks_exact(self.pieces.len() + 1)
    }

    /// Log-likelihood of the likeliest pieces, whatever they say.
    pub(super) fn likeliest(&self) -> f32 {
        self.frames().map(|row| row[super::loudest(row)]).sum()
    }

    /// The likeliest pieces of some frames.
    pub(super) fn heard(&self, frames: Range<usize>) -> impl Iterator<Item = &'a str> {
        let rows = self.frames().skip(frames.start).take(frames.len());
        let mut loudest: Vec<usize> = rows.map(super::loudest).collect();
        loudest.dedup();
        let pieces = self.pieces;
        loudest
            .into_iter()
            .filter_map(|piece| pieces.get(piece))
            .map(String::as_str)
    }

    /// The likeliest pieces of some frames as text.
    pub(super) fn text(&self, frames: Range<usize>) -> String {
        let text: String = self.heard(frames).collect();
        normalise(&text.replace(WORD, " "))
    }
}

/// A text by the letters that all who write it agree on, a space before each word.
pub(super) fn letters(text: &str) -> String {
    std::iter::once(' ')
        .chain(text.chars())
        .filter_map(plain)
        .collect()
}

/// Writers differ in dots below letters, in signs of nasality, in joiners, and punctuation is not heard.
fn plain(c: char) -> Option<char> {
    const BLOCK: u32 = 0x80;
    let indic = ('\u{0900}'..='\u{0D7F}').contains(&c);
    match (c, c as u32 % BLOCK) {
        ('\u{200B}'..='\u{200D}' | '।', _) => None,
        (c, _) if c.is_ascii_punctuation() => None,
        (WORD, _) => Some(' '),
        (_, 0x3C) if indic => None,
        (_, 0x01) if indic => char::from_u32(c as u32 + 1),
        _ => Some(c),
    }
}

/// A piece that may have been heard in a frame.
struct Likely {
    piece: u32,
    score: f32,
}

/// Pieces, and the tree of what they write.
pub(super) struct PieceUnits<'a> {
    rows: PieceRows<'a>,
    tree: &'a Tree,
    letters: Vec<Vec<char>>,
    /// For each frame the pieces worth a look.
    likely: Vec<Vec<Likely>>,
}

impl<'a> PieceUnits<'a> {
    pub(super) fn new(rows: PieceRows<'a>, tree: &'a Tree) -> Self {
        let letters = |piece: &String| piece.chars().filter_map(plain).collect();
        let letters: Vec<Vec<char>> = rows.pieces.iter().map(letters).collect();
        let likely = |row| {
            let mut likely = likely(row);
            // What writes nothing would be another way to hear nothing.
            likely.retain(|it| !letters[it.piece as usize].is_empty());
            likely
        };
        Self {
            rows,
            tree,
            likely: rows.frames().map(likely).collect(),
            letters,
        }
    }

    /// The likely pieces of a frame with their letters and log-probabilities.
    pub(super) fn likely(&self, frame: usize) -> impl Iterator<Item = (u32, &[char], f32)> {
        let likely = self.likely[frame].iter();
        likely.map(|it| (it.piece, self.letters[it.piece as usize].as_slice(), it.score))
    }

    fn row(&self, frame: usize) -> &'a [f32] {
        let width = self.rows.pieces.len() + 1;
        &self.rows.rows[frame * width..][..width]
    }
}

fn likely(row: &[f32]) -> Vec<Likely> {
    let (_, pieces) = row.split_last().unwrap_or((&0.0, &[]));
    let least = row[super::loudest(row)] - BEAM;
    let mut likely: Vec<Likely> = (0..)
        .zip(pieces)
        .filter(|(_, score)| **score > least)
        .map(|(piece, score)| Likely {
            piece,
            score: score.max(FLOOR),
        })
        .collect();
    likely.sort_by(|a, b| b.score.total_cmp(&a.score));
    likely.truncate(MOST);
    likely
}

impl Units for PieceUnits<'_> {
    const UNKNOWN: f32 = 0.0;

    fn tree(&self) -> &Tree {
        self.tree
    }

    fn frames(&self) -> usize {
        self.likely.len()
    }

    fn nothing(&self, frame: usize) -> f32 {
        self.held(self.rows.pieces.len() as u32, frame)
    }

    fn held(&self, unit: u32, frame: usize) -> f32 {
        let piece = self.row(frame).get(unit as usize);
        piece.copied().unwrap_or(FLOOR).max(FLOOR)
    }

    fn loudest(&self, frame: usize) -> Loudest {
        let row = self.row(frame);
        let loudest = super::loudest(row);
        let letters = self.letters.get(loudest);
        let begins_word = letters.is_some_and(|letters| letters.first() == Some(&' '));
        Loudest {
            unit: letters.map(|_| loudest as u32),
            score: row[loudest].max(FLOOR),
            begins_word,
            strange: if begins_word { STRANGE_WORD } else { STRANGE_PIECE },
        }
    }

    fn onward(&self, node: u32, frame: usize, mut lead: impl FnMut(u32, u32, f32)) {
        for (piece, letters, likely) in self.likely(frame) {
            let end = letters
                .iter()
                .try_fold(node, |at, letter| self.tree.child(at, *letter));
            if let Some(end) = end.filter(|end| *end != node) {
                lead(end, piece, likely);
            }
        }
    }
}
