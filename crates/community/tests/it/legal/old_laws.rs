//! J2, J3: old laws that people still name.

use crate::shipped;
use community::Day;
use community::legal::{named, repealed};

fn today() -> Day {
    Day::from_date(2026, 12, 1)
}

#[test]
fn j3_an_old_law_is_recognised_in_every_script_and_leads_to_its_successor() {
    let library = shipped::library();
    for said in [
        "what is IPC 498A",
        "police said section 498a",
        "आईपीसी की धारा ४९८ए क्या है",
        "আইপিসি ধারায় কী আছে",
        "भादंसं मध्ये काय आहे",
        "ஐபிசி பிரிவு என்ன",
        "ఐపీసీ సెక్షన్ ఏమిటి",
        "આઈપીસી કલમ શું છે",
        "ಐಪಿಸಿ ಸೆಕ್ಷನ್ ಏನು",
        "ഐപിസി വകുപ്പ് എന്താണ്",
        "ਆਈਪੀਸੀ ਧਾਰਾ ਕੀ ਹੈ",
        "ଆଇପିସି ଧାରା କଣ",
    ] {
        let old = repealed(&library, said, None, today());
        let [it] = old.as_slice() else {
            panic!("{said}: {old:?}")
        };
        assert_eq!((it.old.as_str(), it.still_applies), ("ipc-1860", false), "{said}");
        assert_eq!(it.replaced_by, ["bns-2023"], "{said}");
        assert_eq!(it.repealed_on, Day::from_date(2024, 7, 1));
    }
    let wages = repealed(&library, "Minimum Wages Act mein kya likha hai", None, today());
    assert_eq!(wages[0].replaced_by, ["wages-code-2019"]);
    assert!(wages[0].verified);
    // The row of the new law is general knowledge: say "please confirm".
    assert!(!repealed(&library, "CrPC 125", None, today())[0].verified);
}

#[test]
fn j2_before_the_change_the_old_law_still_decides() {
    let library = shipped::library();
    let on = |day| repealed(&library, "IPC 498A", Some(day), today())[0].still_applies;
    assert!(on(Day::from_date(2024, 6, 30)));
    assert!(!on(Day::from_date(2024, 7, 1)));
    // Before the change there was nothing to say.
    assert!(repealed(&library, "IPC 498A", None, Day::from_date(2024, 6, 30)).is_empty());
}

#[test]
fn a_law_is_named_by_whole_words() {
    let library = shipped::library();
    for innocent in [
        "tips for me",
        "recipe",
        "my bonus is late",
        "the code of the door",
        "a poshak",
    ] {
        assert!(named(&library, innocent).is_empty(), "{innocent}");
    }
    let ids = |text: &str| {
        named(&library, text)
            .iter()
            .map(|it| it.id.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids("the Code on Wages, 2019"), ["wages-code-2019"]);
    assert_eq!(ids("BNSS"), ["bnss-2023"]);
    assert_eq!(ids("BNS"), ["bns-2023"]);
}
