import { useCallback, useEffect, useMemo, useState } from "react";
import { why } from "../app/why";
import { LessonPlayer } from "../components/LessonPlayer";
import { Problem } from "../components/Problem";
import * as box from "../learning/box";
import { LearningLog } from "../learning/log";
import { fill, type LanguageCode, type Strings } from "../strings";

interface Props {
  strings: Strings;
  shown: LanguageCode;
  /** The session with the box, once there is one. */
  session: string | undefined;
}

/** The lessons of the box: a list by topic, and the one that is being heard. */
export function LessonsScreen({ strings, shown, session }: Props) {
  const log = useMemo(() => new LearningLog(localStorage), []);
  const [list, setList] = useState<box.LessonEntry[]>([]);
  const [chosen, setChosen] = useState<box.LessonView | undefined>();
  const [progress, setProgress] = useState<box.Progress | undefined>();
  const [problem, setProblem] = useState<unknown>();

  useEffect(() => {
    let current = true;
    box
      .lessons(shown)
      .then((loaded) => current && (setList(loaded), setProblem(undefined)))
      .catch((refused: unknown) => current && setProblem(refused));
    return () => {
      current = false;
    };
  }, [shown]);

  const meet = useCallback(() => {
    // Without the box everything stays on the device until they meet.
    if (session) void log.meet(session).then(setProgress, () => undefined);
  }, [log, session]);
  useEffect(meet, [meet]);

  const open = (id: string) => box.lesson(id, shown).then(setChosen, setProblem);

  if (chosen) {
    return (
      <main>
        <button
          type="button"
          className="back"
          onClick={() => {
            setChosen(undefined);
            meet();
          }}
        >
          ‹ {strings.backToLessons}
        </button>
        <LessonPlayer
          key={chosen.id}
          strings={strings}
          lesson={chosen}
          from={progress?.lessons.find((it) => it.module_id === chosen.id)?.heard_sentences ?? 0}
          onEvent={(what) => log.add(chosen.id, chosen.spoken_in, what)}
          onDone={meet}
        />
      </main>
    );
  }
  const topics = [...new Set(list.map((it) => it.topic))];
  return (
    <main>
      {problem !== undefined && <Problem text={why(problem, strings, shown)} />}
      {progress && <Summary strings={strings} progress={progress} />}
      {topics.map((topic) => (
        <section key={topic}>
          <h2>{list.find((it) => it.topic === topic)?.topic_name}</h2>
          <ul className="lessons">
            {list
              .filter((it) => it.topic === topic)
              .map((it) => (
                <li key={it.id}>
                  <button type="button" onClick={() => void open(it.id)}>
                    <span lang={it.language}>{it.title}</span>
                    <State strings={strings} progress={progress} id={it.id} />
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function Summary({ strings, progress }: { strings: Strings; progress: box.Progress }) {
  return (
    <p className="summary" data-testid="summary">
      <span>{fill(strings.lessonsPassed, { count: String(progress.credits) })}</span>
      <span>{fill(strings.streak, { count: String(progress.streak_days) })}</span>
      {progress.due.length > 0 && <span>{fill(strings.due, { count: String(progress.due.length) })}</span>}
    </p>
  );
}

function State({
  strings,
  progress,
  id,
}: {
  strings: Strings;
  progress: box.Progress | undefined;
  id: string;
}) {
  const done = progress?.lessons.find((it) => it.module_id === id);
  if (done?.passed_at != null) return <small>✓ {strings.passed}</small>;
  if (done?.finished_at != null) return <small>{strings.heardIt}</small>;
  return null;
}
