//! J8: who may have a scheme.

use crate::shipped;
use community::Day;
use community::legal::{self, Answers, Rule, Told, Verdict, deadline, judge};
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    YesNo(bool),
    Number(i64),
}

type Known = BTreeMap<String, Value>;

#[derive(Deserialize)]
struct Cases {
    yes: Vec<Known>,
    no: Vec<Known>,
    ask: Vec<Open>,
}

#[derive(Deserialize)]
struct Open {
    known: Known,
    fact: String,
}

fn answers(known: &Known) -> Answers {
    let told = known.iter().map(|(id, value)| {
        let told = match value {
            Value::YesNo(true) => Told::Yes,
            Value::YesNo(false) => Told::No,
            Value::Number(n) => Told::Number(*n),
        };
        (id.clone(), told)
    });
    told.collect()
}

#[test]
fn j8_every_scheme_has_three_yes_three_no_and_two_open_cases() {
    let library = shipped::library();
    let cases: BTreeMap<String, Cases> = toml::from_str(include_str!("eligibility.toml")).unwrap();
    assert_eq!(
        cases.keys().collect::<Vec<_>>(),
        library.schemes.keys().collect::<Vec<_>>(),
        "every scheme has its cases"
    );
    for (id, cases) in &cases {
        let scheme = &library.schemes[id];
        assert!(
            cases.yes.len() >= 3 && cases.no.len() >= 3 && cases.ask.len() >= 2,
            "{id}"
        );
        for (at, known) in cases.yes.iter().enumerate() {
            assert_eq!(judge(scheme, &answers(known)), Verdict::Yes, "{id}, yes {at}");
        }
        for (at, known) in cases.no.iter().enumerate() {
            let verdict = judge(scheme, &answers(known));
            let Verdict::No { because } = &verdict else {
                panic!("{id}, no {at}: {verdict:?}")
            };
            assert!(
                !because.is_empty() && because.iter().all(|it| known.contains_key(it)),
                "{id}"
            );
        }
        for open in &cases.ask {
            let fact = open.fact.clone();
            assert_eq!(
                judge(scheme, &answers(&open.known)),
                Verdict::Ask { fact },
                "{id}"
            );
        }
    }
}

#[test]
fn j8_what_is_asked_is_asked_in_every_language() {
    let library = shipped::library();
    for fact in library.facts.values() {
        for language in ["hi", "bn", "mr", "ta", "te", "gu", "kn", "ml", "pa", "or", "en"] {
            assert_eq!(fact.ask.in_language(language).language, language, "{}", fact.id);
            assert_eq!(fact.about.in_language(language).language, language, "{}", fact.id);
        }
        let asked = library
            .schemes
            .values()
            .any(|it| it.rule.facts().contains(fact.id.as_str()));
        assert!(asked, "{} is asked for nothing", fact.id);
    }
}

#[test]
fn only_what_was_read_is_called_checked() {
    let library = shipped::library();
    let checked: Vec<&str> = library
        .schemes
        .values()
        .filter(|it| it.rule_verified)
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(checked, ["pm-vishwakarma"]);
    for scheme in library.schemes.values() {
        let amount = |text: &String| text.chars().any(char::is_numeric);
        assert!(
            !scheme.benefit.0.values().any(amount),
            "{} names an amount",
            scheme.id
        );
    }
}

proptest! {
    /// Answering question after question always ends, never asks twice, and asks only what the rule is about.
    #[test]
    fn j8_questions_come_to_an_end(seed in prop::collection::vec(0_i64..100, 8)) {
        let library = shipped::library();
        for scheme in library.schemes.values() {
            let mut known = Answers::new();
            for round in 0..=scheme.rule.facts().len() {
                match judge(scheme, &known) {
                    Verdict::Ask { fact } => {
                        prop_assert!(scheme.rule.facts().contains(fact.as_str()));
                        let n = seed[round % seed.len()];
                        let told = match library.facts[&fact].kind {
                            legal::FactKind::Number => Told::Number(n),
                            legal::FactKind::YesNo if n % 2 == 0 => Told::Yes,
                            legal::FactKind::YesNo => Told::No,
                        };
                        prop_assert!(known.insert(fact, told).is_none(), "asked twice");
                    }
                    Verdict::Yes | Verdict::No { .. } => break,
                }
                prop_assert!(round < scheme.rule.facts().len(), "{} has no end", scheme.id);
            }
        }
    }
}

#[test]
fn a_not_turns_every_verdict_round() {
    let rule = |text: &str| -> Rule {
        toml::from_str::<BTreeMap<String, Rule>>(text)
            .unwrap()
            .remove("rule")
            .unwrap()
    };
    let library = shipped::library();
    let mut scheme = library.schemes["pmjdy"].clone();
    scheme.rule =
        rule("rule = { not = { any = [{ fact = \"gas\", is = true }, { fact = \"age\", at_least = 60 }] } }");
    let with = |known: &[(&str, Told)]| {
        let known = known.iter().map(|(id, told)| ((*id).to_owned(), *told)).collect();
        judge(&scheme, &known)
    };
    assert_eq!(
        with(&[("gas", Told::No), ("age", Told::Number(59))]),
        Verdict::Yes
    );
    assert_eq!(
        with(&[("gas", Told::No)]),
        Verdict::Ask {
            fact: "age".to_owned()
        }
    );
    assert_eq!(
        with(&[("age", Told::Number(60))]),
        Verdict::No {
            because: vec!["age".to_owned()]
        }
    );
}

#[test]
fn deadlines_are_counted_by_the_calendar() {
    let library = shipped::library();
    let day = Day::from_date;
    let posh = deadline(&library, "posh_complaint", day(2026, 11, 30), day(2026, 12, 1)).unwrap();
    // Three months after the last of November: February has no thirtieth.
    assert_eq!(posh.due_on, day(2027, 2, 28));
    assert_eq!(posh.extended_to, Some(day(2027, 5, 28)));
    assert_eq!((posh.days_left, posh.verified, posh.stale), (89, false, false));
    let sign = deadline(&library, "e_fir_signature", day(2026, 12, 30), day(2027, 1, 5)).unwrap();
    assert_eq!(
        (sign.due_on, sign.extended_to, sign.days_left),
        (day(2027, 1, 2), None, -3)
    );
    assert!(
        deadline(&library, "e_fir_signature", day(2026, 12, 30), day(2028, 1, 1))
            .unwrap()
            .stale
    );
    assert_eq!(
        deadline(&library, "no_such", day(2026, 1, 1), day(2026, 1, 1)),
        None
    );
    for rule in library.deadlines.values() {
        assert_eq!(rule.what.0.len(), 11, "{}", rule.id);
    }
}

proptest! {
    #[test]
    fn days_are_read_as_they_are_written(days in -200_000_i64..200_000, months in -500_i64..500) {
        let day = Day(days);
        prop_assert_eq!(Day::parse(&day.to_string()), (0..=9999).contains(&day.date().0).then_some(day));
        let (year, month, of_month) = day.date();
        let (y, m, d) = day.plus_months(months).date();
        prop_assert_eq!(y * 12 + m, year * 12 + month + months);
        prop_assert!(d <= of_month);
    }

    #[test]
    fn no_text_breaks_the_reading_of_days(text in "\\PC{0,12}") {
        let _ = Day::parse(&text);
    }
}
