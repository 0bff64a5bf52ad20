//! J1, J4: numbers and parts of laws that no source holds.

use super::support::brain;
use conversation::language::Language;
use conversation::understand::SectionWords;
use proptest::prelude::*;

const SOURCE: &str = "Legal Services Act, 1987, section 12: 26 weeks of leave, ten workers, 18 years, Rs 15,000. Looked at on 2026-11-20.";

/// A frame in every language: "They say { } about it".
const FRAMES: [(Language, &str); 11] = [
    (Language::Hi, "कहते हैं कि {} मिलता है।"),
    (Language::Bn, "বলা হয় {} পাওয়া যায়।"),
    (Language::Mr, "असे म्हणतात की {} मिळते."),
    (Language::Ta, "அவர்கள் {} என்று சொல்கிறார்கள்."),
    (Language::Te, "వారు {} అని అంటారు."),
    (Language::Gu, "કહે છે કે {} મળે છે."),
    (Language::Kn, "ಅವರು {} ಎಂದು ಹೇಳುತ್ತಾರೆ."),
    (Language::Ml, "അവർ {} എന്ന് പറയുന്നു."),
    (Language::Pa, "ਕਹਿੰਦੇ ਹਨ ਕਿ {} ਮਿਲਦਾ ਹੈ।"),
    (Language::Or, "କୁହନ୍ତି ଯେ {} ମିଳେ।"),
    (Language::En, "They say that {} is given."),
];

fn sections() -> SectionWords {
    SectionWords::new([
        "section",
        "u/s",
        "धारा",
        "ধারা",
        "कलम",
        "பிரிவு",
        "సెక్షన్",
        "કલમ",
        "ಸೆಕ್ಷನ್",
        "വകുപ്പ്",
        "ਧਾਰਾ",
        "ଧାରା",
    ])
}

/// Digits of the script, where the language has its own.
fn native(number: u64, language: Language) -> String {
    let zero = match language {
        Language::Hi | Language::Mr => '०',
        Language::Bn => '০',
        Language::Ta => '௦',
        Language::Te => '౦',
        Language::Gu => '૦',
        Language::Kn => '೦',
        Language::Ml => '൦',
        Language::Pa => '੦',
        Language::Or => '୦',
        Language::En => '0',
    };
    let digit = |c: char| char::from_u32(zero as u32 + c.to_digit(10).unwrap_or(0)).unwrap_or(c);
    number.to_string().chars().map(digit).collect()
}

fn passes(sentence: &str, language: Language) -> bool {
    let (brain, sections) = (brain(), sections());
    let backing = brain.backing([SOURCE], &sections);
    brain.is_backed(sentence, language, &sections, &backing)
}

#[test]
fn j1_what_the_source_holds_may_be_said_in_every_language() {
    for (language, frame) in FRAMES {
        for held in ["26", "10", "15,000", "1987", "2026"] {
            let sentence = frame.replace("{}", held);
            assert!(passes(&sentence, language), "{sentence}");
            let own = frame.replace("{}", &native(26, language));
            assert!(passes(&own, language), "{own}");
        }
        assert!(
            passes(&frame.replace("{}", ""), language),
            "{frame}: nothing is named"
        );
    }
}

#[test]
fn j4_a_section_must_be_a_section_of_the_source() {
    // Twelve is a section; twenty-six is a number of weeks, and no section.
    assert!(passes("It is in section 12.", Language::En));
    assert!(!passes("It is in section 26.", Language::En));
    assert!(!passes("It is u/s 18.", Language::En));
    assert!(passes("यह धारा 12 में है।", Language::Hi));
    assert!(!passes("यह धारा 18 में है।", Language::Hi));
    assert!(!passes("यह धारा १८ में है।", Language::Hi));
    assert!(!passes("Section 498A says so.", Language::En));
}

#[test]
fn j1_an_amount_keeps_its_unit() {
    assert!(passes("You get 26 weeks.", Language::En));
    assert!(!passes("You get 26 months.", Language::En));
    assert!(!passes("आपको 26 दिन मिलते हैं।", Language::Hi));
    assert!(!passes("You get 18 rupees.", Language::En));
}

#[test]
fn what_is_too_long_to_be_looked_at_is_not_vouched_for() {
    let long = "यह ".repeat(1_000);
    assert!(!passes(&long, Language::Hi));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Whatever number is planted, in digits, in the script's own digits, or in words: it does not come out.
    #[test]
    fn j1_planted_numbers_never_come_out(number in 2_u64..1_000_000) {
        prop_assume!(![12, 26, 10, 18, 15_000, 1987, 2026, 11, 20].contains(&number));
        for (language, frame) in FRAMES {
            let words = brain().replies().read_aloud(language, &number.to_string());
            for planted in [number.to_string(), native(number, language), words] {
                let sentence = frame.replace("{}", &planted);
                prop_assert!(!passes(&sentence, language), "{}", sentence);
            }
        }
    }
}
