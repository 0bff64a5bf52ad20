//! Every language has everything.

use crate::support::{brain, packs, read_pack};
use conversation::language::Language;
use std::collections::{BTreeMap, BTreeSet};

/// Message id -> names of its arguments.
fn messages(ftl: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut id = String::new();
    for line in ftl.lines().filter(|l| !l.starts_with('#')) {
        if let Some((name, _)) = line.split_once('=')
            && line.starts_with(|c: char| c.is_ascii_lowercase())
        {
            name.trim().clone_into(&mut id);
            assert!(out.insert(id.clone(), BTreeSet::new()).is_none(), "{id} twice");
        }
        for piece in line.split('$').skip(1) {
            let name: String = piece
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-')
                .collect();
            out.entry(id.clone()).or_default().insert(name);
        }
    }
    out
}

#[test]
fn every_language_has_every_intent_name_and_message() {
    let english = read_pack("en").unwrap();
    let master = messages(&english.replies);
    for pack in packs() {
        let code = pack.code.code();
        for (intent, sentences) in &english.phrases {
            let own = pack
                .phrases
                .get(intent)
                .unwrap_or_else(|| panic!("{code}/phrases.toml lacks {intent}"));
            assert!(
                own.len() >= 8 && sentences.len() >= 8,
                "{code}/phrases.toml: {intent} has {} sentences",
                own.len()
            );
        }
        // Each language knows the towns of its own region.
        for (slot, keys) in english.lexicon.iter().filter(|(slot, _)| *slot != "place") {
            for key in keys.keys() {
                let own = pack.lexicon.get(slot).and_then(|k| k.get(key));
                let own = own.unwrap_or_else(|| panic!("{code}/lexicon.toml lacks {slot}.{key}"));
                assert!(
                    !own.say.trim().is_empty(),
                    "{code}/lexicon.toml: {slot}.{key}.say is empty"
                );
            }
        }
        let own = messages(&pack.replies);
        for (id, args) in &master {
            let theirs = own
                .get(id)
                .unwrap_or_else(|| panic!("{code}/replies.ftl lacks {id}"));
            // A language may say "one" or "two" without the number: it may leave out nothing else.
            let missing: Vec<_> = args.difference(theirs).filter(|a| *a != "count").collect();
            let added: Vec<_> = theirs.difference(args).collect();
            assert!(
                missing.is_empty() && added.is_empty(),
                "{code}/replies.ftl: {id}: lacks {missing:?}, adds {added:?}"
            );
        }
        assert_eq!(
            own.len(),
            master.len(),
            "{code}/replies.ftl has messages that the master has not"
        );
    }
}

#[test]
fn every_message_renders_in_at_most_three_sentences() {
    use conversation::turn::{Arg, Line};
    let master = messages(&read_pack("en").unwrap().replies);
    for language in brain().languages() {
        for (id, names) in &master {
            let args = names
                .iter()
                .map(|n| {
                    (
                        n.clone(),
                        if n == "count" {
                            Arg::Number(2.0)
                        } else {
                            Arg::Digits("12".into())
                        },
                    )
                })
                .collect();
            let line = Line::Message { id: id.clone(), args };
            let sentences = brain().replies().render(language, &[line]);
            assert!(
                (1..=3).contains(&sentences.len()),
                "{}: {id}: {sentences:?}",
                language.code()
            );
            for s in &sentences {
                let stray = |c: char| ('\u{E000}'..='\u{E002}').contains(&c);
                assert!(
                    !s.text.contains(stray) && !s.spoken.contains(stray),
                    "{id}: {s:?}"
                );
            }
        }
    }
}

#[test]
fn every_action_and_question_of_the_product_has_its_message() {
    for tool in conversation::act::TOOLS {
        for required in tool.required {
            assert!(
                brain().replies().has(Language::En, required.ask),
                "{}",
                required.ask
            );
        }
    }
    for kind in conversation::guard::DANGER_KINDS {
        assert!(
            brain()
                .replies()
                .has(Language::En, &format!("emergency-{}", kind.replace('_', "-")))
        );
    }
}
