import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { explanationQuery, type Case, type Explanation } from '../../features/case/case.js';
import { CaseAttachments } from '../../features/case/case-attachments.js';
import { RevealBar } from '../../features/case/reveal-bar.js';
import { useCaseInFull } from '../../features/case/revealed.js';
import { Answers } from '../../features/procedures/answers.js';
import { versionQuery, type ProcedureVersion } from '../../features/procedures/procedures.js';
import { holds, useMe } from '../../features/session/session.js';
import { formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import classes from './case-summary.module.css';
import { NotNow } from './commands/not-now.js';
import { Corrections } from './corrections.js';
import { Decisions } from './decisions.js';
import { Erased } from './erased.js';
import { ExternalCodes } from './external-codes.js';
import { Fees } from './fees.js';
import { Messages } from './messages.js';
import { textAt } from './opened.js';
import { Results } from './results.js';
import { Steps } from './steps.js';
import { Updates } from './updates.js';
import { Waits } from './waits.js';

/** The case on one page: how far it is, what it waits for, what was decided, and what the family told. */
export function CaseSummary({ found }: { readonly found: Case }) {
  const version = useQuery(versionQuery(found.procedure, found.version));
  const full = useCaseInFull(found);
  const explanation = useQuery(explanationQuery(found.code));
  return (
    <QueryView query={version} lines={12}>
      {(known) => (
        <Stack gap="md">
          <Updates found={found} />
          <ReceivedLine found={found} />
          <PassedOn found={found} />
          {explanation.error !== null && (
            <ProblemAlert error={explanation.error} onRetry={() => void explanation.refetch()} />
          )}
          <RevealBar found={found} />
          <Parts found={full} version={known} explanation={explanation.data} />
        </Stack>
      )}
    </QueryView>
  );
}

interface PartsProps {
  readonly found: Case;
  readonly version: ProcedureVersion;
  readonly explanation: Explanation | undefined;
}

function Parts({ found, version, explanation }: PartsProps) {
  const { t } = useTranslation('case');
  const { application } = found;
  return (
    <>
      <Steps found={found} explanation={explanation} />
      <div className={classes['columns']}>
        {explanation !== undefined && <Waits found={found} explanation={explanation} />}
        <Decisions found={found} explanation={explanation} />
      </div>
      <Results found={found} />
      <Corrections found={found} version={version} />
      <Fees found={found} />
      <CaseAttachments code={found.code} />
      <ExternalCodes found={found} />
      <Messages code={found.code} />
      <NotNow found={found} />
      {application !== undefined && (
        <Section title={t('application')}>
          <Erased found={found} />
          <Answers version={version} given={{ applicant: application.applicant, ...application.data }} />
        </Section>
      )}
    </>
  );
}

function ReceivedLine({ found }: { readonly found: Case }) {
  const { code, procedure, version, receivedAt, channel } = found;
  const applicant = textAt(found.application?.applicant, 'fullName');
  const { t } = useTranslation('case');
  const isDesk = holds(useMe(), 'desk-officer');
  const label = useLabel();
  const title = useQuery(versionQuery(procedure, version)).data?.title;
  return (
    <Text size="sm">
      {title !== undefined && <strong>{label(title)}. </strong>}
      {applicant !== undefined && `${t('applicant', { name: applicant })} `}
      {t(`received.${channel}`, { at: formatMoment(receivedAt) })}{' '}
      {isDesk && (
        <Anchor
          size="sm"
          underline="always"
          renderRoot={(root) => <Link to="/cases/$code/receipt" params={{ code }} {...root} />}
        >
          {t('receipt')}
        </Anchor>
      )}
    </Text>
  );
}

/** Which desks had the case before the one that has it now; the one that took it in first. */
function PassedOn({ found: { formerDesks = [], intakeOffice, names } }: { readonly found: Case }) {
  const { t } = useTranslation('case');
  const label = useLabel();
  const nameOf = (office: string) => label(names.offices[office] ?? { vi: office, en: office });
  return formerDesks.map(({ office, until }, index) => (
    <Text key={until} size="sm">
      {t('passedOn', {
        office: nameOf(office),
        at: formatMoment(until),
        now: nameOf(formerDesks[index + 1]?.office ?? intakeOffice),
      })}
    </Text>
  ));
}
