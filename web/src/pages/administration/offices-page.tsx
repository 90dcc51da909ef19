import { useState } from 'react';
import { Anchor, Button, Group, NativeSelect, Table, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../i18n/use-label.js';
import cards from '../../ui/cards.module.css';
import { ColumnHeads } from '../../ui/column-heads.js';
import { EmptyState } from '../../ui/empty-state.js';
import { QueryView } from '../../ui/query-view.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { today } from './legal-time.js';
import { AdministrationFrame } from './administration-frame.js';
import { readOfficesSearch, type OfficesSearch } from './administration-search.js';
import { officesQuery, type Office } from './administration.js';
import { ClosingList } from './closings/closing-list.js';
import { More } from './more.js';
import { closing, opening, renaming, type Proposal } from './proposals.js';
import { AGENCIES, useChangeWords } from './use-change-words.js';
import { useProposal } from './use-proposal.js';
import { Validity } from './validity.js';

const route = getRouteApi('/administration/offices');
const COLUMNS = ['office', 'unitCode', 'time', 'people'] as const;

/** The offices that are open or will be, with their successors. */
export function OfficesPage() {
  const { t } = useTranslation('administration');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(officesQuery(readOfficesSearch({ ...search })));
  const { open, dialog } = useProposal();
  const title = t('offices.open');
  const action = open && <Button onClick={() => open({ title, proposal: opening(today()) })}>{title}</Button>;
  return (
    <AdministrationFrame view="offices" actions={action}>
      <Filters
        search={search}
        onChange={(wanted) =>
          void navigate({ search: readOfficesSearch({ ...wanted }), replace: true, resetScroll: false })
        }
      />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState title={t('offices.empty')}>{t('offices.emptyText')}</EmptyState>;
          return (
            <div className="gives-way" aria-busy={query.isPlaceholderData}>
              <OfficeTable items={items} onPropose={open} />
            </div>
          );
        }}
      </QueryView>
      <More query={query} />
      <ClosingList />
      {dialog}
    </AdministrationFrame>
  );
}

interface FiltersProps {
  readonly search: OfficesSearch;
  readonly onChange: (search: OfficesSearch) => void;
}

function Filters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation('administration');
  const words = useChangeWords();
  const [text, setText] = useState(search.text ?? '');
  const { text: _text, ...rest } = search;
  const apply = () => onChange({ ...rest, ...(text.trim() !== '' && { text: text.trim() }) });
  return (
    <Group
      component="form"
      role="search"
      gap="sm"
      align="flex-end"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <NativeSelect
        label={t('offices.agency')}
        value={search.agency ?? ''}
        data={[
          { value: '', label: t('offices.all') },
          ...AGENCIES.map((code) => ({ value: String(code), label: words.agency(code) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...(search.text !== undefined && { text: search.text }), ...(value !== '' && { agency: value }) })
        }
      />
      <TextInput
        label={t('offices.text')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={apply}
      />
    </Group>
  );
}

type Open = ReturnType<typeof useProposal>['open'];

function OfficeTable({ items, onPropose }: { readonly items: readonly Office[]; readonly onPropose: Open }) {
  const { t } = useTranslation('administration');
  const columns = onPropose === undefined ? COLUMNS : ([...COLUMNS, 'actions'] as const);
  return (
    <ScrollRegion label={t('view.offices')}>
      <Table role="table" className={cards['cards'] ?? ''}>
        <ColumnHeads columns={columns} nameOf={(column) => t(`offices.${column}`)} />
        <Table.Tbody role="rowgroup">
          {items.map((office) => (
            <OfficeRow key={office.code} office={office} onPropose={onPropose} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function OfficeRow({ office, onPropose }: { readonly office: Office; readonly onPropose: Open }) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  const { code, unitCode, people, successor } = office;
  const name = label(office.name);
  const proposals = [
    { act: 'rename', of: t('offices.renameOf', { name }), proposal: renaming(office) },
    { act: 'close', of: t('offices.closeOf', { name }), proposal: closing(office) },
  ] as const satisfies readonly { act: string; of: string; proposal: Proposal }[];
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row">
        {name}
        <Text size="xs" c="dimmed">
          {code}
        </Text>
      </Table.Th>
      <Table.Td role="cell" data-column={t('offices.unitCode')}>
        {unitCode}
      </Table.Td>
      <Table.Td role="cell" data-column={t('offices.time')}>
        <Validity {...office} />
        {successor !== undefined && <Text size="xs">{t('offices.successor', { code: successor })}</Text>}
      </Table.Td>
      <Table.Td role="cell" data-column={t('offices.people')}>
        <Anchor
          aria-label={`${t('offices.peopleOf', { name })}: ${people}`}
          renderRoot={(root) => <Link to="/administration/officers" search={{ office: code }} {...root} />}
        >
          {people}
        </Anchor>
      </Table.Td>
      {onPropose !== undefined && (
        <Table.Td role="cell">
          <Group gap={4}>
            {proposals.map(({ act, of, proposal }) => (
              <Button
                key={act}
                size="compact-xs"
                variant="default"
                aria-label={of}
                onClick={() => onPropose({ title: of, proposal })}
              >
                {t(`offices.${act}`)}
              </Button>
            ))}
          </Group>
        </Table.Td>
      )}
    </Table.Tr>
  );
}
