import { Anchor, Group, Table, Text } from '@mantine/core';
import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../features/case/case.js';
import { addressOfPaper, papersQuery, type Paper } from '../../features/case/papers.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';
import { formatMoment } from '../../i18n/dates.js';
import { useLabel } from '../../i18n/use-label.js';
import { QueryView } from '../../ui/query-view.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { Section } from '../../ui/section.js';
import { CaseFrame } from '../case-frame/case-frame.js';

const route = getRouteApi('/cases/$code/papers');
const COLUMNS = ['paper', 'number', 'issuedAt', 'file'] as const;

/** What was given out about a case on paper, as it was issued. */
export function PapersPage() {
  const { code } = route.useParams();
  return (
    <CaseFrame key={code} code={code}>
      {(found) => <Papers found={found} />}
    </CaseFrame>
  );
}

function Papers({ found }: { readonly found: Case }) {
  const { t } = useTranslation('case');
  const papers = useQuery(papersQuery(found.code));
  return (
    <Section title={t('papers.title')}>
      <Text size="sm">{t('papers.lead')}</Text>
      <QueryView query={papers} lines={4}>
        {({ items }) =>
          items.length === 0 ? <Text size="sm">{t('papers.none')}</Text> : <List found={found} papers={items} />
        }
      </QueryView>
    </Section>
  );
}

function List({ found, papers }: { readonly found: Case; readonly papers: readonly Paper[] }) {
  const { t } = useTranslation('case');
  const label = useLabel();
  const word = useProcedureWords(found.procedure, found.version);
  return (
    <ScrollRegion label={t('papers.title')}>
      <Table miw={620}>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`papers.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {papers.map((paper) => (
            <Table.Tr key={paper.id}>
              <Table.Th scope="row">
                {label(paper.title)}
                {paper.step !== undefined && (
                  <Text size="xs" fw={400}>
                    {word(`step.${paper.step}`)}
                  </Text>
                )}
              </Table.Th>
              <Table.Td>{paper.number}</Table.Td>
              <Table.Td>{formatMoment(paper.issuedAt)}</Table.Td>
              <Table.Td>{paper.digest === undefined ? t('papers.erased') : <File paper={paper} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function File({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation('case');
  const label = useLabel();
  const about = { title: label(paper.title), number: paper.number };
  const href = addressOfPaper(paper);
  return (
    <Group gap="md" wrap="nowrap">
      <Anchor href={href} target="_blank" rel="noopener" size="sm" aria-label={t('papers.openOf', about)}>
        <IconExternalLink size={14} aria-hidden /> {t('papers.open')}
      </Anchor>
      <Anchor href={href} download size="sm" aria-label={t('papers.downloadOf', about)}>
        <IconDownload size={14} aria-hidden /> {t('papers.download')}
      </Anchor>
    </Group>
  );
}
