import en from "./en.json";

export type Strings = typeof en;

/** The languages in menu order, each under its own name. */
export const LANGUAGES = [
  { code: "hi", name: "हिन्दी" },
  { code: "bn", name: "বাংলা" },
  { code: "mr", name: "मराठी" },
  { code: "ta", name: "தமிழ்" },
  { code: "te", name: "తెలుగు" },
  { code: "gu", name: "ગુજરાતી" },
  { code: "kn", name: "ಕನ್ನಡ" },
  { code: "ml", name: "മലയാളം" },
  { code: "pa", name: "ਪੰਜਾਬੀ" },
  { code: "or", name: "ଓଡ଼ିଆ" },
  { code: "en", name: "English" },
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]["code"];

const files = import.meta.glob<Strings>("./*.json", { import: "default" });

/** Loads one language's texts; only the chosen language is fetched, which matters on a slow network. */
export async function loadStrings(code: LanguageCode): Promise<Strings> {
  const load = files[`./${code}.json`];
  return load ? await load() : en;
}

/** The language the page starts in: the kept choice, else the browser's, else Hindi. */
export function startLanguage(kept: string | null, browser: readonly string[]): LanguageCode {
  const wanted = [kept ?? "", ...browser].map((tag) => tag.split("-")[0]);
  const found = wanted.find((code) => LANGUAGES.some((language) => language.code === code));
  return (found as LanguageCode | undefined) ?? "hi";
}

/** Fills `{name}` places. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The word for a name that the box uses: of group `kind` and `tailoring`, `kind_tailoring`. A name that is newer than this app is
 *  shown as it is. */
export function word(strings: Strings, group: string, name: string): string {
  return (strings as Record<string, string>)[`${group}_${name}`] ?? name.replaceAll("_", " ");
}

/** The text in the wanted language, else in English, with the language it is in. */
export function inLanguage(
  texts: Record<string, string>,
  wanted: LanguageCode,
): { text: string; lang: LanguageCode } {
  const own = texts[wanted];
  if (own) return { text: own, lang: wanted };
  return { text: texts.en ?? Object.values(texts)[0] ?? "", lang: "en" };
}

export const fallbackStrings: Strings = en;
