//! Members who last: code, PIN, tokens, roles, consents, the audit log; on both databases.

use community::audit::{self, Actor, Entry};
use community::members::consents::{self, Given, Purpose};
use community::members::credentials::{self, Attempt};
use community::members::records::{self, TABLES};
use community::members::tokens::{self, Issued, Lifetimes, Refreshed};
use community::members::{
    self, Action, GivenHow, MemberError, Notice, Role, guardians, keys, may, notices, pins, rights, roles,
};
use community::{Day, MIGRATIONS};
use store::testing::{NOW, SeededRng, TestStore, each_database};
use store::{Millis, Tx, params};

const DAY: Millis = 86_400_000;
const LIFETIMES: Lifetimes = Lifetimes {
    access_ms: 600_000,
    refresh_ms: Some(30 * DAY),
};
/// Enough for a test; the cost of a real one has its own.
const CHEAP: pins::Cost = pins::Cost {
    memory_kib: 8,
    passes: 1,
};
const BY_TAP: Given<'static> = Given {
    how: GivenHow::Tap,
    language: "hi",
    until: None,
    guardian: None,
};

async fn visitor(tx: &mut Tx, session: &str) -> String {
    let mut rng = SeededRng(session.bytes().map(u64::from).sum());
    let hash = tokens::hashed(session);
    members::for_session(tx, &hash, NOW, &mut rng)
        .await
        .expect("a member")
        .id
}

/// A member with a PIN: her id and code.
async fn enrolled(tx: &mut Tx, session: &str) -> (String, String) {
    let member = visitor(tx, session).await;
    let mut rng = SeededRng(session.len() as u64 + 40);
    let hash = pins::hash("2580", CHEAP, &mut rng).expect("a hash");
    let (session, until) = (tokens::hashed(session), NOW + DAY);
    let code = credentials::set_pin(tx, &member, &hash, &session, until, NOW, &mut rng)
        .await
        .expect("a code");
    (member, code)
}

async fn tried(tx: &mut Tx, code: &str, pin: &str, now: Millis) -> Result<bool, MemberError> {
    let attempt: Attempt = credentials::begin(tx, code, now).await?;
    let right = attempt
        .member
        .as_ref()
        .is_some_and(|(_, hash)| pins::is_right(pin, hash));
    if right {
        credentials::succeeded(tx, code).await?;
    } else {
        credentials::failed(tx, &attempt, now).await?;
    }
    Ok(right)
}

async fn each(story: impl AsyncFn(&TestStore)) {
    each_database(&[MIGRATIONS], story).await;
}

#[tokio::test]
async fn u30_tries_are_counted_waited_for_and_locked_for_any_code() {
    each(async |db| {
        let mut tx = db.write().await;
        let (member, code) = enrolled(&mut tx, "a").await;
        let nobodys = members::codes::new(&mut SeededRng(1));
        for code in [&code, &nobodys] {
            let mut now = NOW;
            for _ in 0..10 {
                assert!(!tried(&mut tx, code, "1357", now).await.unwrap());
                let next = tried(&mut tx, code, "1357", now).await;
                if let Err(MemberError::Wait { ms }) = next {
                    assert!((30_000..=3_600_000).contains(&ms), "{ms}");
                    now += ms;
                } else if matches!(next, Err(MemberError::Locked)) {
                    break;
                }
            }
            let after = tried(&mut tx, code, "2580", now + 30 * DAY).await;
            assert!(matches!(after, Err(MemberError::Locked)));
        }
        assert!(credentials::list(&mut tx, 0, 10).await.unwrap()[0].locked);
        assert!(
            credentials::unlock(&mut tx, &Actor::Box, &member, NOW)
                .await
                .unwrap()
        );
        assert!(tried(&mut tx, &code, "2580", NOW).await.unwrap());
        assert!(
            tried(&mut tx, &code, "1357", NOW).await.is_ok(),
            "counted from zero again"
        );
        let misheard = tried(&mut tx, "1234567", "2580", NOW).await;
        assert!(matches!(misheard, Err(MemberError::MisheardCode)));
    })
    .await;
}

#[tokio::test]
async fn u30_her_session_is_hers_for_a_while_and_a_new_pin_ends_the_others() {
    each(async |db| {
        let mut tx = db.write().await;
        let (member, code) = enrolled(&mut tx, "a").await;
        let mut rng = SeededRng(3);
        let hash = tokens::hashed("a");
        let again = members::for_session(&mut tx, &hash, NOW + 1, &mut rng)
            .await
            .unwrap();
        assert_eq!(again.id, member);
        let later = members::for_session(&mut tx, &hash, NOW + 2 * DAY, &mut rng)
            .await
            .unwrap();
        assert_ne!(later.id, member, "a session's name is no key for ever");
        let elsewhere = opened(&mut tx, &member, NOW).await;
        let hash = pins::hash("1357", CHEAP, &mut rng).unwrap();
        let here = tokens::hashed("a");
        let same = credentials::set_pin(&mut tx, &member, &hash, &here, NOW + DAY, NOW, &mut rng)
            .await
            .unwrap();
        assert_eq!(same, code);
        let ended = tokens::bearer(&mut tx, &elsewhere.access, NOW).await.unwrap();
        assert_eq!(ended, None);
        let still = members::by_session(&mut tx, &here, NOW).await.unwrap().unwrap();
        assert_eq!(still.id, member, "the one in which she changed it stays");
    })
    .await;
}

async fn opened(tx: &mut Tx, member: &str, now: Millis) -> Issued {
    let mut rng = SeededRng(now as u64);
    tokens::open(tx, member, None, LIFETIMES, now, &mut rng)
        .await
        .expect("tokens")
}

#[tokio::test]
async fn u30_refresh_tokens_rotate_and_a_reuse_ends_the_family_with_its_sessions() {
    each(async |db| {
        let mut tx = db.write().await;
        let (member, _) = enrolled(&mut tx, "a").await;
        let first = opened(&mut tx, &member, NOW).await;
        let other = opened(&mut tx, &member, NOW + 1).await;
        let session = tokens::hashed("b");
        let until = NOW + DAY;
        tokens::attach(&mut tx, &session, &member, Some(&first.family), until)
            .await
            .unwrap();
        let mut rng = SeededRng(9);
        let token = first.refresh.clone().unwrap();
        let refreshed = tokens::refresh(&mut tx, &token, None, LIFETIMES, NOW + 5, &mut rng).await;
        let Refreshed::Fresh(second) = refreshed.unwrap() else {
            panic!("a first use is no reuse");
        };
        assert_eq!(
            tokens::bearer(&mut tx, &first.access, NOW + 6).await.unwrap(),
            None
        );
        let bearer = tokens::bearer(&mut tx, &second.access, NOW + 6)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            (bearer.member, bearer.family),
            (member.clone(), first.family.clone())
        );
        let reused = tokens::refresh(&mut tx, &token, None, LIFETIMES, NOW + 7, &mut rng).await;
        assert!(matches!(reused.unwrap(), Refreshed::Reused));
        assert_eq!(
            tokens::bearer(&mut tx, &second.access, NOW + 8).await.unwrap(),
            None
        );
        let left = members::by_session(&mut tx, &session, NOW + 8).await.unwrap();
        assert_eq!(left, None, "the session that it had signed in");
        assert!(
            tokens::bearer(&mut tx, &other.access, NOW + 8)
                .await
                .unwrap()
                .is_some()
        );
        let told = notices::take(&mut tx, &member, NOW + 9).await.unwrap();
        assert_eq!(told, [Notice::TokenReused]);
        assert!(notices::take(&mut tx, &member, NOW + 9).await.unwrap().is_empty());
        // No token is in the tables, only hashes; what has ended is swept.
        for token in [&first.access, &token, &second.access] {
            let row = tx
                .query_opt("SELECT hash FROM tokens WHERE hash = $1", params![token])
                .await;
            assert!(row.unwrap().is_none());
        }
        assert!(tokens::sweep(&mut tx, NOW + 40 * DAY).await.unwrap() >= 2);
        let row = tx.query_one("SELECT COUNT(*) AS n FROM tokens", params![]).await;
        assert_eq!(row.unwrap().get::<i64>("n").unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn u30_roles_are_granted_from_above_never_by_oneself() {
    each(async |db| {
        let mut tx = db.write().await;
        let (one, _) = enrolled(&mut tx, "a").await;
        let (two, _) = enrolled(&mut tx, "bb").await;
        let by = |member: &str| Actor::Member(member.to_owned());
        let own = roles::grant(&mut tx, &by(&one), &one, Role::Admin, NOW).await;
        assert!(matches!(own, Err(MemberError::Oneself)));
        for nobody in [by(&two), Actor::Anyone, Actor::Timer, Actor::Key("k".to_owned())] {
            let refused = roles::grant(&mut tx, &nobody, &one, Role::Teacher, NOW).await;
            assert!(matches!(refused, Err(MemberError::NotAllowed)), "{nobody:?}");
        }
        assert!(
            roles::grant(&mut tx, &Actor::OperatorKey, &one, Role::Admin, NOW)
                .await
                .unwrap()
        );
        for role in [Role::Teacher, Role::Mediator, Role::Operator, Role::Admin] {
            assert!(roles::grant(&mut tx, &by(&one), &two, role, NOW).await.unwrap());
            assert!(
                !roles::grant(&mut tx, &by(&one), &two, role, NOW).await.unwrap(),
                "is already"
            );
            assert!(roles::revoke(&mut tx, &by(&one), &two, role, NOW).await.unwrap());
        }
        assert!(
            roles::revoke(&mut tx, &by(&one), &one, Role::Admin, NOW)
                .await
                .unwrap(),
            "laid down"
        );
        assert_eq!(roles::roles_of(&mut tx, &one).await.unwrap(), [Role::Member]);
    })
    .await;
}

#[test]
fn u30_only_an_admin_grants_roles_and_makes_keys() {
    for action in [Action::GrantRoles, Action::ManageKeys] {
        let who: Vec<Role> = Role::ALL.into_iter().filter(|it| may(*it, action)).collect();
        assert_eq!(who, [Role::Admin], "{action:?}");
        assert!(!action.for_programs());
    }
}

#[tokio::test]
async fn u31_the_log_only_grows_and_a_changed_row_shows() {
    each(async |db| {
        let mut tx = db.write().await;
        for at in 0..5 {
            let entry = Entry::done(&Actor::Box, "test", "thing:1", "code");
            audit::append(&mut tx, &entry, NOW + at).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut tx = db.write().await;
        let check = audit::verify(&mut tx).await.unwrap();
        assert_eq!((check.rows, check.broken.len()), (5, 0));
        let newest = audit::list(&mut tx, i64::MAX, 2).await.unwrap();
        assert_eq!((newest[0].seq, &newest[0].row_hash), (5, &check.head));
        drop(tx);
        for statement in [
            "UPDATE audit_log SET outcome = 'refused' WHERE seq = 3",
            "DELETE FROM audit_log WHERE seq = 5",
            "INSERT INTO audit_log (seq, at, actor, action, target, detail, outcome, prev_hash, row_hash)
             VALUES (7, 1, 'box', 'x', '', '', 'done', '', 'h')",
        ] {
            let mut tx = db.write().await;
            assert!(tx.execute(statement, params![]).await.is_err(), "{statement}");
        }
        // Somebody who takes the guards off is still found out.
        let off: &[&'static str] = match db.write().await.dialect() {
            store::Dialect::Sqlite => &["DROP TRIGGER audit_log_stays"],
            store::Dialect::Postgres => &["DROP TRIGGER audit_log_stays ON audit_log"],
        };
        let mut tx = db.write().await;
        for statement in off
            .iter()
            .chain(&["UPDATE audit_log SET outcome = 'refused' WHERE seq = 3"])
        {
            tx.execute(statement, params![]).await.unwrap();
        }
        assert_eq!(audit::verify(&mut tx).await.unwrap().broken, [3]);
    })
    .await;
}

#[tokio::test]
async fn p1_p2_consents_by_purpose_and_their_end() {
    each(async |db| {
        let mut tx = db.write().await;
        let her = visitor(&mut tx, "a").await;
        let (today, mut rng) = (Day::at(NOW), SeededRng(1));
        for purpose in Purpose::ALL {
            let before = consents::allows(&mut tx, &her, purpose, today).await.unwrap();
            assert_eq!(before, purpose.is_asked_for(), "{purpose:?}");
            for _ in 0..2 {
                consents::give(&mut tx, &her, purpose, &BY_TAP, NOW, &mut rng)
                    .await
                    .unwrap();
            }
            assert!(consents::allows(&mut tx, &her, purpose, today).await.unwrap());
            for _ in 0..2 {
                let how = GivenHow::Voice;
                consents::withdraw(&mut tx, &her, purpose, how, "hi", NOW + 1, &mut rng)
                    .await
                    .unwrap();
            }
            assert!(!consents::allows(&mut tx, &her, purpose, today).await.unwrap());
            let a_day = Given {
                until: Some(NOW + 2 + DAY),
                ..BY_TAP
            };
            consents::give(&mut tx, &her, purpose, &a_day, NOW + 2, &mut rng)
                .await
                .unwrap();
            assert!(consents::allows(&mut tx, &her, purpose, today).await.unwrap());
            let later = Day(today.0 + 3);
            assert!(!consents::allows(&mut tx, &her, purpose, later).await.unwrap());
        }
        let all = consents::of(&mut tx, &her, today).await.unwrap();
        assert_eq!(all.len(), Purpose::ALL.len());
    })
    .await;
}

#[tokio::test]
async fn p3_a_guardian_answers_for_lessons_alone() {
    each(async |db| {
        let mut tx = db.write().await;
        let (young, grown) = (visitor(&mut tx, "a").await, visitor(&mut tx, "bb").await);
        let (today, mut rng) = (Day::at(NOW), SeededRng(1));
        consents::give(&mut tx, &young, Purpose::Analytics, &BY_TAP, NOW, &mut rng)
            .await
            .unwrap();
        let minor = guardians::tell_age(&mut tx, &young, 15, NOW)
            .await
            .unwrap()
            .unwrap();
        assert!((1095..=1098).contains(&(minor.adult_on.0 - today.0)), "{minor:?}");
        guardians::tell_age(&mut tx, &young, 17, NOW).await.unwrap();
        let still = guardians::minor(&mut tx, &young, today).await.unwrap().unwrap();
        assert_eq!(still.adult_on, minor.adult_on, "no sooner by telling another age");
        assert!(
            guardians::tell_age(&mut tx, &grown, 40, NOW)
                .await
                .unwrap()
                .is_none()
        );
        let allowed = async |tx: &mut Tx| {
            let mut all = Vec::new();
            for purpose in Purpose::ALL {
                if consents::allows(tx, &young, purpose, today).await.unwrap() {
                    all.push(purpose);
                }
            }
            all
        };
        assert!(
            allowed(&mut tx).await.is_empty(),
            "not even what she agreed to before"
        );
        let how = GivenHow::Tap;
        let herself = guardians::approve(&mut tx, &young, &young, how, "hi", NOW, &mut rng).await;
        assert!(matches!(herself, Err(MemberError::Oneself)));
        guardians::approve(&mut tx, &young, &grown, how, "hi", NOW, &mut rng)
            .await
            .unwrap();
        assert_eq!(allowed(&mut tx).await, [Purpose::Learning]);
        members::forget(&mut tx, &grown).await.unwrap();
        assert!(
            allowed(&mut tx).await.is_empty(),
            "nobody answers for her any more"
        );
        let of_age = minor.adult_on;
        assert!(
            consents::allows(&mut tx, &young, Purpose::Asr, of_age)
                .await
                .unwrap()
        );
    })
    .await;
}

#[tokio::test]
async fn u30_keys_of_programs_live_until_they_are_ended_or_over() {
    each(async |db| {
        let mut tx = db.write().await;
        let mut rng = SeededRng(1);
        let scopes = [Action::ReadMetrics, Action::ReadAudit];
        let (key, secret) = keys::make(&mut tx, &Actor::Box, "watcher", &scopes, DAY, NOW, &mut rng)
            .await
            .unwrap();
        let found = keys::by_secret(&mut tx, &secret, NOW + 1).await.unwrap().unwrap();
        assert_eq!((&found, &found.scopes[..]), (&key, &scopes[..]));
        assert_eq!(keys::by_secret(&mut tx, &secret, NOW + DAY).await.unwrap(), None);
        assert!(
            keys::revoke(&mut tx, &Actor::Box, &key.id, NOW + 2)
                .await
                .unwrap()
        );
        assert_eq!(keys::by_secret(&mut tx, &secret, NOW + 3).await.unwrap(), None);
        assert_eq!(keys::list(&mut tx).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn u29_the_export_reads_every_table_and_an_erasure_leaves_a_receipt() {
    each(async |db| {
        let mut tx = db.write().await;
        let (her, code) = enrolled(&mut tx, "a").await;
        let mut rng = SeededRng(5);
        opened(&mut tx, &her, NOW).await;
        let asked = rights::open(&mut tx, &her, rights::Right::Grievance, false, NOW, &mut rng)
            .await
            .unwrap();
        assert_eq!(asked.due_at, NOW + 90 * DAY);
        assert_eq!(
            rights::waiting(&mut tx).await.unwrap(),
            std::slice::from_ref(&asked)
        );
        // Every statement runs on this database, rows or not.
        let all = records::export(&mut tx, TABLES, &her).await.unwrap();
        assert_eq!(all["member_credentials"][0]["code"], code.as_str());
        assert_eq!(all["rights_requests"][0]["kind"], "grievance");
        rights::close(&mut tx, &Actor::Box, &asked.id, NOW + 1)
            .await
            .unwrap();
        let erased = rights::erase(&mut tx, &Actor::Member(her.clone()), &her, NOW + 2, &mut rng)
            .await
            .unwrap();
        assert!(erased.sessions.contains(&tokens::hashed("a")));
        assert!(members::by_id(&mut tx, &her).await.unwrap().is_none());
        let left = records::export(&mut tx, TABLES, &her).await.unwrap();
        assert_eq!(
            left.keys().collect::<Vec<_>>(),
            ["audit_log"],
            "what was done stays, by id"
        );
        let row = tx
            .query_one(
                "SELECT member_id FROM rights_requests WHERE receipt = $1",
                params![&erased.receipt],
            )
            .await;
        assert_eq!(row.unwrap().get::<Option<String>>("member_id").unwrap(), None);
        assert!(audit::verify(&mut tx).await.unwrap().broken.is_empty());
    })
    .await;
}

#[tokio::test]
async fn u29_only_those_without_a_code_are_unused() {
    each(async |db| {
        let mut tx = db.write().await;
        let gone = visitor(&mut tx, "gone").await;
        enrolled(&mut tx, "a").await;
        assert!(members::unused(&mut tx, NOW, 10).await.unwrap().is_empty());
        assert_eq!(members::unused(&mut tx, NOW + 1, 10).await.unwrap(), [gone]);
    })
    .await;
}
