import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NamesContext } from '../../features/history/names.js';
import { useMe } from '../../features/session/session.js';
import { formatDay, formatMoment } from '../../i18n/dates.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { CloseFinding } from './close-finding.js';
import { EntryTable } from './entry-table.js';
import { findingQuery, type Finding } from './findings.js';
import { useAccessWords } from './use-access-words.js';

const route = getRouteApi('/access-log/findings/$id');

/** One thing to look at: what the rule says, what is normal, which accesses, and what came of it. */
export function FindingPage() {
  const { t } = useTranslation('access');
  const { id } = route.useParams();
  const query = useQuery(findingQuery(id));
  return (
    <Page
      title={t('findings.one')}
      lead={<Anchor renderRoot={(root) => <Link to="/access-log" {...root} />}>{t('findings.back')}</Anchor>}
    >
      <QueryView query={query}>
        {(finding) => (
          <NamesContext value={finding.accesses.names}>
            <Told finding={finding} />
            <Section title={t('findings.entries', { count: finding.accesses.items.length })}>
              <EntryTable items={finding.accesses.items} label={t('entries.title')} />
            </Section>
          </NamesContext>
        )}
      </QueryView>
    </Page>
  );
}

function Told({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation('access');
  const { who } = useAccessWords();
  const { rule, actor, role, day, since, found, normal } = finding;
  return (
    <Section title={t(`findings.rule.${rule}`, { count: found })}>
      <Text size="sm">
        {t('findings.told', {
          who: who(actor, `role:${role}@province`),
          day: formatDay(day),
          since: formatMoment(since),
        })}
      </Text>
      <Text size="sm">{t(`findings.why.${rule}`, { most: normal })}</Text>
      <Text size="sm">{t('findings.noVerdict')}</Text>
      <Ending finding={finding} />
    </Section>
  );
}

/** What came of it; nobody judges their own accesses. */
function Ending({ finding: { id, actor, closed } }: { readonly finding: Finding }) {
  const { t } = useTranslation('access');
  const { who } = useAccessWords();
  const me = useMe();
  if (closed !== undefined) {
    return (
      <Text size="sm" role="status">
        {t('findings.closedBy', { who: who(closed.by, ''), at: formatMoment(closed.at) })}{' '}
        {closed.reason === undefined
          ? t('findings.reasonGone')
          : `${t(`findings.reason.${closed.reason.code}`)}: ${closed.reason.text}`}
      </Text>
    );
  }
  if (actor === `person:${me?.subject}`) return <Text size="sm">{t('findings.aboutYourself')}</Text>;
  return <CloseFinding id={id} />;
}
