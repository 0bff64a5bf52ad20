//! Search in Indian scripts, the same order on both databases.

use proptest::prelude::*;
use store::search::{self, terms};
use store::testing::{TestStore, each_database};

const TEXTS: [(&str, &str); 10] = [
    ("hi-1", "हिन्दी में सिलाई सीखें और कपड़े की दुकान चलाएँ"),
    ("hi-2", "घर का ख़र्च और बचत; सिलाई मशीन के लिए क़र्ज़, सिलाई के दाम"),
    ("ta-1", "தையல் கற்றுக்கொள்ளுங்கள், துணிக் கடை நடத்துங்கள்"),
    ("bn-1", "সেলাই শিখুন, মহিলাদের জন্য সঞ্চয়"),
    ("or-1", "ସିଲେଇ ଶିଖନ୍ତୁ ଏବଂ ସଞ୍ଚୟ କରନ୍ତୁ ଓଡ଼ିଆ"),
    ("te-1", "కుట్టు పని నేర్చుకోండి, మహిళల పొదుపు"),
    ("ml-1", "തയ്യൽ പഠിക്കൂ, സ്ത്രീകളുടെ സമ്പാദ്യം"),
    ("kn-1", "ಹೊಲಿಗೆ ಕಲಿಯಿರಿ, ಮಹಿಳೆಯರ ಉಳಿತಾಯ"),
    ("pa-1", "ਸਿਲਾਈ ਸਿੱਖੋ ਅਤੇ ਬੱਚਤ ਕਰੋ"),
    ("gu-1", "સિલાઈ શીખો અને બચત કરો"),
];

async fn fill(db: &TestStore) {
    let mut tx = db.write().await;
    for (id, text) in TEXTS {
        search::index(&mut tx, "lessons", id, text).await.unwrap();
    }
    search::index(&mut tx, "other", "x", "सिलाई").await.unwrap();
    tx.commit().await.unwrap();
}

async fn ask(db: &TestStore, query: &str) -> Vec<String> {
    let hits = search::find(&mut db.read().await, "lessons", query, 10)
        .await
        .unwrap();
    hits.into_iter().map(|it| it.id).collect()
}

#[tokio::test]
async fn whole_words_are_found_in_every_script() {
    each_database(&[], async |db| {
        fill(db).await;
        for (word, found) in [
            ("दुकान", "hi-1"),
            ("தையல்", "ta-1"),
            ("মহিলাদের", "bn-1"),
            ("ଓଡ଼ିଆ", "or-1"),
            ("పొదుపు", "te-1"),
            ("സ്ത്രീകളുടെ", "ml-1"),
            ("ಮಹಿಳೆಯರ", "kn-1"),
            ("ਬੱਚਤ", "pa-1"),
            ("બચત", "gu-1"),
        ] {
            assert_eq!(ask(db, word).await, [found], "{word}");
        }
        // A syllable is not a word: matras and viramas do not cut.
        for part in ["सिल", "தை", "ମହି", "ക"] {
            assert!(ask(db, part).await.is_empty(), "{part}");
        }
    })
    .await;
}

#[tokio::test]
async fn rarer_and_more_frequent_words_count_more() {
    each_database(&[], async |db| {
        fill(db).await;
        // Twice in hi-2, once in hi-1; the rare word then turns the order.
        assert_eq!(ask(db, "सिलाई").await, ["hi-2", "hi-1"]);
        assert_eq!(ask(db, "सिलाई दुकान कपड़े").await, ["hi-1", "hi-2"]);
        assert_eq!(ask(db, "").await, Vec::<String>::new());
        assert_eq!(ask(db, "?! 'OR 1=1 --").await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_document_is_replaced_and_forgotten() {
    each_database(&[], async |db| {
        fill(db).await;
        let mut tx = db.write().await;
        search::index(&mut tx, "lessons", "hi-1", "मुर्गी पालन")
            .await
            .unwrap();
        search::remove(&mut tx, "lessons", "hi-2").await.unwrap();
        tx.commit().await.unwrap();
        assert!(ask(db, "सिलाई").await.is_empty());
        assert_eq!(ask(db, "मुर्गी").await, ["hi-1"]);
    })
    .await;
}

#[test]
fn one_word_has_one_form() {
    // Composed and decomposed nukta, joiners, digits of another script, capitals.
    assert_eq!(terms("सड़क"), terms("सड\u{93c}क"));
    assert_eq!(terms("क्\u{200d}ष"), terms("क्ष"));
    assert_eq!(terms("Rs १५०० ২০"), terms("rs 1500 20"));
    assert_eq!(terms("क्षत्रिय हूँ।").len(), 2);
}

proptest! {
    #[test]
    fn any_text_gives_bounded_terms(text in "\\PC{0,200}") {
        for term in terms(&text) {
            prop_assert!(!term.is_empty() && term.chars().count() <= 64);
        }
    }
}
