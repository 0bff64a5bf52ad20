//! Every format that people send arrives as the same sound; everything else is refused with a reason.

use std::path::Path;

use engines::EngineError;
use engines::audio::{
    AudioFormat, Clip, Limits, RawFormat, decode, decode_16k, decode_raw, encode, wav_header,
};
use proptest::prelude::*;

fn file(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn open(name: &str) -> Clip {
    decode_16k(&file(name), None, &Limits::default()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Chirps separated by pauses: easy to find again, unlike a steady tone.
fn melody(rate: u32, seconds: f32) -> Clip {
    let count = (rate as f32 * seconds) as usize;
    let samples = (0..count)
        .map(|i| {
            let t = i as f32 / rate as f32;
            let gate = if (t * 5.0).fract() < 0.7 { 0.4 } else { 0.0 };
            gate * (std::f32::consts::TAU * (300.0 + 250.0 * t) * t).sin()
        })
        .collect();
    Clip { samples, rate }
}

/// Best normalised correlation of two recordings over shifts of up to `reach` samples, and that shift.
fn likeness(a: &[f32], b: &[f32], reach: i64) -> (f32, i64) {
    let mut best = (0.0_f32, 0);
    for shift in -reach..=reach {
        let (mut dot, mut aa, mut bb) = (0.0_f64, 1e-9_f64, 1e-9_f64);
        for (i, &x) in a.iter().enumerate() {
            let Some(&y) = usize::try_from(i as i64 + shift).ok().and_then(|j| b.get(j)) else {
                continue;
            };
            let (x, y) = (f64::from(x), f64::from(y));
            dot += x * y;
            aa += x * x;
            bb += y * y;
        }
        let score = (dot / (aa * bb).sqrt()) as f32;
        if score > best.0 {
            best = (score, shift);
        }
    }
    best
}

#[test]
fn every_format_people_send_is_the_same_second_of_speech() {
    let wanted = open("speech.flac");
    assert_eq!(wanted.samples.len(), 16_000);
    // AAC without an edit list keeps its encoder delay; ADTS and fragments have nowhere to say it.
    for (name, like, shift_at_most, longer_at_most) in [
        ("mulaw.wav", 0.95, 8, 8),
        ("alaw.wav", 0.95, 8, 8),
        ("pcm8.wav", 0.90, 8, 8),
        ("speech.mp3", 0.95, 8, 8),
        ("speech.m4a", 0.95, 400, 800),
        ("speech.aac", 0.95, 400, 800),
        ("fragmented.mp4", 0.95, 400, 800),
        ("vorbis.ogg", 0.90, 8, 32),
        ("voice-note.ogg", 0.80, 16, 8),
        ("stereo.opus", 0.80, 16, 8),
        ("media-recorder.webm", 0.80, 16, 800),
        ("opus.mp4", 0.80, 16, 800),
    ] {
        let clip = open(name);
        assert_eq!(clip.rate, 16_000);
        let longer = clip.samples.len() as i64 - 16_000;
        assert!(
            (-8..=longer_at_most).contains(&longer),
            "{name}: {longer} samples longer"
        );
        let (score, shift) = likeness(&wanted.samples, &clip.samples, 450);
        assert!(
            score > like && shift.abs() <= shift_at_most,
            "{name}: likeness {score}, shifted by {shift}"
        );
    }
}

#[test]
fn decode_keeps_the_rate_of_the_file_and_mixes_channels_down() {
    for (name, rate, millis) in [
        ("float-stereo.wav", 8_000, 250),
        ("pcm24-11k.wav", 11_025, 500),
        ("mulaw.wav", 8_000, 1_000),
        ("speech.flac", 16_000, 1_000),
        ("voice-note.ogg", 48_000, 1_000),
    ] {
        let clip = decode(&file(name), None, &Limits::default()).unwrap();
        assert_eq!(
            (clip.rate, clip.millis().next_multiple_of(10)),
            (rate, millis),
            "{name}"
        );
        assert!(
            clip.samples.iter().any(|sample| sample.abs() > 0.1),
            "{name} is silent"
        );
    }
}

#[test]
fn a_wrong_hint_does_no_harm() {
    for hint in [
        "audio/mpeg",
        "wav",
        ".webm",
        "audio/ogg; codecs=opus",
        "",
        "nonsense/🎤",
    ] {
        assert_eq!(
            decode_16k(&file("speech.flac"), Some(hint), &Limits::default()).unwrap(),
            open("speech.flac")
        );
    }
}

#[test]
fn wav_of_every_sample_width_is_read() {
    let source = melody(16_000, 0.3);
    for bits in [8_u16, 16, 24, 32] {
        let spec = hound::WavSpec {
            channels: 2,
            sample_rate: 16_000,
            bits_per_sample: bits,
            sample_format: hound::SampleFormat::Int,
        };
        let mut bytes = std::io::Cursor::new(Vec::new());
        let mut writer = hound::WavWriter::new(&mut bytes, spec).unwrap();
        let full = (1_i64 << (bits - 1)) as f32;
        for &sample in &source.samples {
            for _ in 0..2 {
                writer.write_sample((sample * full) as i32).unwrap();
            }
        }
        writer.finalize().unwrap();
        let clip = decode(bytes.get_ref(), Some("wav"), &Limits::default()).unwrap();
        assert_eq!(clip.samples.len(), source.samples.len());
        let worst = clip
            .samples
            .iter()
            .zip(&source.samples)
            .map(|(a, b)| (a - b).abs())
            .fold(0.0, f32::max);
        assert!(worst <= 1.1 / full, "{bits} bits: off by {worst}");
    }
}

#[test]
fn what_we_write_is_read_back_as_the_same_sound() {
    // An MP3 frame at 24 kHz is too small for the tag with the exact length: up to 0.1 s of padding is left.
    for rate in [16_000_u32, 22_050, 24_000, 48_000] {
        let source = melody(rate, 1.3);
        let wanted = engines::audio::resample(&source.samples, rate, 16_000).unwrap();
        for (format, like, slack) in [
            (AudioFormat::Wav, 0.999, 1),
            (AudioFormat::OggOpus, 0.90, 8),
            (AudioFormat::Mp3, 0.95, 1_600),
        ] {
            let bytes = encode(&source, format).unwrap();
            let clip = decode_16k(&bytes, Some(format.content_type()), &Limits::default()).unwrap();
            let difference = (clip.samples.len() as i64 - wanted.len() as i64).abs();
            assert!(
                difference <= slack,
                "{format:?} at {rate}: length differs by {difference}"
            );
            let reach = slack.min(1_600);
            let (score, shift) = likeness(&wanted, &clip.samples, reach);
            assert!(
                score > like,
                "{format:?} at {rate}: likeness {score} at shift {shift}"
            );
        }
    }
}

#[test]
fn pcm_out_is_raw_pcm_in() {
    let source = melody(24_000, 0.2);
    let bytes = encode(&source, AudioFormat::Pcm).unwrap();
    let clip = decode_raw(&bytes, RawFormat::S16Le { rate: 24_000 }, &Limits::default()).unwrap();
    let worst = clip
        .samples
        .iter()
        .zip(&source.samples)
        .map(|(a, b)| (a - b).abs())
        .fold(0.0, f32::max);
    assert!(
        clip.samples.len() == source.samples.len() && worst < 1e-4,
        "off by {worst}"
    );
}

#[test]
fn ogg_opus_can_be_taken_while_it_is_written() {
    let source = melody(24_000, 2.5);
    let mut writer = engines::audio::OggOpusWriter::new(24_000).unwrap();
    let mut bytes = Vec::new();
    let mut pieces = 0;
    for piece in source.samples.chunks(1_111) {
        writer.push(piece).unwrap();
        let ready = writer.take();
        pieces += usize::from(!ready.is_empty());
        bytes.extend(ready);
    }
    bytes.extend(writer.finish().unwrap());
    assert!(pieces >= 3, "headers and two pages come early, got {pieces}");
    assert_eq!(bytes, encode(&source, AudioFormat::OggOpus).unwrap());
}

#[test]
fn an_empty_clip_is_still_a_valid_file() {
    let empty = Clip {
        samples: Vec::new(),
        rate: 16_000,
    };
    for format in [AudioFormat::Wav, AudioFormat::OggOpus, AudioFormat::Mp3] {
        let bytes = encode(&empty, format).unwrap();
        assert!(!bytes.is_empty());
        let seconds =
            decode_16k(&bytes, None, &Limits::default()).map_or(0.0, |clip| clip.samples.len() as f32 / 16e3);
        assert!(seconds < 0.2, "{format:?}: {seconds} s");
    }
}

#[test]
fn a_streamed_wav_with_wrong_sizes_is_read_to_its_end() {
    let source = melody(16_000, 0.5);
    let mut bytes = wav_header(16_000, None).to_vec();
    bytes.extend(engines::audio::pcm_s16le(&source.samples));
    // Recorders that cannot go back write all ones, zeros, sox's 2 GB, or what fitted their first chunk.
    for (riff, data) in [
        (u32::MAX, u32::MAX),
        (0, 0),
        (36, 0),
        (0x7fff_f024, 0x7fff_f000),
        (100, 64),
    ] {
        bytes[4..8].copy_from_slice(&riff.to_le_bytes());
        bytes[40..44].copy_from_slice(&data.to_le_bytes());
        let clip =
            decode(&bytes, None, &Limits::default()).unwrap_or_else(|error| panic!("{riff} {data}: {error}"));
        assert_eq!(clip.samples.len(), source.samples.len(), "sizes {riff} {data}");
    }
}

#[test]
fn names_of_formats_are_understood() {
    for (text, format) in [
        ("audio/ogg; codecs=opus", AudioFormat::OggOpus),
        ("opus", AudioFormat::OggOpus),
        (".MP3", AudioFormat::Mp3),
        ("audio/x-wav", AudioFormat::Wav),
        ("pcm", AudioFormat::Pcm),
    ] {
        assert_eq!(AudioFormat::parse(text), Some(format), "{text}");
        assert_eq!(AudioFormat::parse(format.content_type()), Some(format));
        assert_eq!(AudioFormat::parse(format.extension()), Some(format));
    }
    assert_eq!(AudioFormat::parse("application/json"), None);
}

#[test]
fn what_is_not_sound_is_unreadable() {
    let text = "यह कोई आवाज़ नहीं है। ".repeat(400);
    let html = format!("<!doctype html><p>{}</p>", "not sound ".repeat(500));
    let noise: Vec<u8> = (0..20_000_u64)
        .map(|i| (i.wrapping_mul(6_364_136_223_846_793_005) >> 37) as u8)
        .collect();
    for (what, bytes) in [
        ("nothing", Vec::new()),
        ("one byte", vec![0]),
        ("zeros", vec![0; 5_000]),
        ("text", text.into_bytes()),
        ("html", html.into_bytes()),
        ("noise", noise),
        ("a header alone", wav_header(16_000, Some(0)).to_vec()),
        ("half a header", wav_header(16_000, None)[..20].to_vec()),
        ("an opus header alone", file("voice-note.ogg")[..60].to_vec()),
        ("a flac header alone", file("speech.flac")[..50].to_vec()),
        ("a webm header alone", file("media-recorder.webm")[..120].to_vec()),
    ] {
        match decode_16k(&bytes, None, &Limits::default()) {
            Err(EngineError::Unreadable(message)) => assert!(message.len() > 20, "{what}: {message}"),
            other => panic!("{what}: {other:?}"),
        }
    }
}

#[test]
fn a_file_cut_short_gives_what_was_said_until_then() {
    // Ogg pages are whole or lost, so this takes a voice note of several pages.
    let long = encode(&melody(16_000, 5.0), AudioFormat::OggOpus).unwrap();
    for (name, bytes) in [
        "speech.flac",
        "speech.mp3",
        "media-recorder.webm",
        "mulaw.wav",
        "speech.aac",
    ]
    .map(|name| (name, file(name)))
    .into_iter()
    .chain([("ogg", long)])
    {
        let clip = decode_16k(&bytes[..bytes.len() * 7 / 10], None, &Limits::default())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(
            (200..=4_000).contains(&clip.millis()),
            "{name}: {} ms",
            clip.millis()
        );
    }
}

#[test]
fn damage_in_the_middle_costs_only_the_damaged_packets() {
    let long = encode(&melody(16_000, 5.0), AudioFormat::OggOpus).unwrap();
    for (name, mut bytes) in ["speech.mp3", "speech.aac", "media-recorder.webm", "speech.flac"]
        .map(|name| (name, file(name)))
        .into_iter()
        .chain([("five seconds of ogg", long)])
    {
        let middle = bytes.len() / 2;
        bytes[middle..middle + 24].fill(0x5a);
        let clip =
            decode_16k(&bytes, None, &Limits::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(clip.millis() >= 400, "{name}: {} ms left", clip.millis());
    }
}

#[test]
fn too_many_bytes_are_refused_unread() {
    let limits = Limits {
        max_bytes: 1_000,
        max_seconds: 60,
    };
    let refused = decode(&[0; 1_001], None, &limits);
    assert!(matches!(
        refused,
        Err(EngineError::TooLong {
            limit: 1_000,
            actual: 1_001,
            unit: "bytes"
        })
    ));
}

#[test]
fn a_two_hour_file_is_refused_before_it_is_decoded() {
    // Two hours of 8 kHz telephone sound: 57 MB of body.
    let seconds = 7_200_u32;
    let spec = hound::WavSpec {
        channels: 1,
        sample_rate: 8_000,
        bits_per_sample: 8,
        sample_format: hound::SampleFormat::Int,
    };
    let mut bytes = std::io::Cursor::new(Vec::new());
    hound::WavWriter::new(&mut bytes, spec)
        .unwrap()
        .finalize()
        .unwrap();
    let mut bytes = bytes.into_inner();
    let data = seconds * 8_000;
    bytes.resize(bytes.len() + data as usize, 0x80);
    let limits = Limits {
        max_bytes: 1 << 30,
        max_seconds: 120,
    };
    match decode_16k(&bytes, None, &limits) {
        Err(EngineError::TooLong {
            limit: 120,
            actual,
            unit: "seconds",
        }) => assert!((120..=7_200).contains(&actual)),
        other => panic!("{:?}", other.map(|clip| clip.millis())),
    }
}

#[test]
fn a_small_file_that_unpacks_to_hours_is_stopped_at_the_limit() {
    // Silence as Opus is a few kilobytes a minute.
    let quiet = Clip {
        samples: vec![0.0; 8_000 * 90],
        rate: 8_000,
    };
    let bytes = encode(&quiet, AudioFormat::OggOpus).unwrap();
    let limits = Limits {
        max_bytes: 16 << 20,
        max_seconds: 30,
    };
    assert!(matches!(
        decode_16k(&bytes, None, &limits),
        Err(EngineError::TooLong {
            limit: 30,
            unit: "seconds",
            ..
        })
    ));
}

const SEEDS: [&str; 12] = [
    "mulaw.wav",
    "pcm8.wav",
    "float-stereo.wav",
    "speech.flac",
    "speech.mp3",
    "speech.m4a",
    "speech.aac",
    "fragmented.mp4",
    "vorbis.ogg",
    "voice-note.ogg",
    "media-recorder.webm",
    "opus.mp4",
];

/// Found by the test below: Symphonia panics on this one.
#[test]
fn a_damaged_file_that_breaks_the_demuxer_is_answered() {
    let mut bytes = file("fragmented.mp4");
    let at = |index: u128| ((index * bytes.len() as u128) >> 64) as usize;
    let (changed, kept) = (at(1_972_743_652_557_123_244), at(8_195_901_384_481_274_119));
    bytes[changed] = 128;
    for keep in [kept, bytes.len()] {
        let answer = decode_16k(&bytes[..keep.max(1)], None, &Limits::default());
        assert!(
            answer.is_ok() || matches!(answer, Err(EngineError::Unreadable(_))),
            "{answer:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..4_000), hint in prop::option::of(".{0,12}")) {
        let _ = decode_16k(&bytes, hint.as_deref(), &Limits { max_bytes: 1 << 20, max_seconds: 5 });
    }

    #[test]
    fn mutated_files_are_answered_within_the_limits(
        seed in prop::sample::select(SEEDS.to_vec()),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..24),
        header_edits in prop::collection::vec((0_usize..200, any::<u8>()), 0..4),
        keep in any::<prop::sample::Index>(),
        cut in any::<bool>(),
    ) {
        let mut bytes = file(seed);
        for (index, value) in edits {
            let at = index.index(bytes.len());
            bytes[at] = value;
        }
        for (at, value) in header_edits {
            bytes[at] = value;
        }
        if cut {
            bytes.truncate(keep.index(bytes.len()).max(1));
        }
        if let Ok(clip) = decode_16k(&bytes, None, &Limits { max_bytes: 1 << 20, max_seconds: 5 }) {
            prop_assert!(clip.millis() <= 5_001);
            prop_assert!(clip.samples.iter().all(|sample| sample.is_finite()));
        }
    }
}
