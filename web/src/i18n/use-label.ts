import { useTranslation } from 'react-i18next';

/** What the server says in both languages. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** Picks the language of the page out of a label. */
export function useLabel(): (label: Label) => string {
  const { i18n } = useTranslation();
  return (label) => (i18n.language === 'en' ? label.en : label.vi);
}
