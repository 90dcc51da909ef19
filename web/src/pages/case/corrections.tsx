import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { formatMoment } from '../../i18n/dates.js';
import { Section } from '../../ui/section.js';

type Correction = NonNullable<Case['corrections']>[number];

/** What was wrong in issued results: what was asked, the editions side by side, and what each branch made of it. */
export function Corrections({ found }: { readonly found: Case }) {
  const { corrections = [] } = found;
  const { t } = useTranslation('case');
  if (corrections.length === 0) return null;
  return (
    <Section title={t('issued.title')}>
      <Stack gap="sm">
        {corrections.map((correction) => (
          <CorrectionView key={correction.correction} found={found} correction={correction} />
        ))}
      </Stack>
    </Section>
  );
}

function CorrectionView({ found, correction }: { readonly found: Case; readonly correction: Correction }) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const { step, status, askedAt, by, fields, replaced, reason, branches } = correction;
  const login = by.replace(/^person:/, '');
  return (
    <div>
      <Text size="sm" fw={600}>
        {word(`step.${step}`)}: {t(`issued.status.${status}`)}
        {reason !== undefined && ` (${word(`reason.${reason}`)})`}
      </Text>
      <Text size="sm">{t('issued.fields', { fields: fields.map((field) => word(`field.${field}`)).join(', ') })}</Text>
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
