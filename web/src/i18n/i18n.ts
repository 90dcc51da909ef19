import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en, vi } from './catalogues.js';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED = 'lienthong.language';

/** Vietnamese unless somebody chose English on this machine. */
function chosenLanguage(): Language {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'vi';
}

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: chosenLanguage(),
  fallbackLng: 'vi',
  defaultNS: 'common',
  resources: { vi, en },
  interpolation: { escapeValue: false },
  initAsync: false,
});
document.documentElement.lang = i18n.language;

/** Changes the language of the pages, here and at the next visit. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
  await i18n.changeLanguage(language);
}
