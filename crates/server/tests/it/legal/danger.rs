//! Danger comes first, and sensitive matters leave no trace.

use serde_json::json;

use super::super::node::Node;
use super::super::privacy::all_rows;
use super::{kept_talks, person, reply};

#[tokio::test]
async fn j6_numbers_for_danger_come_in_their_order_with_whom_to_call_next() {
    let node = Node::deaf().await;
    let (_, helplines) = node.get("/api/v1/legal/helplines?danger=true").await;
    let numbers: Vec<&str> = helplines
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["number"].as_str().unwrap())
        .collect();
    assert_eq!(numbers, ["112", "181", "1091", "14416", "1098"]);
    assert_eq!(helplines[1]["fallback"], "112");
    assert_eq!(helplines[1]["hours"], "24x7");
    node.stop().await;
}

/// "My husband is beating me, help".
const DANGER: [(&str, &str); 11] = [
    ("hi", "मेरा पति मुझे मार रहा है बचाओ"),
    ("bn", "আমার স্বামী আমাকে মারছে বাঁচান"),
    ("mr", "माझा नवरा मला मारतोय वाचवा"),
    ("ta", "என் கணவர் என்னை அடிக்கிறார் காப்பாத்துங்க"),
    ("te", "నా భర్త నన్ను కొడుతున్నాడు కాపాడండి"),
    ("gu", "મારો પતિ મને મારે છે બચાવો"),
    ("kn", "ನನ್ನ ಗಂಡ ನನ್ನನ್ನು ಹೊಡೆಯುತ್ತಿದ್ದಾನೆ ಕಾಪಾಡಿ"),
    ("ml", "എന്റെ ഭർത്താവ് എന്നെ തല്ലുന്നു രക്ഷിക്കണേ"),
    ("pa", "ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਮਾਰ ਰਿਹਾ ਹੈ ਬਚਾਓ"),
    ("or", "ମୋ ସ୍ୱାମୀ ମୋତେ ମାରୁଛନ୍ତି ବଞ୍ଚାଅ"),
    ("en", "my husband is beating me, help"),
];

#[tokio::test]
async fn f1_j6_j7_danger_comes_first_in_every_language_and_leaves_no_trace() {
    let node = Node::deaf().await;
    for (language, cry) in DANGER {
        let session = person(&node, language).await;
        let turn = node.say(Some(&session), cry).await;
        assert_eq!(
            (&turn["state"], &turn["intent"]),
            (&json!("escalated"), &json!("legal.emergency")),
            "{turn}"
        );
        let told = reply(&turn);
        let first = told.find("112").unwrap_or(usize::MAX);
        assert!(first < told.find("181").unwrap_or(usize::MAX), "{told}");
        assert!(
            !told.contains("Act") && turn["citations"].as_array().unwrap().is_empty(),
            "{turn}"
        );
    }
    let folder = node.stop().await;
    let kept = kept_talks(&all_rows(folder.path()).await);
    for trace in ["emergency", "beating", "मार", "in_danger\":true", "legal."] {
        assert!(!kept.contains(trace), "{trace}: {kept}");
    }
}

/// "What does the law say on domestic violence", and "stop".
const SENSITIVE: [(&str, &str, &str); 11] = [
    ("hi", "घरेलू हिंसा का कानून क्या है", "बस करो"),
    ("bn", "গার্হস্থ্য হিংসার আইন কী", "থামুন"),
    ("mr", "घरगुती हिंसाचाराचा कायदा काय आहे", "थांबा"),
    ("ta", "குடும்ப வன்முறை சட்டம் என்ன", "போதும்"),
    ("te", "గృహ హింస చట్టం ఏమిటి", "చాలు"),
    ("gu", "ઘરેલુ હિંસાનો કાયદો શું છે", "બસ"),
    ("kn", "ಕೌಟುಂಬಿಕ ದೌರ್ಜನ್ಯ ಕಾನೂನು ಏನು", "ಸಾಕು"),
    ("ml", "ഗാർഹിക പീഡന നിയമം എന്താണ്", "മതി"),
    ("pa", "ਘਰੇਲੂ ਹਿੰਸਾ ਦਾ ਕਾਨੂੰਨ ਕੀ ਹੈ", "ਬੱਸ ਕਰੋ"),
    ("or", "ଘରୋଇ ହିଂସା ଆଇନ କଣ", "ବନ୍ଦ କର"),
    ("en", "what does the law say about domestic violence", "stop"),
];

#[tokio::test]
async fn j7_a_sensitive_talk_is_not_kept_and_a_word_leaves_it_in_every_language() {
    let node = Node::deaf().await;
    for (language, ask, stop) in SENSITIVE {
        let session = person(&node, language).await;
        let told = node.say(Some(&session), ask).await;
        assert_eq!(
            (&told["intent"], &told["state"]),
            (&json!("legal.ask"), &json!("answered")),
            "{told}"
        );
        let left = node.say(Some(&session), stop).await;
        assert_eq!(left["state"], "answered", "{left}");
        for trace in ["law", "legal", "क़ानून"] {
            assert!(!reply(&left).contains(trace), "{left}");
        }
        assert_ne!(left["intent"], "legal.ask", "{left}");
        // "Say that again" tells nothing of it either.
        let again = node.say(Some(&session), "repeat that").await;
        assert_ne!(reply(&again), reply(&told), "{again}");
    }
    // Another one goes away in the middle.
    let session = person(&node, "hi").await;
    node.say(Some(&session), SENSITIVE[0].1).await;
    let folder = node.stop().await;
    let rows = all_rows(folder.path()).await;
    let sessions = kept_talks(&rows);
    for trace in ["domestic_violence", "legal.ask", "हिंसा", "violence", "question"] {
        assert!(!sessions.contains(trace), "{trace}: {sessions}");
    }
    // Only that it was asked.
    assert!(rows.contains("'domestic_violence'"), "{rows}");
}

#[tokio::test]
async fn what_is_not_sensitive_can_be_gone_on_with() {
    let node = Node::deaf().await;
    let session = person(&node, "en").await;
    node.say(Some(&session), "what is the law on minimum wages").await;
    let folder = node.stop().await;
    let rows = all_rows(folder.path()).await;
    assert!(rows.contains("minimum_wage\""), "{rows}");
}
