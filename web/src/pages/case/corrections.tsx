import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import { readForm } from '../../features/form/read-form.js';
import { useProcedureWords, type ProcedureVersion } from '../../features/procedures/procedures.js';
import { formatMoment } from '../../i18n/dates.js';
import { Section } from '../../ui/section.js';
import { DifferenceList } from './commands/difference-list.js';
import { differencesBetween } from './commands/differences.js';
import { useFieldNames } from './field-names.js';

type Correction = NonNullable<Case['corrections']>[number];

interface CorrectionsProps {
  readonly found: Case;
  readonly version: ProcedureVersion;
}

/** What was wrong in issued results: what was asked, the editions side by side, and what each branch made of it. */
export function Corrections({ found, version }: CorrectionsProps) {
  const { corrections = [] } = found;
  const { t } = useTranslation('case');
  if (corrections.length === 0) return null;
  return (
    <Section title={t('issued.title')}>
      <Stack gap="sm">
        {corrections.map((correction) => (
          <CorrectionView key={correction.correction} found={found} version={version} correction={correction} />
        ))}
      </Stack>
    </Section>
  );
}

function CorrectionView({ found, version, correction }: CorrectionsProps & { readonly correction: Correction }) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const { step, status, askedAt, by, fields, replaced, reason, branches } = correction;
  const namesOf = useFieldNames(found);
  const form = readForm(version);
  const edition = found.editions?.find((one) => one.correction === correction.correction);
  const differences = differencesBetween(form, { data: edition?.before }, { data: edition?.after });
  const login = by.replace(/^person:/, '');
  return (
    <div>
      <Text size="sm" fw={600}>
        {word(`step.${step}`)}: {t(`issued.status.${status}`)}
        {reason !== undefined && ` (${word(`reason.${reason}`)})`}
      </Text>
      {differences.length === 0 ? (
        <Text size="sm">{t('issued.fields', { fields: namesOf(fields) })}</Text>
      ) : (
        <DifferenceList fields={form} differences={differences} />
      )}
      {replaced !== undefined && (
        <Text size="sm">
          {t('issued.edition', { before: replaced.number, now: standing(found, correction, step) })}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {t('issued.asked', { at: formatMoment(askedAt), by: found.names.people[login] ?? login })}
      </Text>
      <List size="sm">
        {branches.map(({ step: branch, answer, replaced: before }) => {
          const told = { step: word(`step.${branch}`), answer: t(`issued.answer.${answer}`) };
          const editions = { before: before?.number ?? '', now: standing(found, correction, branch) };
          return (
            <List.Item key={branch}>
              {before === undefined ? t('issued.branch', told) : t('issued.branchEdition', { ...told, ...editions })}
            </List.Item>
          );
        })}
      </List>
    </div>
  );
}

/** The number of the paper that came of it: what a later correction replaced, or what stands. */
function standing({ corrections = [], documents }: Case, { correction }: Correction, step: string): string {
  const later = corrections
    .filter((one) => one.correction > correction)
    .map((one) => (one.step === step ? one.replaced : one.branches.find((branch) => branch.step === step)?.replaced))
    .find((replaced) => replaced !== undefined);
  return (later ?? documents.find((document) => document.step === step))?.number ?? '';
}
