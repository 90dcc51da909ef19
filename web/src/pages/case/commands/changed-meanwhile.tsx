import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DifferenceList } from './difference-list.js';
import type { Correction } from './use-correction.js';

/** What others changed while somebody typed: it stands in the form now, and what was typed stands over it. */
export function ChangedMeanwhile({ correction: { fields, news } }: { readonly correction: Correction }) {
  const { t } = useTranslation('case');
  return (
    <div role="status">
      {news?.length === 0 && <Text size="sm">{t('meanwhile.nothing')}</Text>}
      {news !== undefined && news.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {t('meanwhile.changed')}
          </Text>
          <DifferenceList fields={fields} differences={news} />
        </>
      )}
    </div>
  );
}
