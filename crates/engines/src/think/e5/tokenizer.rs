//! SentencePiece unigram: the likeliest way to cut a text into known pieces.

use std::collections::HashMap;

/// The mark that stands for a space inside pieces.
const SPACE: char = '\u{2581}';
/// How much less likely than the rarest piece an unknown character is.
const UNKNOWN_PENALTY: f32 = 10.0;

/// A vocabulary with log-probabilities.
pub(super) struct Unigram {
    offsets: Vec<u32>,
    scores: Vec<f32>,
    text: Vec<u8>,
    /// Piece numbers in order of their bytes.
    sorted: Vec<u32>,
    normaliser: HashMap<char, Box<str>>,
    longest: usize,
    unknown_score: f32,
    pub(super) begin: u32,
    pub(super) end: u32,
    unknown: u32,
}

impl Unigram {
    pub(super) fn new(
        offsets: Vec<u32>,
        scores: Vec<f32>,
        text: Vec<u8>,
        normaliser: HashMap<char, Box<str>>,
        [begin, end, unknown]: [u32; 3],
    ) -> Self {
        let piece = |id: u32| &text[offsets[id as usize] as usize..offsets[id as usize + 1] as usize];
        let mut sorted: Vec<u32> = (0..scores.len() as u32)
            .filter(|&id| id != unknown && !piece(id).is_empty())
            .collect();
        sorted.sort_unstable_by_key(|&id| (piece(id), id));
        let longest = sorted.iter().map(|&id| piece(id).len()).max().unwrap_or(0);
        let unknown_score = scores.iter().copied().fold(f32::INFINITY, f32::min) - UNKNOWN_PENALTY;
        Self {
            offsets,
            scores,
            text,
            sorted,
            normaliser,
            longest,
            unknown_score,
            begin,
            end,
            unknown,
        }
    }

    fn piece(&self, id: u32) -> &[u8] {
        &self.text[self.offsets[id as usize] as usize..self.offsets[id as usize + 1] as usize]
    }

    fn find(&self, bytes: &[u8]) -> Option<u32> {
        self.sorted
            .binary_search_by_key(&bytes, |&id| self.piece(id))
            .ok()
            .map(|at| self.sorted[at])
    }

    /// Piece numbers, without begin and end.
    pub(super) fn encode(&self, text: &str) -> Vec<u32> {
        let text = self.normalised(text);
        let starts: Vec<usize> = text
            .char_indices()
            .map(|(at, _)| at)
            .chain([text.len()])
            .collect();
        let count = starts.len() - 1;
        // For each character boundary: score of the best cut up to here, its last piece and where that began.
        let mut best = vec![(f32::NEG_INFINITY, self.unknown, 0); count + 1];
        best[0].0 = 0.0;
        for from in 0..count {
            let score = best[from].0;
            for to in from + 1..=count {
                let bytes = &text.as_bytes()[starts[from]..starts[to]];
                if bytes.len() > self.longest {
                    break;
                }
                if let Some(id) = self.find(bytes) {
                    let sum = score + self.scores[id as usize];
                    if sum > best[to].0 {
                        best[to] = (sum, id, from);
                    }
                }
            }
            if score + self.unknown_score > best[from + 1].0 {
                best[from + 1] = (score + self.unknown_score, self.unknown, from);
            }
        }
        let mut ids = Vec::new();
        let mut at = count;
        while at > 0 {
            ids.push(best[at].1);
            at = best[at].2;
        }
        ids.reverse();
        ids
    }

    /// Character rules, single spaces, and a space in front; spaces become their mark.
    fn normalised(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 3);
        let mut after_space = false;
        let mut push = |c: char| {
            if out.is_empty() && c != ' ' {
                out.push(SPACE);
            }
            if c != ' ' {
                out.push(c);
            } else if !after_space {
                out.push(SPACE);
            }
            after_space = c == ' ';
        };
        for c in text.chars() {
            match self.normaliser.get(&c) {
                Some(replacement) => replacement.chars().for_each(&mut push),
                None => push(c),
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokenizer() -> Unigram {
        let pieces = [
            ("<unk>", 0.0),
            ("▁", -2.0),
            ("▁a", -3.0),
            ("b", -4.0),
            ("▁ab", -3.5),
            ("c", -2.5),
            ("ab", -6.0),
        ];
        let mut offsets = vec![0];
        let mut text = Vec::new();
        for (piece, _) in pieces {
            text.extend(piece.as_bytes());
            offsets.push(text.len() as u32);
        }
        let rules = HashMap::from([('A', "a".into()), ('\u{200b}', "".into())]);
        Unigram::new(offsets, pieces.map(|p| p.1).to_vec(), text, rules, [0, 0, 0])
    }

    #[test]
    fn the_likeliest_cut_wins() {
        assert_eq!(tokenizer().encode("abc"), [4, 5]);
        assert_eq!(tokenizer().encode("a  c"), [2, 1, 5], "double spaces count once");
    }

    #[test]
    fn characters_are_normalised_and_unknown_ones_marked() {
        assert_eq!(tokenizer().encode("A\u{200b}b"), [4]);
        assert_eq!(tokenizer().encode("aé"), [2, 0]);
        assert_eq!(tokenizer().encode(""), Vec::<u32>::new());
    }
}
