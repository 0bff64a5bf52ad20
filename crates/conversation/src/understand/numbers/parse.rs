//! One number put together word by word.

use super::Found;

/// What a number word does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Word {
    /// 0 to 99, and whole hundreds where they are one word.
    Cardinal(u32),
    /// So many thousands in one word.
    Thousands(u32),
    Scale(f64),
    /// By itself a number with a fraction; before a scale it is multiplied.
    Fraction(f64),
    /// Added to the number that follows: sava, paune, sadhe.
    Shift(f64),
    /// Added to the number before: "and a half".
    AndHalf,
    /// The next digit counts so many times.
    Repeat(usize),
}

/// What may still be added to the group below the next scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    Nothing,
    /// After "twenty".
    Unit,
    /// After "five hundred".
    BelowHundred,
}

/// A number being put together.
#[derive(Debug, Clone)]
pub(super) struct Parse {
    state: State,
    /// Where the last group or digit began, and what was known before it: a scale that does not fit belongs there.
    before: Option<(usize, State)>,
    literal_end: Option<usize>,
    rewound: Option<usize>,
}

#[derive(Debug, Clone)]
struct State {
    /// What is finished: lakhs, thousands.
    total: f64,
    last_scale: f64,
    group: Option<f64>,
    room: Room,
    shift: Option<f64>,
    scaled: bool,
    fractional: bool,
    hundreds: bool,
    digits: String,
    /// Digits so far; more than one means a number said in pieces.
    pieces: usize,
    repeat: usize,
}

impl Parse {
    pub(super) fn new() -> Self {
        Self {
            state: State {
                total: 0.0,
                last_scale: 0.0,
                group: None,
                room: Room::Nothing,
                shift: None,
                scaled: false,
                fractional: false,
                hundreds: false,
                digits: String::new(),
                pieces: 0,
                repeat: 0,
            },
            before: None,
            literal_end: None,
            rewound: None,
        }
    }

    pub(super) fn scaled(&self) -> bool {
        self.state.scaled
    }

    /// Whether "and" may join something to what is there.
    pub(super) fn open(&self) -> bool {
        self.state.group.is_none() || self.state.room == Room::BelowHundred
    }

    pub(super) fn after_literal(&self, at: usize) -> bool {
        self.literal_end == Some(at) && !self.state.scaled && self.state.pieces == 1
    }

    /// Takes written digits; `false` where a new number begins.
    pub(super) fn literal(&mut self, text: &str, at: usize) -> bool {
        let text = text.trim_end_matches('.');
        let over = text.split_once('/').and_then(|(a, b)| {
            let (a, b) = (a.parse::<f64>().ok()?, b.parse::<f64>().ok()?);
            (a < b && b <= 10.0).then(|| a / b)
        });
        let Some(value) = over.or_else(|| text.parse().ok()) else {
            return false;
        };
        let point = text.contains(['.', '/']);
        let known = self.state.pieces > 0 || self.state.group.is_some();
        if (point && known && !self.state.scaled) || self.state.repeat > 0 && point {
            return false;
        }
        if self.state.scaled {
            match self.state.group {
                None => self.begin(value, at),
                Some(group) if self.state.room == Room::BelowHundred && value < 100.0 && !point => {
                    self.state.group = Some(group + value);
                    self.state.room = Room::Nothing;
                }
                Some(_) => return false,
            }
        } else if self.state.fractional {
            return false;
        } else {
            self.piece(value, text, at);
            self.state.room = Room::Nothing;
        }
        self.state.fractional |= point;
        self.literal_end = Some(at + 1);
        true
    }

    fn begin(&mut self, value: f64, at: usize) {
        self.before = Some((at, self.state.clone()));
        self.state.group = Some(value);
        self.state.room = Room::Nothing;
    }

    fn piece(&mut self, value: f64, digits: &str, at: usize) {
        if self.state.pieces > 0 {
            self.before = Some((at, self.state.clone()));
        }
        let times = std::mem::take(&mut self.state.repeat).max(1);
        for _ in 0..times {
            self.state.digits.push_str(digits);
            self.state.pieces += 1;
        }
        self.state.group = Some(value);
    }

    /// Takes the next word; `false` where a new number begins.
    pub(super) fn take(&mut self, word: Word, at: usize) -> bool {
        match word {
            Word::Cardinal(100) if self.below_hundred() => self.scale(1e2),
            Word::Cardinal(n) if n >= 100 => self.hundreds(n, at),
            Word::Cardinal(n) => self.cardinal(n, at),
            Word::Thousands(n) => self.thousands(n),
            Word::Scale(scale) => self.scale(scale),
            Word::Fraction(value) => self.fraction(value, at),
            Word::Shift(value) => {
                let free = self.state.group.is_none() && self.state.shift.is_none() && self.state.repeat == 0;
                if free {
                    self.before = (self.state.total > 0.0).then(|| (at, self.state.clone()));
                    self.state.shift = Some(value);
                    self.state.fractional = true;
                }
                free
            }
            Word::AndHalf => {
                let Some(group) = self.state.group else {
                    return self.fraction(0.5, at);
                };
                let whole = self.state.pieces <= 1 && !self.state.fractional;
                if whole {
                    self.state.group = Some(group + 0.5);
                    self.state.fractional = true;
                }
                whole
            }
            Word::Repeat(times) => {
                let free = !self.state.scaled && !self.state.fractional && self.state.repeat == 0;
                if free {
                    self.before = Some((at, self.state.clone()));
                    self.state.repeat = times;
                }
                free
            }
        }
    }

    /// "five hundred" where a bare "hundred" is a number of its own.
    fn below_hundred(&self) -> bool {
        self.state.group.is_some_and(|g| (0.5..100.0).contains(&g)) || self.state.shift.is_some()
    }

    fn hundreds(&mut self, n: u32, at: usize) -> bool {
        let state = &mut self.state;
        if state.group.is_some() || state.repeat > 0 {
            return if n == 100 { self.rewind() } else { false };
        }
        // "पावणे दोनशे": the part of one is one of a hundred here.
        let shift = state.shift.take().map_or(0.0, |shift| shift * 1e2);
        state.fractional = false;
        self.begin(f64::from(n) + shift, at);
        self.state.scaled = true;
        self.state.hundreds = n >= 1_000;
        self.state.room = match n % 100 {
            0 => Room::BelowHundred,
            rest => room_after(rest),
        };
        true
    }

    fn cardinal(&mut self, n: u32, at: usize) -> bool {
        let unit = (1..10).contains(&n) && self.state.repeat == 0;
        match (self.state.group, self.state.room) {
            (Some(group), Room::BelowHundred) if n > 0 => {
                self.before = Some((at, self.state.clone()));
                self.state.group = Some(group + f64::from(n));
                self.state.room = room_after(n);
            }
            (Some(group), Room::Unit) if unit => {
                self.state.group = Some(group + f64::from(n));
                if self.state.digits.ends_with('0') {
                    self.state.digits.pop();
                    self.state.digits.push_str(&n.to_string());
                }
                self.state.room = Room::Nothing;
            }
            (None, _) if self.state.scaled || self.state.shift.is_some() => {
                if self.state.shift.is_none() {
                    self.begin(f64::from(n), at);
                } else {
                    self.state.group = Some(f64::from(n));
                }
                self.state.room = room_after(n);
            }
            _ if self.state.scaled || self.state.fractional => return false,
            _ => {
                self.piece(f64::from(n), &n.to_string(), at);
                self.state.room = room_after(n);
            }
        }
        true
    }

    fn thousands(&mut self, n: u32) -> bool {
        let state = &mut self.state;
        let fits = state.last_scale == 0.0 || state.last_scale > 1e3;
        // "Fifty, nine-thousand" where the last word of the two carries the scale.
        let before = match (state.group, state.room) {
            (None, _) => 0.0,
            (Some(tens), Room::Unit) if n < 10 => tens,
            (Some(hundreds), Room::BelowHundred) => hundreds,
            (Some(_), _) => return false,
        };
        if state.shift.is_some() || !fits || state.repeat > 0 {
            return false;
        }
        state.group = None;
        state.room = Room::Nothing;
        state.total += (before + f64::from(n)) * 1e3;
        state.last_scale = 1e3;
        state.scaled = true;
        true
    }

    fn scale(&mut self, scale: f64) -> bool {
        let said_in_pieces = !self.state.scaled && self.state.pieces > 1;
        let state = &mut self.state;
        if said_in_pieces || state.repeat > 0 {
            return self.rewind();
        }
        if scale == 1e2 {
            return self.hundred();
        }
        if state.last_scale == 0.0 || scale < state.last_scale {
            let group = state.group.take();
            let shift = state.shift.take();
            state.total += amount(group, shift) * scale;
        } else if scale > state.last_scale && state.shift.is_none() {
            // "hundred thousand", "two thousand crore".
            state.total = (state.total + state.group.take().unwrap_or(0.0)) * scale;
        } else {
            return self.rewind();
        }
        state.last_scale = scale;
        state.room = Room::Nothing;
        state.scaled = true;
        state.fractional = false;
        state.hundreds = false;
        self.before = None;
        true
    }

    fn hundred(&mut self) -> bool {
        if self.state.group.is_some_and(|group| group >= 100.0) {
            return self.rewind();
        }
        let state = &mut self.state;
        let group = state.group.take();
        let shift = state.shift.take();
        state.hundreds = state.total == 0.0 && group.is_some_and(|g| g > 10.0);
        let value = amount(group, shift) * 1e2;
        state.room = if value % 100.0 == 0.0 {
            Room::BelowHundred
        } else {
            Room::Nothing
        };
        state.group = Some(value);
        state.scaled = true;
        state.fractional = false;
        true
    }

    fn fraction(&mut self, value: f64, at: usize) -> bool {
        let free = self.state.group.is_none() && self.state.shift.is_none() && self.state.repeat == 0;
        if free {
            self.begin(value, at);
            self.state.fractional = true;
        }
        free
    }

    /// A scale that does not fit: what was said last belongs to it, and to the next number.
    fn rewind(&mut self) -> bool {
        if let Some((at, state)) = self.before.take() {
            self.state = state;
            self.rewound = Some(at);
        }
        false
    }

    /// The number found, if any; the words `start..end` were taken.
    pub(super) fn finish(mut self, start: usize, mut end: usize) -> Option<Found> {
        if self.state.repeat > 0 {
            // "double" of nothing.
            self.rewind();
        }
        end = self.rewound.unwrap_or(end);
        let state = self.state;
        let group = match (state.group, state.shift) {
            (None, None) => None,
            (group, shift) => Some(amount(group, shift)),
        };
        if end <= start || (group.is_none() && !state.scaled) {
            return None;
        }
        let found = |value, digits| Found {
            start,
            end,
            value,
            digits,
            hundreds: state.hundreds && state.total == 0.0,
        };
        if state.scaled || state.fractional {
            return Some(found(state.total + group.unwrap_or(0.0), String::new()));
        }
        // Several pieces without a scale are digits said one after another.
        let value = if state.pieces > 1 {
            state.digits.parse().unwrap_or(f64::MAX)
        } else {
            group.unwrap_or(0.0)
        };
        Some(found(value, state.digits))
    }
}

/// What may follow a number below a hundred.
fn room_after(n: u32) -> Room {
    if (20..100).contains(&n) && n.is_multiple_of(10) {
        Room::Unit
    } else {
        Room::Nothing
    }
}

/// A group with what is added to it: sava alone is one and a quarter, paun alone three quarters.
fn amount(group: Option<f64>, shift: Option<f64>) -> f64 {
    group.unwrap_or(1.0) + shift.unwrap_or(0.0)
}
