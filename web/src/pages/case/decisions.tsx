import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Case, Explanation, Step } from '../../features/case/case.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { Due } from '../../ui/due.js';
import { Section } from '../../ui/section.js';
import { StepStatusBadge } from '../../ui/status-badge.js';
import { WrittenText } from '../../ui/written-text.js';
import { recordsIn, textAt } from './opened.js';
import { shownStatus } from './shown-status.js';

interface DecisionsProps {
  readonly found: Case;
  readonly explanation: Explanation | undefined;
}

/** What happened to the case as a whole for a reason, by the event that says so; the entry of one as no other is, by a name of its own. */
const OF_CASE = {
  entry: undefined,
  migration: 'event.case-migrated',
  transfer: 'event.case-transferred',
  exemption: 'event.exemption-settled',
  case: 'event.case-withdrawn',
} as const;

/** What agencies ask for, what they refused and why, and what was supplied since. */
export function Decisions({ found, explanation }: DecisionsProps) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const reasoned = found.steps.filter(({ reason }) => reason !== undefined);
  const ofCase = Object.entries(OF_CASE).flatMap(([what, event]) => {
    const given = found.reasons?.[what];
    return given === undefined ? [] : [{ what, event, given }];
  });
  const passings = passingsIn(found.reasons);
  const supplied = found.supplements ?? [];
  if (reasoned.length === 0 && ofCase.length === 0 && passings.length === 0 && supplied.length === 0) return null;
  return (
    <Section title={t('decisions.title')}>
      {ofCase.map(({ what, event, given }) => (
        <div key={what}>
          <Text size="sm" fw={600}>
            {event === undefined ? t('decisions.entry') : word(event)}
          </Text>
          <ReasonText found={found} code={textAt(given, 'code')} given={given} />
        </div>
      ))}
      {passings.map(({ name, step, given }) => (
        <div key={name}>
          <Text size="sm" fw={600}>
            {word('event.step-passed-on')} ({word(`step.${step}`)})
          </Text>
          <ReasonText found={found} code={textAt(given, 'code')} given={given} />
        </div>
      ))}
      {reasoned.map((step) => (
        <StepReason key={step.step} found={found} step={step} explanation={explanation} />
      ))}
      {supplied.map((supplement, index) => (
        // Nothing is ever taken out of this list.
        <Supplied key={index} found={found} supplement={supplement} />
      ))}
    </Section>
  );
}

/** Each time that a step went on at another office, in the order in which that was. */
function passingsIn(reasons: Case['reasons'] = {}) {
  return Object.entries(reasons)
    .flatMap(([name, given]) => {
      const [, step, seq] = /^passed-on\.(.+)\/(\d+)$/.exec(name) ?? [];
      return step === undefined ? [] : [{ name, step, seq: Number(seq), given }];
    })
    .toSorted((a, b) => a.seq - b.seq);
}

function StepReason({ found, step, explanation }: DecisionsProps & { readonly step: Step }) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const status = shownStatus(
    step,
    explanation?.waitsFor.find((waiting) => waiting.step === step.step),
  );
  const until = explanation?.limits.find(({ clock }) => clock === `${step.step}.supplement-limit`);
  return (
    <div>
      <Text size="sm" fw={600} component="div">
        {word(`step.${step.step}`)} <StepStatusBadge status={status} />
      </Text>
      <ReasonText
        found={found}
        code={step.reason?.code}
        inVietnamese={step.reason?.text}
        given={found.reasons?.[step.step]}
      />
      {status === 'awaiting-supplement' && until !== undefined && (
        <Text size="sm" component="div">
          {t('decisions.supplyBy')} <Due at={until.dueAt} /> {t('waits.by', { article: until.article })}
        </Text>
      )}
    </div>
  );
}

interface ReasonTextProps {
  readonly found: Case;
  readonly code: string | undefined;
  /** The name of the reason as Vietnamese pages have it. */
  readonly inVietnamese?: string | undefined;
  readonly given: Readonly<Record<string, unknown>> | undefined;
}

/** The reason by its name, and what was written to it. */
function ReasonText({ found, code, given, inVietnamese }: ReasonTextProps) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const named = code === undefined ? undefined : word(`reason.${code}`);
  const text = textAt(given, 'text');
  const legalBasis = textAt(given, 'legalBasis');
  // In words of its own only what its name does not say, in whichever language the page is.
  const isSaid = text === named || text === inVietnamese;
  return (
    <Text size="sm" component="div">
      {named !== undefined && named !== `reason.${code}` && <div>{named}</div>}
      {text !== undefined && !isSaid && (
        <div style={{ whiteSpace: 'pre-line' }}>
          <WrittenText>{text}</WrittenText>
        </div>
      )}
      {legalBasis !== undefined && <Text size="xs">{t('decisions.legalBasis', { article: legalBasis })}</Text>}
    </Text>
  );
}

function Supplied({
  found,
  supplement,
}: {
  readonly found: Case;
  readonly supplement: Readonly<Record<string, unknown>>;
}) {
  const { t } = useTranslation('case');
  const word = useProcedureWords(found.procedure, found.version);
  const papers = recordsIn(supplement['papers']).map((paper) => {
    const code = textAt(paper, 'code') ?? '';
    const label = word(`reason.${code}`);
    const named = label === `reason.${code}` ? t('supplement.other') : label;
    return [named, textAt(paper, 'number'), textAt(paper, 'note')].filter(Boolean).join(', ');
  });
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('decisions.supplied', { step: word(`step.${textAt(supplement, 'step') ?? ''}`) })}
      </Text>
      <Text size="sm">{papers.join('; ')}</Text>
    </div>
  );
}
