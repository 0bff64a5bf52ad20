//! M1-M5.

use super::support::*;
use crate::shipped;
use community::gigs::{
    self, Candidate, CandidateReason, FAIR_AFTER, Gig, Kept, Lookup, Move, Reason, Wish, rank_candidates,
};
use community::{Day, MIGRATIONS, members};
use proptest::prelude::*;
use std::collections::BTreeMap;
use store::testing::{NOW, each_database};

fn candidate(id: &str) -> Candidate {
    Candidate {
        application_id: id.to_owned(),
        skill: 0.0,
        km: Some(2.0),
        kept: Kept::default(),
        waited: 0,
        days_since_offer: None,
    }
}

fn order(candidates: Vec<Candidate>) -> Vec<String> {
    let ranked = rank_candidates(candidates);
    ranked.into_iter().map(|it| it.candidate.application_id).collect()
}

proptest! {
    #[test]
    fn m1_the_same_applicants_come_in_the_same_order_however_they_are_mixed(
        drawn in prop::collection::vec((0..3_u8, 0..40_u32, 0..9_i64, 0..4_i64, 0..9_i64), 1..12),
        turn in 0..12_usize,
    ) {
        let mut all: Vec<Candidate> = drawn
            .into_iter()
            .enumerate()
            .map(|(at, (skill, km, kept, broken, waited))| Candidate {
                skill: f64::from(skill) / 2.0,
                km: Some(f64::from(km)),
                kept: Kept { kept, broken },
                waited,
                ..candidate(&format!("{at:02}"))
            })
            .collect();
        let first = order(all.clone());
        let by = turn % all.len();
        all.rotate_left(by);
        prop_assert_eq!(&order(all.clone()), &first);
        all.reverse();
        prop_assert_eq!(&order(all), &first);
    }
}

#[test]
fn m1_equals_come_by_their_ulid() {
    assert_eq!(order(vec![candidate("b"), candidate("a")]), ["a", "b"]);
}

#[test]
fn m2_every_place_in_the_list_has_its_reasons() {
    let ranked = rank_candidates(vec![Candidate {
        skill: 1.0,
        kept: Kept { kept: 20, broken: 0 },
        ..candidate("a")
    }]);
    assert_eq!(
        ranked[0].reasons,
        [
            CandidateReason::KnowsTheWork,
            CandidateReason::LivesNear,
            CandidateReason::Reliable
        ]
    );
    assert_eq!(
        rank_candidates(vec![candidate("n")])[0].reasons,
        [CandidateReason::LivesNear, CandidateReason::Newcomer]
    );
}

#[tokio::test]
async fn m3_other_names_give_the_same_order() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        m.post(&mut tx, "g", 1).await;
        for worker in 0..3 {
            m.apply(&mut tx, "g", worker, NOW).await;
        }
        let mut orders = Vec::new();
        let names = ["Fatima Khan", "Sunita Valmiki", "Mary D'Souza", "Lakshmi Iyer"];
        for shift in 0..4 {
            for (at, worker) in m.workers.iter().enumerate() {
                let named = members::Member {
                    id: worker.clone(),
                    display_name: Some(names[(at + shift) % 4].to_owned()),
                    language: None,
                    place_id: None,
                };
                members::update(&mut tx, &named).await.unwrap();
            }
            let all = gigs::applicants(&mut tx, &m.library, "g", &m.employer, NOW)
                .await
                .unwrap();
            orders.push(all.into_iter().map(|it| it.application_id).collect::<Vec<_>>());
        }
        assert!(orders.windows(2).all(|it| it[0] == it[1]), "{orders:?}");
        assert_eq!(orders[0].len(), 3);
    })
    .await;
}

#[test]
fn m4_nobody_waits_longer_than_the_bound_while_others_are_asked_again_and_again() {
    // A newcomer far away against a master next door, who applies for everything and is always asked.
    let mut waited = 0;
    let mut longest = 0;
    for round in 0..30 {
        let master = Candidate {
            skill: 1.0,
            km: Some(0.1),
            kept: Kept { kept: 50, broken: 0 },
            days_since_offer: Some(1),
            ..candidate(&format!("a{round}"))
        };
        let newcomer = Candidate {
            km: Some(9.0),
            waited,
            days_since_offer: Some(3),
            ..candidate(&format!("b{round}"))
        };
        let first = order(vec![master, newcomer]).remove(0);
        if first.starts_with('b') {
            waited = 0;
        } else {
            waited += 1;
        }
        longest = longest.max(waited);
    }
    assert_eq!(longest, FAIR_AFTER, "her turn comes, and not before it must");
}

#[tokio::test]
async fn m4_applications_without_an_offer_are_counted_from_the_tables() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let mut tx = db.write().await;
        for at in 0..5_i64 {
            let gig = format!("g{at}");
            m.post(&mut tx, &gig, 1).await;
            m.apply(&mut tx, &gig, 0, NOW + at).await;
            gigs::withdraw(&mut tx, &gig, &m.employer, &format!("w{at}"), NOW + at)
                .await
                .unwrap();
        }
        m.post(&mut tx, "last", 1).await;
        let other = m.apply(&mut tx, "last", 1, NOW + 9).await;
        let hers = m.apply(&mut tx, "last", 0, NOW + 10).await;
        let all = gigs::applicants(&mut tx, &m.library, "last", &m.employer, NOW + 10)
            .await
            .unwrap();
        assert_eq!(all[0].application_id, hers);
        assert!(all[0].reasons.contains(&CandidateReason::HerTurn), "{all:?}");
        // Once she has been asked, the count begins anew.
        m.offer(&mut tx, "j", &hers, NOW + 11).await;
        m.post(&mut tx, "next", 1).await;
        m.apply(&mut tx, "next", 0, NOW + 12).await;
        let all = gigs::applicants(&mut tx, &m.library, "next", &m.employer, NOW + 12)
            .await
            .unwrap();
        assert!(!all[0].reasons.contains(&CandidateReason::HerTurn), "{all:?}");
        assert_ne!(other, hers);
        m.act(&mut tx, "j", &m.workers[0], Move::Decline, NOW + 13)
            .await
            .unwrap();
    })
    .await;
}

#[test]
fn m5_likeness_of_work_comes_from_the_taxonomy() {
    let library = shipped::library();
    let kinds = &library.kinds;
    for (wanted, known, likeness) in [
        ("cooking", "cooking", 1.0),
        ("cooking", "pickle_making", 0.8),
        ("cooking", "cleaning", 0.5),
        ("cooking", "data_entry", 0.0),
        ("tailoring", "embroidery", 0.8),
        ("unheard", "cooking", 0.0),
    ] {
        let found = kinds.similarity(wanted, known);
        assert!((found - likeness).abs() < 1e-9, "{wanted} {known} {found}");
    }
    let place = lucknow(&library);
    let gig = |id: &str, kind: &str| Gig {
        id: id.into(),
        kind: kind.into(),
        title: texts(kind),
        place_id: place.id.clone(),
        time: "morning".into(),
        minutes_per_day: 240,
        pay_paise_per_day: 30_000,
        seats: 1,
        employer: "E".into(),
        state: "open".into(),
        created_at: NOW,
        closes_at: NOW + DAY,
        spot: None,
        days: 1,
        starts_on: None,
        starts_minute: None,
        women_only: false,
        ride_home: false,
    };
    let employers = BTreeMap::new();
    let lookup = Lookup {
        places: &library.gazetteer,
        kinds,
        employers: &employers,
        today: Day::at(NOW),
    };
    let all = || vec![gig("1", "data_entry"), gig("2", "cleaning"), gig("3", "cooking")];
    let wish = Wish {
        kind: Some("cooking".into()),
        related: true,
        ..Wish::default()
    };
    let found = gigs::rank(all(), &wish, &lookup);
    let told: Vec<_> = found
        .iter()
        .map(|it| (it.gig.id.as_str(), it.reasons[0]))
        .collect();
    assert_eq!(told, [("3", Reason::SameKind), ("2", Reason::RelatedKind)]);
    let only = Wish {
        related: false,
        ..wish
    };
    assert_eq!(gigs::rank(all(), &only, &lookup).len(), 1);
}
