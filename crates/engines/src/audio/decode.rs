//! Bytes of any common audio file to mono samples: Symphonia takes containers apart, libopus decodes Opus.
//!
//! Nothing here trusts the input: byte and length limits hold while decoding, headers are only claims.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use symphonia::core::codecs::audio::well_known::CODEC_ID_OPUS;
use symphonia::core::codecs::audio::{AudioCodecParameters, AudioDecoder, AudioDecoderOptions};
use symphonia::core::errors::Error as SymphoniaError;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::well_known::FORMAT_ID_ISOMP4;
use symphonia::core::formats::{FormatOptions, FormatReader, Track, TrackType};
use symphonia::core::io::{MediaSourceStream, MediaSourceStreamOptions};
use symphonia::core::meta::MetadataOptions;
use symphonia::core::packet::Packet;

use super::resample::Resampler;
use super::{Clip, RATE, riff};
use crate::EngineError;

/// What a caller accepts, at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the encoded file.
    pub max_bytes: u64,
    /// Seconds of decoded sound.
    pub max_seconds: u32,
}

impl Default for Limits {
    /// 16 MiB and two minutes: a long spoken message.
    fn default() -> Self {
        Self {
            max_bytes: 16 << 20,
            max_seconds: 120,
        }
    }
}

impl Limits {
    /// Refuses bodies that are empty or too large, before anything looks at them.
    pub(super) fn check_bytes(&self, bytes: &[u8]) -> Result<(), EngineError> {
        if bytes.is_empty() {
            return Err(EngineError::Unreadable("the file is empty (0 bytes)".into()));
        }
        let actual = bytes.len() as u64;
        if actual > self.max_bytes {
            return Err(EngineError::TooLong {
                limit: self.max_bytes,
                actual,
                unit: "bytes",
            });
        }
        Ok(())
    }
}

/// Sample rates a recording of speech can have; outside it a header is lying or useless.
const RATES: std::ops::RangeInclusive<u32> = 4_000..=192_000;
/// More broken packets in a row than this and the rest of the file is given up.
const MAX_BROKEN: u32 = 64;
/// Opus always counts time in 48 kHz samples, whatever rate it is decoded at.
const OPUS_CLOCK: u64 = 48_000;
/// The longest Opus packet is 120 ms.
const OPUS_MAX_FRAME: usize = 5_760;

/// Decodes an audio file to mono at its own rate. `hint` is a MIME type or a file extension, used only to order
/// the guesses.
pub fn decode(bytes: &[u8], hint: Option<&str>, limits: &Limits) -> Result<Clip, EngineError> {
    let mut sink = Collect::default();
    run(bytes, hint, limits, OPUS_CLOCK as u32, &mut sink)?;
    Ok(Clip {
        samples: sink.samples,
        rate: sink.rate,
    })
}

/// Decodes an audio file to mono 16 kHz, resampling while it decodes.
pub fn decode_16k(bytes: &[u8], hint: Option<&str>, limits: &Limits) -> Result<Clip, EngineError> {
    let mut sink = To16k::default();
    run(bytes, hint, limits, RATE, &mut sink)?;
    sink.finish()
}

/// Where decoded mono samples go.
trait Sink {
    fn push(&mut self, rate: u32, samples: &[f32]) -> Result<(), EngineError>;
}

#[derive(Default)]
struct Collect {
    samples: Vec<f32>,
    rate: u32,
}

impl Sink for Collect {
    fn push(&mut self, rate: u32, samples: &[f32]) -> Result<(), EngineError> {
        if self.rate == 0 {
            self.rate = rate;
        }
        if self.rate == rate {
            self.samples.extend_from_slice(samples);
        } else {
            // A chained stream changed its rate midway: keep the first one.
            self.samples
                .extend(super::resample::resample(samples, rate, self.rate)?);
        }
        Ok(())
    }
}

#[derive(Default)]
struct To16k {
    samples: Vec<f32>,
    resampler: Option<(u32, Resampler)>,
}

impl To16k {
    fn finish(mut self) -> Result<Clip, EngineError> {
        self.flush()?;
        Ok(Clip {
            samples: self.samples,
            rate: RATE,
        })
    }

    fn flush(&mut self) -> Result<(), EngineError> {
        if let Some((_, resampler)) = self.resampler.take() {
            self.samples.extend(resampler.finish()?);
        }
        Ok(())
    }
}

impl Sink for To16k {
    fn push(&mut self, rate: u32, samples: &[f32]) -> Result<(), EngineError> {
        if self.resampler.as_ref().is_some_and(|(from, _)| *from != rate) {
            self.flush()?;
        }
        let (_, resampler) = match &mut self.resampler {
            Some(running) => running,
            none => none.insert((rate, Resampler::new(rate, RATE)?)),
        };
        self.samples.extend(resampler.push(samples)?);
        Ok(())
    }
}

/// Counts what has been decoded and stops at the limit.
struct Meter {
    limit_s: u32,
    claimed_s: u64,
    seconds: f64,
}

impl Meter {
    fn add(&mut self, samples: usize, rate: u32) -> Result<(), EngineError> {
        self.seconds += samples as f64 / f64::from(rate);
        if self.seconds > f64::from(self.limit_s) {
            let actual = self.claimed_s.max(self.seconds.ceil() as u64);
            return Err(EngineError::TooLong {
                limit: u64::from(self.limit_s),
                actual,
                unit: "seconds",
            });
        }
        Ok(())
    }
}

fn run(
    bytes: &[u8],
    hint: Option<&str>,
    limits: &Limits,
    opus_rate: u32,
    sink: &mut dyn Sink,
) -> Result<(), EngineError> {
    limits.check_bytes(bytes)?;
    // Symphonia's MP4 reader panics on some damaged files (it seeks beyond the end): one bad file is an error, no more.
    catch_unwind(AssertUnwindSafe(|| {
        decode_packets(bytes, hint, limits, opus_rate, sink)
    }))
    .unwrap_or_else(|_| Err(EngineError::Unreadable("the file is damaged".into())))
}

fn decode_packets(
    bytes: &[u8],
    hint: Option<&str>,
    limits: &Limits,
    opus_rate: u32,
    sink: &mut dyn Sink,
) -> Result<(), EngineError> {
    let bytes = riff::with_true_sizes(bytes);
    let mut format = probe(&bytes, hint)?;
    let mut stream = Stream::open(format.as_ref(), opus_rate)?;
    let mut meter = Meter {
        limit_s: limits.max_seconds,
        claimed_s: stream.claimed_s,
        seconds: 0.0,
    };
    let (mut decoded, mut broken, mut broken_in_a_row) = (0_u64, 0_u64, 0_u32);
    loop {
        let packet = match format.next_packet() {
            Ok(Some(packet)) => packet,
            Err(SymphoniaError::ResetRequired) => {
                stream = Stream::open(format.as_ref(), opus_rate)?;
                continue;
            }
            // An I/O error means that the bytes ended inside a packet: what came before is still worth hearing.
            Ok(None) | Err(SymphoniaError::IoError(_)) => break,
            Err(_) => {
                broken += 1;
                broken_in_a_row += 1;
                if broken_in_a_row > MAX_BROKEN {
                    break;
                }
                continue;
            }
        };
        if packet.track_id != stream.track_id {
            continue;
        }
        match stream.decode(&packet) {
            Ok((rate, mono)) => {
                broken_in_a_row = 0;
                decoded += 1;
                meter.add(mono.len(), rate)?;
                sink.push(rate, mono)?;
            }
            Err(Packetwise::Skip) => {
                broken += 1;
                broken_in_a_row += 1;
                if broken_in_a_row > MAX_BROKEN {
                    break;
                }
            }
            Err(Packetwise::Fatal(error)) => return Err(error),
        }
    }
    judge(decoded, broken, meter.seconds)
}

/// Noise that happens to look like a file decodes into more broken packets than good ones.
fn judge(decoded: u64, broken: u64, seconds: f64) -> Result<(), EngineError> {
    if seconds <= 0.0 {
        return Err(EngineError::Unreadable(
            "the file holds no sound: it is cut short, damaged or was never recorded".into(),
        ));
    }
    if broken > decoded {
        return Err(EngineError::Unreadable(format!(
            "the file is damaged: {broken} of {} packets could not be decoded",
            broken + decoded
        )));
    }
    Ok(())
}

fn probe<'a>(bytes: &'a [u8], hint: Option<&str>) -> Result<Box<dyn FormatReader + 'a>, EngineError> {
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), MediaSourceStreamOptions::default());
    symphonia::default::get_probe()
        .probe(
            &guess(hint),
            stream,
            FormatOptions::default(),
            MetadataOptions::default(),
        )
        .map_err(|error| {
            EngineError::Unreadable(format!(
                "not a sound file we can open (wav, flac, mp3, m4a, aac, ogg, webm): {error}"
            ))
        })
}

/// `audio/ogg; codecs=opus`, `.ogg` and `ogg` all become something the probe understands.
fn guess(hint: Option<&str>) -> Hint {
    let mut out = Hint::new();
    if let Some(text) = hint {
        let text = text.split(';').next().unwrap_or_default().trim();
        if text.contains('/') {
            out.mime_type(text);
        } else if !text.is_empty() {
            out.with_extension(text.trim_start_matches('.'));
        }
    }
    out
}

/// Why one packet gave no samples.
enum Packetwise {
    Skip,
    Fatal(EngineError),
}

enum Codec {
    Symphonia(Box<dyn AudioDecoder>),
    Opus(Box<OpusTrack>),
}

/// The chosen audio track and its decoder.
struct Stream {
    track_id: u32,
    claimed_s: u64,
    codec: Codec,
    interleaved: Vec<f32>,
    mono: Vec<f32>,
}

impl Stream {
    fn open(format: &dyn FormatReader, opus_rate: u32) -> Result<Self, EngineError> {
        let track = format
            .default_track(TrackType::Audio)
            .ok_or_else(|| EngineError::Unreadable("the file has no sound track".into()))?;
        let params = track
            .codec_params
            .as_ref()
            .and_then(|params| params.audio())
            .ok_or_else(|| EngineError::Unreadable("the sound track does not say how it is coded".into()))?;
        let codec = if params.codec == CODEC_ID_OPUS {
            let big_endian = format.format_info().format == FORMAT_ID_ISOMP4;
            Codec::Opus(Box::new(OpusTrack::new(params, opus_rate, big_endian)?))
        } else {
            let decoder = symphonia::default::get_codecs()
                .make_audio_decoder(params, &AudioDecoderOptions::default())
                .map_err(|error| EngineError::Unsupported(format!("this kind of sound: {error}")))?;
            Codec::Symphonia(decoder)
        };
        Ok(Self {
            track_id: track.id,
            claimed_s: claimed_seconds(track),
            codec,
            interleaved: Vec::new(),
            mono: Vec::new(),
        })
    }

    /// Decodes one packet into mono samples at the returned rate.
    fn decode(&mut self, packet: &Packet) -> Result<(u32, &[f32]), Packetwise> {
        self.mono.clear();
        let rate = match &mut self.codec {
            Codec::Opus(opus) => {
                opus.decode(packet, &mut self.mono)?;
                opus.rate
            }
            Codec::Symphonia(decoder) => {
                let buffer = decoder.decode(packet).map_err(|_| Packetwise::Skip)?;
                let (rate, channels) = (buffer.spec().rate(), buffer.spec().channels().count());
                if !RATES.contains(&rate) {
                    let text = format!("a sample rate of {rate} Hz (4000 to 192000 Hz are)");
                    return Err(Packetwise::Fatal(EngineError::Unsupported(text)));
                }
                self.interleaved.clear();
                buffer.copy_to_vec_interleaved(&mut self.interleaved);
                downmix(&self.interleaved, channels, &mut self.mono);
                rate
            }
        };
        Ok((rate, &self.mono))
    }
}

/// Length by the header, in seconds; 0 when it says nothing. Only used in error messages: it may be a lie.
fn claimed_seconds(track: &Track) -> u64 {
    match (track.time_base, track.duration) {
        (Some(base), Some(duration)) => base
            .calc_duration(duration)
            .map_or(0, |time| time.as_secs().max(0) as u64),
        _ => 0,
    }
}

fn downmix(interleaved: &[f32], channels: usize, mono: &mut Vec<f32>) {
    let channels = channels.max(1);
    let scale = 1.0 / channels as f32;
    mono.extend(
        interleaved
            .chunks_exact(channels)
            .map(|frame| tame(frame.iter().sum::<f32>() * scale)),
    );
}

/// Float files may hold anything: keep samples finite and in range.
pub(super) fn tame(sample: f32) -> f32 {
    if sample.is_finite() {
        sample.clamp(-1.0, 1.0)
    } else {
        0.0
    }
}

struct OpusTrack {
    decoder: opus::Decoder,
    rate: u32,
    /// Samples at `rate` that the encoder put in front and that must not be heard.
    to_skip: usize,
    buffer: Vec<f32>,
}

impl OpusTrack {
    fn new(params: &AudioCodecParameters, rate: u32, big_endian: bool) -> Result<Self, EngineError> {
        let channels = params
            .channels
            .as_ref()
            .map_or(1, symphonia::core::audio::Channels::count);
        if channels > 2 {
            return Err(EngineError::Unsupported(format!(
                "Opus with {channels} channels (one or two are)"
            )));
        }
        let decoder = opus::Decoder::new(rate, opus::Channels::Mono)
            .map_err(|error| EngineError::Inference(format!("opus decoder: {error}")))?;
        let pre_skip = pre_skip(params.extra_data.as_deref().unwrap_or_default(), big_endian);
        let to_skip = (u64::from(pre_skip) * u64::from(rate) / OPUS_CLOCK) as usize;
        Ok(Self {
            decoder,
            rate,
            to_skip,
            buffer: vec![0.0; OPUS_MAX_FRAME],
        })
    }

    fn decode(&mut self, packet: &Packet, mono: &mut Vec<f32>) -> Result<(), Packetwise> {
        if packet.data.is_empty() {
            return Err(Packetwise::Skip); // libopus would take it for a lost packet and invent sound
        }
        let count = self
            .decoder
            .decode_float(&packet.data, &mut self.buffer, false)
            .map_err(|_| Packetwise::Skip)?;
        let cut = (packet.trim_end.get().min(OPUS_CLOCK) * u64::from(self.rate) / OPUS_CLOCK) as usize;
        let heard = &self.buffer[..count.saturating_sub(cut)];
        let skip = self.to_skip.min(heard.len());
        self.to_skip -= skip;
        mono.extend(heard[skip..].iter().copied().map(tame));
        Ok(())
    }
}

/// Pre-skip from the `OpusHead` (little endian in Ogg and WebM, big endian in MP4).
fn pre_skip(head: &[u8], big_endian: bool) -> u16 {
    match head.get(10..12) {
        Some(&[a, b]) if big_endian => u16::from_be_bytes([a, b]),
        Some(&[a, b]) => u16::from_le_bytes([a, b]),
        _ => 0,
    }
}
