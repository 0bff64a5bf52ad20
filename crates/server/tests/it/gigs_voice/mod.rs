//! Stories of paid work by voice beyond the usual steps: what is called off, disputed and rated, and work that is near and over
//! before dark.

mod afterwards;
mod called_off;
mod finding;

use serde_json::{Value, json};

use super::node::{Node, gets, person, posts, turn};

/// What is said in a language.
struct Words {
    language: &'static str,
    status: &'static str,
    yes: &'static str,
    no: &'static str,
    first: &'static str,
    second: &'static str,
}

const ENGLISH: Words = Words {
    language: "en",
    status: "what happened to my application",
    yes: "yes",
    no: "no",
    first: "the first one",
    second: "two",
};
const HINDI: Words = Words {
    language: "hi",
    status: "मेरे आवेदन का क्या हुआ",
    yes: "हाँ",
    no: "नहीं",
    first: "पहला वाला",
    second: "दो",
};
const BENGALI: Words = Words {
    language: "bn",
    status: "আমার আবেদনের কী হলো",
    yes: "হ্যাঁ",
    no: "না",
    first: "প্রথমটা",
    second: "দুই",
};
const TAMIL: Words = Words {
    language: "ta",
    status: "என் விண்ணப்பம் என்ன நிலையில இருக்கு",
    yes: "ஆமா",
    no: "வேண்டாம்",
    first: "முதலாவது",
    second: "ரெண்டு",
};

/// An employer and a worker of a wedding's cooking, for 777 rupees.
struct Wedding {
    node: Node,
    employer: String,
    worker: String,
}

impl Wedding {
    /// Posted and applied for.
    async fn applied(words: &Words) -> Self {
        let node = Node::deaf().await;
        let (employer, worker) = (
            person(&node, words.language).await,
            person(&node, words.language).await,
        );
        let gig = post(&node, &employer, "wedding", "morning").await;
        let apply = json!({"id": "a", "terms_hash": gig["terms_hash"]});
        let (status, _) = posts(&node, &worker, "/api/v1/gigs/wedding/apply", apply).await;
        assert_eq!(status, 200);
        Self {
            node,
            employer,
            worker,
        }
    }

    /// The employer has asked her; the job is `j`.
    async fn offered(words: &Words) -> Self {
        let wedding = Self::applied(words).await;
        let (node, employer) = (&wedding.node, &wedding.employer);
        let (_, applicants) = gets(node, employer, "/api/v1/gigs/wedding/applicants").await;
        let offer = json!({"id": "j", "application": applicants[0]["application"]});
        assert_eq!(posts(node, employer, "/api/v1/gigs/offers", offer).await.0, 200);
        wedding
    }

    /// With these steps taken.
    async fn after(words: &Words, steps: &[&str]) -> Self {
        let wedding = Self::offered(words).await;
        for step in steps {
            let who = match *step {
                "approve" | "paid" => &wedding.employer,
                _ => &wedding.worker,
            };
            let job = wedding.job(&wedding.worker).await;
            let body = json!({"id": step, "terms_hash": job["terms_hash"], "paise": 77_700});
            let (status, job) = posts(
                &wedding.node,
                who,
                &format!("/api/v1/gigs/jobs/j/steps/{step}"),
                body,
            )
            .await;
            assert_eq!(status, 200, "{step}: {job}");
        }
        wedding
    }

    async fn job(&self, who: &str) -> Value {
        gets(&self.node, who, "/api/v1/gigs/jobs/j").await.1
    }

    /// What waits is taken up, and refused: what else there is.
    async fn refused(&self, who: &str, words: &Words) -> Value {
        turn(&self.node, who, words.status, "gigs.status", "answered").await;
        turn(&self.node, who, words.yes, "gigs.step", "confirm:gig_step").await;
        turn(&self.node, who, words.no, "gigs.step", "need:step").await
    }

    /// Pressed instead of said.
    async fn press(&self, who: &str, key: &str) -> Value {
        let body = json!({"key": key, "session_id": who});
        let (status, turn) = self.node.post("/api/v1/turns", body).await;
        assert_eq!(status, 200, "{turn}");
        turn
    }
}

async fn post(node: &Node, employer: &str, id: &str, time: &str) -> Value {
    let body = json!({
        "id": id, "kind": "cooking", "title": {"en": "Cook for a wedding", "hi": "शादी का खाना", "bn": "বিয়ের রান্না", "ta": "கல்யாண சமையல்"},
        "place": "Lucknow", "time": time, "minutes_per_day": 240, "pay_paise_per_day": 77_700, "employer": "Asha",
        "contact": "9876543210", "address": "House 5, Chowk",
    });
    let (status, gig) = posts(node, employer, "/api/v1/gigs", body).await;
    assert_eq!(status, 200, "{gig}");
    gig
}

fn labels(turn: &Value) -> Vec<&str> {
    let choices = turn["choices"].as_array().unwrap();
    choices.iter().map(|it| it["label"].as_str().unwrap()).collect()
}
