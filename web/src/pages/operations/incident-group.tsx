import { Button, Group, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../i18n/dates.js';
import { Due } from '../../ui/due.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import type { Group as IncidentsOfCause, Incident } from './operations.js';
import { useWords } from './use-words.js';

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
            {t('retryAll', { count: sendable.length })}
          </Button>
        )}
      </Group>
      <ScrollRegion label={title}>
        <Table miw={760}>
          <Table.Thead>
            <Table.Tr>
              {COLUMNS.map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`column.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
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
  const { agency, step, detail, openedAt, delivery, owner, due } = incident;
  const which = incident.case ?? t('noCase');
  const deals = [
    ...(delivery?.state === 'stopped' ? [{ name: 'retry', act: () => onRetry([incident]) } as const] : []),
    ...(step !== undefined && incident.case !== undefined
      ? [{ name: 'outside', act: () => onDeal('outside', incident) } as const]
      : []),
    { name: 'resolve', act: () => onDeal('resolve', incident) } as const,
  ];
  return (
    <Table.Tr>
      <Table.Th scope="row">{which}</Table.Th>
      <Table.Td>
        {[step && word(`step.${step}`), agency && word(`agency.${agency}`)].filter(Boolean).join(' · ')}
        <Text size="xs" c="dimmed">
          {detail}
        </Text>
      </Table.Td>
      <Table.Td>{formatMoment(openedAt)}</Table.Td>
      <Table.Td>{delivery?.attempts ?? '–'}</Table.Td>
      <Table.Td>
        {t(`owner.${owner === 'operator' ? 'operator' : 'agency-officer'}`)} <Due at={due} />
      </Table.Td>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
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
      </Table.Td>
    </Table.Tr>
  );
}
