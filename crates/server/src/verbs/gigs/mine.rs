//! What is hers in paid work: what waits for her word, what goes on without it, and what can be done with each.

use community::gigs::{self, Applicant, GigError, Job, JobState, RATE_MS, Role};
use conversation::Millis;
use conversation::language::Language;
use conversation::turn::{Arg, Line, Offered, Values};
use serde_json::Value;
use store::Tx;

use super::super::message;
use super::READ_OUT;
use super::deeds::{Deed, standing};
use crate::app::App;

/// A job, an application or a posting of hers.
#[derive(Debug)]
pub(super) struct Mine {
    /// Of the job; of the application that could become one; of the posting that she made or applied for.
    pub(super) id: String,
    pub(super) gig: String,
    pub(super) role: Role,
    /// What waits for her word.
    pub(super) due: Option<Deed>,
    /// What else she can do.
    pub(super) others: Vec<Deed>,
    /// The message that says how it stands, where nothing waits.
    going: &'static str,
    pub(super) title: gigs::Terms,
    pub(super) paise: i64,
    pub(super) terms_hash: String,
}

impl Mine {
    /// Whether she can do this with it now.
    pub(super) fn allows(&self, deed: Deed) -> bool {
        self.due == Some(deed) || self.others.contains(&deed)
    }

    /// What takes it back or calls it off.
    pub(super) fn ending(&self) -> Option<Deed> {
        self.others.iter().copied().find(|it| it.ends())
    }

    pub(super) fn name(&self, language: Language) -> String {
        self.title.title(language.code())
    }

    fn of_job(job: Job, due: Option<Deed>, role: Role, now: Millis) -> Option<Self> {
        let others = Deed::others(&job, role, now);
        if due.is_none() && others.is_empty() {
            return None;
        }
        Some(Self {
            going: standing(job.state).unwrap_or("gigs-going-working"),
            id: job.id,
            gig: job.gig_id,
            role,
            due,
            others,
            title: job.terms,
            paise: job.due_paise,
            terms_hash: job.terms_hash,
        })
    }

    fn of_gig(gig: &gigs::Gig, id: String, role: Role, due: Option<Deed>, other: Deed) -> Self {
        Self {
            id,
            gig: gig.id.clone(),
            role,
            due,
            others: vec![other],
            going: if other == Deed::Close {
                "gigs-going-posted"
            } else {
                "gigs-going-applied"
            },
            title: gigs::Terms::of(gig),
            paise: gig.total_paise(),
            terms_hash: gigs::terms_hash(gig),
        }
    }
}

/// All of it: what waits first, the most urgent at the top.
pub(super) async fn all(app: &App, tx: &mut Tx, member: &str) -> Result<Vec<Mine>, GigError> {
    let now = app.now();
    let jobs = gigs::jobs_of(tx, member).await?;
    let asked: Vec<String> = jobs
        .iter()
        .filter(|it| !it.state.is_over())
        .map(|it| it.application_id.clone())
        .collect();
    let mut all = Vec::new();
    for job in jobs {
        let Some(role) = job.role_of(member) else { continue };
        let mut due = Deed::due(&job, role);
        if is_to_rate(tx, &job, role, member, now).await? {
            due = Some(Deed::Rate);
        }
        all.extend(Mine::of_job(job, due, role, now));
    }
    for (gig, applied) in gigs::mine(tx, member).await? {
        if gig.state != "open" {
            continue;
        }
        // The best of those who have not been asked.
        let best = if applied == 0 {
            None
        } else {
            let ranked: Vec<Applicant> = gigs::applicants(tx, &app.library, &gig.id, member, now).await?;
            ranked.into_iter().find(|it| it.job.is_none())
        };
        let due = best.as_ref().map(|_| Deed::Offer);
        let id = best.map_or_else(|| gig.id.clone(), |it| it.application_id);
        all.push(Mine::of_gig(&gig, id, Role::Employer, due, Deed::Close));
    }
    for it in gigs::status(tx, member).await? {
        if waits_for_an_answer(&it) && !asked.contains(&it.application_id) {
            all.push(Mine::of_gig(
                &it.gig,
                it.gig.id.clone(),
                Role::Worker,
                None,
                Deed::Unapply,
            ));
        }
    }
    let place = |it: &Mine| {
        let due = it.due?;
        Deed::ALL.iter().position(|deed| *deed == due)
    };
    all.sort_by_key(|it| place(it).unwrap_or(Deed::ALL.len()));
    Ok(all)
}

/// An application that nobody has decided yet.
pub(super) fn waits_for_an_answer(application: &gigs::ApplicationStatus) -> bool {
    application.state == "applied" && application.gig.state == "open"
}

/// G9: it is closed, the time is not over, and she has not said yet how it was.
async fn is_to_rate(tx: &mut Tx, job: &Job, role: Role, member: &str, now: Millis) -> Result<bool, GigError> {
    if job.state != JobState::Closed || now >= job.changed_at + RATE_MS {
        return Ok(false);
    }
    let seen = gigs::ratings(tx, &job.id, member, now).await?;
    Ok(seen.iter().all(|it| it.by != role))
}

/// A page of it, to be read out and to be chosen from.
pub(super) fn told(all: &[Mine], skip: usize, language: Language) -> (Vec<Line>, Vec<Offered>) {
    let page: Vec<&Mine> = all.iter().skip(skip).take(READ_OUT).collect();
    if page.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let waiting = all.iter().filter(|it| it.due.is_some()).count();
    let mut say = Vec::new();
    if waiting > 0 && skip == 0 {
        say.push(message("gigs-waiting", [("count", Arg::Number(waiting as f64))]));
    }
    say.extend(page.iter().enumerate().map(|(index, it)| {
        let position = ("position", Arg::Number((index + 1) as f64));
        let title = ("title", Arg::Text(it.name(language)));
        match it.due {
            Some(Deed::Rate) => message("gigs-waiting-rate", [position, title]),
            Some(due) => message(due.offered_as(), [position, title, ("pay", Arg::Money(it.paise))]),
            None => message(it.going, [position, title]),
        }
    }));
    say.push(message(
        match (waiting, all.len()) {
            (1.., 1) => "skills-waiting-choose-one",
            (1.., _) => "skills-waiting-choose",
            (0, 1) => "gigs-going-choose-one",
            (0, _) => "gigs-going-choose",
        },
        [],
    ));
    if all.len() > skip + page.len() {
        say.push(message("more-offer", []));
    }
    let offered = page.iter().map(|it| Offered {
        slot: "job".into(),
        id: it.id.clone(),
        title: it.name(language),
        about: Values::from([("kind".to_owned(), Value::from(it.title.kind.as_str()))]),
    });
    (say, offered.collect())
}
