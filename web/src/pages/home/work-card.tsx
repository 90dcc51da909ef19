import { Anchor, Text } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import type { paths } from '../../api/schema.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { holds, useMe } from '../../features/session/session.js';
import { formatTime } from '../../i18n/dates.js';
import { Due } from '../../ui/due.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { CardList } from './card-list.js';

type WorkItem = paths['/api/v1/work-items']['get']['responses']['200']['content']['application/json']['items'][number];
type Queue = keyof typeof ASKED;

/** Which work, as the API is asked and as the address of the whole list says it; what was decided stays in the list of who decided it. */
const ASKED = {
  mine: { queue: 'mine', status: 'claimed' },
  unclaimed: { queue: 'unclaimed' },
} as const;

const SHOWN = 5;

/** The first work items of an inbox, oldest deadline first. */
function firstItems(queue: Queue, kind: { readonly kind?: 'sign' }) {
  const query = { ...ASKED[queue], ...kind, limit: SHOWN };
  return queryOptions({
    queryKey: ['work-items', 'first', query],
    queryFn: async () => bodyOf(await api.GET('/api/v1/work-items', { params: { query } })),
  });
}

export function WorkCard({ queue }: { readonly queue: Queue }) {
  const { t } = useTranslation('home');
  // Who only signs cannot take what is still to be examined.
  const kind = holds(useMe(), 'agency-officer') ? {} : ({ kind: 'sign' } as const);
  const query = useQuery(firstItems(queue, kind));
  return (
    <Section title={t(`work.${queue}.title`)}>
      <QueryView query={query} lines={3}>
        {({ items, nextCursor }) => (
          <>
            <CardList items={items} keyOf={({ id }) => id} empty={t(`work.${queue}.empty`)}>
              {(item) => <WorkLine item={item} />}
            </CardList>
            {nextCursor !== null && (
              <Anchor
                size="sm"
                renderRoot={(root) => <Link to="/inbox" search={{ ...ASKED[queue], ...kind }} {...root} />}
              >
                {t('all')}
              </Anchor>
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}

function WorkLine({
  item: { id, case: code, procedure, version, step, kind, due, overdue, claimedUntil },
}: {
  readonly item: WorkItem;
}) {
  const { t } = useTranslation('home');
  const word = useProcedureWords(procedure, version);
  return (
    <>
      <span>
        <Anchor size="sm" fw={600} component={Link} to={`/inbox?item=${id}`}>
          {code}
        </Anchor>{' '}
        · {word(`work-item.${kind}`)}: {word(`step.${step}`)}
        {claimedUntil !== undefined && (
          <Text size="xs" c="dimmed" component="span">
            {' '}
            ({t('work.until', { at: formatTime(claimedUntil) })})
          </Text>
        )}
      </span>
      {due !== undefined && <Due at={due} isLate={overdue} />}
    </>
  );
}
