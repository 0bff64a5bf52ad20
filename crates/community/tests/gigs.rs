//! Looking for work, applying once, offering work; on both databases.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod shipped;

use community::content::Texts;
use community::gigs::{self, GigError, NewGig, Reason, Wish};
use community::{MIGRATIONS, demo, members};
use store::params;
use store::testing::{NOW, SeededRng, TestStore, each_database};

const DAY: i64 = 86_400_000;

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
    gigs::search(&mut db.read().await, &library.gazetteer, wish, 10, NOW)
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

fn offer() -> NewGig<'static> {
    NewGig {
        kind: "cooking",
        title: Texts(
            [
                ("en".to_owned(), "Cook for a wedding".to_owned()),
                ("hi".to_owned(), "शादी में खाना बनाना".to_owned()),
            ]
            .into(),
        ),
        place_id: "lucknow",
        time: "evening",
        minutes_per_day: 240,
        pay_paise_per_day: 40_000,
        seats: 2,
        employer: "Asha",
        contact: "SECRET-CONTACT",
        closes_at: NOW + DAY,
    }
}

#[tokio::test]
async fn m1_m2_the_same_wish_gives_the_same_order_with_reasons() {
    each_database(&[MIGRATIONS], async |db| {
        let (library, _) = seeded(db).await;
        let found = find(db, &library, &wish("tailoring", "lucknow")).await;
        assert_eq!(found.len(), 1, "Kakori lies beyond ten kilometres");
        assert_eq!(found[0].reasons, [Reason::SameKind, Reason::SamePlace]);
        assert_eq!(found[0].distance_km, Some(0.0));
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
        assert_eq!(gigs::rank(shuffled, &Wish::default(), &library.gazetteer), all);
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
            &library.gazetteer,
            &wish("cooking", "atlantis"),
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
async fn g5_g6_an_offer_pays_the_floor_and_hides_the_contact() {
    each_database(&[MIGRATIONS], async |db| {
        let (library, me) = seeded(db).await;
        let (places, floors) = (&library.gazetteer, &library.wage_floors);
        let mut rng = SeededRng(4);
        let mut tx = db.write().await;
        let poor = NewGig {
            pay_paise_per_day: 19_999,
            ..offer()
        };
        let refused = gigs::post(&mut tx, places, floors, &me, &poor, NOW, &mut rng).await;
        assert!(matches!(
            refused,
            Err(GigError::BelowFloor {
                floor_paise_per_day: 40_000,
                verified: false
            })
        ));
        let just = NewGig {
            pay_paise_per_day: 20_000,
            ..offer()
        };
        let gig = gigs::post(&mut tx, places, floors, &me, &just, NOW, &mut rng)
            .await
            .unwrap();
        assert!(!format!("{gig:?}").contains("SECRET"));
        assert!(matches!(
            gigs::prepare_application(&mut tx, &gig.id, &me, NOW).await,
            Err(GigError::OwnGig)
        ));
        tx.commit().await.unwrap();
        let mut tx = db.write().await;
        let never = NewGig {
            minutes_per_day: 5,
            ..offer()
        };
        let refused = gigs::post(&mut tx, places, floors, &me, &never, NOW, &mut rng).await;
        assert!(matches!(refused, Err(GigError::Impossible { .. })));
        drop(tx);
        let found = find(db, &library, &wish("cooking", "lucknow")).await;
        assert!(found.iter().any(|it| it.gig.id == gig.id));
        assert!(!format!("{found:?}").contains("SECRET"));
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
        for _ in 0..2 {
            members::consent(
                &mut tx,
                &me,
                "gig_profile",
                members::GivenHow::Voice,
                "or",
                NOW,
                &mut rng,
            )
            .await
            .unwrap();
        }
        assert!(members::has_consent(&mut tx, &me, "gig_profile").await.unwrap());
        assert!(!members::has_consent(&mut tx, &me, "analytics").await.unwrap());
        // P2: one word takes it back.
        assert!(
            members::withdraw(&mut tx, &me, "gig_profile", NOW + 1)
                .await
                .unwrap()
        );
        assert!(!members::has_consent(&mut tx, &me, "gig_profile").await.unwrap());

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
