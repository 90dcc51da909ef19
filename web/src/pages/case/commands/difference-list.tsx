import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { labelsTo } from '../../../features/form/fault-text.js';
import type { Field } from '../../../features/form/field.js';
import { useShownValue } from '../../../features/form/shown-value.js';
import { useLabel } from '../../../i18n/use-label.js';
import type { Difference } from './differences.js';

interface DifferenceListProps {
  /** The form that they are of. */
  readonly fields: readonly Field[];
  readonly differences: readonly Difference[];
}

/** Answer by answer what it was and what it is, as people read them. */
export function DifferenceList({ fields, differences }: DifferenceListProps) {
  const { t } = useTranslation('case');
  const label = useLabel();
  const shown = useShownValue();
  return (
    <List size="sm">
      {differences.map(({ field, before, now }) => (
        <List.Item key={field.pointer}>
          {t('meanwhile.line', {
            field: labelsTo(fields, field.pointer).map(label).join(' › '),
            before: shown(field, before) ?? t('meanwhile.empty'),
            now: shown(field, now) ?? t('meanwhile.empty'),
          })}
        </List.Item>
      ))}
    </List>
  );
}
