import en from '../../i18n/en/tracking.json';
import vi from '../../i18n/vi/tracking.json';

export type Words = typeof vi;
export type Language = 'vi' | 'en';

/** What the server says in both languages. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** Where the other pages keep the choice, too. */
const STORED = 'lienthong.language';
const WORDS: Readonly<Record<Language, Words>> = { vi, en };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}

/** Puts values in the places of a text: `Hồ sơ {code}`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name) => values[String(name)] ?? place);
}

/** Vietnamese, unless somebody chose English on this machine. */
export function chosenLanguage(): Language {
  return storedLanguage() === 'en' ? 'en' : 'vi';
}

/** A browser that keeps nothing shows the page all the same. */
function storedLanguage(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // It holds for this visit.
  }
}
