import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, LANGUAGES } from '../i18n/i18n.js';

export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      aria-label={t('language.label')}
      value={i18n.language}
      data={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
      onChange={(event) => {
        const language = LANGUAGES.find((candidate) => candidate === event.currentTarget.value);
        if (language !== undefined) void chooseLanguage(language);
      }}
    />
  );
}
