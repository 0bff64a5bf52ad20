import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { LanguageCode } from "../strings";
import { loudness, toPcm16 } from "./pcm";
import { Player } from "./player";
import { type MicrophoneProblem, Recorder } from "./recorder";
import { type KeyChoice, VoiceSession } from "./session";
import { initialTalk, type TalkState, talkReducer } from "./talk";

export interface Voice {
  talk: TalkState;
  level: number;
  canReplay: boolean;
  /** The one big button: starts, ends or interrupts, whatever fits the moment. */
  press(): void;
  say(text: string): void;
  choose(choice: KeyChoice): void;
  replay(): void;
}

/** Ties microphone, box and loudspeaker together for one page. */
export function useVoice(
  language: LanguageCode | "auto",
  onLanguage: (code: LanguageCode) => void,
  resume?: string,
): Voice {
  const [talk, dispatch] = useReducer(talkReducer, initialTalk);
  const [level, setLevel] = useState(0);
  const recorder = useRef<Recorder | undefined>(undefined);
  const player = useRef<Player | undefined>(undefined);
  const session = useRef<VoiceSession | undefined>(undefined);
  const phase = useRef(talk.phase);
  phase.current = talk.phase;
  const chosen = useRef(onLanguage);
  chosen.current = onLanguage;
  const startingLanguage = useRef(language);
  const resumed = useRef(resume);

  const endRecording = useCallback(() => {
    void recorder.current?.stop();
    recorder.current = undefined;
    setLevel(0);
  }, []);

  useEffect(() => {
    const speaker = new Player((speaking) => dispatch({ type: speaking ? "speaking" : "quiet" }));
    const box = new VoiceSession(
      {
        onOpen: () => dispatch({ type: "open" }),
        onClosed: () => dispatch({ type: "closed" }),
        onAudio: (generation, sound) => void speaker.add(generation, sound),
        onEvent: (event) => {
          if (event.type === "stop_speaking") speaker.stop(event.generation);
          // The box heard the end of the sentence: nobody needs to press the button again.
          if (event.type === "speech_ended") endRecording();
          if (event.type === "turn_done" && event.turn.state.startsWith("language:")) {
            chosen.current(event.turn.language as LanguageCode);
          }
          dispatch({ type: "box", event });
        },
      },
      startingLanguage.current,
      resumed.current,
    );
    player.current = speaker;
    session.current = box;
    box.connect();
    return () => {
      box.close();
      void recorder.current?.stop();
    };
  }, [endRecording]);

  useEffect(() => session.current?.setLanguage(language), [language]);

  const startRecording = useCallback(async () => {
    player.current?.unlock();
    player.current?.stop();
    session.current?.cancel();
    dispatch({ type: "listen" });
    try {
      recorder.current = await Recorder.start((samples) => {
        setLevel(loudness(samples));
        session.current?.sound(toPcm16(samples));
      });
    } catch (problem) {
      dispatch({ type: "microphone", problem: problem as MicrophoneProblem });
    }
  }, []);

  const press = useCallback(() => {
    if (phase.current === "listening") {
      endRecording();
      session.current?.endOfSpeech();
      dispatch({ type: "ended" });
    } else if (phase.current === "speaking" || phase.current === "thinking") {
      player.current?.stop();
      session.current?.cancel();
      dispatch({ type: "stopped" });
    } else {
      void startRecording();
    }
  }, [endRecording, startRecording]);

  const say = useCallback((text: string) => {
    player.current?.unlock();
    player.current?.stop();
    dispatch({ type: "typed", text });
    session.current?.text(text);
  }, []);

  const choose = useCallback((choice: KeyChoice) => {
    player.current?.unlock();
    player.current?.stop();
    dispatch({ type: "typed", text: choice.label });
    session.current?.key(choice.key);
  }, []);

  const replay = useCallback(() => player.current?.again(), []);

  return { talk, level, canReplay: player.current?.hasAnswer() ?? false, press, say, choose, replay };
}
