import { Anchor, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NamesContext } from '../../features/history/names.js';
import { formatDay } from '../../i18n/dates.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { findingsQuery, type Findings, type FindingState } from './findings.js';
import { useAccessWords } from './use-access-words.js';

/** What an inspector is to look at; what was closed stays to be read. */
export function FindingList() {
  const { t } = useTranslation('access');
  return (
    <Section title={t('findings.title')}>
      <Text size="sm">{t('findings.lead')}</Text>
      <FindingsIn state="open" />
      <details>
        <summary>{t('findings.closed')}</summary>
        <FindingsIn state="closed" />
      </details>
    </Section>
  );
}

function FindingsIn({ state }: { readonly state: FindingState }) {
  const { t } = useTranslation('access');
  const query = useQuery(findingsQuery(state));
  return (
    <QueryView query={query} lines={2}>
      {({ items, names }) =>
        items.length === 0 ? (
          <Text size="sm">{t(`findings.none.${state}`)}</Text>
        ) : (
          <NamesContext value={names}>
            <List spacing="xs" size="sm">
              {items.map((finding) => (
                <FindingLine key={finding.id} finding={finding} />
              ))}
            </List>
          </NamesContext>
        )
      }
    </QueryView>
  );
}

function FindingLine({ finding }: { readonly finding: Findings['items'][number] }) {
  const { t } = useTranslation('access');
  const { who } = useAccessWords();
  const { id, rule, actor, role, day, found, normal } = finding;
  return (
    <List.Item>
      <Anchor renderRoot={(root) => <Link to="/access-log/findings/$id" params={{ id }} {...root} />}>
        {t(`findings.rule.${rule}`, { count: found })}
      </Anchor>
      <div>
        {who(actor, `role:${role}@province`)} · {formatDay(day)} · {t('findings.normal', { most: normal })}
      </div>
    </List.Item>
  );
}
