import { useEffect, useRef, useState } from "react";
import { type Attempt, type LessonView, soundOf } from "../learning/box";
import type { Strings } from "../strings";
import { Problem } from "./Problem";
import { Quiz } from "./Quiz";

interface Props {
  strings: Strings;
  lesson: LessonView;
  /** Sentences heard before. */
  from: number;
  onEvent(what: Pick<Attempt, "kind"> & Partial<Attempt>): void;
  onDone(): void;
}

/** Reads a lesson sentence by sentence: the caption that is heard is marked, and a tap on another goes there. */
export function LessonPlayer({ strings, lesson, from, onEvent, onDone }: Props) {
  const all = lesson.sentences.length;
  const [at, setAt] = useState(from < all ? from : 0);
  const [playing, setPlaying] = useState(false);
  const [quiz, setQuiz] = useState(from >= all && all > 0);
  const [failed, setFailed] = useState(false);
  const sound = useRef<HTMLAudioElement>(null);
  const caption = useRef<HTMLLIElement>(null);

  useEffect(() => {
    caption.current?.scrollIntoView?.({ block: "center" });
    if (!playing) {
      sound.current?.pause();
      return;
    }
    setFailed(false);
    sound.current?.play().catch((problem: unknown) => {
      // A sound that makes way for the next one is no failure.
      if (problem instanceof DOMException && problem.name === "AbortError") return;
      setPlaying(false);
      setFailed(true);
    });
  }, [playing, at]);

  const start = (sentence: number) => {
    onEvent({ kind: "started", heard_sentences: sentence, all_sentences: all });
    setAt(sentence);
    setPlaying(true);
  };
  const ended = () => {
    onEvent({ kind: "heard", heard_sentences: at + 1, all_sentences: all });
    if (at + 1 < all) {
      setAt(at + 1);
      return;
    }
    setPlaying(false);
    setQuiz(true);
    onDone();
  };

  return (
    <article>
      <h2 lang={lesson.language}>{lesson.title}</h2>
      <audio ref={sound} src={soundOf(lesson.id, lesson.spoken_in, { sentence: at })} onEnded={ended} />
      <div className="player">
        <button type="button" className="play" onClick={() => (playing ? setPlaying(false) : start(at))}>
          {playing ? strings.pause : at > 0 ? strings.goOn : strings.play}
        </button>
        <button type="button" onClick={() => start(0)}>
          {strings.fromStart}
        </button>
      </div>
      <Problem text={failed ? strings.failed : ""} />
      <ol className="captions" lang={lesson.spoken_in}>
        {lesson.sentences.map((sentence, index) => (
          <li key={index} ref={index === at ? caption : null} aria-current={index === at}>
            <button type="button" onClick={() => start(index)}>
              {sentence}
            </button>
          </li>
        ))}
      </ol>
      {lesson.quiz.length > 0 &&
        (quiz ? (
          <Quiz strings={strings} lesson={lesson} onEvent={onEvent} onDone={onDone} />
        ) : (
          <button type="button" className="to-quiz" onClick={() => setQuiz(true)}>
            {strings.quiz}
          </button>
        ))}
    </article>
  );
}
