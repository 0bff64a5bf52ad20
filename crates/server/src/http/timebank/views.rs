//! Shapes of the time bank on the wire. All amounts are whole minutes.

use community::timebank::{
    self, Account, Audit, Deposited, Dispute, Learner, Offer, Reason, Role, Session, Slip, Statement, Step,
};
use community::{Day, Library};
use conversation::language::Language;
use conversation::reply::Replies;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::http::error::{Kind, Problem};
use crate::http::extract;

/// An account's short name, which is on the sheet for the wall; it does not tell whose it is.
fn code(account: &str) -> String {
    const LENGTH: usize = 6;
    account.chars().take(LENGTH).collect::<String>().to_uppercase()
}

/// My account.
#[derive(Debug, Serialize, ToSchema)]
pub struct AccountView {
    /// For paper slips.
    pub account: String,
    /// As on the sheet for the wall.
    pub code: String,
    /// Plus: others owe me hours; minus: I owe.
    pub minutes: i64,
    /// What I may still spend before the floor.
    pub spendable_minutes: i64,
    /// Set aside for sessions I booked.
    pub set_aside_minutes: i64,
    /// Booked with me, not yet mine.
    pub coming_minutes: i64,
    pub floor_minutes: i64,
    pub ceiling_minutes: i64,
    /// `open`, `frozen`, `closing`, `closed`.
    pub state: String,
    pub earned_this_month: i64,
    pub spent_this_month: i64,
    pub offers: Vec<OfferView>,
}

impl AccountView {
    pub(super) fn new(library: &Library, account: &Account, month: &Statement, offers: &[Offer]) -> Self {
        Self {
            account: account.id.clone(),
            code: code(&account.id),
            minutes: account.balance.posted,
            spendable_minutes: account.spendable(),
            set_aside_minutes: account.balance.pending_out,
            coming_minutes: account.balance.pending_in,
            floor_minutes: account.limits.floor,
            ceiling_minutes: account.limits.ceiling,
            state: account.state.clone(),
            earned_this_month: month.earned,
            spent_this_month: month.spent,
            offers: offers.iter().map(|it| OfferView::new(library, it)).collect(),
        }
    }
}

/// Which month.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct StatementQuery {
    /// `2026-11`; this month where it is not said.
    pub month: Option<String>,
}

impl StatementQuery {
    pub(super) fn days(&self, today: Day) -> Result<(Day, Day), Problem> {
        let Some(text) = &self.month else {
            return Ok(timebank::month_of(today));
        };
        let first = extract::day("month", &format!("{text}-01"))?;
        Ok(timebank::month_of(first))
    }
}

/// A month of an account.
#[derive(Debug, Serialize, ToSchema)]
pub struct StatementView {
    /// First day, ISO.
    pub from: String,
    /// The day after the last, ISO.
    pub to: String,
    pub opening: i64,
    pub earned: i64,
    pub spent: i64,
    pub closing: i64,
    pub lines: Vec<LineView>,
}

/// One transfer as the account sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct LineView {
    /// `session`, `gift`, `donation`, `reversal`, ..
    pub code: String,
    pub skill: Option<String>,
    /// Plus: got; minus: gave.
    pub minutes: i64,
    pub balance: i64,
    /// Milliseconds since 1970.
    pub at: i64,
}

impl From<Statement> for StatementView {
    fn from(it: Statement) -> Self {
        let line = |line: timebank::StatementLine| LineView {
            code: line.code.as_str().to_owned(),
            skill: line.skill,
            minutes: line.amount,
            balance: line.balance,
            at: line.at,
        };
        Self {
            from: it.from.to_string(),
            to: it.to.to_string(),
            opening: it.opening,
            earned: it.earned,
            spent: it.spent,
            closing: it.closing,
            lines: it.lines.into_iter().map(line).collect(),
        }
    }
}

/// Which skill.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct OffersQuery {
    /// `tailoring`, `cooking`, ..
    pub skill: String,
    /// At most 50.
    pub limit: Option<usize>,
}

/// A skill on offer; who teaches is a neighbour without a name unless she said one.
#[derive(Debug, Serialize, ToSchema)]
pub struct OfferView {
    pub id: String,
    pub skill: String,
    /// How long one session is.
    pub minutes: i64,
    pub name: Option<String>,
    pub place: Option<String>,
}

impl OfferView {
    pub(super) fn new(library: &Library, offer: &Offer) -> Self {
        let place = offer
            .place_id
            .as_deref()
            .and_then(|id| library.gazetteer.by_id(id));
        Self {
            id: offer.id.clone(),
            skill: offer.skill.clone(),
            minutes: offer.minutes,
            name: offer.name.clone(),
            place: place.map(|it| it.name.clone()),
        }
    }
}

/// A skill to offer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TimebankOfferRequest)]
pub struct OfferRequest {
    /// Made by the client; the same again is the same offer.
    pub id: String,
    pub skill: String,
    /// 15 to 480.
    pub minutes: i64,
}

impl OfferRequest {
    /// Only skills that the box has a name for: an offer is read aloud.
    pub(super) fn check(&self, replies: &Replies) -> Result<(), Problem> {
        let key = format!("skill.{}", self.skill);
        if replies.name(Language::En, &key).is_some() {
            return Ok(());
        }
        Err(Problem::new(Kind::NotFound)
            .in_field("skill")
            .because("no such skill"))
    }
}

/// A session that might be.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct QuoteQuery {
    /// As long as the offer says where it is not said.
    pub minutes: Option<i64>,
    /// Milliseconds since 1970.
    pub starts_at: Option<i64>,
}

/// What a session would cost.
#[derive(Debug, Serialize, ToSchema)]
pub struct QuoteView {
    pub offer: OfferView,
    pub minutes: i64,
    /// What I may still spend after it.
    pub left_minutes: i64,
}

/// A session to book.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BookingRequest {
    /// Made by the client; the same again is the same session.
    pub id: String,
    pub offer: String,
    pub minutes: Option<i64>,
    /// Milliseconds since 1970; to be agreed where it is not said.
    pub starts_at: Option<i64>,
}

/// A step of a session.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(as = TimebankStepRequest)]
pub struct StepRequest {
    /// For `finish` and `confirm`: how long it took; as planned where it is not said.
    pub minutes: Option<i64>,
}

/// A session as one of its people sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct SessionView {
    pub id: String,
    pub skill: String,
    /// `teacher` or `learner`: what the asker is in it.
    pub role: String,
    /// `proposed`, `agreed`, `started`, `finished`, `settled`, `declined`, `cancelled`, `no_show`, `disputed`, `resolved`.
    pub state: String,
    pub planned_minutes: i64,
    /// As the teacher says.
    pub actual_minutes: Option<i64>,
    /// Milliseconds since 1970.
    pub starts_at: Option<i64>,
    pub changed_at: i64,
    /// How many learn.
    pub learners: usize,
    /// What the asker can do now, the usual first.
    pub steps: Vec<String>,
    /// Whether the asker may object to what the teacher reported.
    pub may_dispute: bool,
}

impl SessionView {
    pub(super) fn new(session: &Session, account: &str) -> Self {
        let teaches = session.teacher == account;
        let mine = session.learners.iter().find(|it| it.account == account);
        let role = if teaches { Role::Teacher } else { Role::Learner };
        Self {
            id: session.id.clone(),
            skill: session.skill.clone(),
            role: if teaches { "teacher" } else { "learner" }.to_owned(),
            state: session.state.clone(),
            planned_minutes: session.planned_min,
            actual_minutes: session.actual_min,
            starts_at: session.starts_at,
            changed_at: session.changed_at,
            learners: session.learners.len(),
            steps: steps(session, role, mine),
            may_dispute: session.state == "finished" && mine.is_some_and(|it| !it.done),
        }
    }
}

/// What leads on from here for one side.
fn steps(session: &Session, role: Role, mine: Option<&Learner>) -> Vec<String> {
    const ALL: [Step; 7] = [
        Step::Agree,
        Step::Finish,
        Step::Confirm,
        Step::Start,
        Step::Decline,
        Step::Cancel,
        Step::NoShow,
    ];
    let over = role == Role::Learner && mine.is_none_or(|it| it.done);
    ALL.into_iter()
        .filter(|step| {
            let next = timebank::next_state(&session.state, *step, role);
            let confirms = *step == Step::Confirm && session.state == "finished";
            !over && next.is_ok_and(|next| next != session.state || confirms)
        })
        .map(|step| step.as_str().to_owned())
        .collect()
}

/// An objection.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DisputeRequest {
    /// Made by the client; the same again is the same dispute.
    pub id: String,
    /// `not_held`, `shorter`, `longer`, `quality`, `other`.
    pub reason: String,
    /// How long it was.
    pub minutes: i64,
}

impl DisputeRequest {
    pub(super) fn reason(&self) -> Result<Reason, Problem> {
        Reason::parse(&self.reason).ok_or_else(|| {
            Problem::new(Kind::BadRequest)
                .in_field("reason")
                .because("reason: not_held, shorter, longer, quality or other")
        })
    }
}

/// A dispute.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TimebankDisputeView)]
pub struct DisputeView {
    pub id: String,
    pub session: String,
    pub reason: String,
    pub teacher_minutes: i64,
    pub learner_minutes: i64,
    /// After this the smaller of both numbers counts; milliseconds since 1970.
    pub decide_by: i64,
    pub decided_minutes: Option<i64>,
}

impl From<Dispute> for DisputeView {
    fn from(it: Dispute) -> Self {
        Self {
            id: it.id,
            session: it.session,
            reason: it.reason.as_str().to_owned(),
            teacher_minutes: it.teacher_min,
            learner_minutes: it.learner_min,
            decide_by: it.decide_by,
            decided_minutes: it.decided_min,
        }
    }
}

/// A mediator's word.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TimebankDecisionRequest)]
pub struct DecisionRequest {
    /// Neither of both sides.
    pub mediator: String,
    /// Why.
    pub memo: String,
    /// Never more than the learner agreed to.
    pub minutes: i64,
}

/// Hours for the community.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DonationRequest {
    /// Made by the client; the same again changes nothing.
    pub id: String,
    pub minutes: i64,
}

/// A paper slip.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SlipRequest {
    /// Made by whoever wrote it.
    pub id: String,
    /// Accounts.
    pub payer: String,
    pub payee: String,
    /// The number printed on it.
    pub number: i64,
    pub minutes: i64,
    /// When the hours were given, ISO.
    pub day: String,
    /// Two people who have looked at it.
    pub officer: String,
    pub witness: String,
}

impl SlipRequest {
    pub(super) fn as_slip(&self) -> Result<Slip, Problem> {
        Ok(Slip {
            id: self.id.clone(),
            payer: self.payer.clone(),
            payee: self.payee.clone(),
            number: self.number,
            minutes: self.minutes,
            day: extract::day("day", &self.day)?,
        })
    }
}

/// What became of a slip.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepositView {
    /// `posted`; `waiting` for room within a limit; `double_spend`, set aside for the officers.
    pub state: String,
}

impl From<Deposited> for DepositView {
    fn from(it: Deposited) -> Self {
        let state = match it {
            Deposited::Posted => "posted",
            Deposited::Waiting => "waiting",
            Deposited::DoubleSpend => "double_spend",
        };
        Self {
            state: state.to_owned(),
        }
    }
}

/// The sheet for the wall.
#[derive(Debug, Serialize, ToSchema)]
pub struct SheetView {
    /// ISO.
    pub day: String,
    /// Rows of the chain.
    pub rows: i64,
    /// Eight digits, read aloud at the meeting and compared with last month's sheet.
    pub check_code: String,
    /// Zero, or something is wrong.
    pub sum: i64,
    /// What does not fit; empty is good.
    pub problems: Vec<String>,
    pub accounts: Vec<SheetLine>,
}

/// One account on the sheet.
#[derive(Debug, Serialize, ToSchema)]
pub struct SheetLine {
    pub code: String,
    /// `member`, `community`, `interbank`.
    pub kind: String,
    pub minutes: i64,
    pub set_aside_minutes: i64,
    pub state: String,
}

impl SheetView {
    pub(super) fn new(audit: &Audit, day: Day) -> Self {
        let line = |account: &Account| SheetLine {
            code: code(&account.id),
            kind: account.kind.as_str().to_owned(),
            minutes: account.balance.posted,
            set_aside_minutes: account.balance.pending_out,
            state: account.state.clone(),
        };
        Self {
            day: day.to_string(),
            rows: audit.check.rows,
            check_code: timebank::check_code(&audit.check.head),
            sum: audit.check.sum,
            problems: audit.check.problems.clone(),
            accounts: audit.accounts.iter().map(line).collect(),
        }
    }
}
