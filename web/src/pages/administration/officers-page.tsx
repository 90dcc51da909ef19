import { useState } from 'react';
import { Button, Group, NativeSelect, Table, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { knownAs } from '../../features/history/known.js';
import { ColumnHeads } from '../../ui/column-heads.js';
import { DayInput } from '../../ui/day-input.js';
import { useLabel } from '../../i18n/use-label.js';
import cards from '../../ui/cards.module.css';
import { EmptyState } from '../../ui/empty-state.js';
import { QueryView } from '../../ui/query-view.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { today } from './legal-time.js';
import { AdministrationFrame } from './administration-frame.js';
import { readOfficersSearch, type OfficersSearch } from './administration-search.js';
import { assignmentsQuery, type Assignment } from './administration.js';
import { More } from './more.js';
import { ending, granting, substituting } from './proposals.js';
import { ROLES, useChangeWords } from './use-change-words.js';
import { useProposal } from './use-proposal.js';
import { Validity } from './validity.js';

const route = getRouteApi('/administration/officers');
const COLUMNS = ['person', 'role', 'where', 'time'] as const;

/** Who holds which role where, now and later, or on a day. */
export function OfficersPage() {
  const { t } = useTranslation('administration');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { role, ...rest } = readOfficersSearch({ ...search });
  const known = knownAs(ROLES, role);
  const query = useInfiniteQuery(assignmentsQuery({ ...rest, ...(known !== undefined && { role: known }) }));
  const { open, dialog } = useProposal();
  const title = t('officers.grant');
  const action = open && <Button onClick={() => open({ title, proposal: granting(today(), ROLES) })}>{title}</Button>;
  return (
    <AdministrationFrame view="officers" actions={action}>
      <Filters
        key={JSON.stringify(search)}
        search={search}
        onChange={(wanted) =>
          void navigate({ search: readOfficersSearch({ ...search, ...wanted }), replace: true, resetScroll: false })
        }
      />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState title={t('officers.empty')}>{t('officers.emptyText')}</EmptyState>;
          return (
            <div className="gives-way" aria-busy={query.isPlaceholderData}>
              <RoleTable items={items} onPropose={open} />
            </div>
          );
        }}
      </QueryView>
      <More query={query} />
      {dialog}
    </AdministrationFrame>
  );
}

interface FiltersProps {
  readonly search: OfficersSearch;
  /** What is empty is taken out. */
  readonly onChange: (change: OfficersSearch) => void;
}

function Filters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation('administration');
  const words = useChangeWords();
  const [typed, setTyped] = useState({ subject: search.subject ?? '', office: search.office ?? '' });
  const apply = () => {
    const [subject, office] = [typed.subject.trim(), typed.office.trim()];
    if (subject !== (search.subject ?? '') || office !== (search.office ?? '')) onChange({ subject, office });
  };
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
      {(['subject', 'office'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(`officers.${name}`)}
          value={typed[name]}
          onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [name]: value }))}
          onBlur={apply}
        />
      ))}
      <NativeSelect
        label={t('officers.role')}
        value={search.role ?? ''}
        data={[
          { value: '', label: t('officers.all') },
          ...ROLES.map((code) => ({ value: String(code), label: words.role(code) })),
        ]}
        onChange={({ currentTarget: { value } }) => onChange({ role: value })}
      />
      <DayInput label={t('officers.on')} value={search.on ?? ''} onChange={(on) => onChange({ on })} />
    </Group>
  );
}

type Open = ReturnType<typeof useProposal>['open'];

function RoleTable({ items, onPropose }: { readonly items: readonly Assignment[]; readonly onPropose: Open }) {
  const { t } = useTranslation('administration');
  const columns = onPropose === undefined ? COLUMNS : ([...COLUMNS, 'actions'] as const);
  return (
    <ScrollRegion label={t('view.officers')}>
      <Table role="table" className={cards['cards'] ?? ''}>
        <ColumnHeads columns={columns} nameOf={(column) => t(`officers.${column}`)} />
        <Table.Tbody role="rowgroup">
          {items.map((held) => (
            <RoleRow key={held.id} held={held} onPropose={onPropose} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function RoleRow({ held, onPropose }: { readonly held: Assignment; readonly onPropose: Open }) {
  const { t } = useTranslation('administration');
  const label = useLabel();
  const words = useChangeWords();
  const { subject, name, role, office, officeName, onBehalfOf } = held;
  const person = name ?? subject;
  const about = { role: words.role(role), person };
  const proposals = [
    { act: 'end', title: t('officers.endOf', about), proposal: ending(held) } as const,
    // Only a role of one's own at an office can be taken over.
    ...(office === undefined || onBehalfOf !== undefined
      ? []
      : [
          {
            act: 'substitute',
            title: t('officers.substituteOf', about),
            proposal: substituting(today(), held),
          } as const,
        ]),
  ];
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row">
        {person}
        <Text size="xs" c="dimmed">
          {subject}
        </Text>
      </Table.Th>
      <Table.Td role="cell" data-column={t('officers.role')}>
        {words.role(role)}
        {onBehalfOf !== undefined && <Text size="xs">{t('officers.inPlaceOf', { person: onBehalfOf })}</Text>}
      </Table.Td>
      <Table.Td role="cell" data-column={t('officers.where')}>
        {officeName === undefined ? (office ?? t('officers.province')) : label(officeName)}
      </Table.Td>
      <Table.Td role="cell" data-column={t('officers.time')}>
        <Validity {...held} />
      </Table.Td>
      {onPropose !== undefined && (
        <Table.Td role="cell">
          <Group gap={4}>
            {proposals.map(({ act, title, proposal }) => (
              <Button
                key={act}
                size="compact-xs"
                variant="default"
                aria-label={title}
                onClick={() => onPropose({ title, proposal })}
              >
                {t(`officers.${act}`)}
              </Button>
            ))}
          </Group>
        </Table.Td>
      )}
    </Table.Tr>
  );
}
