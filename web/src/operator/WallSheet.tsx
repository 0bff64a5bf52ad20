import type { components } from "../api/schema";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { Icon } from "../components/Icon";
import { Shown } from "../components/Shown";
import { useOperator } from "./useOperator";

type Sheet = components["schemas"]["SheetView"];

/** The books of the time bank, to print and hang on the wall. */
export function WallSheet({ operatorKey }: { operatorKey: string }) {
  const reading = useOperator<Sheet>("/api/v1/timebank/sheet", operatorKey);
  return <Shown reading={reading}>{(value) => <Books value={value} />}</Shown>;
}

function Books({ value }: { value: Sheet }) {
  const { strings, language } = useApp();
  const good = value.sum === 0 && value.problems.length === 0;
  return (
    <section className="card sheet">
      <h2>
        {strings.sheetTitle}, {say.day(language, value.day)}
      </h2>
      <p className={good ? "state" : "problem"} role={good ? undefined : "alert"}>
        {good ? strings.sheetGood : strings.sheetBad}
      </p>
      <p>
        {strings.sheetCheck}: <strong>{value.check_code}</strong>. {strings.sheetRows}: {value.rows}.{" "}
        {strings.sheetSum}: {value.sum}.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.sheetAccount}</th>
            <th scope="col">{strings.sheetAside}</th>
            <th scope="col">{strings.sheetBalance}</th>
          </tr>
        </thead>
        <tbody>
          {value.accounts.map((it) => (
            <tr key={it.code}>
              <td>{it.code}</td>
              <td>{it.set_aside_minutes}</td>
              <td>{it.minutes}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="choices">
        <button type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {strings.print}
        </button>
      </div>
    </section>
  );
}
