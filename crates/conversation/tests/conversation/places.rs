//! Towns and villages in what people say, with the real content and a small gazetteer.

use crate::support::packs;
use conversation::language::Language;
use conversation::understand::places::{Gazetteer, Listing};
use conversation::understand::{Brain, Context};
use proptest::prelude::*;
use std::sync::OnceLock;

const LISTING: &str = "awaaz-places\t1\nS\tbihar\nD\tVaishali\tIN-BR\nD\tMandya\tIN-KA\nD\tLucknow\tIN-UP\nD\tJalgaon\tIN-MH\n\
    D\tThanjavur\tIN-TN\nD\tKollam\tIN-KL\n\
    P\tHajipur\t0\t0\t256916\t852113\nP\tMandya\t1\t0\t125300\t768900\nP\tMohanlalganj\t2\t1\t266818\t809823\n\
    P\tJalgaon\t3\t0\t\t\nP\tThanjavur\t4\t0\t\t\nP\tKollam\t5\t0\t\t\n\
    P\tKam\t2\t2\t\t\nP\tKal\t2\t2\t\t\nP\tSari\t2\t2\t\t\nP\tDukan\t2\t2\t\t\nP\tGhar\t2\t2\t\t\nP\tKamlapur\t2\t2\t\t\n";

fn brain() -> &'static Brain {
    static BRAIN: OnceLock<Brain> = OnceLock::new();
    BRAIN.get_or_init(|| {
        let brain = Brain::new(packs()).expect("content");
        assert!(brain.set_gazetteer(Gazetteer::new(Listing::parse(LISTING).expect("a listing"))));
        brain
    })
}

fn named(language: Language, text: &str) -> Option<String> {
    brain().place_in(text, language, false)
}

#[test]
fn one_town_is_met_in_every_script_and_with_its_endings() {
    use Language as L;
    for (language, text, place) in [
        (L::Hi, "मोहनलालगंज में काम चाहिए", "Mohanlalganj"),
        (L::Hi, "mohanlalganj mein kaam chahiye", "Mohanlalganj"),
        (L::Hi, "Mohan Lal Ganj me koi kaam hai", "Mohanlalganj"),
        (L::Bn, "মোহনলালগঞ্জে কাজ আছে কি", "Mohanlalganj"),
        (L::Te, "మోహన్‌లాల్‌గంజ్ లో పని ఉందా", "Mohanlalganj"),
        (L::Hi, "हाजीपुर में सिलाई का काम", "Hajipur"),
        (L::Kn, "ಮಂಡ್ಯದಲ್ಲಿ ಹೊಲಿಗೆ ಕೆಲಸ ಇದೆಯಾ", "Mandya"),
        (L::Kn, "mandyadalli kelasa ideya", "Mandya"),
        (L::Mr, "जळगावात काम मिळेल का", "Jalgaon"),
        (L::Ta, "தஞ்சாவூர்ல வேலை இருக்கா", "Thanjavur"),
        (L::Ta, "thanjavur-la velai irukka", "Thanjavur"),
        (L::Ml, "കൊല്ലത്ത് ജോലി ഉണ്ടോ", "Kollam"),
        (L::En, "any work near hajipur", "Hajipur"),
    ] {
        assert_eq!(named(language, text).as_deref(), Some(place), "{text}");
    }
}

#[test]
fn everyday_words_that_are_also_villages_stay_words() {
    for text in [
        "kam paise mein kaam nahi chahiye",
        "kal mein aaungi",
        "sari ke paas dukan hai",
        "dukan mein kaam chahiye",
        "ghar ke paas kaam chahiye",
        "मुझे घर के पास कोई काम चाहिए",
        "दुकान में काम मिलेगा क्या",
    ] {
        assert_eq!(named(Language::Hi, text), None, "{text}");
    }
}

#[test]
fn a_village_needs_room_in_the_sentence_or_the_question_where() {
    assert_eq!(named(Language::Hi, "kamlapur kaam chahiye"), None);
    assert_eq!(
        named(Language::Hi, "kamlapur mein kaam chahiye").as_deref(),
        Some("Kamlapur")
    );
    assert_eq!(
        brain().place_in("kamlapur", Language::Hi, true).as_deref(),
        Some("Kamlapur")
    );
}

#[test]
fn a_request_for_work_gets_the_town_as_its_place() {
    let heard = brain().understand("हाजीपुर में सिलाई का काम चाहिए", None, &Context::default(), None);
    assert_eq!(heard.intent.name, "gigs.search");
    assert_eq!(
        heard.slots.get("place").and_then(|it| it.as_str()),
        Some("Hajipur")
    );
    assert_eq!(
        heard.slots.get("kind").and_then(|it| it.as_str()),
        Some("tailoring")
    );
    // The lexicon goes first.
    assert_eq!(named(Language::Hi, "लखनऊ में काम").as_deref(), Some("Lucknow"));
}

#[test]
fn a_brain_without_a_gazetteer_knows_the_lexicon() {
    let plain = crate::support::brain();
    assert_eq!(
        plain.place_in("kanpur mein kaam", Language::Hi, false).as_deref(),
        Some("Kanpur")
    );
    assert_eq!(plain.place_in("हाजीपुर में काम", Language::Hi, false), None);
    assert!(plain.resolve_place("Hajipur", &[]).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_text_in_any_language_is_survived(
        words in prop::collection::vec(
            prop_oneof!["[a-zA-Z' -]{0,70}", "\\PC{0,12}", "[ऀ-ൿ]{0,40}"],
            0..8,
        ),
        language in prop::sample::select(Language::ALL.to_vec()),
        asked in any::<bool>(),
    ) {
        let text = words.join(" ");
        if let Some(place) = brain().place_in(&text, language, asked) {
            prop_assert!(!place.is_empty());
        }
    }

    #[test]
    fn any_listing_is_read_or_refused(text in "(awaaz-places\t1\n)?([SDPN](\t[a-zA-Z0-9-]{0,6}){0,6}\n){0,12}") {
        if let Ok(listing) = Listing::parse(&text) {
            let places = Gazetteer::new(listing);
            prop_assert!(places.resolve("a", &[(20.0, 77.0)]).is_none_or(|it| !it.name.is_empty()));
        }
    }
}
