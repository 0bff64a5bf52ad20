"""Speaks sentences of the content and keeps the encoder's states.

    generate.py ENCODER CONTENT OUT COUNT SEED LANGUAGES [KOKORO]

ENCODER: the `awaaz-2-encoder-int8.onnx` that the program leaves beside Whisper's weights. COUNT sentences for each of the comma-separated
LANGUAGES. With KOKORO (a folder with the model, `vocab.json` and any number of `voices/*.bin`) its voices speak instead of
espeak-ng. Voices that the evaluation uses (`crates/xtask/src/eval/guided/speech.rs`) are left out. Writes OUT.0, OUT.1, ...
"""
import glob
import json
import os
import pickle
import random
import re
import subprocess
import sys
import tomllib

import numpy as np
import onnxruntime as ort
import wordfreq

from speech import encode, espeak, mulaw, noisy, resample, room, session

LANGUAGES = "hi bn mr ta te gu kn ml pa or en".split()
BLOCKS = {"hi": 0x900, "mr": 0x900, "bn": 0x980, "pa": 0xA00, "gu": 0xA80, "or": 0xB00, "ta": 0xB80, "te": 0xC00, "kn": 0xC80, "ml": 0xD00}
VARIANTS = "/usr/lib/x86_64-linux-gnu/espeak-ng-data/voices/!v"
HELD = {"m2", "f3", "jacky", "belinda", "m4", "f4", "m7", "denis"}
ODD = ("demonic", "unirobot", "anikarobot", "whisper", "fast", "croak", "robosoft", "klatt")
HELD_NATURAL = {"af_heart", "hf_beta", "hm_psi"}
ENGLISH = ["en-us", "en-us", "en-us", "en-gb", "en-gb-scotland"]
SOUNDS = [("a^ɪ", "I"), ("a^ʊ", "W"), ("d^z", "ʣ"), ("d^ʒ", "ʤ"), ("e^ɪ", "A"), ("o^ʊ", "O"), ("ə^ʊ", "Q"), ("s^s", "S"), ("t^s", "ʦ"), ("t^ʃ", "ʧ"), ("ɔ^ɪ", "Y")]
PART = 200


def native(text, language):
    letters = [ord(c) for c in text if c.isalpha()]
    low, high = (0, 0x80) if language == "en" else (BLOCKS[language], BLOCKS[language] + 0x80)
    return bool(letters) and all(low <= c < high for c in letters)


def strings(node, language, found):
    """Collects the texts of a content file by the language they stand under."""
    if isinstance(node, dict):
        for key, value in node.items():
            strings(value, key if key in LANGUAGES else language, found)
    elif isinstance(node, list):
        for value in node:
            strings(value, language, found)
    elif isinstance(node, str) and language:
        found.setdefault(language, []).append(node)


def clauses(text):
    for clause in re.split(r'[।.?!;:\n,"“”()—–]+', text):
        words = clause.split()
        while words:
            count = len(words) if len(words) <= 10 else 8
            yield " ".join(words[:count])
            words = words[count:]


def examples(content, language, rng):
    folder = f"{content}/languages/{language}"
    lexicon = tomllib.load(open(f"{folder}/lexicon.toml", "rb"))

    def value(match):
        entries = list(lexicon.get(match.group(1), {}).values())
        entry = rng.choice(entries) if entries else {"words": [], "say": ""}
        return rng.choice([w for w in entry["words"] + [entry["say"]] if native(w, language)] or [""])

    phrases = tomllib.load(open(f"{folder}/phrases.toml", "rb"))["intents"]
    return [re.sub(r"\{(\w+)\}", value, text) for texts in phrases.values() for text in texts]


def prose(content, language):
    found = {}
    for pattern in ("learning/*.toml", "legal/**/*.toml", "gigs/*.toml"):
        for path in glob.glob(f"{content}/{pattern}", recursive=True):
            strings(tomllib.load(open(path, "rb")), None, found)
    folder = f"{content}/languages/{language}"
    strings({language: tomllib.load(open(f"{folder}/safety.toml", "rb"))}, None, found)
    replies = [line.split("=", 1)[1] for line in open(f"{folder}/replies.ftl") if "=" in line]
    texts = found.get(language, []) + [re.sub(r"\{[^}]*\}", "", reply) for reply in replies]
    return [clause for text in texts for clause in clauses(text) if len(clause) > 6]


def sentences(content, language, count, rng):
    plain = [
        list(dict.fromkeys(t for t in texts if native(t, language) and not re.search(r"[0-9{}$\\|^\[\]]", t)))
        for texts in (examples(content, language, rng), prose(content, language))
    ]
    for texts in plain:
        rng.shuffle(texts)
    asked = int(count * 0.55)
    out = (plain[0] * 20)[:asked] + (plain[1] * 20)[: count - asked]
    if language in ("hi", "bn", "ta", "en"):
        words = [w for w in wordfreq.top_n_list(language, 6000) if native(w, language) and len(w) > 1]
        for _ in range(count // 8):
            out[rng.randrange(len(out))] = " ".join(rng.choices(words, k=rng.randint(3, 6)))
    return out


class Espeak:
    copies = 1

    def __init__(self, rng):
        self.rng = rng
        names = [v for v in os.listdir(VARIANTS) if v.lower() not in HELD and not v.lower().startswith(ODD) and " " not in v]
        self.variants = names + [""] * 6

    def say(self, text, language):
        variant = self.rng.choice(self.variants)
        base = self.rng.choice(ENGLISH) if language == "en" else language
        voice = base + ("+" + variant if variant else "")
        return espeak(voice, self.rng.randint(115, 190), self.rng.randint(20, 80), text)


class Kokoro:
    """Natural voices for all languages: the phonemes are espeak-ng's."""

    copies = 3

    def __init__(self, folder, rng):
        self.folder, self.rng = folder, rng
        self.vocabulary = json.load(open(f"{folder}/vocab.json"))
        self.vocabulary = self.vocabulary.get("vocab", self.vocabulary)
        self.net = ort.InferenceSession(f"{folder}/kokoro-v1.0.int8.onnx")
        self.voices = [name[:-4] for name in sorted(os.listdir(f"{folder}/voices"))]
        self.voices = [voice for voice in self.voices if voice not in HELD_NATURAL]

    def voice(self, language):
        if language == "en":
            return self.rng.choice([v for v in self.voices if v[0] in "ab"])
        hindi = [v for v in self.voices if v[0] == "h"]
        return self.rng.choice(hindi if language == "hi" or self.rng.random() < 0.1 else self.voices)

    def say(self, text, language):
        text = re.sub("[।,.?!]", " ", text)
        command = ["espeak-ng", "-q", "-v", "en-us" if language == "en" else language, "--ipa", "--tie=^", text]
        ipa = subprocess.run(command, capture_output=True, text=True).stdout
        ipa = re.sub(r"\([a-z-]+\)", "", " ".join(ipa.split()))
        for two, one in SOUNDS:
            ipa = ipa.replace(two, one)
        tokens = [self.vocabulary[c] for c in ipa.replace("^", "").replace("-", "") if c in self.vocabulary][:200]
        style = np.fromfile(f"{self.folder}/voices/{self.voice(language)}.bin", "<f4").reshape(-1, 1, 256)
        names = [i.name for i in self.net.get_inputs()]
        speed = np.array([self.rng.choice([0.8, 0.9, 1.0, 1.1])], np.float32)
        sound = self.net.run(None, dict(zip(names, [np.array([[0, *tokens, 0]], np.int64), style[len(tokens) - 1], speed])))
        x = resample(sound[0].ravel(), 24000)
        return x * 0.5 / max(1e-3, np.abs(x).max())


def on_its_way(x, rng, noise):
    """Another throat, a room, a telephone, noise, another distance."""
    if rng.random() < 0.35:
        x = resample(x, 16000, int(16000 * rng.uniform(0.9, 1.1)))
    if rng.random() < 0.2:
        x = room(x, rng, noise)
    way = rng.random()
    if way < 0.2:
        x = mulaw(x * 0.9 / max(0.1, np.abs(x).max()))
    elif way < 0.4:
        x = noisy(x, rng.uniform(8, 25), noise)
    elif way < 0.5:
        x = mulaw(noisy(x, rng.uniform(10, 25), noise))
    return np.concatenate([np.zeros(rng.randint(0, 4000)), x * rng.uniform(0.2, 1.5)]).astype("f")


def main(encoder, content, out, count, seed, languages, kokoro=None):
    rng, noise, net, data = random.Random(int(seed)), np.random.default_rng(int(seed)), session(encoder), []
    speaker = Kokoro(kokoro, rng) if kokoro else Espeak(rng)
    items = [(language, text) for language in languages.split(",") for text in sentences(content, language, int(count), rng)]
    rng.shuffle(items)
    for number, (language, text) in enumerate(items, 1):
        x = speaker.say(text, language)
        if 3000 < len(x) < 16000 * 8:
            for copy in range(speaker.copies):
                heard = x.astype("f") if kokoro and copy == 0 else on_its_way(x, rng, noise)
                data.append((language, text, encode(net, heard, tail=rng.choice([60, 100, 200]))))
        if number % PART == 0 or number == len(items):
            pickle.dump(data, open(f"{out}.{(number - 1) // PART}", "wb"))
            data = []


if __name__ == "__main__":
    main(*sys.argv[1:])
