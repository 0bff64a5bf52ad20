//! How each language is best heard with Whisper base, and how its text gets into the language's own script.

/// What happens to the decoder's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    /// It already is what people read.
    AsWritten,
    /// Urdu letters, mapped word by word to Devanagari.
    UrduToDevanagari,
    /// Letters of one Indic block, moved to the same places of another.
    Shift { from: u32, to: u32 },
}

/// One way to hear a language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Route {
    /// Whisper's language token.
    pub(super) token: &'static str,
    /// Only letters of the block that starts here may be written.
    pub(super) block: Option<u32>,
    pub(super) script: Script,
    /// Ceiling of belief: what the route is worth at its best, 0..1.
    pub(super) trust: f32,
}

const DEVANAGARI: u32 = 0x0900;
const BENGALI: u32 = 0x0980;
const TAMIL: u32 = 0x0b80;
/// Whisper base is right about these languages only now and then; a caller below 0.6 asks again.
const WEAK: f32 = 0.5;

/// Languages worth transcribing freely, best first; the others only score candidates well.
pub(super) const LANGUAGES: [&str; 11] = ["en", "hi", "mr", "ta", "bn", "te", "gu", "kn", "ml", "pa", "or"];

/// The route of a language, `None` if nothing can be done for it.
pub(super) fn route(language: &str, lexicon: bool) -> Option<Route> {
    let own = |token, block| Route {
        token,
        block: Some(block),
        script: Script::AsWritten,
        trust: WEAK,
    };
    let moved = |to| Route {
        script: Script::Shift { from: DEVANAGARI, to },
        trust: 0.4,
        ..own("hi", DEVANAGARI)
    };
    Some(match language {
        "en" => Route {
            token: "en",
            block: None,
            script: Script::AsWritten,
            trust: 1.0,
        },
        // Base Whisper hears Hindi far better when it may write Urdu letters.
        "hi" if lexicon => Route {
            token: "ur",
            block: None,
            script: Script::UrduToDevanagari,
            trust: 0.9,
        },
        "hi" => Route {
            trust: 0.6,
            ..own("hi", DEVANAGARI)
        },
        "ur" => Route {
            token: "ur",
            block: None,
            script: Script::AsWritten,
            trust: 0.9,
        },
        "mr" => own("mr", DEVANAGARI),
        "ne" => own("ne", DEVANAGARI),
        "ta" => own("ta", TAMIL),
        // The decoder knows these scripts too little, and Odia not at all: Hindi's letters, moved over.
        "bn" => moved(BENGALI),
        "pa" => moved(0x0a00),
        "gu" => moved(0x0a80),
        "or" => moved(0x0b00),
        "te" => moved(0x0c00),
        "kn" => moved(0x0c80),
        "ml" => moved(0x0d00),
        _ => return None,
    })
}

/// Moves letters of one Indic block to another; all blocks are laid out alike.
pub(super) fn shift(text: &str, from: u32, to: u32) -> String {
    text.chars()
        .map(|c| match (c as u32).checked_sub(from) {
            Some(offset) if offset < 0x80 => char::from_u32(to + offset).unwrap_or(c),
            _ => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_route_and_weak_ones_say_so() {
        for language in LANGUAGES {
            let route = route(language, true).unwrap();
            assert!(
                route.trust >= 0.6 || !["en", "hi"].contains(&language),
                "{language}"
            );
        }
        assert!(route("kn", true).unwrap().trust < 0.6);
        assert_eq!(route("xx", true), None);
    }

    #[test]
    fn letters_move_between_scripts() {
        assert_eq!(shift("কলা 1", BENGALI, 0x0b00), "କଲା 1");
        assert_eq!(shift("काम", DEVANAGARI, 0x0c80), "ಕಾಮ");
    }
}
