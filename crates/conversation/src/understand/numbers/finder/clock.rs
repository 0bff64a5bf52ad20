//! Times of day.

use super::{Part, Term, Value, View};

impl View<'_> {
    /// "half past four", "शाम साढ़े चार बजे", "6:30 pm".
    pub(super) fn time(&self, at: usize) -> Option<(Value, usize)> {
        let (part, start) = self.part_before(at);
        let (hour, minutes, end, sure) = self
            .written(start)
            .or_else(|| self.minutes_first(start))
            .or_else(|| self.hour_first(start, part.is_some()))?;
        let after = self.part_after(end);
        if !(sure || after.is_some()) {
            return None;
        }
        let (part, end) = match (part, after) {
            (None, Some((part, end))) => (Some(part), end),
            (part, _) => (part, end),
        };
        let total = (hour * 60.0).round() as i64 + minutes;
        let of_day = on_the_clock(total, part)?;
        Some((Value::Time(of_day), end))
    }

    fn part(&self, at: usize) -> Option<(Part, usize)> {
        self.term(at, |t| match t {
            Term::Part(part) => Some(part),
            _ => None,
        })
    }

    /// A part of the day before the hour: "evening at six", "शाम को छह".
    fn part_before(&self, at: usize) -> (Option<Part>, usize) {
        let Some((part, end)) = self.part(at) else {
            return (None, at);
        };
        let next = self.is(end, Term::Of).unwrap_or(end);
        (Some(part), next)
    }

    fn part_after(&self, at: usize) -> Option<(Part, usize)> {
        self.part(at)
    }

    /// `6:30`.
    fn written(&self, at: usize) -> Option<(f64, i64, usize, bool)> {
        let (hour, minutes) = self.words.get(at)?.split_once(':')?;
        let (hour, minutes) = (hour.parse::<u32>().ok()?, minutes.parse::<u32>().ok()?);
        let end = self.is(at + 1, Term::At).unwrap_or(at + 1);
        (hour < 24 && minutes < 60).then_some((f64::from(hour), i64::from(minutes), end, true))
    }

    /// "ten past five", "quarter to six".
    fn minutes_first(&self, at: usize) -> Option<(f64, i64, usize, bool)> {
        let found = self.number(at)?;
        let minutes = if found.value < 1.0 {
            found.value * 60.0
        } else {
            found.value
        };
        let next = match self.unit(found.end) {
            Some(("minute", end)) => end,
            _ => found.end,
        };
        let (sign, next) = self
            .is(next, Term::PastFirst)
            .map(|end| (1, end))
            .or_else(|| self.is(next, Term::ToFirst).map(|end| (-1, end)))?;
        let (hour, n) = self.numbers.small(self.words, self.surface, next)?;
        // "ten to twelve" may be a range: without "past", a quarter or minutes it is no time.
        let range = sign < 0 && found.value >= 1.0 && next == found.end + 1;
        let ok = minutes < 60.0 && (1..=12).contains(&hour) && !range;
        ok.then_some((f64::from(hour), sign * minutes as i64, next + n, true))
    }

    /// "पाँच बजे", "पाँच बजकर दस मिनट", "six thirty pm".
    fn hour_first(&self, at: usize, after_part: bool) -> Option<(f64, i64, usize, bool)> {
        if let Some((hour, n)) = self.numbers.glued_hour(self.words, self.surface, at) {
            return Some((hour, 0, at + n, true));
        }
        let (hour, next) = self.hour(at)?;
        if let Some(end) = self.is(next, Term::Past) {
            let (minutes, end) = self.minutes(end)?;
            return Some((hour, minutes, end, true));
        }
        if let Some(end) = self.is(next, Term::To) {
            let (minutes, end) = self.minutes(end)?;
            return Some((hour, -minutes, end, true));
        }
        // "ghante" is no clock, "mani neram" neither: the longer word wins.
        let unit = self.unit(next).map_or(0, |(_, end)| end);
        if let Some(end) = self.is(next, Term::At).filter(|end| *end > unit) {
            let (minutes, end) = self.past_the_hour(end);
            return Some((hour, minutes, end, true));
        }
        if unit > 0 || hour.fract() != 0.0 && !self.finder.glued {
            // An amount, or "2.5" of something.
            return (after_part && unit == 0 && hour.fract() != 0.0).then_some((hour, 0, next, true));
        }
        if let Some((minutes, n)) = self.numbers.small(self.words, self.surface, next)
            && (1..60).contains(&minutes)
            && self.unit(next + n).is_none()
        {
            let end = self.is(next + n, Term::At);
            return Some((hour, i64::from(minutes), end.unwrap_or(next + n), end.is_some()));
        }
        Some((hour, 0, next, after_part && self.finder.glued))
    }

    fn hour(&self, at: usize) -> Option<(f64, usize)> {
        let found = self.number(at);
        let whole = found.filter(|f| (0.5..13.0).contains(&f.value) && f.digits.len() <= 2);
        whole.map(|f| (f.value, f.end)).or_else(|| {
            let (hour, n) = self.numbers.small(self.words, self.surface, at)?;
            (1..=12).contains(&hour).then_some((f64::from(hour), at + n))
        })
    }

    fn minutes(&self, at: usize) -> Option<(i64, usize)> {
        let found = self.number(at).filter(|f| f.value < 60.0)?;
        let end = match self.unit(found.end) {
            Some(("minute", end)) => end,
            _ => found.end,
        };
        Some((found.value as i64, end))
    }

    /// Minutes with their unit after "o'clock": "நாலு மணி பத்து நிமிடம்".
    fn past_the_hour(&self, at: usize) -> (i64, usize) {
        let minutes = self.number(at).filter(|f| f.value < 60.0).and_then(|found| {
            let (unit, end) = self.unit(found.end)?;
            (unit == "minute").then_some((found.value as i64, end))
        });
        minutes.unwrap_or((0, at))
    }
}

/// Minutes since midnight. Without a part of the day, one to half past six are taken for the afternoon.
fn on_the_clock(total: i64, part: Option<Part>) -> Option<u32> {
    let half_day = 12 * 60;
    if total >= half_day + 60 {
        // Said on a clock of 24 hours.
        return (total < 2 * half_day).then_some(total as u32);
    }
    let total = total.rem_euclid(half_day);
    let later = match part {
        Some(Part::Morning) => false,
        Some(Part::Afternoon) => total < 6 * 60,
        Some(Part::Evening) => true,
        Some(Part::Night) => total >= 5 * 60,
        None => total < 7 * 60,
    };
    // Half past twelve in the morning is noon by common use; at night it is midnight.
    let noon = total < 60 && matches!(part, Some(Part::Afternoon));
    Some((total + if later || noon { half_day } else { 0 }) as u32)
}
