import { Button, Group, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import cards from '../../ui/cards.module.css';
import { ColumnHeads } from '../../ui/column-heads.js';
import { QueryView } from '../../ui/query-view.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { Section } from '../../ui/section.js';
import { now, today } from './legal-time.js';
import { AdministrationFrame } from './administration-frame.js';
import { publicationsQuery, type PublishedProcedure } from './administration.js';
import { SpanList } from './effect-view.js';
import { publishing, unpublishing } from './proposals.js';
import { useChangeWords } from './use-change-words.js';
import { useProposal } from './use-proposal.js';
import { Validity } from './validity.js';

const COLUMNS = ['version', 'time', 'by'] as const;

/** Which version of each procedure can be started for what is received when. */
export function PublicationsPage() {
  const query = useQuery(publicationsQuery);
  const { open, dialog } = useProposal();
  return (
    <AdministrationFrame view="publications">
      <QueryView query={query}>
        {(items) => items.map((item) => <ProcedureSection key={item.procedure} item={item} onPropose={open} />)}
      </QueryView>
      {dialog}
    </AdministrationFrame>
  );
}

type Open = ReturnType<typeof useProposal>['open'];

interface ProcedureProps {
  readonly item: PublishedProcedure;
  readonly onPropose: Open;
}

function ProcedureSection({ item, onPropose }: ProcedureProps) {
  const { t } = useTranslation('administration');
  const words = useChangeWords();
  const { procedure, startable, publications } = item;
  // One that is published until further notice cannot be published once more.
  const isLasting = (version: number) =>
    publications.some((each) => each.version === version && each.validTo === undefined);
  const versions = item.versions.filter(({ version }) => !isLasting(version));
  const publish = (version: number) => {
    const title = t('kind.publish-version', { version, procedure: words.procedure(procedure) });
    onPropose?.({ title, proposal: publishing(today(), { procedure, version }) });
  };
  return (
    <Section title={words.procedure(procedure)}>
      <SpanList title={t('publications.applies')} spans={startable} />
      <PublicationTable item={item} onPropose={onPropose} />
      {onPropose !== undefined && versions.length > 0 && (
        <Group gap="sm">
          {versions.map(({ version }) => (
            <Button key={version} variant="default" onClick={() => publish(version)}>
              {t('publications.publish', { version })}
            </Button>
          ))}
        </Group>
      )}
    </Section>
  );
}

function PublicationTable({ item: { procedure, publications }, onPropose }: ProcedureProps) {
  const { t } = useTranslation('administration');
  const words = useChangeWords();
  const columns = onPropose === undefined ? COLUMNS : ([...COLUMNS, 'actions'] as const);
  if (publications.length === 0) return <Text size="sm">{t('publications.never')}</Text>;
  return (
    <ScrollRegion label={`${t('publications.all')}: ${words.procedure(procedure)}`}>
      <Table role="table" className={cards['cards'] ?? ''}>
        <ColumnHeads columns={columns} nameOf={(column) => t(`publications.${column}`)} />
        <Table.Tbody role="rowgroup">
          {publications.map((publication) => (
            <PublicationRow
              key={`${publication.version} ${publication.validFrom}`}
              procedure={procedure}
              publication={publication}
              onPropose={onPropose}
            />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

interface PublicationRowProps {
  readonly procedure: string;
  readonly publication: PublishedProcedure['publications'][number];
  readonly onPropose: Open;
}

function PublicationRow({ procedure, publication, onPropose }: PublicationRowProps) {
  const { t } = useTranslation('administration');
  const words = useChangeWords();
  const { version, validFrom, validTo, approvedBy } = publication;
  const title = t('publications.endOf', { version, procedure: words.procedure(procedure) });
  const isOver = validTo !== undefined && validTo <= now();
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row">
        {t('publications.version')} {version}
      </Table.Th>
      <Table.Td role="cell" data-column={t('publications.time')}>
        <Validity validFrom={validFrom} validTo={validTo} />
      </Table.Td>
      <Table.Td role="cell" data-column={t('publications.by')}>
        {approvedBy.map((login) => (login === 'seed' ? t('publications.seed') : login)).join(', ')}
      </Table.Td>
      {onPropose !== undefined && (
        <Table.Td role="cell">
          {!isOver && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={title}
              onClick={() => onPropose({ title, proposal: unpublishing({ procedure, version, validFrom }) })}
            >
              {t('publications.end')}
            </Button>
          )}
        </Table.Td>
      )}
    </Table.Tr>
  );
}
