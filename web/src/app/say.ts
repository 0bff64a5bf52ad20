/** Numbers, money, times and distances as people say and write them. Digits stay the ones on banknotes and phones. */
const locale = (language: string) => `${language}-IN-u-nu-latn`;

function unit(language: string, value: number, name: string): string {
  const format = { style: "unit", unit: name, unitDisplay: "long", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale(language), format).format(value);
}

/** "2 hours 30 minutes"; less than nothing says minus. */
export function duration(language: string, minutes: number): string {
  const sign = minutes < 0 ? "−" : "";
  const all = Math.round(Math.abs(minutes));
  const parts = [];
  if (all >= 60) parts.push(unit(language, Math.floor(all / 60), "hour"));
  if (all % 60 !== 0 || all === 0) parts.push(unit(language, all % 60, "minute"));
  return sign + parts.join(" ");
}

/** How long to wait: seconds, from a minute and a half on whole minutes, never less than it takes. */
export function wait(language: string, seconds: number): string {
  const all = Math.max(1, Math.ceil(seconds));
  return all < 90 ? unit(language, all, "second") : duration(language, Math.ceil(all / 60));
}

export function days(language: string, count: number): string {
  return unit(language, count, "day");
}

export function money(language: string, paise: number): string {
  const whole = paise % 100 === 0;
  const digits = whole ? 0 : 2;
  const format = { style: "currency", currency: "INR", minimumFractionDigits: digits } as const;
  return new Intl.NumberFormat(locale(language), { ...format, maximumFractionDigits: digits }).format(
    paise / 100,
  );
}

/** Whole kilometres; people do not walk in tenths. */
export function kilometres(language: string, km: number): string {
  return unit(language, Math.max(1, Math.round(km)), "kilometer");
}

/** The day with its year: of something that may be old. */
export function date(language: string, iso: string): string {
  const format = { day: "numeric", month: "short", year: "numeric" } as const;
  return new Intl.DateTimeFormat(locale(language), format).format(new Date(`${iso}T00:00`));
}

/** The day of a moment, or of an ISO date. */
export function day(language: string, at: number | string): string {
  const when = typeof at === "string" ? new Date(`${at}T00:00`) : new Date(at);
  return new Intl.DateTimeFormat(locale(language), { day: "numeric", month: "long" }).format(when);
}

export function moment(language: string, at: number): string {
  const format = { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(locale(language), format).format(new Date(at));
}

export function month(language: string, at: number): string {
  return new Intl.DateTimeFormat(locale(language), { month: "long", year: "numeric" }).format(new Date(at));
}
