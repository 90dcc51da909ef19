import { List, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { CardTable } from '../../ui/card-table.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { AdministrationFrame } from './administration-frame.js';
import { openLawQuery, type OpenLaw } from './administration.js';
import { ListCodes } from './list-codes.js';
import { OfficialCodes } from './official-codes.js';
import { PaperNames } from './paper-names.js';
import { PortalStatuses } from './portal-statuses.js';

const ASKED_COLUMNS = ['value', 'question', 'kind', 'since'] as const;
const ANNOUNCED_COLUMNS = ['value', 'question', 'kind', 'from', 'since'] as const;
const RULE_COLUMNS = ['article', 'decides'] as const;

type Question = OpenLaw['questions'][number];
type Rule = OpenLaw['rules'][number];

/** What runs although nobody has read it in a text in force, and what is announced for a day to come. */
export function OpenLawPage() {
  const { t } = useTranslation('administration');
  const query = useQuery(openLawQuery);
  return (
    <AdministrationFrame view="openLaw">
      <Text size="sm">{t('openLaw.text')}</Text>
      <QueryView query={query}>
        {({ questions, rules, codes, portalStatuses, listCodes, paperNames }) => (
          <>
            <Questions title={t('openLaw.announced')} items={questions.filter(({ from }) => from !== undefined)} />
            <Questions title={t('openLaw.asked')} items={questions.filter(({ from }) => from === undefined)} />
            <PaperNames paperNames={paperNames} />
            <Rules rules={rules} />
            <OfficialCodes codes={codes} />
            <PortalStatuses portalStatuses={portalStatuses} />
            <ListCodes listCodes={listCodes} />
          </>
        )}
      </QueryView>
    </AdministrationFrame>
  );
}

function Questions({ title, items }: { readonly title: string; readonly items: readonly Question[] }) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  const columns = items.some(({ from }) => from !== undefined) ? ANNOUNCED_COLUMNS : ASKED_COLUMNS;
  return (
    <Section title={title}>
      <CardTable label={title} columns={columns} nameOf={(column) => t(`openLaw.${column}`)}>
        {items.map(({ id, kind, value, question, since, from, standsIn }) => (
          <Table.Tr role="row" key={id}>
            <Table.Th role="rowheader" scope="row">
              {label(value)}
              {standsIn.map((file) => (
                <Text key={file} size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
                  {file}
                </Text>
              ))}
            </Table.Th>
            <Table.Td role="cell" data-column={t('openLaw.question')}>
              {label(question)}
            </Table.Td>
            <Table.Td role="cell" data-column={t('openLaw.kind')}>
              {t(`openLaw.kinds.${kind}`)}
            </Table.Td>
            {from !== undefined && (
              <Table.Td role="cell" data-column={t('openLaw.from')} style={{ whiteSpace: 'nowrap' }}>
                {formatDay(from)}
              </Table.Td>
            )}
            <Table.Td role="cell" data-column={t('openLaw.since')} style={{ whiteSpace: 'nowrap' }}>
              {formatDay(since)}
            </Table.Td>
          </Table.Tr>
        ))}
      </CardTable>
    </Section>
  );
}

/** One fold a version: they are many, and looked at one procedure at a time. */
function Rules({ rules }: { readonly rules: readonly Rule[] }) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  const versions = [...new Set(rules.map(({ procedure, version }) => `${procedure}/${version}`))];
  return (
    <Section title={t('openLaw.rules')}>
      {versions.map((name) => {
        const own = rules.filter(({ procedure, version }) => `${procedure}/${version}` === name);
        const [first] = own;
        if (first === undefined) return undefined;
        const { title, version } = first;
        return (
          <details key={name}>
            <Text component="summary" size="sm" style={{ cursor: 'pointer' }}>
              {t('openLaw.rulesOf', { title: label(title), version, articles: own.length })}
            </Text>
            <RuleTable rules={own} />
          </details>
        );
      })}
    </Section>
  );
}

function RuleTable({ rules }: { readonly rules: readonly Rule[] }) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  return (
    <CardTable label={t('openLaw.rules')} columns={RULE_COLUMNS} nameOf={(column) => t(`openLaw.${column}`)}>
      {rules.map(({ article, decides }) => (
        <Table.Tr role="row" key={article}>
          <Table.Th role="rowheader" scope="row" lang="vi">
            {article}
          </Table.Th>
          <Table.Td role="cell" data-column={t('openLaw.decides')}>
            <List size="sm">
              {decides.map((what) => (
                <List.Item key={what.vi}>{label(what)}</List.Item>
              ))}
            </List>
          </Table.Td>
        </Table.Tr>
      ))}
    </CardTable>
  );
}
