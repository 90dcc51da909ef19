import { Button, Group, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../i18n/dates.js';
import { ColumnHeads } from '../../ui/column-heads.js';
import { Due } from '../../ui/due.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import type { Group as IncidentsOfCause, Incident } from './operations.js';
import { useFailureWords, useWords } from './use-words.js';
import cards from '../../ui/cards.module.css';
import classes from './operations.module.css';

export type Deal = 'resolve' | 'outside';

interface IncidentGroupProps {
  readonly group: IncidentsOfCause;
  readonly isRetrying: boolean;
  readonly onRetry: (incidents: readonly Incident[]) => void;
  readonly onDeal: (deal: Deal, incident: Incident) => void;
}

const COLUMNS = ['case', 'what', 'since', 'attempts', 'owner', 'action'] as const;

/** What has one cause is mended once: the incidents of a cause, and what can be done with one or with all of them. */
export function IncidentGroup({ group, isRetrying, onRetry, onDeal }: IncidentGroupProps) {
  const { t } = useTranslation('operations');
  const word = useWords();
  const { cause, count, oldest, incidents } = group;
  const sendable = incidents.filter(({ delivery }) => delivery?.state === 'stopped');
  const title = word(`cause.${cause}`);
  return (
    <section>
      <Group justify="space-between" gap="xs" mb={4}>
        <div>
          <Title order={3} size="h6">
            {title}
          </Title>
          <Text size="xs" c="dimmed">
            {t('count', { count })}, {t('since', { at: formatMoment(oldest) })}
          </Text>
        </div>
        {sendable.length > 1 && (
          <Button size="xs" loading={isRetrying} onClick={() => onRetry(sendable)}>
            {t('retryAll', { n: sendable.length })}
          </Button>
        )}
      </Group>
      <ScrollRegion label={title}>
        <Table role="table" className={`${cards['cards']} ${classes['incidents']}`}>
          <ColumnHeads columns={COLUMNS} nameOf={(column) => t(`column.${column}`)} />
          <Table.Tbody role="rowgroup">
            {incidents.map((incident) => (
              <IncidentRow key={incident.id} incident={incident} onRetry={onRetry} onDeal={onDeal} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </section>
  );
}

function IncidentRow({
  incident,
  onRetry,
  onDeal,
}: Pick<IncidentGroupProps, 'onRetry' | 'onDeal'> & { readonly incident: Incident }) {
  const { t } = useTranslation('operations');
  const word = useWords();
  const said = useFailureWords();
  const { agency, step, cause, detail, openedAt, delivery, owner, due } = incident;
  const which = incident.case ?? t('noCase');
  const deals = [
    ...(delivery?.state === 'stopped' ? [{ name: 'retry', act: () => onRetry([incident]) } as const] : []),
    ...(step !== undefined && incident.case !== undefined
      ? [{ name: 'outside', act: () => onDeal('outside', incident) } as const]
      : []),
    { name: 'resolve', act: () => onDeal('resolve', incident) } as const,
  ];
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row" className={classes['code'] ?? ''}>
        {which}
      </Table.Th>
      <Table.Td role="cell">
        {[step && word(`step.${step}`), agency && word(`agency.${agency}`)].filter(Boolean).join(' · ')}
        {detail !== cause && (
          <Text size="xs" c="dimmed">
            {said(detail)}
          </Text>
        )}
      </Table.Td>
      <Table.Td role="cell" className={classes['time'] ?? ''} data-column={t('column.since')}>
        {formatMoment(openedAt)}
      </Table.Td>
      <Table.Td role="cell" data-column={t('column.attempts')}>
        {delivery?.attempts ?? '–'}
      </Table.Td>
      <Table.Td role="cell">
        {t(`owner.${owner === 'operator' ? 'operator' : 'agency-officer'}`)} <Due at={due} />
      </Table.Td>
      <Table.Td role="cell">
        <Deals which={which} deals={deals} />
      </Table.Td>
    </Table.Tr>
  );
}

interface DealsProps {
  readonly which: string;
  readonly deals: readonly { readonly name: 'retry' | Deal; readonly act: () => void }[];
}

/** What can be done with one incident. */
function Deals({ which, deals }: DealsProps) {
  const { t } = useTranslation('operations');
  return (
    <Group gap={6} className={classes['deals'] ?? ''}>
      {deals.map(({ name, act }) => (
        <Button
          key={name}
          size="compact-sm"
          variant="default"
          aria-label={t('of', { what: t(name), which })}
          onClick={act}
        >
          {t(name)}
        </Button>
      ))}
    </Group>
  );
}
