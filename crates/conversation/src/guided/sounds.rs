//! Speech as sounds: rows of one log-probability for each letter of an alphabet.

use super::FLOOR;
use super::decode::{Loudest, Units};
use super::tree::Tree;
use std::ops::Range;

/// Which sounds were heard when: rows of log-probabilities, one for each letter of the alphabet; the first letter stands
/// for "nothing new".
#[derive(Debug, Clone, Copy)]
pub struct SoundRows<'a> {
    alphabet: &'a str,
    rows: &'a [f32],
    width: usize,
}

impl<'a> SoundRows<'a> {
    /// `None` if the rows do not fit the alphabet, or the speech is empty or too long.
    pub fn new(alphabet: &'a str, rows: &'a [f32]) -> Option<Self> {
        let width = alphabet.chars().count();
        super::fits(rows, width).then_some(Self {
            alphabet,
            rows,
            width,
        })
    }

    pub(super) fn frames(&self) -> impl Iterator<Item = &'a [f32]> {
        self.rows.chunks_exact(self.width)
    }

    fn row(&self, frame: usize) -> &'a [f32] {
        &self.rows[frame * self.width..][..self.width]
    }

    pub(super) fn column(&self, letter: char) -> Option<usize> {
        self.alphabet.chars().position(|c| c == letter)
    }

    /// Log-likelihood of the likeliest sounds, whatever they say.
    pub(super) fn likeliest(&self) -> f32 {
        self.frames().map(|row| row[super::loudest(row)]).sum()
    }

    /// The likeliest sounds of some frames.
    pub(super) fn heard(&self, frames: Range<usize>) -> String {
        let letters: Vec<char> = self.alphabet.chars().collect();
        let rows = self.frames().skip(frames.start).take(frames.len());
        let mut loudest: Vec<usize> = rows.map(super::loudest).collect();
        loudest.dedup();
        loudest.retain(|&column| column != 0);
        loudest.into_iter().map(|column| letters[column]).collect()
    }
}

/// Sounds, and the tree of what they spell.
pub(super) struct SoundUnits<'a> {
    rows: SoundRows<'a>,
    tree: &'a Tree,
    /// Column of each place's sound.
    columns: Vec<u32>,
}

impl<'a> SoundUnits<'a> {
    pub(super) fn new(rows: SoundRows<'a>, tree: &'a Tree) -> Self {
        let column = |letter| rows.column(letter).map_or(u32::MAX, |column| column as u32);
        let columns = tree.nodes().iter().map(|node| column(node.letter)).collect();
        Self { rows, tree, columns }
    }
}

impl Units for SoundUnits<'_> {
    const UNKNOWN: f32 = -6.0;

    fn tree(&self) -> &Tree {
        self.tree
    }

    fn frames(&self) -> usize {
        self.rows.rows.len() / self.rows.width
    }

    fn nothing(&self, frame: usize) -> f32 {
        self.rows.row(frame)[0].max(FLOOR)
    }

    fn held(&self, unit: u32, frame: usize) -> f32 {
        let sound = self.rows.row(frame).get(unit as usize);
        sound.copied().unwrap_or(FLOOR).max(FLOOR)
    }

    fn loudest(&self, frame: usize) -> Loudest {
        let row = self.rows.row(frame);
        let sound = super::loudest(row);
        Loudest {
            unit: (sound != 0).then_some(sound as u32),
            score: row[sound].max(FLOOR),
            begins_word: true,
            strange: -2.0,
        }
    }

    fn onward(&self, node: u32, frame: usize, mut lead: impl FnMut(u32, u32, f32)) {
        for &child in &self.tree.node(node).children {
            let unit = self.columns[child as usize];
            lead(child, unit, self.held(unit, frame));
        }
    }
}
