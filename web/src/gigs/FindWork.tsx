import { type FormEvent, useState } from "react";
import { useApp } from "../app/context";
import { Shown } from "../components/Shown";
import { useRead } from "../offline/useRead";
import { word } from "../strings";
import { GigCard } from "./GigCard";
import { ANY_WORK, type Found, KINDS, REACHES, searchPath, TIMES, type Wish } from "./gigs";

const KEPT = "awaaz.wish";

/** What she looked for the last time: most people look for the same work near the same place. */
function lastWish(): Wish {
  try {
    return { ...ANY_WORK, ...(JSON.parse(localStorage.getItem(KEPT) ?? "{}") as Partial<Wish>) };
  } catch {
    return ANY_WORK;
  }
}

export function FindWork() {
  const { strings } = useApp();
  const [wish, setWish] = useState(lastWish);
  const [asked, setAsked] = useState(wish);
  const reading = useRead<Found[]>(searchPath(asked));
  const search = (event: FormEvent) => {
    event.preventDefault();
    localStorage.setItem(KEPT, JSON.stringify(wish));
    setAsked(wish);
    reading.again();
  };
  return (
    <>
      <WishForm wish={wish} onWish={setWish} onSearch={search} />
      <Shown reading={reading}>
        {(found) =>
          found.length === 0 ? (
            <p className="empty" role="status">
              {strings.gigsNone}
            </p>
          ) : (
            <ul className="cards" data-testid="found">
              {found.map((it) => (
                <li key={it.id}>
                  <GigCard found={it} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </>
  );
}

interface FormProps {
  wish: Wish;
  onWish(wish: Wish): void;
  onSearch(event: FormEvent): void;
}

function WishForm({ wish, onWish, onSearch }: FormProps) {
  const { strings } = useApp();
  const set = (part: Partial<Wish>) => onWish({ ...wish, ...part });
  return (
    <form className="form" onSubmit={onSearch}>
      <div className="pair">
        <label>
          {strings.whichWork}
          <select value={wish.kind} onChange={(event) => set({ kind: event.target.value })}>
            <option value="">{strings.anyWork}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {word(strings, "kind", kind)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {strings.nearPlace}
          <input
            value={wish.place}
            maxLength={80}
            autoComplete="address-level2"
            enterKeyHint="search"
            onChange={(event) => set({ place: event.target.value })}
          />
        </label>
      </div>
      <details>
        <summary>{strings.moreChoices}</summary>
        <label>
          {strings.howFar}
          <select
            value={wish.reach}
            onChange={(event) => set({ reach: event.target.value as Wish["reach"] })}
          >
            {REACHES.map((reach) => (
              <option key={reach} value={reach}>
                {word(strings, "reach", reach)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {strings.whatTime}
          <select value={wish.time} onChange={(event) => set({ time: event.target.value })}>
            <option value="">{strings.anyTime}</option>
            {TIMES.map((time) => (
              <option key={time} value={time}>
                {word(strings, "time", time)}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={wish.daylight}
            onChange={(event) => set({ daylight: event.target.checked })}
          />
          {strings.why_home_before_dark}
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={wish.womenOnly}
            onChange={(event) => set({ womenOnly: event.target.checked })}
          />
          {strings.why_women_only}
        </label>
      </details>
      <button type="submit" className="main">
        {strings.search}
      </button>
    </form>
  );
}
