//! Looking for work, applying once, posting work.

use super::support::{cooking, lucknow};
use crate::shipped;
use community::gigs::{self, GigError, Kept, Lookup, NewGig, Reach, Reason, Wish};
use community::members::consents::{self, Given};
use community::members::{self, Purpose};
use community::{Day, MIGRATIONS, demo};
use std::collections::BTreeMap;
use store::params;
use store::testing::{NOW, SeededRng, TestStore, each_database};

async fn seeded(db: &TestStore) -> (community::Library, String) {
    let library = shipped::library();
    let mut tx = db.write().await;
    let added = demo::seed(&mut tx, &library, NOW).await.unwrap();
    assert_eq!(added as usize, library.demo_gigs.len());
    assert_eq!(
        demo::seed(&mut tx, &library, NOW).await.unwrap(),
        0,
        "seeding again adds nothing"
    );
    let member = members::for_session(&mut tx, "session-1", NOW, &mut SeededRng(1))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    (library, member.id)
}

async fn find(db: &TestStore, library: &community::Library, wish: &Wish) -> Vec<gigs::Found> {
    gigs::search(&mut db.read().await, library, wish, 0, 10, NOW)
        .await
        .unwrap()
}

fn wish(kind: &str, place: &str) -> Wish {
    Wish {
        kind: Some(kind.to_owned()),
        place_id: Some(place.to_owned()),
        ..Wish::default()
    }
}

#[tokio::test]
async fn m1_m2_the_same_wish_gives_the_same_order_with_reasons() {
    each_database(&[MIGRATIONS], async |db| {
        let (library, _) = seeded(db).await;
        let found = find(db, &library, &wish("tailoring", "lucknow")).await;
        assert_eq!(found.len(), 1, "Kakori lies beyond ten kilometres");
        assert_eq!(
            found[0].reasons,
            [Reason::SameKind, Reason::SamePlace, Reason::Walkable]
        );
        assert!(
            found[0].distance_km.unwrap() < 1.0,
            "places lie on a grid of a kilometre (G6)"
        );
        let wide = Wish {
            radius_km: Some(25.0),
            ..wish("tailoring", "lucknow")
        };
        let found = find(db, &library, &wide).await;
        let places: Vec<&str> = found.iter().map(|it| it.gig.place_id.as_str()).collect();
        assert_eq!(places, ["lucknow", "kakori"]);
        let km = found[1].distance_km.unwrap();
        assert!((15.0..18.0).contains(&km), "{km}");
        // Whatever order the rows come in, the order that is spoken is the same.
        let all = find(db, &library, &Wish::default()).await;
        let mut shuffled: Vec<gigs::Gig> = all.iter().map(|it| it.gig.clone()).collect();
        shuffled.reverse();
        let employers = BTreeMap::<String, Kept>::new();
        let lookup = Lookup {
            places: &library.gazetteer,
            kinds: &library.kinds,
            employers: &employers,
            today: Day::at(NOW),
        };
        let again = gigs::rank(shuffled, &Wish::default(), &lookup);
        assert_eq!(
            again.iter().map(|it| &it.gig.id).collect::<Vec<_>>(),
            all.iter().map(|it| &it.gig.id).collect::<Vec<_>>()
        );
        let evening = Wish {
            time: Some("evening".to_owned()),
            min_pay_paise: Some(50_000),
            ..Wish::default()
        };
        let found = find(db, &library, &evening).await;
        assert!(
            found
                .iter()
                .all(|it| it.reasons == [Reason::RightTime, Reason::PaysEnough])
        );
        assert_eq!(found.len(), 1);
        let nowhere = gigs::search(
            &mut db.read().await,
            &library,
            &wish("cooking", "atlantis"),
            0,
            10,
            NOW,
        )
        .await;
        assert!(matches!(nowhere, Err(GigError::UnknownPlace)));
    })
    .await;
}

#[tokio::test]
async fn she_applies_once_however_often_the_yes_arrives() {
    each_database(&[MIGRATIONS], async |db| {
        let (library, me) = seeded(db).await;
        let gig = find(db, &library, &wish("tailoring", "lucknow"))
            .await
            .remove(0)
            .gig;
        let read_back = gigs::prepare_application(&mut db.read().await, &gig.id, &me, NOW)
            .await
            .unwrap();
        assert_eq!(read_back.gig, gig);
        assert!(
            gigs::status(&mut db.read().await, &me).await.unwrap().is_empty(),
            "preparing writes nothing"
        );

        let mut rng = SeededRng(9);
        let mut tx = db.write().await;
        let first = gigs::commit_application(
            &mut tx,
            &gig.id,
            &me,
            "yes-1",
            &read_back.terms_hash,
            NOW,
            &mut rng,
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.write().await;
        let again = gigs::commit_application(
            &mut tx,
            &gig.id,
            &me,
            "yes-1",
            &read_back.terms_hash,
            NOW,
            &mut rng,
        )
        .await
        .unwrap();
        assert_eq!(
            (again.application_id, again.repeated),
            (first.application_id.clone(), true)
        );
        let other = gigs::commit_application(
            &mut tx,
            &gig.id,
            &me,
            "yes-2",
            &read_back.terms_hash,
            NOW,
            &mut rng,
        )
        .await;
        assert!(matches!(other, Err(GigError::AlreadyApplied { .. })));
        let stolen = gigs::commit_application(&mut tx, "another", &me, "yes-1", "", NOW, &mut rng).await;
        assert!(matches!(stolen, Err(GigError::NonceReused)));
        tx.commit().await.unwrap();

        let mine = gigs::status(&mut db.read().await, &me).await.unwrap();
        assert_eq!(mine.len(), 1);
        assert_eq!(
            (mine[0].state.as_str(), &mine[0].gig, &mine[0].application_id),
            ("applied", &gig, &first.application_id)
        );
    })
    .await;
}

#[tokio::test]
async fn a_closed_unknown_or_changed_gig_is_refused() {
    each_database(&[MIGRATIONS], async |db| {
        let (library, me) = seeded(db).await;
        let gig = find(db, &library, &wish("tailoring", "lucknow"))
            .await
            .remove(0)
            .gig;
        let mut tx = db.write().await;
        let unknown = gigs::prepare_application(&mut tx, "nothing", &me, NOW).await;
        assert!(matches!(unknown, Err(GigError::NotFound)));
        let late = gigs::prepare_application(&mut tx, &gig.id, &me, gig.closes_at).await;
        assert!(matches!(late, Err(GigError::Closed)));
        // G3: the pay was changed between the read-back and the yes.
        let heard = gigs::terms_hash(&gig);
        tx.execute(
            "UPDATE gigs SET pay_paise_per_day = 100 WHERE id = $1",
            params![&gig.id],
        )
        .await
        .unwrap();
        let changed =
            gigs::commit_application(&mut tx, &gig.id, &me, "yes", &heard, NOW, &mut SeededRng(2)).await;
        assert!(matches!(changed, Err(GigError::TermsChanged)));
    })
    .await;
}

#[tokio::test]
async fn g1_g2_the_tables_refuse_unknown_states_and_a_second_worker_on_a_seat() {
    each_database(&[MIGRATIONS], async |db| {
        let (library, me) = seeded(db).await;
        let gig = library.demo_gigs[0].id.clone();
        let mut tx = db.write().await;
        let you = members::for_session(&mut tx, "session-2", NOW, &mut SeededRng(2))
            .await
            .unwrap()
            .id;
        let hired =
            "INSERT INTO gig_applications (id, gig_id, member_id, nonce, terms_hash, state, seat, applied_at)
                     VALUES ($1, $2, $3, $1, 'h', 'accepted', 1, 0)";
        tx.execute(hired, params!["a", &gig, &me]).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.write().await;
        assert!(tx.execute(hired, params!["b", &gig, &you]).await.is_err());
        drop(tx);
        let mut tx = db.write().await;
        assert!(
            tx.execute("UPDATE gigs SET state = 'lost' WHERE id = $1", params![&gig])
                .await
                .is_err()
        );
    })
    .await;
}

#[tokio::test]
async fn g5_g6_a_posting_pays_the_floor_and_hides_contact_and_door() {
    each_database(&[MIGRATIONS], async |db| {
        let (library, me) = seeded(db).await;
        let place = lucknow(&library);
        let mut tx = db.write().await;
        let poor = NewGig {
            pay_paise_per_day: 19_999,
            ..cooking(&place)
        };
        let refused = gigs::post(&mut tx, &library, &me, "g", &poor, NOW).await;
        assert!(matches!(
            refused,
            Err(GigError::BelowFloor {
                floor_paise_per_day: 40_000,
                verified: false
            })
        ));
        let just = NewGig {
            pay_paise_per_day: 20_000,
            ..cooking(&place)
        };
        let gig = gigs::post(&mut tx, &library, &me, "g", &just, NOW).await.unwrap();
        assert!(!format!("{gig:?}").contains("SECRET"));
        assert_eq!(
            gigs::post(&mut tx, &library, &me, "g", &just, NOW).await.unwrap(),
            gig
        );
        let other = NewGig {
            pay_paise_per_day: 30_000,
            ..cooking(&place)
        };
        assert!(matches!(
            gigs::post(&mut tx, &library, &me, "g", &other, NOW).await,
            Err(GigError::DuplicateIdDifferent)
        ));
        assert!(matches!(
            gigs::prepare_application(&mut tx, &gig.id, &me, NOW).await,
            Err(GigError::OwnGig)
        ));
        let never = NewGig {
            minutes_per_day: 5,
            ..cooking(&place)
        };
        let refused = gigs::post(&mut tx, &library, &me, "never", &never, NOW).await;
        assert!(matches!(refused, Err(GigError::Impossible { .. })));
        tx.commit().await.unwrap();
        let found = find(db, &library, &wish("cooking", "lucknow")).await;
        assert!(found.iter().any(|it| it.gig.id == gig.id));
        assert!(!format!("{found:?}").contains("SECRET"));
    })
    .await;
}

#[test]
fn g5_the_floor_is_the_newest_of_the_state_and_class_or_of_a_lower_class_or_of_the_country() {
    let mut floors = shipped::library().wage_floors;
    let day = Day::from_date(2026, 3, 1);
    let paise = |floors: &[gigs::WageFloor], state: &str, class: &str| {
        gigs::floor_for(floors, state, class, day).map(|it| it.paise_per_day)
    };
    assert_eq!(
        paise(&floors, "IN-UP", "skilled"),
        Some(40_000),
        "no row for skilled work yet"
    );
    assert_eq!(paise(&floors, "IN-XX", "unskilled"), Some(17_800));
    let row = floors.iter().find(|it| it.state == "IN-UP").unwrap().clone();
    for (class, amount, from) in [
        ("skilled", 50_000, Day::from_date(2026, 1, 1)),
        ("skilled", 60_000, Day::from_date(2026, 4, 1)),
        ("unskilled", 41_000, Day::from_date(2026, 2, 1)),
    ] {
        floors.push(gigs::WageFloor {
            class: class.to_owned(),
            paise_per_day: amount,
            from,
            ..row.clone()
        });
    }
    assert_eq!(
        paise(&floors, "IN-UP", "skilled"),
        Some(50_000),
        "April is not yet"
    );
    assert_eq!(paise(&floors, "IN-UP", "semi_skilled"), Some(41_000));
    assert_eq!(
        gigs::floor_for(&floors, "IN-UP", "skilled", Day::from_date(2020, 1, 1)),
        None
    );
}

#[tokio::test]
async fn walking_distance_daylight_and_women_only_are_kept_to() {
    each_database(&[MIGRATIONS], async |db| {
        let library = shipped::library();
        let place = lucknow(&library);
        let mut tx = db.write().await;
        let me = members::for_session(&mut tx, "e", NOW, &mut SeededRng(1))
            .await
            .unwrap()
            .id;
        let near = gigs::Place {
            id: "near".into(),
            lat: place.lat + 0.06,
            ..place.clone()
        };
        let late = NewGig {
            starts_minute: Some(17 * 60),
            ..cooking(&place)
        };
        for (id, new) in [
            ("late", late.clone()),
            (
                "ride",
                NewGig {
                    ride_home: true,
                    ..late
                },
            ),
            (
                "noon",
                NewGig {
                    time: "afternoon",
                    starts_minute: Some(12 * 60),
                    ..cooking(&place)
                },
            ),
            (
                "far",
                NewGig {
                    time: "morning",
                    women_only: true,
                    ..cooking(&near)
                },
            ),
        ] {
            gigs::post(&mut tx, &library, &me, id, &new, NOW).await.unwrap();
        }
        tx.commit().await.unwrap();
        let ids = async |wish: Wish| {
            let mut ids: Vec<String> = find(db, &library, &wish)
                .await
                .into_iter()
                .map(|it| it.gig.id)
                .collect();
            ids.sort();
            ids
        };
        let here = || wish("cooking", "lucknow");
        assert_eq!(ids(here()).await, ["far", "late", "noon", "ride"]);
        let on_foot = Wish {
            reach: Some(Reach::Walk),
            radius_km: Some(50.0),
            ..here()
        };
        assert_eq!(ids(on_foot).await, ["late", "noon", "ride"]);
        let light = Wish {
            daylight: true,
            ..here()
        };
        assert_eq!(
            ids(light.clone()).await,
            ["far", "noon", "ride"],
            "or she is brought home"
        );
        let found = find(db, &library, &light).await;
        let ride = found.iter().find(|it| it.gig.id == "ride").unwrap();
        assert!(ride.reasons.contains(&Reason::RideHome), "{ride:?}");
        let women = Wish {
            women_only: true,
            ..here()
        };
        assert_eq!(ids(women).await, ["far"]);
    })
    .await;
}

#[test]
fn sunset_is_known_to_a_few_minutes() {
    for (lat, lon, day, wanted) in [
        // Lucknow in midwinter and midsummer, Thiruvananthapuram at the equinox, Kolkata in midwinter.
        (26.85, 80.95, Day::from_date(2026, 12, 21), 17 * 60 + 18),
        (26.85, 80.95, Day::from_date(2026, 6, 21), 19 * 60 + 3),
        (8.52, 76.94, Day::from_date(2026, 3, 20), 18 * 60 + 32),
        (22.57, 88.36, Day::from_date(2026, 12, 21), 16 * 60 + 57),
    ] {
        let found = gigs::sunset_minute(lat, lon, day);
        assert!((found - wanted).abs() <= 5, "{day}: {found} for {wanted}");
    }
}

#[tokio::test]
async fn nobody_has_more_open_than_one_person_can_do() {
    each_database(&[MIGRATIONS], async |db| {
        let (library, me) = seeded(db).await;
        let mut tx = db.write().await;
        let mut refused = 0;
        for (at, demo) in library.demo_gigs.iter().take(7).enumerate() {
            match gigs::prepare_application(&mut tx, &demo.id, &me, NOW).await {
                Ok(read) => {
                    let yes = format!("yes-{at}");
                    gigs::commit_application(
                        &mut tx,
                        &demo.id,
                        &me,
                        &yes,
                        &read.terms_hash,
                        NOW,
                        &mut SeededRng(at as u64),
                    )
                    .await
                    .unwrap();
                }
                Err(GigError::TooMany) => refused += 1,
                Err(error) => panic!("{error}"),
            }
        }
        assert_eq!(refused, 7 - gigs::MAX_OPEN);
        gigs::withdraw_application(&mut tx, &library.demo_gigs[0].id, &me, "back", NOW)
            .await
            .unwrap();
        gigs::prepare_application(&mut tx, &library.demo_gigs[6].id, &me, NOW)
            .await
            .unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_member_is_her_session_and_can_be_forgotten() {
    each_database(&[MIGRATIONS], async |db| {
        let (_, me) = seeded(db).await;
        let mut tx = db.write().await;
        let mut again = members::for_session(&mut tx, "session-1", NOW + 5, &mut SeededRng(3))
            .await
            .unwrap();
        assert_eq!(again.id, me);
        again.language = Some("or".to_owned());
        members::update(&mut tx, &again).await.unwrap();
        let same = members::for_session(&mut tx, "session-1", NOW + 6, &mut SeededRng(4))
            .await
            .unwrap();
        assert_eq!(same, again);

        let mut rng = SeededRng(5);
        let given = Given {
            how: members::GivenHow::Voice,
            language: "or",
            until: None,
            guardian: None,
        };
        let (profile, today) = (Purpose::GigProfile, Day::at(NOW));
        for _ in 0..2 {
            consents::give(&mut tx, &me, profile, &given, NOW, &mut rng)
                .await
                .unwrap();
        }
        assert!(consents::allows(&mut tx, &me, profile, today).await.unwrap());
        assert!(
            !consents::allows(&mut tx, &me, Purpose::Analytics, today)
                .await
                .unwrap()
        );
        // P2: one word takes it back.
        let how = members::GivenHow::Voice;
        consents::withdraw(&mut tx, &me, profile, how, "or", NOW + 1, &mut rng)
            .await
            .unwrap();
        assert!(!consents::allows(&mut tx, &me, profile, today).await.unwrap());

        members::forget(&mut tx, &me).await.unwrap();
        tx.commit().await.unwrap();
        let rows = db
            .read()
            .await
            .query("SELECT id FROM consents", params![])
            .await
            .unwrap();
        assert!(rows.is_empty());
    })
    .await;
}
