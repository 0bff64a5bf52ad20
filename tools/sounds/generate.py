"""Speaks example sentences and keeps the encoder's states: `generate.py ENCODER CONTENT OUT COUNT SEED [KOKORO]`.

COUNT sentences for each language; with KOKORO (a folder of that model) its Hindi voices speak instead of espeak-ng. Voices that the
evaluation uses (`crates/xtask/src/eval/guided/speech.rs`) must not be added here.
"""
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

from speech import encode, espeak, mulaw, noisy, resample, session

LANGUAGES = "hi bn mr ta te gu kn ml pa or".split()
VARIANTS = ["", "m1", "m3", "m5", "m8", "f1", "f2", "f5", "Alex", "Andrea", "Linda", "Michael", "Pablo", "Annie", "Mike", "iven", "aunty", "edward"]
SOUNDS = [("a^ɪ", "I"), ("a^ʊ", "W"), ("d^z", "ʣ"), ("d^ʒ", "ʤ"), ("e^ɪ", "A"), ("o^ʊ", "O"), ("ə^ʊ", "Q"), ("s^s", "S"), ("t^s", "ʦ"), ("t^ʃ", "ʧ"), ("ɔ^ɪ", "Y")]


class Kokoro:
    """One natural voice for all languages: the phonemes are espeak-ng's."""

    def __init__(self, folder):
        self.folder = folder
        self.vocabulary = json.load(open(os.path.join(folder, "vocab.json")))
        self.vocabulary = self.vocabulary.get("vocab", self.vocabulary)
        self.net = ort.InferenceSession(os.path.join(folder, "kokoro-v1.0.int8.onnx"))

    def say(self, text, language, voice, speed):
        text = re.sub("[।,.?!]", " ", text)
        ipa = subprocess.run(["espeak-ng", "-q", "-v", language, "--ipa", "--tie=^", text], capture_output=True, text=True).stdout
        ipa = re.sub(r"\([a-z-]+\)", "", " ".join(ipa.split()))
        for two, one in SOUNDS:
            ipa = ipa.replace(two, one)
        tokens = [self.vocabulary[c] for c in ipa.replace("^", "").replace("-", "") if c in self.vocabulary][:200]
        style = np.fromfile(os.path.join(self.folder, f"voices/{voice}.bin"), "<f4").reshape(-1, 1, 256)
        names = [i.name for i in self.net.get_inputs()]
        values = [np.array([[0, *tokens, 0]], np.int64), style[len(tokens) - 1], np.array([speed], np.float32)]
        x = resample(self.net.run(None, dict(zip(names, values)))[0].ravel(), 24000)
        return x * 0.5 / max(1e-3, np.abs(x).max())


def sentences(content, language, count, rng):
    phrases = tomllib.load(open(f"{content}/languages/{language}/phrases.toml", "rb"))["intents"]
    lexicon = tomllib.load(open(f"{content}/languages/{language}/lexicon.toml", "rb"))

    def value(match):
        entries = list(lexicon.get(match.group(1), {}).values())
        if not entries:
            return ""
        entry = rng.choice(entries)
        return rng.choice([w for w in entry["words"] + [entry["say"]] if ord(max(w)) > 0x8FF] or [entry["say"]])

    texts = [re.sub(r"\{(\w+)\}", value, text) for list_ in phrases.values() for text in list_ if ord(max(text)) > 0x8FF]
    texts = [text for text in texts if not re.search("[A-Za-z]", text)]
    rng.shuffle(texts)
    return (texts * 20)[:count]


def main(encoder, content, out, count, seed, kokoro=None):
    rng, noise, net, data = random.Random(int(seed)), np.random.default_rng(int(seed)), session(encoder), []
    natural = Kokoro(kokoro) if kokoro else None
    items = [(language, text) for language in LANGUAGES for text in sentences(content, language, int(count), rng)]
    rng.shuffle(items)
    for language, text in items:
        if natural:
            voice = rng.choice(["hf_alpha", "hm_omega", "hf_alpha", "hm_omega", "am_michael"])
            x = natural.say(text, language, voice, rng.choice([0.85, 0.95, 1.0, 1.1]))
        else:
            variant = rng.choice(VARIANTS)
            x = espeak(language + ("+" + variant if variant else ""), rng.randint(120, 185), rng.randint(25, 75), text)
        if not 3000 < len(x) < 16000 * 9:
            continue
        way = rng.random()
        if way < 0.2:
            x = mulaw(x)
        elif way < 0.4:
            x = noisy(x, rng.uniform(8, 25), noise)
        elif way < 0.5:
            x = mulaw(noisy(x, rng.uniform(10, 25), noise))
        x = np.concatenate([np.zeros(rng.randint(0, 4000)), x * rng.uniform(0.2, 1.5)]).astype("f")
        data.append((language, text, encode(net, x, tail=rng.choice([60, 100, 200]))))
    pickle.dump(data, open(out, "wb"))


if __name__ == "__main__":
    main(*sys.argv[1:])
