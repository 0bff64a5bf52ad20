import { useApp } from "../app/context";
import { ForgetPhone } from "../components/ForgetPhone";
import { Shown } from "../components/Shown";
import { useRead } from "../offline/useRead";
import { Consents } from "./Consents";
import { MyData } from "./MyData";
import { MyPin } from "./MyPin";
import { BASE, type Me } from "./me";

/** What the box knows of her, and what she allows; how she comes back on another phone, and how she is forgotten. */
export function MeScreen() {
  const { strings } = useApp();
  // Of who she is nothing stays on the phone.
  const me = useRead<Me>(BASE, true, false);
  return (
    <main className="me">
      <h2>{strings.aboutMe}</h2>
      <Shown reading={me}>
        {(it) => (
          <>
            {it.notices.map((notice) => (
              <p key={notice} className="kept" role="alert">
                {notice}
              </p>
            ))}
            <MyPin code={it.code ?? undefined} onChanged={me.again} />
            <Consents />
            <MyData />
          </>
        )}
      </Shown>
      <ForgetPhone />
    </main>
  );
}
