import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NamesContext } from '../../../features/history/names.js';
import { holds, useMe } from '../../../features/session/session.js';
import { formatMoment } from '../../../i18n/dates.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { QueryView } from '../../../ui/query-view.js';
import { Section } from '../../../ui/section.js';
import { AdministrationFrame } from '../administration-frame.js';
import { publicationsQuery } from '../administration.js';
import { useChangeWords } from '../use-change-words.js';
import { DryRunForm } from './dry-run-form.js';
import { DryRunView } from './dry-run-view.js';
import { MigrationBadge } from './migration-badge.js';
import { migrationsQuery, type Migration, type Scope } from './migrations.js';
import type { MigrationsSearch } from './migrations-search.js';
import { Outcomes } from './outcomes.js';

const route = getRouteApi('/administration/migrations');

/** Open cases of one version that are to go on by another: a look ahead, the proposal, and what became of those that were decided. */
export function MigrationsPage() {
  const { t } = useTranslation('migration');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayPropose = holds(useMe(), 'admin');
  const publications = useQuery(publicationsQuery);
  const migrations = useQuery(migrationsQuery);
  const scope = scopeOf(search);
  return (
    <AdministrationFrame view="migrations">
      {mayPropose && (
        <Section title={t('dryRun.title')}>
          <Text size="sm">{t('dryRun.text')}</Text>
          <QueryView query={publications}>
            {(procedures) => (
              <DryRunForm
                procedures={procedures}
                search={search}
                onLook={(chosen) => void navigate({ search: chosen, replace: true, resetScroll: false })}
              />
            )}
          </QueryView>
        </Section>
      )}
      {mayPropose && scope !== undefined && <DryRunView key={JSON.stringify(scope)} scope={scope} />}
      <Title order={2} size="h5">
        {t('list.title')}
      </Title>
      <QueryView query={migrations}>
        {({ items, names }) => {
          if (items.length === 0) return <EmptyState title={t('list.empty')}>{t('list.emptyText')}</EmptyState>;
          return (
            <NamesContext value={names}>
              <Stack component="ul" gap="xs" m={0} p={0}>
                {items.map((item) => (
                  <MigrationCard key={item.id} item={item} />
                ))}
              </Stack>
            </NamesContext>
          );
        }}
      </QueryView>
    </AdministrationFrame>
  );
}

function scopeOf({ procedure, from, to, ...rest }: MigrationsSearch): Scope | undefined {
  return procedure === undefined || from === undefined || to === undefined
    ? undefined
    : { procedure, from, to, ...rest };
}

function MigrationCard({ item }: { readonly item: Migration }) {
  const { t } = useTranslation('migration');
  const words = useChangeWords();
  const { id, state, approvedAt } = item;
  return (
    <Paper component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
      <Title order={3} size="h6">
        <Anchor renderRoot={(root) => <Link to="/administration/migrations/$id" params={{ id }} {...root} />}>
          {words.migration(item)}
        </Anchor>
      </Title>
      <MigrationBadge state={state} />
      <Outcomes migration={item} />
      <Text size="xs" c="dimmed">
        {t('batch.approved', { at: formatMoment(approvedAt) })}
      </Text>
    </Paper>
  );
}
