import { type FormEvent, useState } from "react";
import type { components } from "../api/schema";
import { useApp } from "../app/context";
import { useWhy } from "../app/why";
import { asOperator } from "../box/box";
import { Problem } from "../components/Problem";
import { Shown } from "../components/Shown";
import { MemberCard } from "./MemberCard";
import { asJson, useOperator } from "./useOperator";

export type Member = components["schemas"]["MemberView"];

const BASE = "/api/v1/admin/members";
/** On one page. */
const PAGE = 50;
/** At once, when a code is looked for. */
const MOST = 200;
/** As many members as one box has at the very most. */
const ALL = 20_000;

/** Looks through the list, which the box gives in parts, for the member with this code. */
export async function findMember(
  ask: (path: string) => Promise<Member[]>,
  code: string,
): Promise<Member | undefined> {
  for (let skip = 0; skip < ALL; skip += MOST) {
    const some = await ask(`${BASE}?skip=${skip}&limit=${MOST}`);
    const found = some.find((it) => it.code === code);
    if (found !== undefined || some.length < MOST) return found;
  }
  return undefined;
}

/** Members by their codes, who was here last first: what they are here, and what may be changed about it. */
export function Members({ operatorKey }: { operatorKey: string }) {
  const { strings } = useApp();
  const [sought, setSought] = useState<{ member: Member | undefined } | undefined>();
  return (
    <section>
      <h2>{strings.members}</h2>
      <p>{strings.membersNote}</p>
      <p className="kept">{strings.rolesNote}</p>
      <Search operatorKey={operatorKey} onFound={setSought} />
      {sought === undefined ? (
        <Pages operatorKey={operatorKey} />
      ) : sought.member === undefined ? (
        <p className="empty" role="status">
          {strings.noSuchMember}
        </p>
      ) : (
        <Found key={sought.member.code} operatorKey={operatorKey} first={sought.member} />
      )}
    </section>
  );
}

interface SearchProps {
  operatorKey: string;
  onFound(sought: { member: Member | undefined } | undefined): void;
}

function Search({ operatorKey, onFound }: SearchProps) {
  const { strings, language } = useApp();
  const why = useWhy();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState("");
  const search = async (event: FormEvent) => {
    event.preventDefault();
    setProblem("");
    const code = typed.replace(/\D/g, "");
    if (code === "") return onFound(undefined);
    try {
      const ask = async (path: string) => asJson<Member[]>(await asOperator(path, operatorKey, language));
      onFound({ member: await findMember(ask, code) });
    } catch (refused) {
      setProblem(why(refused));
    }
  };
  return (
    <form className="form" onSubmit={(event) => void search(event)}>
      <label>
        {strings.searchCode}
        <input
          type="search"
          inputMode="numeric"
          maxLength={12}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <Problem text={problem} />
      <button type="submit" className="main">
        {strings.search}
      </button>
    </form>
  );
}

/** The one who was looked for, and how she is after each change. */
function Found({ operatorKey, first }: { operatorKey: string; first: Member }) {
  const { language } = useApp();
  const [member, setMember] = useState(first);
  const again = async () => {
    const ask = async (path: string) => asJson<Member[]>(await asOperator(path, operatorKey, language));
    setMember((await findMember(ask, first.code).catch(() => undefined)) ?? member);
  };
  return <MemberCard member={member} operatorKey={operatorKey} onChanged={() => void again()} />;
}

function Pages({ operatorKey }: { operatorKey: string }) {
  const { strings } = useApp();
  const [skip, setSkip] = useState(0);
  const reading = useOperator<Member[]>(`${BASE}?skip=${skip}&limit=${PAGE}`, operatorKey);
  return (
    <Shown reading={reading}>
      {(all) => (
        <>
          {all.length === 0 && <p className="empty">{strings.noMembers}</p>}
          <ul className="cards">
            {all.map((it) => (
              <li key={it.code}>
                <MemberCard member={it} operatorKey={operatorKey} onChanged={reading.again} />
              </li>
            ))}
          </ul>
          <div className="choices">
            {skip > 0 && (
              <button type="button" className="button" onClick={() => setSkip(Math.max(0, skip - PAGE))}>
                {strings.before}
              </button>
            )}
            {all.length === PAGE && (
              <button type="button" className="button" onClick={() => setSkip(skip + PAGE)}>
                {strings.seeMore}
              </button>
            )}
          </div>
        </>
      )}
    </Shown>
  );
}
