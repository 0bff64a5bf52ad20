//! Samples to files: WAV, raw PCM, Ogg/Opus, MP3.

use std::borrow::Cow;

use mp3lame_encoder::{Bitrate, Builder, FlushGap, MonoPcm};
use ogg::writing::{PacketWriteEndInfo, PacketWriter};

use super::Clip;
use super::resample::resample;
use crate::EngineError;

/// How sound leaves the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AudioFormat {
    /// 16-bit PCM in a RIFF file.
    #[default]
    Wav,
    /// 16-bit little endian PCM without a header.
    Pcm,
    /// Opus in Ogg: a tenth of the size, plays in every browser and in chat programs.
    OggOpus,
    /// MPEG layer III, for old players.
    Mp3,
}

impl AudioFormat {
    /// Reads a MIME type (parameters allowed), a file extension or an OpenAI `response_format`.
    pub fn parse(text: &str) -> Option<Self> {
        let name = text
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .trim_start_matches('.')
            .to_ascii_lowercase();
        match name.as_str() {
            "wav" | "wave" | "audio/wav" | "audio/x-wav" | "audio/wave" | "audio/vnd.wave" => Some(Self::Wav),
            "pcm" | "raw" | "audio/pcm" | "audio/l16" => Some(Self::Pcm),
            "ogg" | "oga" | "opus" | "audio/ogg" | "audio/opus" | "application/ogg" => Some(Self::OggOpus),
            "mp3" | "audio/mpeg" | "audio/mp3" => Some(Self::Mp3),
            _ => None,
        }
    }

    /// MIME type for a response header.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Wav => "audio/wav",
            Self::Pcm => "audio/pcm",
            Self::OggOpus => "audio/ogg; codecs=opus",
            Self::Mp3 => "audio/mpeg",
        }
    }

    /// File name extension without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Wav => "wav",
            Self::Pcm => "pcm",
            Self::OggOpus => "ogg",
            Self::Mp3 => "mp3",
        }
    }
}

/// Encodes a clip as a complete file.
pub fn encode(clip: &Clip, format: AudioFormat) -> Result<Vec<u8>, EngineError> {
    match format {
        AudioFormat::Wav => Ok(wav(clip)),
        AudioFormat::Pcm => Ok(pcm_s16le(&clip.samples)),
        AudioFormat::OggOpus => ogg_opus(clip),
        AudioFormat::Mp3 => mp3(clip),
    }
}

/// Samples as signed 16-bit little endian.
pub fn pcm_s16le(samples: &[f32]) -> Vec<u8> {
    samples
        .iter()
        .flat_map(|&sample| quantise(sample).to_le_bytes())
        .collect()
}

fn quantise(sample: f32) -> i16 {
    (sample.clamp(-1.0, 1.0) * 32_767.0).round() as i16
}

/// Header of a mono 16-bit WAV file; `None` as length writes 0xFFFFFFFF sizes, for streams whose end is unknown.
pub fn wav_header(rate: u32, data_bytes: Option<u32>) -> [u8; 44] {
    let data = data_bytes.unwrap_or(u32::MAX);
    let riff = data.saturating_add(36);
    let mut header = [0; 44];
    header[..4].copy_from_slice(b"RIFF");
    header[4..8].copy_from_slice(&riff.to_le_bytes());
    header[8..16].copy_from_slice(b"WAVEfmt ");
    header[16..20].copy_from_slice(&16_u32.to_le_bytes());
    header[20..22].copy_from_slice(&1_u16.to_le_bytes()); // integer PCM
    header[22..24].copy_from_slice(&1_u16.to_le_bytes()); // mono
    header[24..28].copy_from_slice(&rate.to_le_bytes());
    header[28..32].copy_from_slice(&rate.saturating_mul(2).to_le_bytes());
    header[32..34].copy_from_slice(&2_u16.to_le_bytes());
    header[34..36].copy_from_slice(&16_u16.to_le_bytes());
    header[36..40].copy_from_slice(b"data");
    header[40..].copy_from_slice(&data.to_le_bytes());
    header
}

fn wav(clip: &Clip) -> Vec<u8> {
    let data = pcm_s16le(&clip.samples);
    let mut out = wav_header(clip.rate, u32::try_from(data.len()).ok()).to_vec();
    out.extend(data);
    out
}

/// Opus packets are 20 ms, 50 a second.
const PACKETS_PER_SECOND: u32 = 50;
/// Good speech at a tenth of PCM's size, in bit/s.
const OPUS_BITRATE: i32 = 24_000;
/// One logical stream per file; the number only tells multiplexed streams apart.
const OGG_SERIAL: u32 = 1;

/// Builds an Ogg/Opus file piece by piece, for sound that is still being spoken.
pub struct OggOpusWriter {
    encoder: opus::Encoder,
    packets: PacketWriter<'static, Vec<u8>>,
    rate: u32,
    frame: usize,
    pending: Vec<f32>,
    /// Samples at `rate` received so far.
    received: u64,
    /// Packets written so far.
    written: u64,
    /// Samples at 48 kHz that a player must drop at the start.
    pre_skip: u64,
}

impl OggOpusWriter {
    /// A writer for samples at `rate`, one of 8, 12, 16, 24 or 48 kHz.
    pub fn new(rate: u32) -> Result<Self, EngineError> {
        let mut encoder =
            opus::Encoder::new(rate, opus::Channels::Mono, opus::Application::Voip).map_err(opus_failed)?;
        encoder
            .set_bitrate(opus::Bitrate::Bits(OPUS_BITRATE))
            .map_err(opus_failed)?;
        let lookahead = encoder.get_lookahead().map_err(opus_failed)?.max(0) as u64;
        let pre_skip = lookahead * 48_000 / u64::from(rate);
        let mut packets = PacketWriter::new(Vec::new());
        let write = |packets: &mut PacketWriter<'static, Vec<u8>>, bytes: Vec<u8>| {
            packets
                .write_packet(Cow::Owned(bytes), OGG_SERIAL, PacketWriteEndInfo::EndPage, 0)
                .map_err(|source| EngineError::io("writing ogg headers", source))
        };
        write(&mut packets, opus_head(pre_skip as u16, rate))?;
        write(&mut packets, opus_tags())?;
        let frame = (rate / PACKETS_PER_SECOND) as usize;
        Ok(Self {
            encoder,
            packets,
            rate,
            frame,
            pending: Vec::new(),
            received: 0,
            written: 0,
            pre_skip,
        })
    }

    /// Adds samples; whole packets are written at once.
    pub fn push(&mut self, samples: &[f32]) -> Result<(), EngineError> {
        self.received += samples.len() as u64;
        self.pending.extend_from_slice(samples);
        // The last packet of a stream carries the end mark, so one frame always waits.
        while self.pending.len() > self.frame {
            let frame: Vec<f32> = self.pending.drain(..self.frame).collect();
            self.packet(&frame, PacketWriteEndInfo::NormalPacket)?;
        }
        Ok(())
    }

    /// Takes the bytes of the pages that are complete.
    pub fn take(&mut self) -> Vec<u8> {
        std::mem::take(self.packets.inner_mut())
    }

    /// Writes the end of the stream and returns the bytes not yet taken.
    pub fn finish(mut self) -> Result<Vec<u8>, EngineError> {
        // The decoder is `pre_skip` behind: that much silence pushes the last word out.
        let tail = (self.pre_skip * u64::from(self.rate)).div_ceil(48_000) as usize;
        self.pending.resize(self.pending.len() + tail, 0.0);
        let frames = self.pending.len().div_ceil(self.frame).max(1);
        self.pending.resize(frames * self.frame, 0.0);
        let rest = std::mem::take(&mut self.pending);
        for (index, frame) in rest.chunks(self.frame).enumerate() {
            let last = index + 1 == frames;
            self.packet(
                frame,
                if last {
                    PacketWriteEndInfo::EndStream
                } else {
                    PacketWriteEndInfo::NormalPacket
                },
            )?;
        }
        Ok(self.take())
    }

    fn packet(&mut self, frame: &[f32], end: PacketWriteEndInfo) -> Result<(), EngineError> {
        let bytes = self.encoder.encode_vec_float(frame, 4_000).map_err(opus_failed)?;
        self.written += 1;
        let encoded = self.written * 48_000 / u64::from(PACKETS_PER_SECOND);
        let (end, granule) = match end {
            PacketWriteEndInfo::EndStream => {
                (end, self.pre_skip + self.received * 48_000 / u64::from(self.rate))
            }
            // A page a second, so that a listener can start early.
            _ if self.written.is_multiple_of(u64::from(PACKETS_PER_SECOND)) => {
                (PacketWriteEndInfo::EndPage, encoded)
            }
            _ => (PacketWriteEndInfo::NormalPacket, encoded),
        };
        self.packets
            .write_packet(Cow::Owned(bytes), OGG_SERIAL, end, granule)
            .map_err(|source| EngineError::io("writing an ogg page", source))
    }
}

fn opus_failed(error: opus::Error) -> EngineError {
    EngineError::Inference(format!("opus encoder: {error}"))
}

/// RFC 7845 section 5.1.
fn opus_head(pre_skip: u16, rate: u32) -> Vec<u8> {
    let mut head = b"OpusHead\x01\x01".to_vec(); // version 1, one channel
    head.extend(pre_skip.to_le_bytes());
    head.extend(rate.to_le_bytes());
    head.extend([0, 0, 0]); // no gain, channel mapping family 0
    head
}

/// RFC 7845 section 5.2, with no user comments.
fn opus_tags() -> Vec<u8> {
    const VENDOR: &str = "awaaz";
    let mut tags = b"OpusTags".to_vec();
    tags.extend((VENDOR.len() as u32).to_le_bytes());
    tags.extend(VENDOR.as_bytes());
    tags.extend(0_u32.to_le_bytes());
    tags
}

fn ogg_opus(clip: &Clip) -> Result<Vec<u8>, EngineError> {
    let (samples, rate) = at_rate(clip, &[8_000, 12_000, 16_000, 24_000, 48_000])?;
    let mut writer = OggOpusWriter::new(rate)?;
    writer.push(&samples)?;
    writer.finish()
}

/// The samples at their own rate if the format allows it, else at the next higher one (or the highest).
fn at_rate<'a>(clip: &'a Clip, allowed: &[u32]) -> Result<(Cow<'a, [f32]>, u32), EngineError> {
    if allowed.contains(&clip.rate) {
        return Ok((Cow::Borrowed(&clip.samples), clip.rate));
    }
    let rate = allowed
        .iter()
        .copied()
        .find(|&rate| rate >= clip.rate)
        .or(allowed.last().copied())
        .unwrap_or(clip.rate);
    Ok((Cow::Owned(resample(&clip.samples, clip.rate, rate)?), rate))
}

fn mp3(clip: &Clip) -> Result<Vec<u8>, EngineError> {
    let failed = |what: &dyn std::fmt::Debug| EngineError::Inference(format!("mp3 encoder: {what:?}"));
    let (samples, rate) = at_rate(clip, &[16_000, 24_000, 48_000])?;
    let mut encoder = Builder::new()
        .ok_or_else(|| failed(&"no memory"))?
        .with_num_channels(1)
        .and_then(|builder| builder.with_sample_rate(rate))
        // Otherwise the encoder may choose a lower rate by itself.
        .and_then(|builder| builder.with_output_sample_rate(std::num::NonZeroU32::new(rate)))
        .and_then(|builder| {
            builder.with_brate(if rate < 32_000 {
                Bitrate::Kbps48
            } else {
                Bitrate::Kbps64
            })
        })
        .and_then(mp3lame_encoder::Builder::build)
        .map_err(|error| failed(&error))?;
    let pcm: Vec<i16> = samples.iter().copied().map(quantise).collect();
    let mut out = Vec::with_capacity(mp3lame_encoder::max_required_buffer_size(pcm.len()));
    encoder
        .encode_to_vec(MonoPcm(&pcm), &mut out)
        .map_err(|error| failed(&error))?;
    out.reserve(7_200); // what the library asks for when flushing
    encoder
        .flush_to_vec::<FlushGap>(&mut out)
        .map_err(|error| failed(&error))?;
    // The encoder left an empty first frame for the tag that tells players the exact length.
    let mut tag = Vec::with_capacity(encoder.lame_tag_size());
    if encoder.lame_tag_encode_to_vec(&mut tag).is_some() && tag.len() <= out.len() {
        out[..tag.len()].copy_from_slice(&tag);
    }
    Ok(out)
}
