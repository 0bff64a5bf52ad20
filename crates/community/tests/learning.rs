//! Hearing a lesson, stopping, going on; on both databases.

mod shipped;

use community::learning::{self, Attempt, AttemptKind, fold, sentences};
use community::{MIGRATIONS, members};
use proptest::prelude::*;
use store::testing::{NOW, SeededRng, each_database};

#[tokio::test]
async fn she_goes_on_where_she_stopped() {
    let library = shipped::library();
    each_database(&[MIGRATIONS], async |db| {
        let mut rng = SeededRng(1);
        let mut tx = db.write().await;
        let me = members::for_session(&mut tx, "s", NOW, &mut rng)
            .await
            .unwrap()
            .id;
        let progress = learning::progress(&mut tx, &me).await.unwrap();
        let module = learning::pick(&library, "savings", &progress).unwrap().id.clone();
        assert_eq!(module, "savings_first");

        let lesson = learning::start(&mut tx, &library, &module, &me, "hi", NOW, &mut rng)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            (lesson.from_sentence, lesson.resumed, lesson.language.as_str()),
            (0, false, "hi")
        );
        assert!(!lesson.reviewed);
        learning::record(
            &mut tx,
            &me,
            &module,
            "hi",
            AttemptKind::Heard,
            3,
            NOW + 1,
            &mut rng,
        )
        .await
        .unwrap();
        let again = learning::start(&mut tx, &library, &module, &me, "hi", NOW + 2, &mut rng)
            .await
            .unwrap()
            .unwrap();
        assert_eq!((again.from_sentence, again.resumed), (3, true));

        let all = again.sentences.len() as u32;
        learning::record(
            &mut tx,
            &me,
            &module,
            "hi",
            AttemptKind::Finished,
            all,
            NOW + 3,
            &mut rng,
        )
        .await
        .unwrap();
        let progress = learning::progress(&mut tx, &me).await.unwrap();
        assert!(progress[&module].finished);
        assert_eq!(
            learning::pick(&library, "savings", &progress).unwrap().id,
            "savings_group"
        );
        let third = learning::start(&mut tx, &library, &module, &me, "hi", NOW + 4, &mut rng)
            .await
            .unwrap()
            .unwrap();
        assert_eq!((third.from_sentence, third.resumed), (0, false));
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn k3_what_is_not_approved_is_neither_listed_nor_played() {
    let mut library = shipped::library();
    library.modules.get_mut("health_handwash").unwrap().approved = false;
    assert!(learning::browse(&library, Some("health"), "hi").is_empty());
    each_database(&[MIGRATIONS], async |db| {
        let mut rng = SeededRng(1);
        let mut tx = db.write().await;
        let me = members::for_session(&mut tx, "s", NOW, &mut rng)
            .await
            .unwrap()
            .id;
        let lesson = learning::start(&mut tx, &library, "health_handwash", &me, "hi", NOW, &mut rng)
            .await
            .unwrap();
        assert_eq!(lesson, None);
    })
    .await;
}

#[tokio::test]
async fn lessons_are_found_by_words() {
    let library = shipped::library();
    each_database(&[MIGRATIONS], async |db| {
        let mut tx = db.write().await;
        learning::index(&mut tx, &library).await.unwrap();
        let found = learning::find(&mut tx, &library, "ta", "உரம்", 3).await.unwrap();
        assert_eq!(
            found.iter().map(|it| it.module_id.as_str()).collect::<Vec<_>>(),
            ["farming_compost"]
        );
        assert_eq!(found[0].title.language, "ta");
    })
    .await;
}

#[test]
fn k4_changed_english_makes_the_translation_stale() {
    let mut library = shipped::library();
    let module = library.modules.get_mut("banking_account").unwrap();
    assert_eq!(learning::text_for(module, "hi").unwrap().0, "hi");
    module
        .text
        .get_mut("en")
        .unwrap()
        .words
        .push_str(" One more sentence.");
    assert!(learning::is_stale(module, &module.text["hi"]));
    assert_eq!(learning::text_for(module, "hi").unwrap().0, "en");
}

#[test]
fn sentences_are_cut_where_a_voice_breathes() {
    assert_eq!(
        sentences("एक। दो? Rs 1.5 is three! \"Four.\" Five"),
        ["एक।", "दो?", "Rs 1.5 is three!", "\"Four.\"", "Five"]
    );
    assert!(sentences("  ").is_empty());
}

fn attempts() -> impl Strategy<Value = Vec<Attempt>> {
    let kind = prop_oneof![
        Just(AttemptKind::Started),
        Just(AttemptKind::Heard),
        Just(AttemptKind::Finished)
    ];
    prop::collection::vec(
        (0..50_u32, 0..3_u8, kind, 0..9_u32, 0..100_i64).prop_map(
            |(id, module, kind, heard_sentences, at)| Attempt {
                id: format!("{id:02}"),
                module_id: format!("m{module}"),
                kind,
                heard_sentences,
                at,
            },
        ),
        0..20,
    )
}

proptest! {
    #[test]
    fn k1_progress_is_the_same_whatever_order_and_however_often(a in attempts(), b in attempts()) {
        let ab = fold(a.iter().chain(&b).cloned());
        let ba = fold(b.iter().chain(&a).chain(&b).rev().cloned());
        prop_assert_eq!(ab, ba);
    }
}
