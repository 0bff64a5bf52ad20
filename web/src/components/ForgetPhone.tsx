import { useState } from "react";
import { useApp } from "../app/context";
import { Confirm } from "./Confirm";

/** For phones that are shared or given away: nothing of her stays on it. */
export function ForgetPhone() {
  const { strings, outbox, reads } = useApp();
  const [asking, setAsking] = useState(false);
  const forget = async () => {
    setAsking(false);
    await Promise.allSettled([outbox.forget(), reads.forget()]);
    localStorage.clear();
    location.replace("/");
  };
  return (
    <p>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {strings.forgetPhone}
      </button>
      {asking && (
        <Confirm text={strings.forgetConfirm} onYes={() => void forget()} onNo={() => setAsking(false)} />
      )}
    </p>
  );
}
