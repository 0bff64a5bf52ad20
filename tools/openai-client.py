"""The OpenAI-compatible doors, proved with the stock client. Usage: openai-client.py BASE_URL"""

import io
import sys

import openai

client = openai.OpenAI(base_url=f"{sys.argv[1]}/v1", api_key="none", max_retries=0, timeout=120)
passed = 0


def story(name, condition):
    global passed
    if not condition:
        sys.exit(f"not ok - {name}")
    passed += 1
    print(f"ok - {name}")


def refused(error_class, call):
    try:
        call()
    except error_class as error:
        return isinstance(error.body, dict) and bool(error.body.get("message"))
    return False


models = [model.id for model in client.models.list()]
story("models are listed", len(models) > 0)

SENTENCE = "I want to learn about saving money"
sounds = {}
for audio_format, magic in {"wav": b"RIFF", "mp3": None, "opus": b"OggS", "pcm": None}.items():
    with client.audio.speech.with_streaming_response.create(
        model="tts-1", voice="alloy", input=SENTENCE, response_format=audio_format
    ) as reply:
        sounds[audio_format] = reply.read()
    story(f"speech as {audio_format}", len(sounds[audio_format]) > 2000 and (magic is None or sounds[audio_format].startswith(magic)))
story("speech as pcm is 24 kHz 16-bit", abs(len(sounds["pcm"]) / 48000 - (len(sounds["wav"]) - 44) / 48000) < 0.2)

for audio_format in ("wav", "mp3", "opus"):
    file = io.BytesIO(sounds[audio_format])
    file.name = f"speech.{'ogg' if audio_format == 'opus' else audio_format}"
    heard = client.audio.transcriptions.create(model="whisper-1", file=file, language="en")
    story(f"{audio_format} is heard: {heard.text!r}", "learn" in heard.text.lower())

file = io.BytesIO(sounds["wav"])
file.name = "speech.wav"
verbose = client.audio.transcriptions.create(model="whisper-1", file=file, language="en", response_format="verbose_json")
story("verbose_json has segments and a duration", len(verbose.segments) > 0 and verbose.duration > 0.5)
for response_format, sign in {"text": "learn", "srt": "-->", "vtt": "WEBVTT"}.items():
    file.seek(0)
    text = client.audio.transcriptions.create(model="whisper-1", file=file, language="en", response_format=response_format)
    story(f"transcription as {response_format}", sign.lower() in str(text).lower())

file.seek(0)
events = list(client.audio.transcriptions.create(model="whisper-1", file=file, language="en", stream=True))
said = "".join(event.delta for event in events if event.type == "transcript.text.delta")
story(
    f"a transcription is streamed in {len(events)} events",
    len(events) > 1 and events[-1].type == "transcript.text.done" and events[-1].text == said == verbose.text,
)

file.seek(0)
english = client.audio.translations.create(model="whisper-1", file=file)
story("English is its own translation", "learn" in english.text.lower())
hindi = io.BytesIO(
    client.audio.speech.create(model="tts-1", voice="alloy", input="नमस्ते, मुझे पैसे बचाना सीखना है", response_format="wav").read()
)
hindi.name = "hindi.wav"
try:
    client.audio.translations.create(model="whisper-1", file=hindi)
    story("what cannot be translated is refused", False)
except openai.InternalServerError as error:
    story("what cannot be translated is refused with 501", error.status_code == 501 and bool(error.body.get("message")))

empty = io.BytesIO(b"")
empty.name = "empty.wav"
garbage = io.BytesIO(b"this is not sound" * 100)
garbage.name = "garbage.wav"
for name, file in {"empty": empty, "unreadable": garbage}.items():
    story(
        f"an {name} file is refused with a message",
        refused(openai.BadRequestError, lambda: client.audio.transcriptions.create(model="whisper-1", file=file)),
    )
story(
    "too long a text is a bad request",
    refused(openai.BadRequestError, lambda: client.audio.speech.create(model="tts-1", voice="alloy", input="a" * 5000)),
)
print(f"\n{passed} passed, 0 failed")
