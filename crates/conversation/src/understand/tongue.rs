//! Everything understanding knows of one language, ready to use.

use super::cues::Cues;
use super::fold::Folder;
use super::lexicon::Lexicon;
use super::matching::{Endings, PhraseTable};
use super::normalise::{self, Placed};
use super::numbers::{Finder, Found, NumberWords};
use super::sentence::Sentence;
use super::slots::Evidence;
use crate::content::{Numbers, Pack, Words};
use crate::guard::reading::{self, Unit, What};
use std::collections::{HashMap, HashSet};

/// A whole message that answers "shall I do it?".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Yes,
    No,
    /// Neither yet.
    Hesitation,
}

/// A number that is said in words, with its digits. Long written numbers in it stand for themselves.
fn said<'a>(number: &'a Found, surface: &[String]) -> Option<(&'a Found, String, What)> {
    let words = &surface[number.start..number.end];
    let written = |word: &String| word.starts_with(|c: char| c.is_ascii_digit());
    if words.iter().all(written) || words.iter().any(|w| written(w) && w.len() > 3) {
        return None;
    }
    if number.digits.is_empty() {
        let whole = number.value.fract() == 0.0 && (0.0..1e5).contains(&number.value);
        return whole.then(|| (number, format!("{}", number.value), What::Sum));
    }
    let digits = number.digits.chars().filter(char::is_ascii_digit).collect();
    Some((number, digits, What::Said))
}

/// One language.
#[derive(Debug, Clone)]
pub(super) struct Tongue {
    folder: Folder,
    pub(super) lexicon: Lexicon,
    numbers: NumberWords,
    /// Number words as they are written: what only sounds like one ("with", like "seven") is none of them.
    written_numbers: HashSet<String>,
    finder: Finder,
    answers: HashMap<Vec<String>, Answer>,
    ordinals: HashMap<Vec<String>, i32>,
    /// The same, to be found among other words, and with endings.
    positions: PhraseTable<i32>,
    hesitations: PhraseTable<()>,
    cues: Cues,
    endings: Endings,
    questions: HashSet<String>,
    stop: HashSet<String>,
    fillers: HashSet<String>,
    /// Words of the requests themselves ("show me", "I want to buy"): not part of what is searched for.
    request_words: HashSet<String>,
    /// Words that requests of many kinds have in common.
    carriers: HashSet<String>,
    /// Words that ask for an order to be taken back, rather than say why.
    returning: HashSet<String>,
}

/// Where people say why they send something back.
const RETURN: &str = "shop.initiate_return";
/// In so many of its sentences a word asks for the return.
const TYPICAL: f32 = 0.05;

/// In the sentences of so many domains a word stands for none of them.
const MANY_DOMAINS: usize = 6;

/// Every word that numbers are written with.
fn written_numbers(numbers: &Numbers) -> impl Iterator<Item = String> {
    let scales = numbers.scale.values().flat_map(|scale| &scale.words);
    [
        &numbers.cardinals,
        &numbers.hundreds,
        &numbers.hundreds_more,
        &numbers.one_and_half,
        &numbers.two_and_half,
        &numbers.with_half,
        &numbers.with_quarter,
        &numbers.with_three_quarters,
    ]
    .into_iter()
    .flatten()
    .chain(scales)
    .flat_map(|forms| forms.split('|'))
    .flat_map(|form| normalise::words(&normalise::normalise(form)))
}

/// Shorter number words are the beginning of too many other words.
const SHORT: usize = 3;
/// Numbers from here on are put together, in many languages to one word of so many characters.
const PUT_TOGETHER: f64 = 100.0;
const LONG: usize = 6;

impl Tongue {
    /// Whether a number that was found is written as one, case endings tolerated, and does not only sound like it.
    pub(super) fn is_written(&self, number: &Found, surface: &[String]) -> bool {
        let words = &surface[number.start..number.end];
        let known = |word: &String| {
            let begins = |(at, _): (usize, char)| at > 0 && self.written_numbers.contains(&word[..at]);
            word.starts_with(|c: char| c.is_ascii_digit())
                || self.written_numbers.contains(word)
                || word.char_indices().skip(SHORT).any(begins)
        };
        let long = words.iter().any(|word| word.chars().count() >= LONG);
        (number.value >= PUT_TOGETHER && long) || words.iter().any(known)
    }

    /// `english` is the master language: its numbers and days are understood in every other.
    pub(super) fn new(pack: &Pack, english: &Pack) -> Self {
        let folder = Folder::new(&pack.language);
        let lexicon = Lexicon::new(
            &pack.lexicon,
            &folder,
            Endings::of(pack.code),
            &pack.language.words.cases,
        );
        let other = (pack.code != english.code).then_some(&english.language);
        let numbers = NumberWords::new(
            &pack.language.numbers,
            &pack.language.units.and,
            &pack.language.clock.glued,
            &pack.language.places.endings,
            other.map(|language| &language.numbers),
            &folder,
        );
        let finder = Finder::new(&pack.language, other, &folder);
        let fold = |text: &str| folder.fold(text);
        let words = &pack.language.words;
        let endings = Endings::of(pack.code);
        let (ordinals, positions) = ordinals(&words.ordinals, endings, &fold);
        let set = |list: &[String]| list.iter().flat_map(|t| fold(t)).collect::<HashSet<_>>();
        let answers = answers(words, &fold);
        let hesitations = hesitations(words, endings, &fold);
        let request_words = request_words(pack, &fold);
        let carriers = carriers(pack, &folder);
        let returning = typical(pack.phrases.get(RETURN).map_or(&[], Vec::as_slice), &fold);
        let (stop, fillers) = (set(&words.stop), set(&words.fillers));
        let questions = set(&words.first_words_of_question);
        let cues = Cues::new(&pack.language.talk, &folder, endings);
        Self {
            folder,
            lexicon,
            numbers,
            written_numbers: written_numbers(&pack.language.numbers)
                .chain(written_numbers(&english.language.numbers))
                .collect(),
            finder,
            answers,
            ordinals,
            positions,
            hesitations,
            cues,
            endings,
            questions,
            stop,
            fillers,
            request_words,
            carriers,
            returning,
        }
    }

    /// The words of a normalised text as written and folded, one to one.
    fn read(&self, text: &str) -> (Vec<String>, Vec<String>) {
        normalise::words(text)
            .into_iter()
            .map(|w| (w.clone(), self.folder.word(&w)))
            .filter(|(_, folded)| !folded.is_empty())
            .unzip()
    }

    /// Everything that a normalised text holds, before an intent says what it is for.
    pub(super) fn evidence(&self, text: &str) -> Evidence {
        let chars: Vec<char> = text.chars().collect();
        let (placed, words): (Vec<Placed>, Vec<String>) = normalise::placed(&chars)
            .into_iter()
            .map(|word| (self.folder.word(&word.text), word))
            .filter(|(folded, _)| !folded.is_empty())
            .map(|(folded, word)| (word, folded))
            .unzip();
        let spans = placed.iter().map(|word| (word.start, word.end)).collect();
        let surface: Vec<String> = placed.into_iter().map(|word| word.text).collect();
        let named = self.lexicon.find(&words);
        let numbers = self.numbers.find(&words, &surface);
        let quantities = self.finder.find(&self.numbers, &words, &surface, &numbers);
        let empty = words
            .iter()
            .map(|w| self.stop.contains(w) || self.fillers.contains(w) || self.request_words.contains(w))
            .collect();
        let carrying = words.iter().map(|w| self.carriers.contains(w)).collect();
        let returning = words.iter().map(|w| self.returning.contains(w)).collect();
        let answered = self.answered(&words);
        let cues = self.cues.find(&words);
        Evidence {
            text: chars,
            spans,
            words,
            surface,
            named,
            numbers,
            quantities,
            empty,
            carrying,
            returning,
            answered,
            cues,
        }
    }

    /// The words of a text with the digits that are said in this language.
    pub(super) fn reading(&self, chars: &[char], words: &[Placed]) -> Vec<Unit> {
        let heard: Vec<(&Placed, String)> = words
            .iter()
            .map(|word| (word, self.folder.word(&word.text)))
            .filter(|(_, folded)| !folded.is_empty())
            .collect();
        let surface: Vec<String> = heard.iter().map(|(word, _)| word.text.clone()).collect();
        let mut numbers = Vec::new();
        let mut start = 0;
        // A comma may end the number: "... seven two, now tell me".
        for part in heard.chunk_by(|a, b| chars[a.0.end..b.0.start].iter().all(|c| *c == ' ')) {
            let folded: Vec<String> = part.iter().map(|(_, folded)| folded.clone()).collect();
            let end = start + part.len();
            let found = self.numbers.find(&folded, &surface[start..end]);
            numbers.extend(found.into_iter().map(|n| Found {
                start: n.start + start,
                end: n.end + start,
                ..n
            }));
            start = end;
        }
        let mut units = Vec::with_capacity(heard.len());
        let mut at = 0;
        while let Some((word, folded)) = heard.get(at) {
            let number = numbers.iter().find(|n| n.start == at);
            if let Some((number, digits, what)) = number.and_then(|n| said(n, &surface)) {
                units.push(Unit {
                    what,
                    start: word.start,
                    end: heard[number.end - 1].0.end,
                    text: digits,
                });
                at = number.end;
                continue;
            }
            let between = self.stop.contains(folded) || self.fillers.contains(folded);
            let what = if between { What::Joining } else { What::Word };
            reading::push(&mut units, chars, word, what);
            at += 1;
        }
        units
    }

    /// The message as it is learnt from and judged.
    pub(super) fn features(evidence: &Evidence) -> Vec<(String, f32)> {
        Sentence::of_message(evidence.words.clone(), &evidence.named, &evidence.numbers).features()
    }

    /// An example sentence as features; `{placeholders}` stand for values.
    pub(super) fn example(&self, text: &str) -> Vec<(String, f32)> {
        let read = |text: &str| self.read(&normalise::normalise(text));
        Sentence::of_example(text, read, &self.lexicon, &self.numbers).features()
    }

    /// Whether the whole message is a yes, a no or a hesitation. Fillers do not count.
    pub(super) fn answer(&self, words: &[String]) -> Option<Answer> {
        self.whole(&self.answers, words).or_else(|| self.repeated(words))
    }

    /// "The second one", and nothing else.
    pub(super) fn is_ordinal(&self, words: &[String]) -> bool {
        self.whole(&self.ordinals, words).is_some()
    }

    /// The position meant by "the second one"; -1 is the last.
    pub(super) fn ordinal(&self, words: &[String]) -> Option<i32> {
        let whole = self.whole(&self.ordinals, words);
        // "apply for the second one": the longest ordinal of at least two words inside.
        whole.or_else(|| {
            (2..=4)
                .rev()
                .flat_map(|n| words.windows(n))
                .find_map(|window| self.ordinals.get(window).copied())
        })
    }

    /// The position named anywhere in a message; the longest name wins.
    pub(super) fn ordinal_within(&self, words: &[String]) -> Option<i32> {
        let spans = self.positions.all(words);
        let best = spans
            .into_iter()
            .max_by_key(|s| (s.end - s.start, s.exact, std::cmp::Reverse(s.start)))?;
        Some(best.value)
    }

    /// Whether a spoken word is this one, with or without an ending.
    pub(super) fn same(&self, spoken: &str, word: &str) -> bool {
        self.endings.same(spoken, word) || self.endings.same(word, spoken)
    }

    /// A phrase that puts off, anywhere.
    pub(super) fn hesitates(&self, words: &[String]) -> bool {
        !self.hesitations.all(words).is_empty()
    }

    /// Whether a word beside a yes could turn it round: a question or a verb that refuses.
    pub(super) fn turns_round(&self, word: &str) -> bool {
        self.questions.contains(word) || self.cues.refuses(word)
    }

    /// The answers at the beginning, and where the rest begins.
    pub(super) fn leading(&self, words: &[String], empty: &[bool]) -> (Vec<Answer>, usize) {
        let (mut said, mut at) = (Vec::new(), 0);
        while at < words.len() {
            if let Some((answer, n)) = self.answer_at(&words[at..]) {
                said.push(answer);
                at += n;
            } else if empty[at] && self.fillers.contains(&words[at]) {
                at += 1;
            } else {
                break;
            }
        }
        (said, at)
    }

    /// The answer at the end, and where it begins.
    pub(super) fn trailing(&self, words: &[String]) -> (Option<Answer>, usize) {
        let found = (0..words.len()).find_map(|i| Some((*self.answers.get(&words[i..])?, i)));
        found.map_or((None, words.len()), |(answer, i)| (Some(answer), i))
    }

    fn answer_at(&self, words: &[String]) -> Option<(Answer, usize)> {
        (1..=words.len().min(5))
            .rev()
            .find_map(|n| Some((*self.answers.get(&words[..n])?, n)))
    }

    fn answered(&self, words: &[String]) -> Vec<bool> {
        let mut marks = vec![false; words.len()];
        let mut at = 0;
        while at < words.len() {
            let n = self.answer_at(&words[at..]).map_or(0, |(_, n)| n);
            marks[at..at + n].fill(true);
            at += n.max(1);
        }
        marks
    }

    fn whole<T: Copy>(&self, table: &HashMap<Vec<String>, T>, words: &[String]) -> Option<T> {
        if let Some(found) = table.get(words) {
            return Some(*found);
        }
        let kept: Vec<String> = words
            .iter()
            .filter(|w| !self.fillers.contains(*w))
            .cloned()
            .collect();
        table.get(&kept).copied()
    }

    /// "yes yes", "no no no", "yes do it": short, every part says the same.
    fn repeated(&self, words: &[String]) -> Option<Answer> {
        if words.len() > 5 {
            return None;
        }
        let mut all: Option<Answer> = None;
        let mut rest = words;
        while !rest.is_empty() {
            let n = (1..=rest.len())
                .rev()
                .find(|n| self.answers.contains_key(&rest[..*n]))?;
            let answer = self.answers[&rest[..n]];
            if all.is_some_and(|known| known != answer) {
                // "no, wait": what is not one thing is not a yes.
                return Some(Answer::Hesitation);
            }
            all = Some(answer);
            rest = &rest[n..];
        }
        all
    }
}

/// Whole messages that are an answer.
fn answers(words: &Words, fold: &impl Fn(&str) -> Vec<String>) -> HashMap<Vec<String>, Answer> {
    // A word that is both (as happens after folding) is no clear yes: the later, more careful reading wins.
    let lists = [
        (&words.yes, Answer::Yes),
        (&words.no, Answer::No),
        (&words.hesitate, Answer::Hesitation),
    ];
    let each = lists
        .into_iter()
        .flat_map(|(list, answer)| list.iter().map(move |text| (text, answer)));
    each.map(|(text, answer)| (fold(text), answer)).collect()
}

/// Hesitations inside a message. A single short word ("how", "why") says too little in the middle of others.
fn hesitations(words: &Words, endings: Endings, fold: &impl Fn(&str) -> Vec<String>) -> PhraseTable<()> {
    let mut table = PhraseTable::new(endings);
    for text in words.hesitate.iter().filter(|text| text.contains(' ')) {
        table.insert(text, (), fold);
    }
    table
}

/// "The first one" and its like, as whole messages and inside of others; -1 is the last.
fn ordinals(
    lists: &[Vec<String>],
    endings: Endings,
    fold: &impl Fn(&str) -> Vec<String>,
) -> (HashMap<Vec<String>, i32>, PhraseTable<i32>) {
    let mut whole = HashMap::new();
    let mut inside = PhraseTable::new(endings);
    for (i, list) in lists.iter().enumerate() {
        let position = if i == 5 { -1 } else { i as i32 };
        for text in list {
            whole.entry(fold(text)).or_insert(position);
            inside.insert(text, position, fold);
        }
    }
    (whole, inside)
}

/// The words around what is looked for in a shop.
fn request_words(pack: &Pack, fold: &impl Fn(&str) -> Vec<String>) -> HashSet<String> {
    let shop = pack
        .phrases
        .iter()
        .filter(|(intent, _)| intent.starts_with("shop."));
    let asking = shop.flat_map(|(_, list)| list.iter().filter(|text| text.contains("{query}")));
    let around = asking.flat_map(|text| text.split(['{', '}']).step_by(2));
    around.flat_map(fold).collect()
}

/// The words that stand in many of these sentences.
fn typical(sentences: &[String], fold: &impl Fn(&str) -> Vec<String>) -> HashSet<String> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for sentence in sentences {
        let words: HashSet<String> = fold(sentence).into_iter().collect();
        for word in words {
            *counts.entry(word).or_default() += 1;
        }
    }
    let least = sentences.len() as f32 * TYPICAL;
    let often = counts.into_iter().filter(|(_, count)| *count as f32 >= least);
    often.map(|(word, _)| word).collect()
}

/// The words that stand in sentences of many domains.
fn carriers(pack: &Pack, folder: &Folder) -> HashSet<String> {
    // Each word is folded once, however many sentences it stands in.
    let mut written: HashMap<String, HashSet<&str>> = HashMap::new();
    for (intent, list) in &pack.phrases {
        let domain = intent.split('.').next().unwrap_or_default();
        let plain = list.iter().flat_map(|text| text.split(['{', '}']).step_by(2));
        for word in plain.flat_map(|text| normalise::words(&normalise::normalise(text))) {
            written.entry(word).or_default().insert(domain);
        }
    }
    let mut domains: HashMap<String, HashSet<&str>> = HashMap::new();
    for (word, of) in written {
        domains.entry(folder.word(&word)).or_default().extend(of);
    }
    domains.retain(|word, of| !word.is_empty() && of.len() >= MANY_DOMAINS);
    domains.into_keys().collect()
}
