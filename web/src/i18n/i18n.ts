import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { enLater, type Area } from './en-later.js';
import { viLater } from './vi-later.js';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED = 'lienthong.language';

export const i18n = i18next.createInstance();

/** Says everything in Vietnamese, or in the language that somebody chose on this machine. Resolves when the words are there. */
export async function startInChosenLanguage(): Promise<void> {
  const language = localStorage.getItem(STORED) === 'en' ? 'en' : 'vi';
  await i18n
    .use(initReactI18next)
    .use(laterWords)
    .init({
      lng: language,
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      resources: { [language]: await wordsIn(language) },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
    });
  document.documentElement.lang = language;
}

/** Changes the language of the pages, here and at the next visit. */
export async function chooseLanguage(language: Language): Promise<void> {
  const words = await wordsIn(language);
  for (const [area, texts] of Object.entries(words)) i18n.addResourceBundle(language, area, texts);
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
  await i18n.changeLanguage(language);
}

/** What only some pages say is loaded when the first page of theirs is opened. */
const laterWords: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: async (language: string, area: string) => (await areasIn(language).get(area)?.())?.default,
};

function areasIn(language: string): ReadonlyMap<string, Area> {
  return new Map<string, Area>(Object.entries(language === 'vi' ? viLater : enLater));
}

/** A language is loaded when somebody reads it. */
async function wordsIn(language: Language) {
  return language === 'vi' ? (await import('./vi.js')).vi : (await import('./en.js')).en;
}
