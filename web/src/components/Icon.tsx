const PATHS = {
  talk: "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3ZM6 11a6 6 0 0 0 12 0M12 17v4M8.5 21h7",
  learn: "M4 5.5A8 8 0 0 1 12 7a8 8 0 0 1 8-1.5V18.5A8 8 0 0 0 12 20a8 8 0 0 0-8-1.5ZM12 7v13",
  work: "M4 8h16v11H4ZM9 8V5h6v3M4 13h16M12 12v2.5",
  time: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 8v4.5l3 2",
  rights: "M12 4v16M8 20h8M5 7h14M5 7l-2.5 6h5ZM19 7l-2.5 6h5Z",
  speaker: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM15 9a4 4 0 0 1 0 6M17.5 6.5a7.5 7.5 0 0 1 0 11",
  stop: "M7 7h10v10H7Z",
  phone:
    "M6 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2.200 2A17 17 0 0 1 4 5.700 2 2 0 0 1 6 3.5Z",
  back: "M14.5 5 8 12l6.5 7",
  yes: "M5 12.5 10 17.5 19 7",
  no: "M6 6l12 12M18 6 6 18",
  place: "M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11ZM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  money: "M7 5h10M7 9h10M7 5h3a4 4 0 0 1 0 8H7l6.5 6.5",
  add: "M12 5v14M5 12h14",
  wait: "M7 4h10M7 20h10M8 4c0 6 8 6 8 16M16 4c0 6-8 6-8 16",
  leave: "M13 4h6v16h-6M4 12h10M10 7.5 14.5 12 10 16.5",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign beside words; never alone, so screen readers skip it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
