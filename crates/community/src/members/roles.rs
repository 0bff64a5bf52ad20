//! Who may do what: one table, one function.

use super::MemberError;
use crate::audit::{self, Actor, Entry};
use crate::timebank::names;
use store::{Millis, StoreError, Tx, params};

/// What a member is in the community. Everybody is a member; the others are granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Member,
    /// Knows a subject: says whether lessons are right.
    Teacher,
    Employer,
    Buyer,
    /// Decides disputes.
    Mediator,
    /// Keeps the box running: unlocks members, reads the audit log, answers requests.
    Operator,
    /// Grants roles and makes keys.
    Admin,
}

names!(Role {
    Member = "member",
    Teacher = "teacher",
    Employer = "employer",
    Buyer = "buyer",
    Mediator = "mediator",
    Operator = "operator",
    Admin = "admin",
});

impl Role {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Member,
        Self::Teacher,
        Self::Employer,
        Self::Buyer,
        Self::Mediator,
        Self::Operator,
        Self::Admin,
    ];

    /// How much is trusted to it; nobody grants what is above her own.
    fn rank(self) -> u8 {
        match self {
            Self::Member => 0,
            Self::Teacher | Self::Employer | Self::Buyer => 1,
            Self::Mediator => 2,
            Self::Operator => 3,
            Self::Admin => 4,
        }
    }
}

/// What not everybody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    DecideDisputes,
    /// People's letters that were handed over to a paralegal.
    TakeHandovers,
    ReviewLessons,
    /// The time bank's sheet and slips.
    KeepBooks,
    ReadMetrics,
    ReadMembers,
    UnlockMembers,
    AnswerRequests,
    ReadAudit,
    GrantRoles,
    ManageKeys,
}

names!(Action {
    DecideDisputes = "decide_disputes",
    TakeHandovers = "take_handovers",
    ReviewLessons = "review_lessons",
    KeepBooks = "keep_books",
    ReadMetrics = "read_metrics",
    ReadMembers = "read_members",
    UnlockMembers = "unlock_members",
    AnswerRequests = "answer_requests",
    ReadAudit = "read_audit",
    GrantRoles = "grant_roles",
    ManageKeys = "manage_keys",
});

impl Action {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::DecideDisputes,
        Self::TakeHandovers,
        Self::ReviewLessons,
        Self::KeepBooks,
        Self::ReadMetrics,
        Self::ReadMembers,
        Self::UnlockMembers,
        Self::AnswerRequests,
        Self::ReadAudit,
        Self::GrantRoles,
        Self::ManageKeys,
    ];

    /// What a program may be given: it never makes admins or keys.
    pub fn for_programs(self) -> bool {
        !matches!(self, Self::GrantRoles | Self::ManageKeys)
    }
}

/// The table.
pub fn may(role: Role, action: Action) -> bool {
    match action {
        Action::DecideDisputes | Action::TakeHandovers => {
            matches!(role, Role::Mediator | Role::Operator | Role::Admin)
        }
        Action::ReviewLessons => matches!(role, Role::Teacher | Role::Operator | Role::Admin),
        Action::KeepBooks
        | Action::ReadMetrics
        | Action::ReadMembers
        | Action::UnlockMembers
        | Action::AnswerRequests
        | Action::ReadAudit => matches!(role, Role::Operator | Role::Admin),
        Action::GrantRoles | Action::ManageKeys => role == Role::Admin,
    }
}

/// What a member is; [`Role::Member`] first.
pub async fn roles_of(tx: &mut Tx, member: &str) -> Result<Vec<Role>, StoreError> {
    let rows = tx
        .query(
            "SELECT role FROM member_roles WHERE member_id = $1",
            params![member],
        )
        .await?;
    let mut roles = vec![Role::Member];
    for row in rows {
        roles.extend(Role::parse(&row.get::<String>("role")?));
    }
    roles.sort_unstable();
    Ok(roles)
}

/// Gives a role. `by` must be allowed to grant, may not grant above herself, and never to herself.
pub async fn grant(
    tx: &mut Tx,
    by: &Actor,
    member: &str,
    role: Role,
    now: Millis,
) -> Result<bool, MemberError> {
    allowed(tx, by, member, role).await?;
    let new = tx
        .execute(
            "INSERT INTO member_roles (member_id, role, granted_at) VALUES ($1, $2, $3)
             ON CONFLICT (member_id, role) DO NOTHING",
            params![member, role.as_str(), now],
        )
        .await?
        > 0;
    if new {
        let target = format!("member:{member}");
        audit::append(tx, &Entry::done(by, "role.grant", &target, role.as_str()), now).await?;
    }
    Ok(new)
}

/// Takes a role back, under the same rules; one's own may be laid down.
pub async fn revoke(
    tx: &mut Tx,
    by: &Actor,
    member: &str,
    role: Role,
    now: Millis,
) -> Result<bool, MemberError> {
    if *by != Actor::Member(member.to_owned()) {
        allowed(tx, by, member, role).await?;
    }
    let gone = tx
        .execute(
            "DELETE FROM member_roles WHERE member_id = $1 AND role = $2",
            params![member, role.as_str()],
        )
        .await?
        > 0;
    if gone {
        let target = format!("member:{member}");
        audit::append(tx, &Entry::done(by, "role.revoke", &target, role.as_str()), now).await?;
    }
    Ok(gone)
}

async fn allowed(tx: &mut Tx, by: &Actor, member: &str, role: Role) -> Result<(), MemberError> {
    if role == Role::Member {
        return Err(MemberError::NotAllowed);
    }
    match by {
        // The key of the box is where the first admin comes from.
        Actor::OperatorKey | Actor::Box => Ok(()),
        Actor::Member(by) if by == member => Err(MemberError::Oneself),
        Actor::Member(by) => {
            let own = roles_of(tx, by).await?;
            if !own.iter().any(|it| may(*it, Action::GrantRoles)) {
                Err(MemberError::NotAllowed)
            } else if own.iter().all(|it| it.rank() < role.rank()) {
                Err(MemberError::AboveYou)
            } else {
                Ok(())
            }
        }
        Actor::Key(_) | Actor::Timer | Actor::Anyone => Err(MemberError::NotAllowed),
    }
}
