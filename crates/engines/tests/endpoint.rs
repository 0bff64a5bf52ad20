//! Finding where somebody speaks. The detector here reads its answer out of the samples themselves.

use engines::EngineError;
use engines::hear::Vad;
use engines::hear::endpoint::{EndpointEvent, EndpointSettings, Endpointer, trim};
use proptest::prelude::*;

/// 10 ms frames; the first sample of a frame says how likely speech is.
struct Told;

const FRAME: usize = 160;

impl Vad for Told {
    fn frame_len(&self) -> usize {
        FRAME
    }
    fn probability(&mut self, frame: &[f32]) -> Result<f32, EngineError> {
        Ok(frame[0])
    }
    fn reset(&mut self) {}
}

/// Sound of the given stretches: (speech probability, milliseconds).
fn sound(stretches: &[(f32, usize)]) -> Vec<f32> {
    stretches
        .iter()
        .flat_map(|&(probability, ms)| vec![probability; ms * 16])
        .collect()
}

fn events(settings: EndpointSettings, audio: &[f32]) -> Vec<EndpointEvent> {
    let mut endpointer = Endpointer::new(Told, settings);
    let mut events = endpointer.push(audio).expect("push");
    events.extend(endpointer.finish().expect("finish"));
    events
}

#[test]
fn an_utterance_has_its_pre_roll_and_tail() {
    let audio = sound(&[(0.0, 1_000), (0.9, 800), (0.0, 1_000)]);
    let found = events(EndpointSettings::default(), &audio);
    let [
        EndpointEvent::SpeechStarted { at_ms: 760 },
        EndpointEvent::SpeechEnded {
            samples,
            start_ms,
            end_ms,
        },
    ] = &found[..]
    else {
        panic!("{found:?}");
    };
    assert_eq!((*start_ms, *end_ms), (760, 2_000));
    assert_eq!(samples[..], audio[760 * 16..2_000 * 16]);
}

#[test]
fn a_pause_shorter_than_the_limit_does_not_end_it() {
    let audio = sound(&[(0.9, 500), (0.0, 550), (0.9, 500), (0.0, 700)]);
    let ended = events(EndpointSettings::default(), &audio)
        .into_iter()
        .filter(|event| matches!(event, EndpointEvent::SpeechEnded { .. }))
        .count();
    assert_eq!(ended, 1);
    let impatient = EndpointSettings {
        silence_ms: 300,
        ..EndpointSettings::default()
    };
    let ended = events(impatient, &audio)
        .into_iter()
        .filter(|event| matches!(event, EndpointEvent::SpeechEnded { .. }))
        .count();
    assert_eq!(ended, 2);
}

#[test]
fn the_end_is_told_as_soon_as_the_silence_is_long_enough() {
    let mut endpointer = Endpointer::new(Told, EndpointSettings::default());
    assert_eq!(
        endpointer.push(&sound(&[(0.9, 400), (0.0, 590)])).unwrap().len(),
        1
    );
    assert!(endpointer.speaking() && endpointer.so_far().len() == 990 * 16);
    let told = endpointer.push(&sound(&[(0.0, 10)])).unwrap();
    assert!(
        matches!(&told[..], [EndpointEvent::SpeechEnded { end_ms: 600, .. }]),
        "{told:?}"
    );
    assert!(!endpointer.speaking() && endpointer.so_far().is_empty());
}

#[test]
fn clicks_and_coughs_are_not_speech() {
    assert_eq!(
        events(
            EndpointSettings::default(),
            &sound(&[(0.0, 500), (0.9, 50), (0.0, 900)])
        ),
        []
    );
    let cough = events(
        EndpointSettings::default(),
        &sound(&[(0.0, 500), (0.9, 120), (0.0, 900)]),
    );
    assert!(
        matches!(
            cough[..],
            [
                EndpointEvent::SpeechStarted { .. },
                EndpointEvent::SpeechDropped { .. }
            ]
        ),
        "{cough:?}"
    );
}

#[test]
fn long_silence_is_reported_again_and_again() {
    let times: Vec<u64> = events(EndpointSettings::default(), &sound(&[(0.0, 16_000)]))
        .into_iter()
        .map(|event| match event {
            EndpointEvent::Silence { at_ms } => at_ms,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(times, [5_000, 10_000, 15_000]);
}

#[test]
fn a_long_speech_comes_in_pieces_without_gaps() {
    let audio: Vec<f32> = (0..70_000 * 16)
        .map(|i| 0.6 + (i % 1_000) as f32 / 5_000.0)
        .collect();
    let mut joined = Vec::new();
    let mut pieces = 0;
    for event in events(EndpointSettings::default(), &audio) {
        if let EndpointEvent::SpeechEnded {
            samples, start_ms, ..
        } = event
        {
            assert_eq!(start_ms as usize * 16, joined.len());
            joined.extend(samples);
            pieces += 1;
        }
    }
    assert_eq!((pieces, joined == audio), (3, true));
}

#[test]
fn trimming_keeps_the_speech_and_tells_its_length() {
    let audio = sound(&[(0.0, 2_000), (0.9, 700), (0.1, 2_000), (0.8, 300), (0.0, 3_000)]);
    let trimmed = trim(&mut Told, &audio, &EndpointSettings::default())
        .unwrap()
        .unwrap();
    assert_eq!(trimmed.speech_ms, 1_000);
    let spans: Vec<_> = trimmed
        .spans
        .iter()
        .map(|span| (span.start_ms, span.end_ms))
        .collect();
    assert_eq!(spans, [(1_760, 2_900), (4_460, 5_200)]);
    assert_eq!(trimmed.samples.len(), (1_140 + 740) * 16);
}

#[test]
fn trimming_finds_nobody_in_silence() {
    for audio in [
        vec![],
        sound(&[(0.0, 3_000)]),
        sound(&[(0.0, 100), (0.9, 100), (0.0, 100)]),
    ] {
        assert_eq!(
            trim(&mut Told, &audio, &EndpointSettings::default()).unwrap(),
            None
        );
    }
}

fn stretches() -> impl Strategy<Value = Vec<(f32, usize)>> {
    prop::collection::vec((0.0_f32..1.0, 1_usize..1_500), 0..20)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Every utterance is a whole stretch of the input, they do not overlap, and no run of voice long enough to be
    /// speech falls outside them.
    #[test]
    fn nothing_said_is_lost(stretches in stretches(), chunk in 1_usize..5_000, silence_ms in 0_u32..900, max_ms in 500_u32..9_000) {
        let settings = EndpointSettings { silence_ms, max_ms, min_speech_ms: 0, ..EndpointSettings::default() };
        let marked: Vec<f32> = sound(&stretches).into_iter().enumerate()
            .map(|(i, p)| if i % FRAME == 0 { p } else { i as f32 }).collect();
        let mut endpointer = Endpointer::new(Told, settings);
        let mut found = Vec::new();
        for piece in marked.chunks(chunk) {
            found.extend(endpointer.push(piece).unwrap());
        }
        found.extend(endpointer.finish().expect("finish"));
        let mut covered = vec![false; marked.len()];
        let mut last_end = 0;
        for event in found {
            if let EndpointEvent::SpeechEnded { samples, start_ms, .. } = event {
                let start = start_ms as usize * 16;
                prop_assert!(start >= last_end, "overlap");
                prop_assert_eq!(&samples[..], &marked[start..start + samples.len()]);
                last_end = start + samples.len();
                covered[start..last_end].fill(true);
            }
        }
        let mut run = Vec::new();
        for (index, frame) in marked.chunks(FRAME).enumerate() {
            if frame[0] >= 0.5 { run.push(index) } else { run.clear() }
            // Whole frames only: a lone last piece may be shorter than the onset needs.
            if run.len() * 10 >= settings.start_ms as usize && frame.len() == FRAME {
                for &voiced in &run {
                    prop_assert!(covered[voiced * FRAME], "voice at {} ms lost", voiced * 10);
                }
            }
        }
    }

    #[test]
    fn any_settings_and_any_samples_are_survived(
        audio in prop::collection::vec(prop::num::f32::ANY, 0..9_000),
        numbers in prop::array::uniform7(prop_oneof![Just(0_u32), 0_u32..2_000, Just(u32::MAX)]),
        threshold in prop::num::f32::ANY,
        release in prop::num::f32::ANY,
    ) {
        let [start_ms, pre_roll_ms, silence_ms, tail_ms, min_speech_ms, max_ms, silence_report_ms] = numbers;
        let settings = EndpointSettings {
            threshold, release, start_ms, pre_roll_ms, silence_ms, tail_ms, min_speech_ms, max_ms, silence_report_ms,
        };
        let mut endpointer = Endpointer::new(Told, settings);
        for piece in audio.chunks(333) {
            endpointer.push(piece).unwrap();
        }
        endpointer.finish().expect("finish");
        trim(&mut Told, &audio, &settings).unwrap();
    }
}
