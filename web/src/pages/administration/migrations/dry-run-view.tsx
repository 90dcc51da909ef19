import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../i18n/dates.js';
import { useLabel } from '../../../i18n/use-label.js';
import { QueryView } from '../../../ui/query-view.js';
import { Section } from '../../../ui/section.js';
import { useChangeWords } from '../use-change-words.js';
import { useProposal } from '../use-proposal.js';
import { CaseCodes } from './case-codes.js';
import { casesOf, reasonsOf } from './counted.js';
import { dryRunQuery, type DryRun, type Scope } from './migrations.js';
import { migrating } from './migrating.js';

/** What would become of the cases: how many can and cannot, by what reasons, and which; and the way to propose it. */
export function DryRunView({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslation('migration');
  const { t: administration } = useTranslation('administration');
  const words = useChangeWords();
  const query = useQuery(dryRunQuery(scope));
  const { open, dialog } = useProposal();
  const { from, to } = scope;
  const title = administration('kind.migrate-cases', { from, to, procedure: words.procedure(scope.procedure) });
  return (
    <Section title={t('result.title', { title })}>
      <QueryView query={query}>
        {(run) => (
          <Stack gap="md">
            <Counts run={run} />
            <Verdict run={run} verdict="can" scope={scope} />
            <Verdict run={run} verdict="cannot" scope={scope} />
            <Group gap="sm">
              {open !== undefined && casesOf(run.groups, 'can').length > 0 && (
                <Button onClick={() => open({ title, proposal: migrating(scope) })}>{t('result.propose')}</Button>
              )}
              <Button variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
                {t('result.again')}
              </Button>
              <Text size="xs" c="dimmed">
                {t('result.at', { at: formatMoment(new Date(query.dataUpdatedAt).toISOString()) })}
              </Text>
            </Group>
          </Stack>
        )}
      </QueryView>
      {dialog}
    </Section>
  );
}

function Counts({ run: { open, planned } }: { readonly run: DryRun }) {
  const { t } = useTranslation('migration');
  if (open === 0) return <Text size="sm">{t('result.none')}</Text>;
  if (planned >= open) return <Text size="sm">{t('result.open', { number: open })}</Text>;
  return (
    <Alert variant="outline" color="yellow" icon={<IconInfoCircle aria-hidden />}>
      {t('result.some', { planned, open })}
    </Alert>
  );
}

interface VerdictProps {
  readonly run: DryRun;
  readonly verdict: 'can' | 'cannot';
  readonly scope: Scope;
}

function Verdict({ run: { groups }, verdict, scope: { to, leftOut } }: VerdictProps) {
  const { t } = useTranslation('migration');
  const label = useLabel();
  const cases = casesOf(groups, verdict);
  const reasons = reasonsOf(groups, verdict);
  const search = { to, ...(leftOut !== undefined && { leftOut }) };
  if (cases.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h6">
        {t(`result.${verdict}`, { number: cases.length })}
      </Title>
      <Fold title={t('result.which')} codes={cases} search={search} />
      {reasons.length > 0 && (
        <Text size="sm" mt="xs">
          {t(`result.${verdict}Because`)}
        </Text>
      )}
      {reasons.map(({ code, about, detail, cases: codes }) => (
        <Fold
          key={`${code} ${about}`}
          title={t('result.counted', { what: label(detail), count: codes.length })}
          codes={codes}
          search={search}
        />
      ))}
    </section>
  );
}

interface FoldProps {
  readonly title: string;
  readonly codes: readonly string[];
  readonly search: { readonly to: number; readonly leftOut?: string };
}

function Fold({ title, codes, search }: FoldProps) {
  return (
    <details>
      <Text component="summary" size="sm" py={4} style={{ cursor: 'pointer' }}>
        {title}
      </Text>
      <div style={{ padding: '0.25rem 0 0.5rem 1rem' }}>
        <CaseCodes codes={codes} search={search} />
      </div>
    </details>
  );
}
