//! Looking for work: by kind, place and time, near enough to walk, over before dark.

use community::content::Library;
use community::gigs::{self, Found, Gig, Reach, Reason, Wish};
use conversation::language::Language;
use conversation::turn::{Arg, Line, Offered, Outcome, OutcomeKind, ToolCall, Values};
use serde_json::Value;
use std::collections::BTreeMap;

use super::super::{Act, message, no_more, skipped, text};
use super::{READ_OUT, home, hourly, locate, named, none, nothing_at, place_of, title, title_text};
use crate::app::App;

/// What she asked for beside kind, place and time.
#[derive(Debug, Clone, Copy)]
struct Limits {
    /// Near enough to walk.
    walk: bool,
    /// Home before dark.
    daylight: bool,
}

impl Limits {
    fn of(call: &ToolCall) -> Self {
        Self {
            walk: text(call, "reach").and_then(Reach::parse) == Some(Reach::Walk),
            daylight: text(call, "daylight").is_some(),
        }
    }

    /// That they hold for all that was found.
    fn kept(self) -> impl Iterator<Item = Line> {
        let walk = self.walk.then(|| message("gigs-only-walk", []));
        let daylight = self.daylight.then(|| message("gigs-only-daylight", []));
        walk.into_iter().chain(daylight)
    }

    /// That nothing keeps them: the slot and the message, where there are any.
    fn none(self) -> Option<(&'static str, &'static str)> {
        match (self.walk, self.daylight) {
            (true, false) => Some(("reach", "gigs-none-walk")),
            (false, true) => Some(("daylight", "gigs-none-daylight")),
            (true, true) => Some(("reach", "gigs-none-walk-daylight")),
            (false, false) => None,
        }
    }
}

pub(super) async fn search(app: &App, session: &str, call: &ToolCall) -> Result<Outcome, Act> {
    let kind = text(call, "kind");
    // "More": those after the ones that were read out.
    let skip = skipped(call);
    let limits = Limits::of(call);
    let around = match text(call, "place") {
        Some(name) => match locate(app, name) {
            Some(place) => Some(place),
            None => return Ok(nothing_at(name, call.language, &app.library)),
        },
        None => home(app, session).await?,
    };
    if limits.walk && around.is_none() {
        return Ok(Outcome {
            kind: OutcomeKind::Need("place".into()),
            say: vec![message("gigs-walk-from", [])],
            ..Outcome::default()
        });
    }
    let wish = Wish {
        kind: kind.map(str::to_owned),
        around,
        time: text(call, "time").map(str::to_owned),
        reach: limits.walk.then_some(Reach::Walk),
        daylight: limits.daylight,
        ..Wish::default()
    };
    let mut tx = app.store.read("gigs.search").await?;
    let mut found = gigs::search(&mut tx, &app.library, &wish, skip, READ_OUT + 1, app.now()).await?;
    let more = found.len() > READ_OUT;
    found.truncate(READ_OUT);
    if found.is_empty() && skip > 0 {
        return Ok(no_more());
    }
    if found.is_empty() {
        return Ok(match (limits.none(), kind, text(call, "place")) {
            (Some((slot, id)), ..) => wider(app, call, slot, id),
            (None, Some(kind), _) => none("kind", "gigs-none-kind", [("kind", named(kind))]),
            (None, None, Some(place)) => nothing_at(place, call.language, &app.library),
            (None, None, None) => none("kind", "gigs-none", []),
        });
    }
    Ok(told(app, call, &found, limits, more))
}

fn told(app: &App, call: &ToolCall, found: &[Found], limits: Limits, more: bool) -> Outcome {
    let count = Arg::Number(found.len() as f64);
    let mut say = vec![match text(call, "kind") {
        Some(kind) => message("gigs-found-kind", [("count", count), ("kind", named(kind))]),
        None => message("gigs-found", [("count", count)]),
    }];
    say.extend(limits.kept());
    for (index, found) in found.iter().enumerate() {
        say.push(item(app, call.language, index, found));
        say.extend(reasons(found, limits));
    }
    say.push(message(
        if found.len() == 1 {
            "gigs-choose-one"
        } else {
            "gigs-choose"
        },
        [],
    ));
    if more {
        say.push(message("more-offer", []));
    }
    let offered = found
        .iter()
        .map(|found| offer(&app.library, &found.gig, call.language));
    Outcome {
        kind: OutcomeKind::Answered,
        say,
        offered: offered.collect(),
        ..Outcome::default()
    }
}

/// Nothing keeps what she asked for: the same without that is one yes away.
fn wider(app: &App, call: &ToolCall, slot: &str, id: &str) -> Outcome {
    let words = |id| app.brain.replies().message(call.language, id, &BTreeMap::new());
    let same = ["kind", "place", "time"];
    let about = same.into_iter().filter_map(|slot| {
        let value = call.args.get(slot)?;
        Some((slot.to_owned(), value.clone()))
    });
    let offered = Offered {
        slot: "wider".into(),
        id: slot.into(),
        title: words("gigs-wider-name").unwrap_or_default(),
        about: about.collect(),
    };
    Outcome {
        kind: OutcomeKind::NotFound(slot.into()),
        say: vec![message(id, []), message("gigs-wider", [])],
        offered: vec![offered],
        ..Outcome::default()
    }
}

fn item(app: &App, language: Language, index: usize, found: &Found) -> Line {
    message(
        "gigs-item-hour",
        [
            ("position", Arg::Number((index + 1) as f64)),
            ("title", title(&found.gig, language)),
            ("place", place_of(&app.library, &found.gig, language)),
            ("pay", Arg::Money(hourly(&found.gig))),
        ],
    )
}

/// M2: why it was found, as far as that was not said already.
fn reasons(found: &Found, limits: Limits) -> Vec<Line> {
    let has = |reason| found.reasons.contains(&reason);
    let mut say = Vec::new();
    if let Some(km) = found.distance_km.filter(|_| has(Reason::Near)) {
        say.push(message(
            "gigs-item-distance",
            [("distance", Arg::Distance((km * 1000.0).round() as i64))],
        ));
        if has(Reason::Walkable) && !limits.walk {
            say.push(message("gigs-why-walk", []));
        }
    }
    if has(Reason::RideHome) {
        say.push(message("gigs-why-ride", []));
    }
    say
}

fn offer(library: &Library, gig: &Gig, language: Language) -> Offered {
    let place = gig.place(&library.gazetteer);
    let about = [
        ("kind", Some(&gig.kind)),
        ("place", place.as_ref().map(|place| &place.name)),
        ("time", Some(&gig.time)),
    ];
    Offered {
        about: about
            .into_iter()
            .filter_map(|(slot, value)| Some((slot.to_owned(), Value::from(value?.as_str()))))
            .collect::<Values>(),
        slot: "gig".into(),
        id: gig.id.clone(),
        title: title_text(gig, language),
    }
}
