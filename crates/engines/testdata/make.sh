#!/bin/sh
# Regenerates the small sound files in this folder with Debian's espeak-ng, sox and ffmpeg.
# They cover formats the program decodes but does not write itself.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

espeak-ng -v hi -w "$work/said.wav" "नमस्ते"
sox -D "$work/said.wav" -r 16000 -c 1 -b 16 "$work/source.wav" trim 0 0.9 pad 0.05 0.05
# Every file below holds exactly this second of sound.
sox -D "$work/source.wav" "$work/second.wav" pad 0 1 trim 0 1
source="$work/second.wav"
make() { ffmpeg -nostdin -loglevel error -y -i "$source" -map_metadata -1 -fflags +bitexact -flags:a +bitexact "$@"; }

sox -D "$source" -r 8000 -e mu-law mulaw.wav
sox -D "$source" -r 8000 -e a-law alaw.wav
sox -D "$source" -r 8000 -b 8 pcm8.wav
make -t 0.5 -ar 11025 -c:a pcm_s24le pcm24-11k.wav
make -t 0.25 -ac 2 -ar 8000 -c:a pcm_f32le float-stereo.wav
make -c:a flac speech.flac
make -c:a libmp3lame -b:a 32k speech.mp3
make -ar 44100 -c:a aac -b:a 48k speech.m4a
make -ar 44100 -c:a aac -b:a 48k speech.aac
make -ar 44100 -c:a aac -b:a 48k -movflags frag_keyframe+empty_moov -frag_duration 200000 fragmented.mp4
make -ar 44100 -c:a libvorbis -b:a 48k vorbis.ogg
# A WhatsApp voice note: mono Opus at 16 kHz in Ogg, 60 ms packets.
make -c:a libopus -b:a 16k -application voip -frame_duration 60 voice-note.ogg
make -ac 2 -c:a libopus -b:a 32k stereo.opus
# A browser's MediaRecorder: WebM with unknown segment and cluster sizes, many small clusters.
make -c:a libopus -b:a 24k -f webm -live 1 -cluster_time_limit 200 media-recorder.webm
make -c:a libopus -b:a 24k -f mp4 opus.mp4
ls -l
