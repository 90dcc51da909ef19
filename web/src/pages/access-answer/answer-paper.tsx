import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { legalNow } from '../../api/server-clock.js';
import { dayOf, formatDay, formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { ColumnHeads } from '../../ui/column-heads.js';
import { OfficialPaper } from '../../ui/official-paper.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { useAccessWords } from '../access-log/use-access-words.js';
import type { AccessAnswer } from './access-answer.js';
import classes from './access-answer.module.css';
import { toldRole } from './told-role.js';

const COLUMNS = ['at', 'who', 'purpose', 'fields', 'rule'] as const;

interface AnswerPaperProps {
  readonly answer: AccessAnswer;
  readonly personalId: string;
}

/** Laid out as an administrative paper (Decree 30/2020/NĐ-CP, Annex I); the inspector signs it. */
export function AnswerPaper({ answer, personalId }: AnswerPaperProps) {
  const { t } = useTranslation('access');
  const { t: desk } = useTranslation('desk');
  const today = dayOf(new Date(legalNow()).toISOString());
  const count = answer.items.length;
  return (
    <OfficialPaper
      office={t('answer.office')}
      title={t('answer.paper')}
      room="table"
      under={<Text size="sm">{t('answer.law')}</Text>}
    >
      <Text size="sm">{t('answer.to', { personalId })}</Text>
      <Text size="sm" role="status">
        {count === 0
          ? t('answer.none', { day: formatDay(today) })
          : t('answer.count', { count, day: formatDay(today) })}
        {answer.isCut && ` ${t('answer.cut')}`}
      </Text>
      <Text size="sm">{t('answer.kept')}</Text>
      {count > 0 && <ToldTable answer={answer} />}
      <Text size="sm">{t('answer.rights')}</Text>
      <footer className={classes['signature']}>
        <em>{t('answer.dated', { day: formatDay(today) })}</em>
        <strong>{t('answer.inspector')}</strong>
        <Text size="xs">{desk('receipt.sign')}</Text>
      </footer>
    </OfficialPaper>
  );
}

function ToldTable({ answer: { items, offices } }: { readonly answer: AccessAnswer }) {
  const { t } = useTranslation('access');
  const { t: common } = useTranslation();
  const label = useLabel();
  const words = useAccessWords();
  const placeOf = (office: string) => {
    const name = offices[office];
    return name === undefined ? office : label(name);
  };
  const roleWord = (role: string) => {
    const told = toldRole(role);
    if (told === 'proof-holder') return t('proofHolder');
    return told === 'unknown' ? t('answer.otherReader') : common(`role.${told}`);
  };
  const rightWord = (role: string) => {
    const told = toldRole(role);
    if (told === 'proof-holder') return t('answer.byProof');
    return told === 'unknown' ? t('answer.byOther') : t('answer.byRole');
  };
  return (
    <ScrollRegion label={t('answer.paper')}>
      <Table className={classes['told'] ?? ''}>
        <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`answer.column.${column}`)} />
        <Table.Tbody>
          {items.map(({ at, role, office, purpose, case: code, fields }, index) => (
            <Table.Tr key={`${at} ${index}`}>
              <Table.Td>{formatMoment(at)}</Table.Td>
              <Table.Td>{office === undefined ? roleWord(role) : `${roleWord(role)}, ${placeOf(office)}`}</Table.Td>
              <Table.Td>{[words.purpose(purpose), ...(code === undefined ? [] : [code])].join(', ')}</Table.Td>
              <Table.Td>{words.fields(fields)}</Table.Td>
              <Table.Td>{rightWord(role)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
