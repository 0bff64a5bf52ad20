//! A village for tests.

use community::members;
use community::timebank::{self, Account, Approval, Booking, How, NewOffer, Step};
use store::Tx;
use store::testing::{NOW, SeededRng, TestStore};

pub(crate) const DAY: i64 = 86_400_000;

pub(crate) struct Village {
    pub(crate) teacher: Account,
    pub(crate) learner: Account,
    pub(crate) third: Account,
    /// An hour of tailoring by the teacher.
    pub(crate) offer: String,
}

/// Three members; the first teaches tailoring.
pub(crate) async fn village(db: &TestStore) -> Village {
    let mut tx = db.write().await;
    let mut accounts = Vec::new();
    for (index, name) in ["teacher", "learner", "third"].iter().enumerate() {
        let member = members::for_session(&mut tx, name, NOW, &mut SeededRng(index as u64))
            .await
            .unwrap();
        accounts.push(timebank::account_of(&mut tx, &member.id, NOW).await.unwrap());
    }
    let [teacher, learner, third]: [Account; 3] = accounts.try_into().unwrap();
    let new = NewOffer {
        id: "offer-1",
        member_id: &teacher.owner,
        skill: "tailoring",
        minutes: 60,
    };
    let offer = timebank::offer(&mut tx, &new, NOW).await.unwrap().id;
    tx.commit().await.unwrap();
    Village {
        teacher,
        learner,
        third,
        offer,
    }
}

impl Village {
    pub(crate) fn booking<'a>(&'a self, id: &'a str) -> Booking<'a> {
        Booking {
            id,
            offer: &self.offer,
            learner: &self.learner.owner,
            minutes: None,
            starts_at: None,
            how: How::Voice,
        }
    }

    /// A session from booking to the teacher's report.
    pub(crate) async fn taught(&self, tx: &mut Tx, id: &str, minutes: i64, now: i64) {
        timebank::book(tx, &self.booking(id), now).await.unwrap();
        timebank::step(tx, id, &self.teacher, Step::Agree, None, How::Voice, now)
            .await
            .unwrap();
        timebank::step(
            tx,
            id,
            &self.teacher,
            Step::Finish,
            Some(minutes),
            How::Voice,
            now,
        )
        .await
        .unwrap();
    }
}

pub(crate) fn owner(account: &Account) -> Approval {
    Approval::Owner {
        account: account.id.clone(),
        how: How::Voice,
    }
}

pub(crate) fn officer() -> Approval {
    Approval::Officer {
        name: "Asha".into(),
        witness: "Bela".into(),
    }
}

pub(crate) async fn posted(tx: &mut Tx, account: &Account) -> i64 {
    timebank::account(tx, &account.id)
        .await
        .unwrap()
        .unwrap()
        .balance
        .posted
}

pub(crate) async fn in_order(tx: &mut Tx) {
    let check = timebank::verify(tx).await.unwrap();
    assert!(check.problems.is_empty() && check.sum == 0, "{check:?}");
}
