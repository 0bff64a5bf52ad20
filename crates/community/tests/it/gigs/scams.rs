//! G7: what no posting may ask for.

use super::support::{cooking, lucknow, market, texts};
use crate::shipped;
use community::MIGRATIONS;
use community::gigs::{self, GigError, NewGig};
use store::testing::{NOW, each_database};

#[test]
fn g7_tricks_are_found_in_eleven_languages_and_honest_words_are_not() {
    let scams = shipped::library().scams;
    for (text, code) in [
        ("Packing from home, registration fee 500", "asks_money"),
        ("Pay ₹999 first, joining kit will come", "asks_money"),
        ("पैकिंग का काम, रजिस्ट्रेशन फीस 500 रुपये", "asks_money"),
        ("kaam ghar se, pehle 300 rupaye jama karo", "asks_money"),
        ("ঘরে বসে কাজ, রেজিস্ট্রেশন ফি ৫০০ টাকা", "asks_money"),
        ("घरबसल्या काम, नोंदणी शुल्क ५०० रुपये", "asks_money"),
        ("வீட்டு வேலை, பதிவு கட்டணம் 500", "asks_money"),
        ("ఇంటి పని, రిజిస్ట్రేషన్ ఫీజు 500", "asks_money"),
        ("ઘરનું કામ, રજિસ્ટ્રેશન ફી 500", "asks_money"),
        ("ಮನೆ ಕೆಲಸ, ನೋಂದಣಿ ಶುಲ್ಕ 500", "asks_money"),
        ("വീട്ടുജോലി, രജിസ്ട്രേഷൻ ഫീസ് 500", "asks_money"),
        ("ਘਰ ਦਾ ਕੰਮ, ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਫੀਸ 500", "asks_money"),
        ("ଘର କାମ, ପଞ୍ଜୀକରଣ ଶୁଳ୍କ 500", "asks_money"),
        ("Typing, send Aadhaar photo", "asks_id"),
        ("आधार कार्ड की फोटो भेजें, काम मिलेगा", "asks_id"),
        ("ஆதார் நகல் அனுப்பவும்", "asks_id"),
        ("Share OTP to confirm your seat", "asks_secret"),
        ("ओटीपी बताइए और काम पाइए", "asks_secret"),
    ] {
        assert_eq!(gigs::scam_in(&scams, &[text]), Some(code), "{text}");
    }
    for text in [
        "Packing masala, no registration fee",
        "काम मिलेगा, कोई रजिस्ट्रेशन फीस नहीं",
        "Cook for a hostel, paid weekly, first week paid in advance",
        "स्कूल की वर्दी सिलना",
        "Teach computers and English",
        "பள்ளிச் சீருடை தைப்பது",
        "Carry water pans in the kitchen",
    ] {
        assert_eq!(gigs::scam_in(&scams, &[text]), None, "{text}");
    }
    // The starter content is honest.
    for demo in shipped::library().demo_gigs {
        let titles: Vec<&str> = demo.title.0.values().map(String::as_str).collect();
        assert_eq!(gigs::scam_in(&scams, &titles), None, "{titles:?}");
        assert!(!titles.iter().any(|it| gigs::gives_contact(it)), "{titles:?}");
    }
}

#[test]
fn g6_a_number_or_an_address_is_no_title() {
    for text in [
        "Call 98765 43210",
        "फोन ९८७६५४३२१०",
        "pay to asha@upi",
        "+91-98765-43210",
    ] {
        assert!(gigs::gives_contact(text), "{text}");
    }
    for text in [
        "Stitch 200 uniforms by 15 April 2026",
        "5 @ 20 rupees each",
        "Class 10 maths",
    ] {
        assert!(!gigs::gives_contact(text), "{text}");
    }
}

#[tokio::test]
async fn g6_g7_a_trick_is_refused_at_posting_with_its_reason() {
    each_database(&[MIGRATIONS], async |db| {
        let m = market(db).await;
        let place = lucknow(&m.library);
        let mut tx = db.write().await;
        for (title, wanted) in [
            ("Data entry, security deposit 1000", "asks_money"),
            ("Cook, call 9876543210", "gives_contact"),
        ] {
            let new = NewGig {
                title: texts(title),
                ..cooking(&place)
            };
            match gigs::post(&mut tx, &m.library, &m.employer, wanted, &new, NOW).await {
                Err(GigError::Scam { code }) => assert_eq!(code, wanted),
                other => panic!("{other:?}"),
            }
        }
    })
    .await;
}
