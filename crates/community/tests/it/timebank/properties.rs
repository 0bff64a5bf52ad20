//! The pure ledger under random operations.

use community::timebank::{Balance, Event, Limits, apply, replay};
use proptest::prelude::*;
use std::collections::BTreeMap;

const LIMITS: Limits = Limits {
    floor: -600,
    ceiling: 1200,
};

/// Who pays whom how much, held or at once, and how what is held ends.
type Operation = (usize, usize, i64, bool, Option<Event>);

fn operation() -> impl Strategy<Value = Operation> {
    let ending = prop_oneof![
        Just(None),
        Just(Some(Event::Posted)),
        Just(Some(Event::Voided)),
        Just(Some(Event::Expired))
    ];
    (0..5_usize, 0..5_usize, 1..700_i64, any::<bool>(), ending)
}

/// Id of the transfer, what happened to it, and its sides.
type Logged = (String, Event, Vec<(String, i64)>);

proptest! {
    #[test]
    fn l1_l3_l12_sums_stay_zero_floors_hold_and_a_replay_gives_the_same(
        operations in prop::collection::vec(operation(), 1..80)
    ) {
        let mut accounts = [Balance::default(); 5];
        let mut log: Vec<Logged> = Vec::new();
        for (at, (from, to, minutes, hold, ending)) in operations.into_iter().enumerate() {
            if from == to {
                continue;
            }
            let begin = if hold { Event::Pending } else { Event::Posted };
            let payer = apply(accounts[from], LIMITS, -minutes, begin, false);
            let payee = apply(accounts[to], LIMITS, minutes, begin, false);
            let (Ok(payer), Ok(payee)) = (payer, payee) else {
                continue;
            };
            (accounts[from], accounts[to]) = (payer, payee);
            let postings = vec![(from.to_string(), -minutes), (to.to_string(), minutes)];
            log.push((at.to_string(), begin, postings.clone()));
            if let (true, Some(end)) = (hold, ending) {
                // What was held can always end.
                accounts[from] = apply(accounts[from], LIMITS, -minutes, end, true).unwrap();
                accounts[to] = apply(accounts[to], LIMITS, minutes, end, true).unwrap();
                log.push((at.to_string(), end, postings));
            }
            prop_assert_eq!(accounts.iter().map(|it| it.posted).sum::<i64>(), 0);
            let (out, coming): (i64, i64) = (
                accounts.iter().map(|it| it.pending_out).sum(),
                accounts.iter().map(|it| it.pending_in).sum(),
            );
            prop_assert_eq!(out, coming);
            for it in accounts {
                prop_assert!(it.available() >= LIMITS.floor && it.posted + it.pending_in <= LIMITS.ceiling);
            }
        }
        let again: BTreeMap<String, Balance> =
            replay(log.iter().map(|(id, event, postings)| (id.as_str(), *event, postings.as_slice())));
        for (at, balance) in accounts.iter().enumerate() {
            prop_assert_eq!(again.get(&at.to_string()).copied().unwrap_or_default(), *balance);
        }
    }
}
