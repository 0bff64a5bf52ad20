#!/usr/bin/env bash
# The first spoken turns: a question in Hindi and one in English, made on the spot by a voice (recordings of people are not
# ours to ship), answered by the program. Usage: first-turn.sh AWAAZ
set -euo pipefail
awaaz="$1"
out="${AWAAZ_PATHS__DATA:-.}/first-turn"
mkdir -p "$out"
"$awaaz" init
say() { # language, sentence
  printf '\n— %s: %s\n' "$1" "$2"
  "$awaaz" say --language "$1" --out "$out/question-$1.wav" "$2"
  "$awaaz" ask "$out/question-$1.wav" --language auto --out "$out/answer-$1.wav"
  echo "reply audio: $out/answer-$1.wav"
}
say hi "मुझे सिलाई का काम चाहिए"
say en "I want to learn about saving money"
