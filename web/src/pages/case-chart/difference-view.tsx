import { Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useActorWords, type Words } from '../../features/history/use-actor-words.js';
import { formatMoment } from '../../i18n/dates.js';
import { QueryView } from '../../ui/query-view.js';
import { differenceQuery, type Difference } from './moment.js';
import { usePlaceWords } from './use-place-words.js';
import classes from './difference-view.module.css';

type Change = Difference['changes'][number];

interface DifferenceViewProps {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly words: Words;
}

/** What is different between two moments of a case, value by value, and which event changed it last. */
export function DifferenceView({ code, from, to, words }: DifferenceViewProps) {
  const { t } = useTranslation('audit');
  // From the earlier to the later one, in whichever order they were chosen.
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const query = useQuery(differenceQuery(code, first, last));
  return (
    <section>
      <Title order={2} size="h5">
        {t('difference.title', { from: first, to: last })}
      </Title>
      <QueryView query={query}>{({ changes }) => <Changes changes={changes} words={words} />}</QueryView>
    </section>
  );
}

function Changes({ changes, words }: { readonly changes: readonly Change[]; readonly words: Words }) {
  const { t } = useTranslation('audit');
  const [technical, plain] = [changes.filter(isTechnical), changes.filter((change) => !isTechnical(change))];
  if (changes.length === 0) return <Text size="sm">{t('difference.none')}</Text>;
  return (
    <>
      <ChangeTable changes={plain} words={words} label={t('difference.table')} />
      {technical.length > 0 && (
        <details className={classes['more']}>
          <summary>{t('difference.technical', { n: technical.length })}</summary>
          <ChangeTable changes={technical} words={words} label={t('difference.technicalTable')} />
        </details>
      )}
    </>
  );
}

/** How a time limit counts, digests, and what is said twice. */
function isTechnical({ pointer }: Change): boolean {
  return /^\/clocks\/|\/digest$|^\/openWork\/timers\/.*\/(?!dueAt$)|^\/openWork\/workItems\/.*\/(step|agency)$/.test(
    pointer,
  );
}

interface ChangeTableProps {
  readonly changes: readonly Change[];
  readonly words: Words;
  readonly label: string;
}

/** Under each event what it changed. */
function ChangeTable({ changes, words, label }: ChangeTableProps) {
  const { t } = useTranslation('audit');
  const { actor } = useActorWords(words);
  const events = [...new Map(changes.map(({ by }) => [by.seq, by])).values()];
  return (
    <Table.ScrollContainer minWidth={420} scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': label } }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('difference.what')}</Table.Th>
            <Table.Th>{t('difference.change')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        {events.map(({ seq, type, at, actor: who, rule }) => (
          <Table.Tbody key={seq}>
            <Table.Tr className={classes['event']}>
              <Table.Th colSpan={2} scope="rowgroup">
                {`#${seq} ${words(`event.${type}`)} · ${actor(who, rule)} · ${formatMoment(at)}`}
              </Table.Th>
            </Table.Tr>
            {changes
              .filter(({ by }) => by.seq === seq)
              .map((change) => (
                <ChangeRow key={change.pointer} change={change} words={words} />
              ))}
          </Table.Tbody>
        ))}
      </Table>
    </Table.ScrollContainer>
  );
}

function ChangeRow({ change, words }: { readonly change: Change; readonly words: Words }) {
  const { t } = useTranslation('audit');
  const { place, value } = usePlaceWords(words);
  const { pointer, before, after } = change;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {place(pointer)}
      </Table.Th>
      <Table.Td>
        {before !== undefined && (
          <del className={classes['was']}>
            <span className="visually-hidden">{t('difference.was')} </span>
            {value(pointer, before)}
          </del>
        )}
        {before !== undefined && after !== undefined && <span aria-hidden> → </span>}
        {after !== undefined && (
          <ins className={classes['is']}>
            <span className="visually-hidden">{t('difference.is')} </span>
            {value(pointer, after)}
          </ins>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
