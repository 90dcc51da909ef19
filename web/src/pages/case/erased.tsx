import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { formatDay } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';

/** What is gone for good of what was told, and of whom. */
export function Erased({ found }: { readonly found: Case }) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const label = useLabel();
  if (found.erased === undefined) return undefined;
  const whoIn = (roles: readonly string[], isFormer = false) => {
    const who = roles.map((role) => word(`field.${role}`)).join(', ');
    return isFormer ? t('erasedFormer', { who }) : who;
  };
  return (
    <List size="sm">
      {found.erased.map(({ roles, isFormer, title, at }) => (
        <List.Item key={`${at} ${roles.join()} ${title.en}`}>
          {t('erased', { what: label(title), who: whoIn(roles, isFormer), day: formatDay(at) })}
        </List.Item>
      ))}
    </List>
  );
}
