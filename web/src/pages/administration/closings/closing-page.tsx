import { useState } from 'react';
import { Anchor, Button, Progress, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../api/use-action.js';
import { NamesContext } from '../../../features/history/names.js';
import { holds, useMe } from '../../../features/session/session.js';
import { lastDayBefore } from '../../../i18n/dates.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Page } from '../../../ui/page.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { QueryView } from '../../../ui/query-view.js';
import { Section } from '../../../ui/section.js';
import { ADMINISTRATION } from '../administration.js';
import { naming } from '../proposals.js';
import { useProposal } from '../use-proposal.js';
import { ClosingFacts, useOfficeName } from './closing-facts.js';
import { ClosingItems } from './closing-items.js';
import { closingQuery, handledIn, retryClosing, type ShownClosing } from './closings.js';

const route = getRouteApi('/administration/offices/$office');

/** An office with a last day: who goes on in its place, and what became of which case. */
export function ClosingPage() {
  const { office } = route.useParams();
  const query = useQuery(closingQuery(office));
  return (
    <QueryView query={query}>
      {(closing) => (
        <NamesContext value={closing.names}>
          <Shown closing={closing} />
        </NamesContext>
      )}
    </QueryView>
  );
}

function Shown({ closing }: { readonly closing: ShownClosing }) {
  const { t } = useTranslation('administration');
  const nameOf = useOfficeName();
  const [isAsked, setAsked] = useState(false);
  const mayDecide = holds(useMe(), 'admin');
  const { open, dialog } = useProposal();
  const { office, waiting, outcomes, isClosed, successor, validTo } = closing;
  const [agency = ''] = office.split('.');
  const title = t(successor === undefined ? 'closings.name' : 'closings.nameOther');
  const handled = handledIn(closing);
  const isUndone = (outcomes['failed'] ?? 0) + (outcomes['nothing-left'] ?? 0) > 0;
  return (
    <Page title={nameOf(office)} lead={t('closings.lead')}>
      <Anchor size="sm" renderRoot={(root) => <Link to="/administration/offices" {...root} />}>
        {t('closings.back')}
      </Anchor>
      <Section title={t('closings.state')}>
        {waiting > 0 && (
          <Progress value={(100 * handled) / (handled + waiting)} animated aria-label={t('closings.state')} />
        )}
        <ClosingFacts closing={closing} />
        <Text size="xs" c="dimmed">
          {t('closings.readOn')}
        </Text>
        {open && isClosed && (
          <div>
            <Button
              variant="default"
              onClick={() => open({ title, proposal: naming({ code: office, agency }, lastDayBefore(validTo)) })}
            >
              {title}
            </Button>
          </div>
        )}
        {mayDecide && isUndone && (
          <div>
            <Button onClick={() => setAsked(true)}>{t('closings.retry')}</Button>
          </div>
        )}
      </Section>
      {handled + waiting > 0 && <ClosingItems closing={closing} />}
      {dialog}
      {isAsked && <RetryDialog office={office} onClose={() => setAsked(false)} />}
    </Page>
  );
}

function RetryDialog({ office, onClose }: { readonly office: string; readonly onClose: () => void }) {
  const { t } = useTranslation('administration');
  const queries = useQueryClient();
  const action = useAction(retryClosing, async () => {
    await queries.invalidateQueries({ queryKey: ADMINISTRATION });
    onClose();
  });
  return (
    <FormDialog
      title={t('closings.retry')}
      isPending={action.isPending}
      problem={action.error !== null && <ProblemAlert error={action.error} takesFocus fieldName={() => ''} />}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        action.mutate({ office });
      }}
    >
      <Text size="sm">{t('closings.retryText')}</Text>
    </FormDialog>
  );
}
