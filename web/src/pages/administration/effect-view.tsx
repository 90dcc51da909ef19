import { List, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import cards from '../../ui/cards.module.css';
import { ColumnHeads } from '../../ui/column-heads.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { knownAs } from '../../features/history/known.js';
import type { ChangeItem, Span } from './administration.js';
import { useChangeWords } from './use-change-words.js';

const COLUMNS = ['field', 'before', 'after'] as const;

type Effect = ChangeItem['effect'];

const FIELDS = [
  'office',
  'name-vi',
  'name-en',
  'unit-code',
  'valid-from',
  'last-moment',
  'successor',
  'subject',
  'on-behalf-of',
  'procedure',
  'version',
  'name',
  'role',
  'agency',
] as const;

/** Value by value what it is and what it will be. */
export function EffectView({ effect: { values, startable } }: { readonly effect: Effect }) {
  const { t } = useTranslation('administration');
  return (
    <>
      {values.length > 0 && (
        <ScrollRegion label={t('change.effect')}>
          <Table role="table" className={cards['cards'] ?? ''}>
            <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`change.${column}`)} />
            <Table.Tbody role="rowgroup">
              {values.map((value) => (
                <ValueRow key={value.field} value={value} />
              ))}
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      )}
      {startable !== undefined && (
        <>
          <Text size="sm">{t('change.startable')}</Text>
          <SpanList title={t('change.before')} spans={startable.before} />
          <SpanList title={t('change.after')} spans={startable.after} />
        </>
      )}
    </>
  );
}

function ValueRow({ value: { field, before, after } }: { readonly value: Effect['values'][number] }) {
  const { t } = useTranslation('administration');
  const words = useChangeWords();
  const known = knownAs(FIELDS, field);
  const said = (text: string | undefined) => (text === undefined ? t(noneOf(field)) : words.value(field, text));
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row">
        {known === undefined ? field : t(`value.${known}`)}
      </Table.Th>
      <Table.Td role="cell" data-column={t('change.before')}>
        {said(before)}
      </Table.Td>
      <Table.Td role="cell" data-column={t('change.after')} fw={before === after ? 400 : 600}>
        {before === after ? t('change.unchanged') : said(after)}
      </Table.Td>
    </Table.Tr>
  );
}

function noneOf(field: string): 'untilFurther' | 'none' {
  return field === 'last-moment' ? 'untilFurther' : 'none';
}

/** Which version is started when. */
export function SpanList({ title, spans }: { readonly title: string; readonly spans: readonly Span[] }) {
  const { t } = useTranslation('administration');
  const words = useChangeWords();
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <List size="sm">
        {spans.map((span) => (
          <List.Item key={span.from}>
            {span.version === undefined
              ? t('span.none', { time: words.time(span) })
              : t('span.version', { version: span.version, time: words.time(span) })}
          </List.Item>
        ))}
        {spans.length === 0 && <List.Item>{t('publications.never')}</List.Item>}
      </List>
    </div>
  );
}
