//! The time bank for programs: the same services as by voice. Who asks is known by the session's unguessable name in the
//! header `x-awaaz-session`; every id of a write is made by the client, and the same write again changes nothing (L4).

mod views;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use community::audit::{self, Actor, Entry};
use community::timebank::{self, Account, Booking, Decision, How, NewOffer, Step, TimebankError};
use store::Tx;

use crate::app::App;
use crate::http::auth::By;
use crate::http::error::{Kind, Problem, ProblemDocument};
use crate::http::extract::{Body, Caller};
use crate::http::members::refused;
use community::Day;
use views::{
    AccountView, BookingRequest, DecisionRequest, DepositView, DisputeRequest, DisputeView, DonationRequest,
    OfferRequest, OfferView, OffersQuery, QuoteQuery, QuoteView, SessionView, SheetView, SlipRequest,
    StatementQuery, StatementView, StepRequest,
};

/// Most offers that one search gives.
const MOST: usize = 50;

impl From<TimebankError> for Problem {
    fn from(error: TimebankError) -> Self {
        let kind = match &error {
            TimebankError::NotFound => Kind::NotFound,
            TimebankError::DuplicateIdDifferent => Kind::DuplicateId,
            TimebankError::WrongState { .. } | TimebankError::Moved | TimebankError::NotReversible => {
                Kind::Conflict
            }
            TimebankError::Floor { .. }
            | TimebankError::Ceiling { .. }
            | TimebankError::DayCap
            | TimebankError::Impossible(_)
            | TimebankError::NotApproved
            | TimebankError::NotOpen { .. }
            | TimebankError::NotZero { .. } => Kind::RuleForbids,
            TimebankError::NotAllowed(why) => refused(*why),
            TimebankError::Store(_) => {
                tracing::error!(%error, "time bank");
                return Self::new(Kind::Unavailable);
            }
        };
        Self::new(kind).because(error.to_string())
    }
}

/// The account of who asks; opened at the first look.
async fn account_of(app: &App, tx: &mut Tx, caller: &Caller) -> Result<Account, TimebankError> {
    let member = caller.member(app, tx).await?;
    timebank::account_of(tx, &member.id, app.now()).await
}

/// My hours: what I have, what I may still spend, this month, and what I offer.
#[utoipa::path(get, path = "/api/v1/timebank/account", operation_id = "timebank_account", tag = "timebank",
    responses((status = 200, body = AccountView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn account(State(app): State<App>, caller: Caller) -> Result<Json<AccountView>, Problem> {
    let mut tx = app.store.write("timebank.account").await?;
    let account = account_of(&app, &mut tx, &caller).await?;
    let (from, to) = timebank::month_of(Day::at(app.now()));
    let month = timebank::statement(&mut tx, &account.id, from, to).await?;
    let offers = timebank::offers_of(&mut tx, &account.owner).await?;
    tx.commit().await?;
    Ok(Json(AccountView::new(&app.library, &account, &month, &offers)))
}

/// A month of my account, line by line; this month where none is named.
#[utoipa::path(get, path = "/api/v1/timebank/statement", operation_id = "timebank_statement", tag = "timebank", params(StatementQuery),
    responses((status = 200, body = StatementView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn statement(
    State(app): State<App>,
    caller: Caller,
    Query(query): Query<StatementQuery>,
) -> Result<Json<StatementView>, Problem> {
    let (from, to) = query.days(Day::at(app.now()))?;
    let mut tx = app.store.write("timebank.statement").await?;
    let account = account_of(&app, &mut tx, &caller).await?;
    let month = timebank::statement(&mut tx, &account.id, from, to).await?;
    tx.commit().await?;
    Ok(Json(StatementView::from(month)))
}

/// Who teaches a skill, others than me: the nearest first, then who has the fewest hours.
#[utoipa::path(get, path = "/api/v1/timebank/offers", operation_id = "timebank_offers", tag = "timebank", params(OffersQuery),
    responses((status = 200, body = Vec<OfferView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn offers(
    State(app): State<App>,
    caller: Caller,
    Query(query): Query<OffersQuery>,
) -> Result<Json<Vec<OfferView>>, Problem> {
    let limit = query.limit.unwrap_or(MOST).min(MOST);
    let mut tx = app.store.write("timebank.offers").await?;
    let member = caller.member(&app, &mut tx).await?;
    let found = timebank::find(&mut tx, &app.library.gazetteer, &query.skill, &member.id, limit).await?;
    tx.commit().await?;
    Ok(Json(
        found.iter().map(|it| OfferView::new(&app.library, it)).collect(),
    ))
}

/// Offer to teach a skill; the same skill again changes how long a session is.
#[utoipa::path(post, path = "/api/v1/timebank/offers", operation_id = "timebank_offer", tag = "timebank", request_body = OfferRequest,
    responses((status = 200, body = OfferView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn offer(
    State(app): State<App>,
    caller: Caller,
    Body(request): Body<OfferRequest>,
) -> Result<Json<OfferView>, Problem> {
    request.check(app.brain.replies())?;
    let (app, caller, request) = (&app, &caller, &request);
    let offered = app
        .store
        .write_with("timebank.offer", |mut tx| async move {
            let member = caller.member(app, &mut tx).await?;
            let new = NewOffer {
                id: &request.id,
                member_id: &member.id,
                skill: &request.skill,
                minutes: request.minutes,
            };
            let offer = timebank::offer(&mut tx, &new, app.now()).await?;
            Ok::<_, TimebankError>((tx, offer))
        })
        .await?;
    Ok(Json(OfferView::new(&app.library, &offered)))
}

/// Take an offer back; sessions that are agreed stay.
#[utoipa::path(delete, path = "/api/v1/timebank/offers/{offer_id}", operation_id = "timebank_withdraw", tag = "timebank",
    params(("offer_id" = String, Path)),
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn withdraw(
    State(app): State<App>,
    caller: Caller,
    Path(offer): Path<String>,
) -> Result<StatusCode, Problem> {
    let mut tx = app.store.write("timebank.withdraw").await?;
    let member = caller.member(&app, &mut tx).await?;
    let withdrawn = timebank::withdraw_offer(&mut tx, &offer, &member.id).await?;
    tx.commit().await?;
    if withdrawn {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(Problem::new(Kind::NotFound))
    }
}

/// What a session with this teacher would cost me, checked against every limit; to be read back before a yes. Writes nothing.
#[utoipa::path(get, path = "/api/v1/timebank/offers/{offer_id}/quote", operation_id = "timebank_quote", tag = "timebank",
    params(("offer_id" = String, Path), QuoteQuery),
    responses((status = 200, body = QuoteView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn quote(
    State(app): State<App>,
    caller: Caller,
    Path(offer): Path<String>,
    Query(query): Query<QuoteQuery>,
) -> Result<Json<QuoteView>, Problem> {
    let now = app.now();
    let mut tx = app.store.write("timebank.quote").await?;
    let account = account_of(&app, &mut tx, &caller).await?;
    let day = Day::at(query.starts_at.unwrap_or(now));
    let (offer, minutes) = timebank::quote(&mut tx, &offer, &account.owner, query.minutes, day, now).await?;
    tx.commit().await?;
    Ok(Json(QuoteView {
        offer: OfferView::new(&app.library, &offer),
        minutes,
        left_minutes: account.spendable() - minutes,
    }))
}

/// My sessions as teacher and as learner, the newest first, each with the steps that are mine now.
#[utoipa::path(get, path = "/api/v1/timebank/sessions", operation_id = "timebank_sessions", tag = "timebank",
    responses((status = 200, body = Vec<SessionView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn sessions(State(app): State<App>, caller: Caller) -> Result<Json<Vec<SessionView>>, Problem> {
    let mut tx = app.store.write("timebank.sessions").await?;
    let account = account_of(&app, &mut tx, &caller).await?;
    let all = timebank::sessions_of(&mut tx, &account.id).await?;
    tx.commit().await?;
    Ok(Json(
        all.iter().map(|it| SessionView::new(it, &account.id)).collect(),
    ))
}

/// Book a session: my hours are set aside until the teacher answers.
#[utoipa::path(post, path = "/api/v1/timebank/sessions", operation_id = "timebank_book", tag = "timebank", request_body = BookingRequest,
    responses((status = 200, body = SessionView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn book(
    State(app): State<App>,
    caller: Caller,
    Body(request): Body<BookingRequest>,
) -> Result<Json<SessionView>, Problem> {
    let (app, caller, request) = (&app, &caller, &request);
    let (session, account) = app
        .store
        .write_with("timebank.book", |mut tx| async move {
            let account = account_of(app, &mut tx, caller).await?;
            let booking = Booking {
                id: &request.id,
                offer: &request.offer,
                learner: &account.owner,
                minutes: request.minutes,
                starts_at: request.starts_at,
                how: How::Tap,
            };
            let session = timebank::book(&mut tx, &booking, app.now()).await?;
            Ok::<_, TimebankError>((tx, (session, account)))
        })
        .await?;
    Ok(Json(SessionView::new(&session, &account.id)))
}

/// Take a step of a session: `agree`, `decline`, `start`, `finish` and `no_show` by the teacher; `cancel`, `no_show` and
/// `confirm` by the learner. What does not follow, or is not this side's to do, is refused.
#[utoipa::path(post, path = "/api/v1/timebank/sessions/{session_id}/steps/{step}", operation_id = "timebank_step", tag = "timebank",
    params(("session_id" = String, Path), ("step" = String, Path)), request_body = StepRequest,
    responses((status = 200, body = SessionView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn step(
    State(app): State<App>,
    caller: Caller,
    Path((session, step)): Path<(String, String)>,
    Body(request): Body<StepRequest>,
) -> Result<Json<SessionView>, Problem> {
    let step = Step::parse(&step).ok_or_else(|| Problem::new(Kind::NotFound).because("no such step"))?;
    let (app, caller, session) = (&app, &caller, session.as_str());
    let (session, account) = app
        .store
        .write_with("timebank.step", |mut tx| async move {
            let account = account_of(app, &mut tx, caller).await?;
            let now = app.now();
            let after =
                timebank::step(&mut tx, session, &account, step, request.minutes, How::Tap, now).await?;
            Ok::<_, TimebankError>((tx, (after, account)))
        })
        .await?;
    Ok(Json(SessionView::new(&session, &account.id)))
}

/// Object to what the teacher reported: why, and how many minutes it was. A mediator decides, or in seven days the smaller of
/// both numbers counts.
#[utoipa::path(post, path = "/api/v1/timebank/sessions/{session_id}/dispute", operation_id = "timebank_dispute", tag = "timebank",
    params(("session_id" = String, Path)), request_body = DisputeRequest,
    responses((status = 200, body = DisputeView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn dispute(
    State(app): State<App>,
    caller: Caller,
    Path(session): Path<String>,
    Body(request): Body<DisputeRequest>,
) -> Result<Json<DisputeView>, Problem> {
    let reason = request.reason()?;
    let (app, caller, session, request) = (&app, &caller, session.as_str(), &request);
    let dispute = app
        .store
        .write_with("timebank.dispute", |mut tx| async move {
            let account = account_of(app, &mut tx, caller).await?;
            let (id, minutes) = (&request.id, request.minutes);
            let made = timebank::dispute(&mut tx, id, session, &account, reason, minutes, app.now()).await?;
            Ok::<_, TimebankError>((tx, made))
        })
        .await?;
    Ok(Json(DisputeView::from(dispute)))
}

/// Give hours to the community's pool.
#[utoipa::path(post, path = "/api/v1/timebank/donations", operation_id = "timebank_donate", tag = "timebank", request_body = DonationRequest,
    responses((status = 204),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn donate(
    State(app): State<App>,
    caller: Caller,
    Body(request): Body<DonationRequest>,
) -> Result<StatusCode, Problem> {
    let (app, caller, request) = (&app, &caller, &request);
    app.store
        .write_with("timebank.donate", |mut tx| async move {
            let from = account_of(app, &mut tx, caller).await?.id;
            let approval = timebank::Approval::Owner {
                account: from.clone(),
                how: How::Tap,
            };
            timebank::donate(&mut tx, &request.id, &from, request.minutes, &approval, app.now()).await?;
            Ok::<_, TimebankError>((tx, ()))
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The sheet for the wall: every account by its code with its hours, that the sum is zero, and the check number that is read
/// aloud at the meeting (L1, L7, L11).
#[utoipa::path(get, path = "/api/v1/timebank/sheet", operation_id = "timebank_sheet", tag = "timebank", security(("operator" = [])),
    responses((status = 200, body = SheetView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn sheet(State(app): State<App>) -> Result<Json<SheetView>, Problem> {
    let mut tx = app.store.read("timebank.sheet").await?;
    let audit = timebank::audit(&mut tx).await?;
    Ok(Json(SheetView::new(&audit, Day::at(app.now()))))
}

/// Hand in a paper slip that an officer and a witness have looked at.
#[utoipa::path(post, path = "/api/v1/timebank/slips", operation_id = "timebank_deposit", tag = "timebank", request_body = SlipRequest,
    security(("operator" = [])),
    responses((status = 200, body = DepositView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn deposit(
    State(app): State<App>,
    By(actor): By,
    Body(request): Body<SlipRequest>,
) -> Result<Json<DepositView>, Problem> {
    let slip = request.as_slip()?;
    let (app, request, slip, actor) = (&app, &request, &slip, &actor);
    let deposited = app
        .store
        .write_with("timebank.deposit", |mut tx| async move {
            let (officer, witness) = (&request.officer, &request.witness);
            let done = timebank::deposit(&mut tx, slip, officer, witness, app.now()).await?;
            let target = format!("slip:{}", slip.id);
            let entry = Entry::done(actor, "slip.deposit", &target, "");
            audit::append(&mut tx, &entry, app.now()).await?;
            Ok::<_, TimebankError>((tx, done))
        })
        .await?;
    Ok(Json(DepositView::from(deposited)))
}

/// Disputes that wait for a mediator, the most urgent first.
#[utoipa::path(get, path = "/api/v1/timebank/disputes", operation_id = "timebank_disputes", tag = "timebank", security(("operator" = [])),
    responses((status = 200, body = Vec<DisputeView>),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn disputes(State(app): State<App>) -> Result<Json<Vec<DisputeView>>, Problem> {
    let mut tx = app.store.read("timebank.disputes").await?;
    let all = timebank::open_disputes(&mut tx).await?;
    Ok(Json(all.into_iter().map(DisputeView::from).collect()))
}

/// Decide a dispute: how many minutes it was, and why.
#[utoipa::path(post, path = "/api/v1/timebank/disputes/{dispute_id}/decision", operation_id = "timebank_decide", tag = "timebank",
    params(("dispute_id" = String, Path)), request_body = DecisionRequest, security(("operator" = [])),
    responses((status = 200, body = DisputeView),
        (status = "4XX", body = ProblemDocument, content_type = "application/problem+json")))]
pub async fn decide(
    State(app): State<App>,
    By(actor): By,
    Path(id): Path<String>,
    Body(request): Body<DecisionRequest>,
) -> Result<Json<DisputeView>, Problem> {
    let (app, id, request, actor) = (&app, id.as_str(), &request, &actor);
    let decided = app
        .store
        .write_with("timebank.decide", |mut tx| async move {
            let word = Decision {
                mediator: &request.mediator,
                memo: &request.memo,
                minutes: request.minutes,
            };
            let decided = timebank::decide(&mut tx, id, &word, app.now()).await?;
            neither_side(&mut tx, actor, &decided.session, app.now()).await?;
            let target = format!("dispute:{id}");
            let entry = Entry::done(actor, "dispute.decide", &target, "");
            audit::append(&mut tx, &entry, app.now()).await?;
            Ok::<_, TimebankError>((tx, decided))
        })
        .await?;
    Ok(Json(DisputeView::from(decided)))
}

/// A mediator decides nothing about her own hours.
async fn neither_side(
    tx: &mut Tx,
    actor: &Actor,
    session: &str,
    now: store::Millis,
) -> Result<(), TimebankError> {
    let Actor::Member(member) = actor else {
        return Ok(());
    };
    let own = timebank::account_of(tx, member, now).await?.id;
    let session = timebank::session(tx, session)
        .await?
        .ok_or(TimebankError::NotFound)?;
    let learns = session.learners.iter().any(|it| it.account == own);
    if learns || session.teacher == own {
        return Err(TimebankError::NotApproved);
    }
    Ok(())
}
