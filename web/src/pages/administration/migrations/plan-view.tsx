import { Alert, Group, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProcedureWords } from '../../../features/procedures/procedures.js';
import { useLabel } from '../../../i18n/use-label.js';
import { Section } from '../../../ui/section.js';
import { CaseStatusBadge, StepStatusBadge } from '../../../ui/status-badge.js';
import type { CasePlan } from './migrations.js';

const TONES = {
  can: ['green', IconCircleCheck],
  cannot: ['red', IconAlertTriangle],
  moot: ['blue', IconInfoCircle],
} as const;

/** Whether the case can be moved, why not, what changes, where it would stand, and how that is proved. */
export function PlanView({ plan }: { readonly plan: CasePlan }) {
  const { t } = useTranslation('migration');
  const { verdict, obstacles, changes, landing } = plan;
  const can = verdict === 'can';
  const isMoot = obstacles.some(({ code }) => code === 'same-version' || code === 'case-closed');
  const [tone, Picture] = can ? TONES.can : TONES[isMoot ? 'moot' : 'cannot'];
  return (
    <>
      <Alert
        color={tone}
        variant="outline"
        icon={<Picture aria-hidden />}
        title={isMoot ? t('plan.moot') : t(`plan.${verdict}`, { version: plan.to })}
      >
        <Reasons reasons={obstacles} />
      </Alert>
      {changes.length > 0 && (
        <Section title={t('plan.changes')}>
          <Reasons reasons={changes} />
        </Section>
      )}
      {landing !== undefined && <LandingView plan={plan} landing={landing} />}
    </>
  );
}

function Reasons({ reasons }: { readonly reasons: CasePlan['obstacles'] | CasePlan['changes'] }) {
  const label = useLabel();
  return (
    <List size="sm">
      {reasons.map(({ code, about, detail }) => (
        <List.Item key={`${code} ${about}`}>{label(detail)}</List.Item>
      ))}
    </List>
  );
}

interface LandingViewProps {
  readonly plan: CasePlan;
  readonly landing: NonNullable<CasePlan['landing']>;
}

function LandingView({ plan: { procedure, to }, landing }: LandingViewProps) {
  const { t } = useTranslation('migration');
  const word = useProcedureWords(procedure, to);
  const { status, steps, reachedBy, endsBy } = landing;
  return (
    <Section title={t('plan.landing')}>
      <div>
        <CaseStatusBadge status={status} />
      </div>
      <List size="sm" listStyleType="none">
        {Object.entries(steps).map(([step, its]) => (
          <List.Item key={step}>
            <Group gap="xs">
              {word(`step.${step}`)} <StepStatusBadge status={its} />
            </Group>
          </List.Item>
        ))}
      </List>
      {reachedBy !== undefined && <Story title={t('plan.reachedBy')} moves={reachedBy} word={word} />}
      {endsBy !== undefined && <Story title={t('plan.endsBy')} moves={endsBy} word={word} />}
    </Section>
  );
}

interface StoryProps {
  readonly title: string;
  /** `report-completion birth-registration`. */
  readonly moves: readonly string[];
  readonly word: (name: string) => string;
}

function Story({ title, moves, word }: StoryProps) {
  const { t } = useTranslation('migration');
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {moves.length === 0 && <Text size="sm">{t('plan.noMoves')}</Text>}
      <List size="sm" type="ordered">
        {moves.map((move, index) => {
          const [command = '', step] = move.split(' ');
          const what = word(`command.${command}`);
          return (
            <List.Item key={`${index} ${move}`}>
              {step === undefined ? what : `${what}: ${word(`step.${step}`)}`}
            </List.Item>
          );
        })}
      </List>
    </div>
  );
}
