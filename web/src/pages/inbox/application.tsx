import { Alert, List, Stack, Table, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseQuery, type Case } from '../../features/case/case.js';
import { CaseAttachments } from '../../features/case/case-attachments.js';
import { RevealBar } from '../../features/case/reveal-bar.js';
import { useCaseInFull } from '../../features/case/revealed.js';
import { Answers } from '../../features/procedures/answers.js';
import { useProcedureWords, versionQuery, type ProcedureVersion } from '../../features/procedures/procedures.js';
import { formatDay } from '../../i18n/dates.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { StepStatusBadge } from '../../ui/status-badge.js';
import { WrittenText } from '../../ui/written-text.js';
import { useAskedNames } from './decision/use-asked-names.js';
import type { WorkItem } from './work-item.js';

/** What was applied for, what an agency said of this step before, and how the other steps stand. */
export function Application({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  const version = useQuery(versionQuery(item.procedure, item.version));
  return (
    <QueryView query={useQuery(caseQuery(item.case))} lines={12}>
      {(found) => (
        <Stack gap="md">
          <Remarks found={found} item={item} />
          <Asked found={found} item={item} />
          <Supplied found={found} />
          <Section title={t('application.answers')}>
            <RevealBar found={found} />
            <QueryView query={version} lines={12}>
              {(known) => <Told found={found} version={known} />}
            </QueryView>
          </Section>
          <CaseAttachments code={item.case} />
          <Section title={t('application.steps')}>
            <Steps found={found} />
          </Section>
        </Stack>
      )}
    </QueryView>
  );
}

function Told({ found, version }: { readonly found: Case; readonly version: ProcedureVersion }) {
  const { application } = useCaseInFull(found);
  return <Answers version={version} given={{ applicant: application?.applicant, ...application?.data }} />;
}

/** The last reason that was given for this step: what its agency marked, or why it came back. */
function Remarks({ found, item }: { readonly found: Case; readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  const word = useProcedureWords(item.procedure, item.version);
  const reason = found.reasons?.[item.step];
  if (reason === undefined) return null;
  return (
    <Alert
      color="yellow"
      variant="outline"
      icon={<IconInfoCircle aria-hidden />}
      title={word(`reason.${String(reason['code'])}`)}
    >
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {String(reason['text'] ?? '')}
      </Text>
      {reason['legalBasis'] !== undefined && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('application.basis', { article: String(reason['legalBasis']) })}
        </Text>
      )}
    </Alert>
  );
}

/** The papers that were handed in after the application. */
function Supplied({ found }: { readonly found: Case }) {
  const { t } = useTranslation('inbox');
  const word = useProcedureWords(found.procedure, found.version);
  const papers = (found.supplements ?? []).flatMap(({ papers: given }) => (Array.isArray(given) ? given : []));
  if (papers.length === 0) return null;
  return (
    <Section title={t('application.supplied')}>
      <List size="sm">
        {papers.map((paper: unknown, index) => {
          const { code, number, note } = Object(paper);
          const name = word(`reason.${String(code)}`);
          return (
            <List.Item key={`${index} ${String(code)}`}>
              {[name.startsWith('reason.') ? String(code) : name, number, note].filter(Boolean).map(String).join(' · ')}
            </List.Item>
          );
        })}
      </List>
    </Section>
  );
}

/** How each step of the case stands, with its result or the reason why there is none. */
function Steps({ found }: { readonly found: Case }) {
  const { t } = useTranslation('inbox');
  const word = useProcedureWords(found.procedure, found.version);
  const worded = ({ code, text }: { readonly code: string; readonly text: string }) => {
    const label = word(`reason.${code}`);
    return label === `reason.${code}` ? text : label;
  };
  return (
    <Table>
      <Table.Thead className="visually-hidden">
        <Table.Tr>
          <Table.Th>{t('column.step')}</Table.Th>
          <Table.Th>{t('application.status')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {found.steps.map(({ step, status, result, reason }) => (
          <Table.Tr key={step}>
            <Table.Th scope="row" fw={400}>
              {word(`step.${step}`)}
              {(result !== undefined || reason !== undefined) && (
                <Text size="xs" c="dimmed">
                  {result === undefined
                    ? reason && worded(reason)
                    : t('application.paper', { ...result, issuedOn: formatDay(result.issuedOn) })}
                </Text>
              )}
            </Table.Th>
            <Table.Td ta="end">
              <StepStatusBadge status={status} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** What was asked of the applicant for this step, one thing after the other. */
function Asked({ found, item }: { readonly found: Case; readonly item: WorkItem }) {
  const { t } = useTranslation('inbox');
  const { of } = useAskedNames(item);
  const items: unknown = found.decisions?.[item.step]?.['items'];
  if (!Array.isArray(items) || items.length === 0) return null;
  return (
    <Section title={t('application.asked')}>
      <List size="sm">
        {items.map((asked: unknown, index) => {
          const { paper, field, problem } = Object(asked);
          const what = of(paper === undefined ? `field:${String(field)}` : `paper:${String(paper)}`);
          return (
            <List.Item key={`${index} ${what}`}>
              {what}: <WrittenText>{String(problem)}</WrittenText>
            </List.Item>
          );
        })}
      </List>
    </Section>
  );
}
