import type { ReactNode } from "react";
import { Icon } from "./Icon";

export function Back({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a className="button back" href={to}>
      <Icon name="back" />
      {children}
    </a>
  );
}
