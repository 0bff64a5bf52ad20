//! What has the other node not seen?

use sync::{Change, Frontier, Hlc, Op, Range};

fn change(node: &str, seq: u64) -> Change {
    Change {
        node: node.to_owned(),
        seq,
        hlc: Hlc {
            millis: 1,
            counter: 0,
            node: node.to_owned(),
        },
        table: "t".to_owned(),
        key: "k".to_owned(),
        op: Op::Put,
        columns: [("a".to_owned(), "1".to_owned())].into(),
        schema_version: 1,
    }
}

fn frontier(all: &[(&str, u64)]) -> Frontier {
    Frontier(all.iter().map(|(node, seq)| ((*node).to_owned(), *seq)).collect())
}

#[test]
fn only_what_is_missing_is_sent() {
    let mine = frontier(&[("asha", 5), ("box", 3), ("cloud", 9)]);
    let yours = frontier(&[("asha", 2), ("box", 3), ("cloud", 12)]);
    assert_eq!(
        mine.beyond(&yours),
        [Range {
            node: "asha".to_owned(),
            from: 3,
            to: 5
        }]
    );
    assert_eq!(
        yours.beyond(&mine),
        [Range {
            node: "cloud".to_owned(),
            from: 10,
            to: 12
        }]
    );
    assert_eq!(mine.beyond(&Frontier::default()).len(), 3);
    assert!(mine.beyond(&mine).is_empty());
}

#[test]
fn s1_applying_what_was_sent_twice_changes_nothing() {
    let mine = frontier(&[("asha", 3)]);
    let mut yours = Frontier::default();
    assert!(!yours.advance(&change("asha", 2)), "one is missing before it");
    for range in mine.beyond(&yours) {
        assert!((range.from..=range.to).all(|seq| yours.advance(&change(&range.node, seq))));
    }
    assert_eq!(yours, mine);
    assert!(!yours.advance(&change("asha", 3)));
    assert_eq!(yours, mine);
}
