import { useApp } from "../app/context";
import { useOperator } from "./useOperator";

const asText = (reply: Response) => reply.text();

/** Plain counters and gauges of the box; the rest is for a monitoring program. */
export function plainFigures(text: string): [string, string][] {
  return text
    .split("\n")
    .filter((line) => !line.startsWith("#") && !line.includes("{") && line.includes(" "))
    .map((line) => line.split(" ", 2) as [string, string])
    .filter(([name]) => !/_(sum|count|bucket)$/.test(name));
}

export function Figures({ operatorKey }: { operatorKey: string }) {
  const { strings } = useApp();
  const { value } = useOperator("/metrics", operatorKey, asText);
  if (value === undefined) return null;
  return (
    <section className="card no-print">
      <h2>{strings.figures}</h2>
      <table>
        <tbody>
          {plainFigures(value).map(([name, figure]) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
