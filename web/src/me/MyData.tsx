import { useState } from "react";
import { useApp } from "../app/context";
import { useWhy } from "../app/why";
import { Confirm } from "../components/Confirm";
import { BASE } from "./me";

/** Everything that the box keeps of her: to take along, or to be deleted. */
export function MyData() {
  const { strings, box, outbox, reads, tell } = useApp();
  const [asking, setAsking] = useState(false);
  const why = useWhy();
  const failed = (refused: unknown) => tell(why(refused));
  const take = async () => {
    try {
      const all = await box.get<unknown>(`${BASE}/export`, true);
      const file = new Blob([JSON.stringify(all, null, 1)], { type: "application/json" });
      const link = document.createElement("a");
      link.href = URL.createObjectURL(file);
      link.download = "awaaz.json";
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (refused) {
      failed(refused);
    }
  };
  const erase = async () => {
    setAsking(false);
    try {
      await box.change("DELETE", BASE);
      await Promise.allSettled([outbox.forget(), reads.forget()]);
      localStorage.clear();
      location.replace("/");
    } catch (refused) {
      failed(refused);
    }
  };
  return (
    <div className="steps">
      <button type="button" className="button" onClick={() => void take()}>
        {strings.takeData}
      </button>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {strings.eraseMe}
      </button>
      {asking && (
        <Confirm text={strings.eraseConfirm} onYes={() => void erase()} onNo={() => setAsking(false)} />
      )}
    </div>
  );
}
