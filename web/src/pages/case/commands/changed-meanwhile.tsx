import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../i18n/use-label.js';
import type { Difference } from './differences.js';

/** What others changed while somebody typed: it stands in the form now, and what was typed stands over it. */
export function ChangedMeanwhile({ news }: { readonly news: readonly Difference[] | undefined }) {
  const { t } = useTranslation('case');
  const shown = useShownAnswer();
  const nameOf = useFieldName();
  return (
    <div role="status">
      {news?.length === 0 && <Text size="sm">{t('meanwhile.nothing')}</Text>}
      {news !== undefined && news.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {t('meanwhile.changed')}
          </Text>
          <List size="sm">
            {news.map(({ group, field, before, now }) => (
              <List.Item key={`${group.name} ${field.path}`}>
                {t('meanwhile.line', {
                  field: nameOf(group, field),
                  before: shown(field, before),
                  now: shown(field, now),
                })}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </div>
  );
}

function useFieldName(): (group: Difference['group'], field: Difference['field']) => string {
  const label = useLabel();
  return (group, { label: own, within }) =>
    [group.label, ...(within === undefined ? [] : [within.label]), own].map(label).join(' › ');
}

function useShownAnswer(): (field: Difference['field'], value: unknown) => string {
  const { t } = useTranslation('case');
  const label = useLabel();
  return ({ options }, value) => {
    if (value === undefined || value === '') return t('meanwhile.empty');
    if (typeof value === 'boolean') return t(value ? 'meanwhile.yes' : 'meanwhile.no');
    const option = options.find((candidate) => candidate.value === value);
    return option === undefined ? String(value) : label(option.label);
  };
}
