import { useState } from "react";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { fill, word } from "../strings";
import { Act } from "./Act";
import type { Member } from "./Members";

/** What can be given; everybody is a member. */
const ROLES = ["teacher", "employer", "buyer", "mediator", "operator", "admin"];

interface Props {
  member: Member;
  operatorKey: string;
  onChanged(): void;
}

export function MemberCard({ member, operatorKey, onChanged }: Props) {
  const { strings, language } = useApp();
  const path = `/api/v1/admin/members/${member.code}`;
  const own = member.roles.filter((it) => it !== "member");
  return (
    <article className="card">
      <h3>{member.code}</h3>
      <p>
        <small>
          {strings.lastSeen}: {say.moment(language, member.last_seen_at)}
        </small>
      </p>
      {own.length > 0 && (
        <ul className="chips">
          {own.map((role) => (
            <li key={role}>{word(strings, "role", role)}</li>
          ))}
        </ul>
      )}
      {member.locked && (
        <>
          <p className="state">{strings.locked}</p>
          <Act
            operatorKey={operatorKey}
            label={strings.unlock}
            confirm={fill(strings.unlockConfirm, { code: member.code })}
            method="POST"
            path={`${path}/unlock`}
            onDone={onChanged}
          />
        </>
      )}
      <details>
        <summary aria-label={`${strings.roles}: ${member.code}`}>{strings.roles}</summary>
        {own.map((role) => {
          const name = word(strings, "role", role);
          return (
            <Act
              key={role}
              operatorKey={operatorKey}
              label={fill(strings.takeRole, { role: name })}
              confirm={fill(strings.takeRoleConfirm, { code: member.code, role: name })}
              method="DELETE"
              path={`${path}/roles/${role}`}
              onDone={onChanged}
            />
          );
        })}
        <GiveRole member={member} operatorKey={operatorKey} onChanged={onChanged} />
      </details>
    </article>
  );
}

/** A role with what it allows, before it is given. */
function GiveRole({ member, operatorKey, onChanged }: Props) {
  const { strings } = useApp();
  const free = ROLES.filter((it) => !member.roles.includes(it));
  const [wanted, setWanted] = useState("");
  const chosen = free.includes(wanted) ? wanted : free[0];
  if (chosen === undefined) return null;
  const name = word(strings, "role", chosen);
  const may = (strings as Record<string, string>)[`may_${chosen}`] ?? strings.may_nothing;
  return (
    <>
      <label>
        {strings.newRole}
        <select value={chosen} onChange={(event) => setWanted(event.target.value)}>
          {free.map((role) => (
            <option key={role} value={role}>
              {word(strings, "role", role)}
            </option>
          ))}
        </select>
      </label>
      <p>{may}</p>
      <Act
        operatorKey={operatorKey}
        label={strings.giveRole}
        confirm={`${fill(strings.giveRoleConfirm, { code: member.code, role: name })} ${may}`}
        method="PUT"
        path={`/api/v1/admin/members/${member.code}/roles/${chosen}`}
        main
        onDone={onChanged}
      />
    </>
  );
}
