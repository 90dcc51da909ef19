import { useState } from 'react';
import { Anchor, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { holds, useMe } from '../../../features/session/session.js';
import { Page } from '../../../ui/page.js';
import { QueryView } from '../../../ui/query-view.js';
import { Section } from '../../../ui/section.js';
import { publicationsQuery } from '../administration.js';
import { useChangeWords } from '../use-change-words.js';
import { LeftOutFields } from './left-out-fields.js';
import { MigrateDialog } from './migrate-dialog.js';
import { casePlanQuery, type CasePlan } from './migrations.js';
import { leftOutOf, leftOutText, type MigrationsSearch } from './migrations-search.js';
import { PlanView } from './plan-view.js';

const route = getRouteApi('/administration/migrations/cases/$code');

/** One case that is to go on by another version: whether it can, why not, the proof; and the way to do it. Nothing of its people. */
export function CasePlanPage() {
  const { code } = route.useParams();
  const { t } = useTranslation('migration');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const me = useMe();
  const query = useQuery(casePlanQuery(code, search));
  const maySee = holds(me, 'desk-officer', 'agency-officer', 'signing-officer', 'auditor');
  return (
    <Page title={t('plan.title', { code })} lead={t('plan.lead')}>
      <Group gap="md">
        <Anchor size="sm" renderRoot={(root) => <Link to="/administration/migrations" {...root} />}>
          {t('batch.back')}
        </Anchor>
        {maySee && (
          <Anchor size="sm" renderRoot={(root) => <Link to="/cases/$code" params={{ code }} {...root} />}>
            {t('plan.openCase')}
          </Anchor>
        )}
      </Group>
      <QueryView query={query}>
        {(plan) => (
          <Stack gap="md" className="gives-way" aria-busy={query.isPlaceholderData}>
            <Target
              plan={plan}
              search={search}
              onChange={(chosen) => void navigate({ search: chosen, replace: true, resetScroll: false })}
            />
            <PlanView plan={plan} />
            <Moving plan={plan} leftOut={leftOutOf(search.leftOut)} />
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

interface TargetProps {
  readonly plan: CasePlan;
  readonly search: Pick<MigrationsSearch, 'to' | 'leftOut'>;
  readonly onChange: (search: Pick<MigrationsSearch, 'to' | 'leftOut'>) => void;
}

function Target({ plan: { procedure, from, to }, search: { leftOut }, onChange }: TargetProps) {
  const { t } = useTranslation('migration');
  const words = useChangeWords();
  const known = useQuery(publicationsQuery).data?.find((each) => each.procedure === procedure);
  const versions = known?.versions.map(({ version }) => version) ?? [to];
  return (
    <Section title={words.procedure(procedure)}>
      <Text size="sm">{t('plan.from', { version: from })}</Text>
      <NativeSelect
        label={t('field.to')}
        maw={320}
        value={String(to)}
        data={versions.map((version) => ({ value: String(version), label: t('version', { version }) }))}
        onChange={({ currentTarget: { value } }) => onChange({ to: Number(value) })}
      />
      <LeftOutFields
        procedure={procedure}
        from={from}
        to={to}
        leftOut={leftOutOf(leftOut)}
        onChange={(given) => onChange({ to, ...leftOutText(given) })}
      />
    </Section>
  );
}

interface MovingProps {
  readonly plan: CasePlan;
  readonly leftOut: Readonly<Record<string, string>>;
}

/** The command; afterwards the plan tells that the case goes by that version already. */
function Moving({ plan, leftOut }: MovingProps) {
  const { t } = useTranslation('migration');
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<number>();
  return (
    <>
      <Text size="sm" role="status" fw={600}>
        {done !== undefined && t('plan.done', { version: done })}
      </Text>
      {plan.verdict === 'can' && (
        <div>
          <Button onClick={() => setOpen(true)}>{t('plan.migrate')}</Button>
        </div>
      )}
      {isOpen && (
        <MigrateDialog
          plan={plan}
          leftOut={leftOut}
          onClose={() => setOpen(false)}
          onDone={() => {
            setDone(plan.to);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
