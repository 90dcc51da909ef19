import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { holds, useMe } from '../../../features/session/session.js';
import { Section } from '../../../ui/section.js';
import type { Change, ShownChange } from '../administration.js';
import { LeftOutList } from './left-out-list.js';
import { leftOutText } from './migrations-search.js';

interface ChangeMigrationProps {
  readonly id: string;
  readonly status: ShownChange['status'];
  readonly change: Extract<Change, { kind: 'migrate-cases' }>;
}

/** What a proposal to move cases leaves out, a look at what would become of them, and, once it is approved, what became of them. */
export function ChangeMigration({ id, status, change }: ChangeMigrationProps) {
  const { t } = useTranslation('migration');
  const mayPlan = holds(useMe(), 'admin');
  const { procedure, fromVersion: from, toVersion: to, office, leftOut = {} } = change;
  const reasons = Object.fromEntries(Object.entries(leftOut).map(([step, why]) => [step, String(why)]));
  const search = { procedure, from, to, ...(office !== undefined && { office }), ...leftOutText(reasons) };
  return (
    <Section title={t('change.title')}>
      <Text size="sm">{t('change.text')}</Text>
      <LeftOutList procedure={procedure} to={to} leftOut={leftOut} />
      <Group gap="md">
        {mayPlan && status === 'proposed' && (
          <Anchor size="sm" renderRoot={(root) => <Link to="/administration/migrations" search={search} {...root} />}>
            {t('change.dryRun')}
          </Anchor>
        )}
        {status === 'approved' && (
          <Anchor
            size="sm"
            renderRoot={(root) => <Link to="/administration/migrations/$id" params={{ id }} {...root} />}
          >
            {t('change.batch')}
          </Anchor>
        )}
      </Group>
    </Section>
  );
}
