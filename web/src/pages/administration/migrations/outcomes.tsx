import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OUTCOMES, type Migration } from './migrations.js';

/** How many have had their turn, whatever came of it. */
export function handledIn({ outcomes }: Pick<Migration, 'outcomes'>): number {
  return OUTCOMES.reduce((sum, name) => sum + (outcomes[name] ?? 0), 0);
}

/** Cases by what became of them, in one line. */
export function Outcomes({ migration }: { readonly migration: Migration }) {
  const { t } = useTranslation('migration');
  const { cases, outcomes, state } = migration;
  if (state === 'waiting') return <Text size="sm">{t('batch.notCounted')}</Text>;
  const counted = OUTCOMES.flatMap((name) => {
    const number = outcomes[name];
    return number === undefined ? [] : [t('batch.outcome', { outcome: t(`outcome.${name}`), number })];
  });
  return (
    <Text size="sm" mt={4}>
      {[t('batch.progress', { handled: handledIn(migration), cases }), ...counted].join(' · ')}
    </Text>
  );
}
