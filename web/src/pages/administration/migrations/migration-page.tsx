import { Anchor, Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NamesContext } from '../../../features/history/names.js';
import { formatMoment } from '../../../i18n/dates.js';
import { useLabel } from '../../../i18n/use-label.js';
import { Page } from '../../../ui/page.js';
import { QueryView } from '../../../ui/query-view.js';
import { Section } from '../../../ui/section.js';
import { useChangeWords } from '../use-change-words.js';
import { LeftOutList } from './left-out-list.js';
import { MigrationActs } from './migration-acts.js';
import { MigrationBadge } from './migration-badge.js';
import { MigrationItems } from './migration-items.js';
import { isRunning, migrationQuery, type ShownMigration } from './migrations.js';
import { handledIn, Outcomes } from './outcomes.js';

const route = getRouteApi('/administration/migrations/$id');

/** Cases that two administrators let go on by another version: how far it is, and what became of which case. */
export function MigrationPage() {
  const { id } = route.useParams();
  const query = useQuery(migrationQuery(id));
  return (
    <QueryView query={query}>
      {(migration) => (
        <NamesContext value={migration.names}>
          <Shown migration={migration} />
        </NamesContext>
      )}
    </QueryView>
  );
}

function Shown({ migration }: { readonly migration: ShownMigration }) {
  const { t } = useTranslation('migration');
  const words = useChangeWords();
  const label = useLabel();
  const { id, state, cases, office, approvedAt, stoppedBy, names, procedure, toVersion, leftOut } = migration;
  const handled = handledIn(migration);
  const desk = office === undefined ? undefined : names.offices[office];
  return (
    <Page title={words.migration(migration)} lead={<MigrationBadge state={state} />}>
      <Anchor size="sm" renderRoot={(root) => <Link to="/administration/migrations" {...root} />}>
        {t('batch.back')}
      </Anchor>
      <Section title={t('batch.title')}>
        {isRunning(migration) && (
          <Progress value={cases === 0 ? 0 : (100 * handled) / cases} animated aria-label={t('batch.title')} />
        )}
        <div role="status">
          <Outcomes migration={migration} />
        </div>
        {office !== undefined && (
          <Text size="sm">{t('batch.office', { office: desk === undefined ? office : label(desk) })}</Text>
        )}
        <LeftOutList procedure={procedure} to={toVersion} leftOut={leftOut} />
        <Text size="xs" c="dimmed">
          {t('batch.approved', { at: formatMoment(approvedAt) })}
          {stoppedBy !== undefined && <> · {t('batch.stoppedBy', { person: words.person(stoppedBy) })}</>}
        </Text>
        <Anchor size="sm" renderRoot={(root) => <Link to="/administration/changes/$id" params={{ id }} {...root} />}>
          {t('batch.proposal')}
        </Anchor>
        <MigrationActs migration={migration} />
      </Section>
      <MigrationItems migration={migration} />
    </Page>
  );
}
