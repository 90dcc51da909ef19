import { useEffect, useRef, type ReactNode } from 'react';
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../features/session/session.js';
import { formatMoment } from '../../i18n/dates.js';
import { QueryView } from '../../ui/query-view.js';
import { Application } from './application.js';
import { ConfirmPanel } from './confirm-panel.js';
import { DecisionPanel } from './decision/decision-panel.js';
import { DueWithSlack } from './due-with-slack.js';
import { Duplicates } from './duplicates.js';
import { Holders } from './holders.js';
import { Holding } from './holding.js';
import type { InboxSearch } from './inbox-search.js';
import { KindName } from './kind-name.js';
import { StepName } from './step-name.js';
import { useRenewal } from './use-renewal.js';
import { holdOf, mayDo, type Outcome, type WorkItem } from './work-item.js';
import { workItemQuery } from './work-items.js';
import classes from './inbox.module.css';

interface ItemPaneProps {
  readonly id: string;
  /** What the list says of it, until the item itself is there. */
  readonly known: WorkItem | undefined;
  readonly search: InboxSearch;
  readonly onDecided: (item: WorkItem, outcome: Outcome) => void;
  readonly onNext: () => void;
}

/** The item that is open: what was applied for, and what is decided on it. */
export function ItemPane({ id, known, search, onDecided, onNext }: ItemPaneProps) {
  const { t } = useTranslation('inbox');
  const query = useQuery({ ...workItemQuery(id), ...(known && { placeholderData: known }) });
  return (
    <section className={classes['pane']} aria-labelledby="item-heading">
      <Button
        size="compact-sm"
        variant="subtle"
        hiddenFrom="md"
        mb="xs"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        renderRoot={(root) => <Link to="/inbox" search={{ ...search, item: undefined }} {...root} />}
      >
        {t('toList')}
      </Button>
      <QueryView query={query}>
        {(item) => <OpenItem item={item} search={search} onDecided={onDecided} onNext={onNext} />}
      </QueryView>
    </section>
  );
}

type OpenItemProps = Omit<ItemPaneProps, 'id' | 'known'> & { readonly item: WorkItem };

function OpenItem({ item, onDecided, onNext }: OpenItemProps) {
  const isMine = holdOf(item, useMe()?.subject) === 'mine';
  const renew = useRenewal(item, isMine && mayDo(item));
  const decision = useRef<HTMLDivElement>(null);
  return (
    <div onKeyDown={renew} onPointerDown={renew}>
      <ItemHeader item={item} onToDecision={() => decision.current?.focus()} />
      <div className={classes['panes']}>
        <Stack gap="md">
          <Duplicates item={item} />
          <Application item={item} />
        </Stack>
        <div className={classes['decision']} ref={decision} tabIndex={-1}>
          <Holding item={item} onNext={onNext} />
          <Holders item={item} />
          {item.outsideResult === undefined ? (
            <DecisionPanel item={item} onDecided={(outcome) => onDecided(item, outcome)} onNext={onNext} />
          ) : (
            <ConfirmPanel item={item} onNext={onNext} />
          )}
        </div>
      </div>
    </div>
  );
}

interface ItemHeaderProps {
  readonly item: WorkItem;
  readonly onToDecision: () => void;
}

/** The name of the item, which takes the focus when the item is opened; where the decision is far below, the way there. */
function ItemHeader({ item, onToDecision }: ItemHeaderProps) {
  const { t } = useTranslation('inbox');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [item.id]);
  return (
    <header>
      <Title order={2} size="h4" id="item-heading" ref={heading} tabIndex={-1}>
        {item.case} · <StepName item={item} />
      </Title>
      <Group gap="md" mt={2} mb="md" fz="sm">
        <Fact name={t('column.kind')}>
          <KindName item={item} />
        </Fact>
        <Fact name={t('column.due')}>
          <DueWithSlack item={item} />
        </Fact>
        <Fact name={t('column.since')}>
          <time dateTime={item.openedAt}>{formatMoment(item.openedAt)}</time>
        </Fact>
        <Anchor fz="sm" renderRoot={(root) => <Link to="/cases/$code" params={{ code: item.case }} {...root} />}>
          {t('toCase')}
        </Anchor>
        <Button size="compact-sm" variant="light" className={classes['toDecision'] ?? ''} onClick={onToDecision}>
          {t('toDecision')}
        </Button>
      </Group>
    </header>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Group gap={6}>
      <Text span fz="sm" c="dimmed">
        {name}
      </Text>
      {children}
    </Group>
  );
}
