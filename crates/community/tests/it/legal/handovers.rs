//! Packets for a para-legal volunteer.

use community::MIGRATIONS;
use community::legal::{HandoverError, NewHandover, hand_over, handover_done, open_handovers, take_back};
use community::members::consents::{self, Given};
use community::members::{self, GivenHow, Purpose};
use store::Tx;
use store::testing::{SeededRng, each_database};

const NEW: NewHandover<'_> = NewHandover {
    id: "packet-1",
    topic: "minimum_wage",
    language: "hi",
    words: "तीन महीने से मज़दूरी नहीं मिली",
};

async fn agree(tx: &mut Tx, her: &str, now: i64) {
    let given = Given {
        how: GivenHow::Tap,
        language: "hi",
        until: None,
        guardian: None,
    };
    consents::give(
        tx,
        her,
        Purpose::SharePlv,
        &given,
        now,
        &mut SeededRng(now as u64),
    )
    .await
    .expect("a yes is kept");
}

#[tokio::test]
async fn p1_p2_a_packet_needs_a_yes_and_is_seen_only_while_it_stands() {
    each_database(&[MIGRATIONS], async |db| {
        let mut rng = SeededRng(7);
        let mut tx = db.write().await;
        let her = members::for_session(&mut tx, "a", 1, &mut rng).await.unwrap().id;
        let other = members::for_session(&mut tx, "b", 1, &mut rng).await.unwrap().id;
        let refused = hand_over(&mut tx, &her, &NEW, 2, &mut rng).await;
        assert!(matches!(refused, Err(HandoverError::NoConsent)), "{refused:?}");
        agree(&mut tx, &her, 2).await;
        let made = hand_over(&mut tx, &her, &NEW, 3, &mut rng).await.unwrap();
        assert_eq!((made.code.len(), made.created_at, made.done_at), (6, 3, None));
        // The same again is the same packet; another one under its id is refused.
        assert_eq!(hand_over(&mut tx, &her, &NEW, 4, &mut rng).await.unwrap(), made);
        let different = NewHandover { words: "x", ..NEW };
        let refused = hand_over(&mut tx, &her, &different, 4, &mut rng).await;
        assert!(
            matches!(refused, Err(HandoverError::DuplicateIdDifferent)),
            "{refused:?}"
        );
        assert_eq!(
            open_handovers(&mut tx).await.unwrap(),
            std::slice::from_ref(&made)
        );
        // P2: with the yes, the packet goes.
        let (purpose, tap) = (Purpose::SharePlv, GivenHow::Tap);
        consents::withdraw(&mut tx, &her, purpose, tap, "hi", 5, &mut rng)
            .await
            .unwrap();
        assert!(open_handovers(&mut tx).await.unwrap().is_empty());
        agree(&mut tx, &her, 6).await;
        assert!(
            open_handovers(&mut tx).await.unwrap().is_empty(),
            "gone, not hidden"
        );
        let made = hand_over(&mut tx, &her, &NEW, 6, &mut rng).await.unwrap();
        let done = handover_done(&mut tx, &made.id, 7).await.unwrap();
        assert_eq!(
            (done.done_at, done.words.as_str()),
            (Some(7), ""),
            "her words are gone"
        );
        assert!(open_handovers(&mut tx).await.unwrap().is_empty());
        // Only she can take it back, and then it is gone.
        assert!(matches!(
            take_back(&mut tx, &other, &made.id).await,
            Err(HandoverError::NotFound)
        ));
        take_back(&mut tx, &her, &made.id).await.unwrap();
        assert!(matches!(
            handover_done(&mut tx, &made.id, 8).await,
            Err(HandoverError::NotFound)
        ));
        tx.commit().await.unwrap();
    })
    .await;
}
