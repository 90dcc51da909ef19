import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isUnderWay, type Case, type Explanation, type Limit } from '../../features/case/case.js';
import { Derivation } from '../../features/case/derivation.js';
import { formatDay, formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { Due } from '../../ui/due.js';
import { Section } from '../../ui/section.js';

interface WaitsProps {
  readonly found: Case;
  readonly explanation: Explanation;
}

type Waiting = Explanation['waitsFor'][number];

/** What the case waits for, who holds it, until when and by which article. */
export function Waits({ found, explanation }: WaitsProps) {
  const { t } = useTranslation('case');
  const ofCase = explanation.limits.find(({ clock }) => clock === 'case');
  if (!isUnderWay(found.status)) {
    return ofCase === undefined ? null : (
      <Section title={t('waits.over')}>
        <Text size="sm">
          {t('waits.promised', { day: formatDay(ofCase.dueOn) })}
          {ofCase.endedAt !== undefined && ` ${t('waits.endedAt', { at: formatMoment(ofCase.endedAt) })}`}
        </Text>
        <Derivation limit={ofCase} />
      </Section>
    );
  }
  return (
    <Section title={t('waits.title')}>
      <List spacing="sm" size="sm" listStyleType="none" pl={0}>
        {explanation.waitsFor.map((waiting) => (
          <List.Item key={waiting.step} styles={{ itemWrapper: { display: 'block' }, itemLabel: { width: '100%' } }}>
            <WaitFor
              waiting={waiting}
              people={explanation.names.people}
              shown={found.steps.find(({ step }) => step === waiting.step)}
            />
          </List.Item>
        ))}
      </List>
      {ofCase !== undefined && (
        <div>
          <Text size="sm" component="div">
            <strong>{t('waits.whole')}</strong> <LimitLine limit={ofCase} />
          </Text>
          <Derivation limit={ofCase} />
        </div>
      )}
    </Section>
  );
}

interface WaitForProps {
  readonly waiting: Waiting;
  /** Names by login. */
  readonly people: Explanation['names']['people'];
  /** As the case shows it: a time limit that was set anew keeps it late. */
  readonly shown: Case['steps'][number] | undefined;
}

function WaitFor({ waiting: { label: step, text, holder, until }, people, shown }: WaitForProps) {
  const { t } = useTranslation('case');
  const label = useLabel();
  return (
    <>
      <div>
        <strong>{label(step)}:</strong> {label(text)}
        {holder.person !== undefined && ` (${people[holder.person] ?? holder.person})`}
        {holder.since !== undefined && `, ${t('waits.since', { at: formatMoment(holder.since) })}`}.{' '}
        {holder.failure !== undefined && t('waits.attempts', { count: holder.attempts ?? 0 })}
      </div>
      {until !== undefined && (
        <>
          <LimitLine limit={until} isLate={shown?.late === true && shown.due === until.dueAt} />{' '}
          <Derivation limit={until} />
        </>
      )}
    </>
  );
}

/** The day; while the clock stands there is none. */
function LimitLine({ limit, isLate }: { readonly limit: Limit; readonly isLate?: boolean }) {
  const { t } = useTranslation('case');
  if (limit.pausedSince !== null) {
    return <span>{t('waits.paused', { at: formatMoment(limit.pausedSince), article: limit.article })}</span>;
  }
  return (
    <span>
      {t('waits.until')} <Due at={limit.dueAt} {...(isLate === true && { isLate })} />{' '}
      {t('waits.by', { article: limit.article })}
    </span>
  );
}
