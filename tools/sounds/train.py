"""Trains the network of `sounds.bin`: `train.py OUT EPOCHS RATE DATA...` (files of `generate.py`).

Convolutions over the encoder's states; connectionist temporal classification in which sounds that are often left out may be
skipped. Writes OUT.pkl (to go on with: WARM=OUT.pkl) and OUT.bin (for the program). Prints the errors per sound on 300 utterances
that are not learnt from. The weights in the repository: see `docs/decisions/0006-guided-recognition.md`.
"""
import os
import pickle
import random
import struct
import sys
import time

import jax
import jax.numpy as jnp
import numpy as np
import optax

import english
import spelling

LETTERS = len(spelling.UNITS)
WIDTH = 512
# Outputs of each layer, and how many rows it sees on either side.
LAYERS = [(256, 0), (256, 2), (192, 1), (LETTERS, 0)]
DROPOUT = 0.1
# Rows in one batch.
BATCH = 6400
HELD = 300
NEVER = -1e30


def labels(text, language):
    if language == "en":
        return [(spelling.IDX[sound], optional) for sound, optional in english.text(text)]
    return [(spelling.IDX[sound], optional) for word in spelling.text(text, language) for sound, optional in word]


def start(key):
    weights, inputs = [], WIDTH
    for outputs, context in LAYERS:
        key, own = jax.random.split(key)
        shape = (2 * context + 1, inputs, outputs)
        weights.append((jax.random.normal(own, shape) * np.sqrt(2 / (shape[0] * inputs)), jnp.zeros(outputs)))
        inputs = outputs
    return weights


def network(weights, x, key=None):
    for at, (weight, bias) in enumerate(weights):
        if key is not None and at:
            key, own = jax.random.split(key)
            x = x * jax.random.bernoulli(own, 1 - DROPOUT, x.shape) / (1 - DROPOUT)
        x = jax.lax.conv_general_dilated(x, weight, (1,), "SAME", dimension_numbers=("NWC", "WIO", "NWC")) + bias
        if at + 1 < len(weights):
            x = jax.nn.relu(x)
    return jax.nn.log_softmax(x)


def states(utterances):
    """The letters of each state (pause, first sound, pause, second sound, ...), and as log-probabilities of 0 or 1: which states may
    be entered from two, three and four before, which may begin, which may end."""
    longest = -(-max(map(len, utterances)) // 16) * 16
    shape = (len(utterances), 2 * longest + 1)
    letters = np.zeros(shape, np.int32)
    two, three, four, first, last = (np.full(shape, NEVER, "f") for _ in range(5))
    for row, sounds in enumerate(utterances):
        for i, (sound, _) in enumerate(sounds):
            state = 2 * i + 1
            letters[row, state] = sound
            if i > 0 and sound != sounds[i - 1][0]:
                two[row, state] = 0
            if i > 0 and sounds[i - 1][1]:
                three[row, state] = 0
                if i > 1 and sound != sounds[i - 2][0]:
                    four[row, state] = 0
        first[row, :2] = 0
        if sounds[0][1]:
            first[row, 2:4] = 0
        end = len(sounds)
        last[row, 2 * end] = 0
        while end > 0:
            last[row, 2 * end - 1] = 0
            if not sounds[end - 1][1]:
                break
            last[row, 2 * end - 2] = 0
            end -= 1
    return letters, two, three, four, first, last


def misfit(weights, x, lengths, letters, two, three, four, first, last, key):
    """Mean negative log-likelihood per second."""
    probability = network(weights, x, key)
    shape = (*probability.shape[:2], letters.shape[1])
    heard = jnp.take_along_axis(probability, jnp.broadcast_to(letters[:, None, :], shape), 2)

    def shifted(scores, by):
        return jnp.pad(scores, ((0, 0), (by, 0)), constant_values=NEVER)[:, :-by]

    def step(scores, now):
        row, time_ = now
        ways = [scores, shifted(scores, 1), two + shifted(scores, 2), three + shifted(scores, 3), four + shifted(scores, 4)]
        after = jnp.maximum(jax.nn.logsumexp(jnp.stack(ways), 0), NEVER) + row
        return jnp.where((time_ < lengths)[:, None], after, scores), None

    rest = (jnp.swapaxes(heard[:, 1:], 0, 1), jnp.arange(1, probability.shape[1]))
    scores, _ = jax.lax.scan(step, first + heard[:, 0], rest)
    loss = -jax.nn.logsumexp(scores + last, 1)
    fits = loss < 1e5
    return jnp.where(fits, loss / lengths * 50, 0).sum() / jnp.maximum(fits.sum(), 1)


def batches(data, rng):
    order = sorted(range(len(data)), key=lambda i: len(data[i][2]) + rng.random() * 20)
    found, rows = [[]], 0
    for i in order:
        own = -(-len(data[i][2]) // 32) * 32
        if max(rows, own) * (len(found[-1]) + 1) > BATCH:
            found.append([])
            rows = 0
        found[-1].append(i)
        rows = max(rows, own)
    rng.shuffle(found)
    return found


def filled(batch, data, mean, deviation, rng):
    rows = -(-max(len(data[i][2]) for i in batch) // 32) * 32
    count = BATCH // rows
    x, lengths = np.zeros((count, rows, WIDTH), "f"), np.ones(count, np.int32)
    for row, i in enumerate(batch):
        own = data[i][2]
        x[row, : len(own)] = (own.astype("f") - mean) / deviation
        lengths[row] = len(own)
        if rng.random() < 0.5:
            gap = rng.randrange(len(own))
            x[row, gap : gap + rng.randrange(1, 6)] = 0
    said = [labels(data[i][1], data[i][0]) for i in batch]
    return x, lengths, *states(said + [said[0]] * (count - len(said)))


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a):
        new = [i + 1]
        for j, y in enumerate(b):
            new.append(min(row[j] + (x != y), row[j + 1] + 1, new[-1] + 1))
        row = new
    return row[-1]


def errors(weights, mean, deviation, held):
    wrong, of = {}, {}
    apply = jax.jit(network)
    for language, text, own in held:
        x = np.zeros((1, -(-len(own) // 64) * 64, WIDTH), "f")
        x[0, : len(own)] = (own.astype("f") - mean) / deviation
        best = np.asarray(apply(weights, x))[0][: len(own)].argmax(1)
        heard = [int(s) for i, s in enumerate(best) if s and (i == 0 or best[i - 1] != s)]
        said = labels(text, language)
        ways = [[s for s, _ in said], [s for s, optional in said if not optional]]
        wrong[language] = wrong.get(language, 0) + min(distance(heard, way) for way in ways)
        of[language] = of.get(language, 0) + len(ways[1])
    each = " ".join(f"{code}:{wrong[code] / of[code]:.2f}" for code in sorted(wrong))
    return f"{each} all:{sum(wrong.values()) / sum(of.values()):.3f}"


def export(weights, mean, deviation, path):
    weights = [(np.asarray(w), np.asarray(b)) for w, b in weights]
    first, bias = weights[0]
    weights[0] = (first / deviation[None, :, None], bias - np.einsum("kio,i->o", first, mean / deviation))
    letters = spelling.UNITS.encode()
    with open(path, "wb") as out:
        out.write(b"AWSOUND2" + struct.pack("<I", len(letters)) + letters + struct.pack("<2I", WIDTH, len(weights)))
        for weight, bias in weights:
            rows, _, outputs = weight.shape
            turned = weight.transpose(2, 1, 0).reshape(outputs, -1)
            scale = np.abs(turned).max(1) / 127
            out.write(struct.pack("<2I", outputs, rows // 2) + scale.astype("<f4").tobytes())
            out.write(np.rint(turned / scale[:, None]).astype("i1").tobytes() + bias.astype("<f4").tobytes())


def main(out, epochs, rate, *files):
    epochs, rng = int(epochs), random.Random(0)
    data = [item for path in files for item in pickle.load(open(path, "rb"))]
    data = [item for item in data if 1 < len(labels(item[1], item[0])) < len(item[2]) * 0.8 and len(item[2]) < 400]
    random.Random(1).shuffle(data)
    held, data = data[:HELD], data[HELD:]
    print(len(data), "utterances", sum(len(item[2]) for item in data) // 3000, "minutes", flush=True)
    if "WARM" in os.environ:
        weights, mean, deviation = pickle.load(open(os.environ["WARM"], "rb"))
    else:
        sample = np.concatenate([item[2][::9].astype("f") for item in data])
        weights, mean, deviation = start(jax.random.PRNGKey(0)), sample.mean(0), sample.std(0) + 1e-3
    steps = epochs * len(batches(data, rng))
    schedule = optax.warmup_cosine_decay_schedule(0, float(rate), min(200, steps // 10), steps, 1e-5)
    optimiser = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(schedule, weight_decay=1e-3))
    memory = optimiser.init(weights)

    @jax.jit
    def step(weights, memory, key, *batch):
        loss, gradient = jax.value_and_grad(misfit)(weights, *batch, key)
        update, memory = optimiser.update(gradient, memory, weights)
        return optax.apply_updates(weights, update), memory, loss

    key, begun = jax.random.PRNGKey(1), time.time()
    for epoch in range(epochs):
        losses = []
        for batch in batches(data, rng):
            key, own = jax.random.split(key)
            weights, memory, loss = step(weights, memory, own, *filled(batch, data, mean, deviation, rng))
            losses.append(float(loss))
        seconds = f"{time.time() - begun:.0f} s"
        print(epoch, round(np.mean(losses), 3), seconds, errors(weights, mean, deviation, held), flush=True)
        pickle.dump((jax.tree.map(np.asarray, weights), mean, deviation), open(f"{out}.pkl", "wb"))
    export(weights, mean, deviation, f"{out}.bin")


if __name__ == "__main__":
    main(*sys.argv[1:])
