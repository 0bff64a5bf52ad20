//! F3: identifiers are masked before anything is kept, logged or sent; nothing else is.

use super::support::{brain, packs};
use conversation::guard::{Found, SafetyAction, Screen};
use conversation::language::Language;
use conversation::understand::Context;
use proptest::prelude::*;

/// Digits 0 of the scripts that people of the product write in.
const ZEROS: [char; 12] = ['0', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '٠', '０'];

/// The check digit that makes eleven digits an Aadhaar number: found by trying, so that the product's own table decides.
fn aadhaar(eleven: &str) -> String {
    (0..10)
        .map(|check| format!("{eleven}{check}"))
        .find(|number| conversation::guard::mask(number).kinds == ["aadhaar"])
        .expect("one of ten is right")
}

fn in_script(digits: &str, zero: char) -> String {
    let shift = |d: char| char::from_u32(zero as u32 + d.to_digit(10).expect("digit")).expect("digit");
    digits
        .chars()
        .map(|d| if d.is_ascii_digit() { shift(d) } else { d })
        .collect()
}

/// Cuts digits into groups, with a separator between.
fn grouped(digits: &str, sizes: &[usize], separator: &str) -> String {
    let mut groups = Vec::new();
    let mut rest = digits;
    for size in sizes.iter().chain(std::iter::repeat(&4)) {
        if rest.is_empty() {
            break;
        }
        let (group, tail) = rest.split_at((*size).min(rest.len()));
        groups.push(group);
        rest = tail;
    }
    groups.join(separator)
}

/// The kinds of identifiers in a text, by name, and what is left of it; whether it is danger is another question.
fn identified(text: &str) -> (String, String) {
    let masked = brain().mask(text);
    (masked.kinds.join(" "), masked.text)
}

fn masked(text: &str) -> String {
    brain().judge_text(text, None, None).redacted_text
}

/// The digits of a text, in ASCII.
fn digits(text: &str) -> String {
    let ascii = text.chars().map(conversation::understand::normalise::ascii_digit);
    ascii.filter(char::is_ascii_digit).collect()
}

/// Its first ten digits could be an order's.
#[test]
fn f3_an_aadhaar_number_that_begins_like_an_order_is_masked() {
    for text in ["2020 000000 03", "2020-000000-03", "2020 000000 0 3"] {
        assert_eq!(identified(text).0, "aadhaar", "{text}");
    }
    for text in ["ORD-2020-000000 03", "2024 004512"] {
        assert_eq!(identified(text).0, "", "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn f3_no_aadhaar_survives_in_any_script_or_grouping(
        first in 2_u8..=9,
        rest in "[0-9]{10}",
        zero in prop::sample::select(&ZEROS[..]),
        sizes in prop::collection::vec(1_usize..=6, 0..8),
        separator in prop::sample::select(&["", " ", "-", ".", " - ", "  ", ", ", "/", "_", "\u{200b}", "\u{2011}", "\n"][..]),
        before in prop::sample::select(&["", "mera aadhaar ", "आधार नंबर ", "5 ", "note: ", "ORD-2024-004512 ke liye ", "ஆதார் "][..]),
        after in prop::sample::select(&["", " hai", ", ok", " 7", " 98765 43210", "।"][..]),
    ) {
        let number = aadhaar(&format!("{first}{rest}"));
        let text = format!("{before}{}{after}", in_script(&grouped(&number, &sizes, separator), zero));
        let masked = masked(&text);
        prop_assert!(!digits(&masked).contains(&number[..8]), "{text} -> {masked}");
        prop_assert!(!before.starts_with("ORD") || masked.contains("ORD-2024-004512"), "{text} -> {masked}");
    }

    #[test]
    fn f3_masking_is_idempotent_and_never_panics(text in "\\PC{0,120}") {
        let once = masked(&text);
        prop_assert_eq!(masked(&once), once);
    }

    #[test]
    fn f3_masking_numbers_and_words_is_idempotent(
        parts in prop::collection::vec(
            prop_oneof![
                "[0-9०-९]{1,14}", "[A-Z]{1,5}", "[a-z]{2,6}@[a-z]{3,6}",
                prop::sample::select(vec![
                    "nine".to_owned(), "double".to_owned(), "नौ".to_owned(), "आठ".to_owned(), "aadhaar".to_owned(), "account".to_owned(),
                    "phone".to_owned(), "और".to_owned(), "ए".to_owned(), "बी".to_owned(), "at the rate".to_owned(), "pan".to_owned(),
                    "XXXX".to_owned(), "ஒன்பது".to_owned(), "hundred".to_owned(), "rs".to_owned(),
                ]),
            ],
            0..24,
        ),
        separator in prop::sample::select(&[" ", ", ", "-"][..]),
    ) {
        let once = masked(&parts.join(separator));
        prop_assert_eq!(masked(&once), once);
    }
}

#[test]
fn f3_digits_said_in_every_language_are_masked_native_and_romanised() {
    // 9876543210 and an Aadhaar number, from the very first form and from each Roman form of the ten digits.
    let phone = [9_usize, 8, 7, 6, 5, 4, 3, 2, 1, 0];
    let aadhaar = [2_usize, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 6];
    for pack in packs() {
        let cardinals = &pack.language.numbers.cardinals;
        let forms = |digit: usize| -> Vec<&str> { cardinals[digit].split('|').map(str::trim).collect() };
        let native = |digit: usize| forms(digit)[0];
        let roman = |digit: usize| *forms(digit).iter().find(|f| f.is_ascii()).expect("a Roman form");
        for (number, kind) in [(&phone[..], "phone"), (&aadhaar[..], "aadhaar")] {
            let said = |word: &dyn Fn(usize) -> String| {
                number.iter().map(|d| word(*d)).collect::<Vec<_>>().join(" ")
            };
            for said in [said(&|d| native(d).to_owned()), said(&|d| roman(d).to_owned())] {
                let expected = (kind.to_owned(), "XXXX ok".to_owned());
                assert_eq!(
                    identified(&format!("{said} ok")),
                    expected,
                    "{}: {said}",
                    pack.code.code()
                );
            }
        }
    }
}

#[test]
fn f3_what_people_dictate_is_masked_and_the_rest_stays() {
    for (text, kinds, left) in [
        (
            "call me nine double eight triple seven four three two one",
            "phone",
            "call me XXXX",
        ),
        (
            "my phone is ninety eight, seventy six, fifty four, thirty two, ten please note",
            "phone",
            "my phone is XXXX please note",
        ),
        (
            "फोन नंबर अट्ठानवे छिहत्तर चौवन बत्तीस दस पर कॉल करो",
            "phone",
            "फोन नंबर XXXX पर कॉल करो",
        ),
        (
            "nau aath saat chhe, uske baad paanch char teen do ek shunya",
            "phone",
            "XXXX",
        ),
        (
            "खाता नंबर तीन चार पाँच छह सात आठ नौ शून्य एक दो तीन है",
            "bank",
            "खाता नंबर XXXX है",
        ),
        ("पैन ए बी सी पी ई एक दो तीन चार एफ लिख लो", "pan", "पैन XXXX लिख लो"),
        ("pan a b c p e one two three four f", "pan", "pan XXXX"),
        ("pay sunita at the rate ybl", "upi", "pay XXXX"),
        (
            "my bank account number is 1234 5678 901",
            "bank",
            "my bank account number is XXXX XXXX 901",
        ),
        (
            "khata number 30457718290 hai",
            "bank",
            "khata number XXXXXXX8290 hai",
        ),
        ("voter id WB/03/013/123456", "voter", "voter id XX/XX/XXX/XXXXXX"),
        (
            "aadhaar 234123412345 is misread by one",
            "aadhaar",
            "aadhaar XXXXXXXX2345 is misread by one",
        ),
        (
            "card 4111-1111-1111-1111 se diya",
            "card",
            "card XXXX-XXXX-XXXX-1111 se diya",
        ),
    ] {
        assert_eq!(identified(text), (kinds.to_owned(), left.to_owned()), "{text}");
    }
}

#[test]
fn f3_orders_prices_years_and_counts_are_never_masked() {
    for text in [
        "order number ORD-2024-004512 ka paisa account me kab aayega",
        "ओआरडी दो हज़ार चौबीस शून्य शून्य चार पाँच एक दो कहाँ है",
        "order two zero two four zero zero four five one two where is it",
        "saree 1500 se 2500 tak, pin 226001",
        "mujhe 10 20 30 40 50 ke note chahiye",
        "2 kg chawal 500 rupaye, 3 kg dal 600 rupaye, 4 kg atta 700",
        "class 6 7 8 9 10 11 12 ke bachche",
        "12/03/1985 ko janam hua, 2026 me 41 saal",
    ] {
        assert_eq!(identified(text), (String::new(), text.to_owned()));
    }
}

#[test]
fn f1_danger_is_answered_and_the_identifier_is_masked_all_the_same() {
    let safety = brain().judge_text("my husband is beating me, call 98765 43210", None, None);
    assert_eq!(safety.action, SafetyAction::Escalate);
    assert_eq!(safety.kinds, ["violence", "phone"]);
    assert!(!safety.redacted_text.contains("98765"), "{safety:?}");
}

#[test]
fn f1_children_are_no_cry_for_help() {
    let screen = Screen::new(&packs()).expect("content");
    for text in ["बच्चों को पढ़ाना है", "bachchon ko padhana hai"] {
        assert_eq!(screen.look(text, Language::Hi), Found::default(), "{text}");
    }
    for text in ["बचाओ", "bachaao"] {
        assert_eq!(screen.look(text, Language::Hi).danger, ["violence"], "{text}");
    }
}

#[test]
fn f3_a_phone_is_masked_in_the_text_and_kept_as_the_answer_to_track_an_order() {
    let understood = brain().understand(
        "track my order, phone 98765 43210",
        None,
        &Context::default(),
        None,
    );
    assert_eq!(understood.intent.name, "shop.track_order");
    assert_eq!(understood.slots["phone"], "9876543210");
    assert!(!understood.safety.redacted_text.contains("98765"));
}
