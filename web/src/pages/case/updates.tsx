import { useEffect, useRef, useState } from 'react';
import { Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { formatSeconds } from '../../i18n/dates.js';
import classes from './updates.module.css';
import { changesOf, together, type CaseChanges } from './changes-of.js';
import { legalTimeAt } from '../../api/server-clock.js';

/** Says what has changed since somebody opened the page, without taking the focus. */
export function Updates({ found }: { readonly found: Case }) {
  const { t } = useTranslation('case');
  const { t: common } = useTranslation();
  const word = useProcedureWords(found.procedure, found.version);
  const seen = useRef(found);
  const [last, setLast] = useState<CaseChanges & { readonly at: string }>();
  useEffect(() => {
    const changes = changesOf(seen.current, found);
    seen.current = found;
    if (changes !== undefined) setLast((before) => ({ ...together(before, changes), at: legalTimeAt(Date.now()) }));
  }, [found]);
  const told = [
    ...(last?.status === undefined ? [] : [common(`caseStatus.${last.status}`)]),
    ...(last?.steps ?? []).map(({ step, status }) => `${word(`step.${step}`)}: ${common(`stepStatus.${status}`)}`),
  ];
  return (
    <div role="status">
      {last !== undefined && (
        <Text size="sm" className={classes['update'] ?? ''}>
          <IconRefresh size={16} aria-hidden />
          <span>
            {t('updated', { at: formatSeconds(last.at) })} {told.length > 0 ? told.join('; ') : t('updatedElse')}
          </span>
        </Text>
      )}
    </div>
  );
}
