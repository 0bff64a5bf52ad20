//! F3: what identifies a person is masked before anything is stored, logged, shown or sent to a language model.

use std::io::Write;
use std::sync::{Arc, Mutex, mpsc};

use engines::EngineError;
use engines::scripted::heard;
use engines::think::{GenerateOptions, Generator, Message};
use engines::worker::{Stop, Worker};
use serde_json::Value;
use server::config::Config;
use server::machines::{AnyGenerator, Machines};
use store::{Store, params};

use super::node::{NOW, Node, hum, scripted, wav};

/// What is said, and the parts of it that must not be found anywhere afterwards.
const SAID: [(&str, &[&str]); 8] = [
    (
        "my aadhaar is 2341 2341 2346, which pension can I get",
        &["2341 2341", "234123412346"],
    ),
    (
        "पौधे खाना कैसे बनाते हैं, मेरा नंबर नौ आठ सात छह पाँच चार तीन दो एक शून्य है",
        &["नौ आठ सात", "9876543210"],
    ),
    ("track my order, phone 98123 45670", &["98123", "9812345670"]),
    (
        "मुझे लखनऊ में सिलाई का काम चाहिए, आधार ८७६५४३२१०९८७",
        &["८७६५", "876543210987"],
    ),
    (
        "I want a cotton saree, pay from sunita.devi@okaxis",
        &["sunita.devi"],
    ),
    (
        "my bank account is 30457718290, IFSC SBIN0004521",
        &["3045771", "SBIN0004521"],
    ),
    (
        "my husband is beating me, call me on 91234 56780",
        &["91234", "9123456780"],
    ),
    (
        "ask school how plants eat, my pan is ABCPE1234F",
        &["ABCPE1234F", "abcpe1234f"],
    ),
];

const SHORT: usize = 5;

/// A log that is kept in memory.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Tells the test what it was asked.
struct Overheard(mpsc::Sender<Vec<Message>>);

impl Generator for Overheard {
    fn name(&self) -> &'static str {
        "overheard"
    }

    fn generate(
        &mut self,
        messages: &[Message],
        _: &GenerateOptions,
        _: &Stop,
    ) -> Result<String, EngineError> {
        self.0.send(messages.to_vec()).unwrap();
        Ok("पौधे धूप से खाना बनाते हैं।".to_owned())
    }
}

/// Every row of every table, decrypted, as text.
pub(super) async fn all_rows(folder: &std::path::Path) -> String {
    let mut config = Config::default();
    config.paths.data = folder.to_owned();
    let store = Store::open(&server::store_config(&config), NOW).await.unwrap();
    let mut tx = store.read("test").await.unwrap();
    let mut all = String::new();
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table'";
    for table in tx.query(tables, params![]).await.unwrap() {
        let table: String = table.get("name").unwrap();
        let columns = format!("SELECT name FROM pragma_table_info('{table}')");
        let columns = tx.query(columns.leak(), params![]).await.unwrap();
        let columns: Vec<String> = columns
            .iter()
            .map(|column| format!("quote(\"{}\")", column.get::<String>("name").unwrap()))
            .collect();
        let rows = format!("SELECT {} AS line FROM \"{table}\"", columns.join(" || '|' || "));
        for row in tx.query(rows.leak(), params![]).await.unwrap() {
            all.push_str(&row.get::<String>("line").unwrap());
            all.push('\n');
        }
    }
    drop(tx);
    store.close().await;
    all
}

fn is_free_of_identifiers(place: &str, text: &str) {
    for secret in SAID.iter().flat_map(|(_, secrets)| *secrets) {
        let found = text.match_indices(secret).find(|(at, it)| {
            // Five digits also come about by chance, inside of a fingerprint or of how long something took.
            let before = text[..*at].ends_with(|c: char| c.is_ascii_hexdigit());
            let after = text[at + it.len()..].starts_with(|c: char| c.is_ascii_hexdigit());
            secret.len() > SHORT || !(before || after)
        });
        let around = found.map(|(at, _)| {
            let from = text.floor_char_boundary(at.saturating_sub(120));
            &text[from..text.ceil_char_boundary(at + 60)]
        });
        assert_eq!(around, None, "{secret} in {place}");
    }
}

#[tokio::test]
async fn f3_nothing_that_identifies_her_is_stored_logged_or_sent() {
    let log = Kept::default();
    let writer = log.clone();
    let logs = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .without_time()
        .finish();
    // Tests of one process share the first log that is set; each test runs in its own process where it matters.
    let watched = tracing::subscriber::set_global_default(logs).is_ok();
    let (tell, asked) = mpsc::channel();
    let ears = SAID.iter().map(|(text, _)| Ok(heard(text, "hi"))).collect();
    let load: server::Load = Box::new(move |config| {
        Box::pin(async move {
            let queue = config.engines.queue;
            let worker = Worker::spawn("think", queue, move || {
                Ok(Box::new(Overheard(tell)) as AnyGenerator)
            });
            worker.wait_loaded();
            Machines {
                think: Some(worker),
                ..scripted(Some(ears))(config).await
            }
        })
    });
    let node = Node::start(load, |_| {}).await;
    let mut session: Option<String> = None;
    for (text, _) in SAID {
        let turn = node.say(session.as_deref(), text).await;
        session = turn["session_id"].as_str().map(str::to_owned);
        for shown in ["transcript", "reply", "text"] {
            is_free_of_identifiers(shown, &turn[shown].to_string());
        }
        is_free_of_identifiers("the verdict", &turn["safety"].to_string());
    }
    for _ in SAID {
        let (status, turn): (u16, Value) = node.speak(wav(hum(1.0)), &[]).await;
        assert_eq!(status, 200, "{turn}");
        is_free_of_identifiers("the transcript", &turn["transcript"].to_string());
    }
    let folder = node.stop().await;
    let rows = all_rows(folder.path()).await;
    assert!(
        rows.contains("gigs.search") || rows.contains("school.ask"),
        "the session was kept: {rows}"
    );
    is_free_of_identifiers("the store", &rows);
    let asked: Vec<_> = asked
        .try_iter()
        .flatten()
        .map(|message| message.content)
        .collect();
    assert!(!asked.is_empty(), "a question reached the language model");
    is_free_of_identifiers("what the language model was asked", &asked.join("\n"));
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(!watched || log.contains("listening"), "{log}");
    is_free_of_identifiers("the log", &log);
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap_or_default();
        is_free_of_identifiers("a file", &String::from_utf8_lossy(&bytes));
    }
}
