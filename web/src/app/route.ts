import { useEffect, useState } from "react";

/** The parts of the address after `#/`: `["work", "gig", "01K.."]`. */
export type Route = readonly string[];

export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#\/?/, "");
  return path === "" ? [] : path.split("/").map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function linkTo(...route: string[]): string {
  return `#/${route.map(encodeURIComponent).join("/")}`;
}

/** Goes there without leaving a trace in the history: which parts of the app somebody opened is nobody's business. */
export function replaceRoute(...route: string[]): void {
  history.replaceState(null, "", linkTo(...route));
  dispatchEvent(new HashChangeEvent("hashchange"));
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const changed = () => {
      setRoute(parseRoute(location.hash));
      window.scrollTo?.(0, 0);
    };
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return route;
}
