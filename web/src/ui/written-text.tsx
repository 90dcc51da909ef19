import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isVietnamese } from '../i18n/vietnamese.js';

/** What an agency or an officer wrote, as it was written; on an English page it says that it is in Vietnamese, and is read out so. */
export function WrittenText({ children: text }: { readonly children: string }) {
  const { t, i18n } = useTranslation();
  if (!isVietnamese(text)) return text;
  return (
    <>
      <span lang="vi">{text}</span>
      {i18n.language === 'en' && (
        <Text span size="xs" c="dimmed">
          {` (${t('inVietnamese')})`}
        </Text>
      )}
    </>
  );
}
