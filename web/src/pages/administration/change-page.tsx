import { useState } from 'react';
import { Alert, Anchor, Button, Group, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { knownAs } from '../../features/history/known.js';
import { NamesContext } from '../../features/history/names.js';
import { holds, useMe } from '../../features/session/session.js';
import { formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { changeQuery, type Decision, type Reason, type ShownChange } from './administration.js';
import { ChangeBadge } from './change-badge.js';
import { DecisionDialog } from './decision-dialog.js';
import { EffectView } from './effect-view.js';
import { ChangeMigration } from './migrations/change-migration.js';
import { DISMISSAL_REASONS, PROPOSAL_REASONS } from './reasons.js';
import { useChangeWords } from './use-change-words.js';

const route = getRouteApi('/administration/changes/$id');

/** One proposal: what it changes, what speaks against it, who proposed and who decided. */
export function ChangePage() {
  const { id } = route.useParams();
  const query = useQuery(changeQuery(id));
  return (
    <QueryView query={query}>
      {(change) => (
        <NamesContext value={change.names}>
          <Shown change={change} />
        </NamesContext>
      )}
    </QueryView>
  );
}

function Shown({ change }: { readonly change: ShownChange }) {
  const { t } = useTranslation('administration');
  const words = useChangeWords();
  const [isDone, setDone] = useState(false);
  const { status, reason, proposedBy, proposedAt, conflicts, notices } = change;
  return (
    <Page title={words.title(change)} lead={<ChangeBadge status={status} />}>
      <Anchor size="sm" renderRoot={(root) => <Link to="/administration" {...root} />}>
        {t('change.back')}
      </Anchor>
      <Text size="sm" role="status" fw={600}>
        {isDone && status !== 'proposed' && t(`change.done.${status}`)}
      </Text>
      <Section title={t('change.effect')}>
        <EffectView effect={change.effect} />
      </Section>
      {change.change.kind === 'migrate-cases' && (
        <ChangeMigration id={change.id} status={status} change={change.change} />
      )}
      <Findings kind="conflicts" findings={conflicts} />
      <Findings kind="notices" findings={notices} />
      <Section title={t('change.reason')}>
        <ReasonView
          reason={reason}
          by={t('changes.proposed', { person: words.person(proposedBy), at: formatMoment(proposedAt) })}
        />
        {reason === undefined && <Text size="sm">{t('change.reasonGone')}</Text>}
      </Section>
      {change.decidedBy !== undefined && change.decidedAt !== undefined && (
        <Section title={t('change.decision')}>
          <ReasonView
            reason={change.decisionReason}
            by={t('changes.decided', { person: words.person(change.decidedBy), at: formatMoment(change.decidedAt) })}
          />
        </Section>
      )}
      {status === 'proposed' && <Decisions change={change} what={words.title(change)} onDone={() => setDone(true)} />}
    </Page>
  );
}

interface FindingsProps {
  readonly kind: 'conflicts' | 'notices';
  readonly findings: ShownChange['notices'];
}

function Findings({ kind, findings }: FindingsProps) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  if (findings.length === 0) return null;
  const isBad = kind === 'conflicts';
  return (
    <Alert
      color={isBad ? 'red' : 'yellow'}
      variant="outline"
      icon={isBad ? <IconAlertTriangle aria-hidden /> : <IconInfoCircle aria-hidden />}
      title={t(`change.${kind}`)}
    >
      <List size="sm">
        {findings.map(({ detail }) => (
          <List.Item key={detail.en}>{label(detail)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function ReasonView({ reason, by }: { readonly reason: Partial<Reason> | undefined; readonly by: string }) {
  const { t } = useTranslation('administration');
  const known = knownAs([...PROPOSAL_REASONS, ...DISMISSAL_REASONS], reason?.code);
  return (
    <div>
      {known !== undefined && (
        <Text size="sm" fw={600}>
          {t(`reason.${known}`)}
        </Text>
      )}
      {reason?.text !== undefined && <Text size="sm">{reason.text}</Text>}
      {reason?.legalBasis !== undefined && <Text size="sm">{t('change.basis', { basis: reason.legalBasis })}</Text>}
      <Text size="xs" c="dimmed">
        {by}
      </Text>
    </div>
  );
}

interface DecisionsProps {
  readonly change: ShownChange;
  readonly what: string;
  readonly onDone: () => void;
}

/** Who proposed it waits or withdraws; another administrator approves or refuses; auditors look on. */
function Decisions({ change: { id, proposedBy }, what, onDone }: DecisionsProps) {
  const { t } = useTranslation('administration');
  const me = useMe();
  const [chosen, setChosen] = useState<Decision>();
  if (!holds(me, 'admin')) return null;
  const isOwn = me?.subject === proposedBy;
  const close = () => setChosen(undefined);
  return (
    <>
      {isOwn && <Text size="sm">{t('change.own')}</Text>}
      <Group gap="sm">
        {isOwn ? (
          <Button variant="default" onClick={() => setChosen('withdraw')}>
            {t('change.withdraw')}
          </Button>
        ) : (
          <>
            <Button onClick={() => setChosen('approve')}>{t('change.approve')}</Button>
            <Button variant="default" onClick={() => setChosen('refuse')}>
              {t('change.refuse')}
            </Button>
          </>
        )}
      </Group>
      {chosen !== undefined && (
        <DecisionDialog
          id={id}
          decision={chosen}
          what={what}
          onClose={close}
          onDone={() => {
            close();
            onDone();
          }}
        />
      )}
    </>
  );
}
