import { useEffect, useRef } from 'react';
import { Button, Group, List, Modal, Progress, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../features/session/session.js';
import { useLabel } from '../../../i18n/use-label.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { StepName } from '../step-name.js';
import { roleOf, yesOf, type WorkItem } from '../work-item.js';
import { BulkResults } from './bulk-results.js';
import { newRun, type useBulk } from './bulk-run.js';
import { hindranceOf, type Hindrance } from './eligibility.js';
import cards from '../../../ui/cards.module.css';
import classes from '../inbox.module.css';

interface BulkDialogProps {
  readonly selected: readonly WorkItem[];
  readonly bulk: ReturnType<typeof useBulk>;
  readonly onClose: () => void;
}

/** Many decisions at once: what will be sent and what not, one confirmation, and what became of each. */
export function BulkDialog({ selected, bulk, onClose }: BulkDialogProps) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const me = useMe();
  const { run, results, error, isSending, send } = bulk;
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('bulk.title')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <Stack gap="sm">
        {isSending && run !== undefined && <Sending count={run.items.length} />}
        {error !== null && run !== undefined && !isSending && (
          <ProblemAlert error={error} takesFocus onRetry={() => send(run)} />
        )}
        {run !== undefined && results !== undefined && !isSending && (
          <BulkResults run={run} results={results} onRetry={() => send(run)} onClose={onClose} />
        )}
        {run !== undefined && results === undefined && error === null && !isSending && (
          <Resume count={run.items.length} onResume={() => send(run)} />
        )}
        {run === undefined && me !== undefined && (
          <Confirm selected={selected} onConfirm={(items) => send(newRun(me.subject, items))} onClose={onClose} />
        )}
      </Stack>
    </Modal>
  );
}

function Sending({ count }: { readonly count: number }) {
  const { t } = useTranslation('inbox');
  return (
    <div role="status">
      <Text size="sm">{t('bulk.sending', { n: count })}</Text>
      <Progress value={100} animated aria-label={t('bulk.sending', { n: count })} />
    </div>
  );
}

function Resume({ count, onResume }: { readonly count: number; readonly onResume: () => void }) {
  const { t } = useTranslation('inbox');
  return (
    <>
      <Text size="sm">{t('bulk.resumeText', { count })}</Text>
      <Group justify="flex-end">
        <Button onClick={onResume} data-autofocus>
          {t('bulk.resume')}
        </Button>
      </Group>
    </>
  );
}

interface ConfirmProps {
  readonly selected: readonly WorkItem[];
  readonly onConfirm: (eligible: readonly WorkItem[]) => void;
  readonly onClose: () => void;
}

function Confirm({ selected, onConfirm, onClose }: ConfirmProps) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const me = useMe();
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => confirm.current?.focus(), []);
  const judged = selected.map((item) => ({ item, hindrance: hindranceOf(item, me?.subject) }));
  const eligible = judged.flatMap(({ item, hindrance }) => (hindrance === undefined ? [item] : []));
  const outcomes = ['approve', 'propose', 'sign'] as const;
  return (
    <>
      <List size="sm">
        {outcomes
          .map((outcome) => ({ outcome, items: eligible.filter((item) => yesOf(item) === outcome) }))
          .filter(({ items }) => items.length > 0)
          .map(({ outcome, items }) => (
            <List.Item key={outcome}>
              {t('bulk.willDo', { outcome: t(`outcome.${outcome}`), n: items.length })}
              <Codes items={items} />
            </List.Item>
          ))}
      </List>
      <Left judged={judged} />
      {eligible.length === 0 && <Text size="sm">{t('bulk.nothing')}</Text>}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {common('action.cancel')}
        </Button>
        {eligible.length > 0 && (
          <Button ref={confirm} onClick={() => onConfirm(eligible)}>
            {t('bulk.confirm', { n: eligible.length })}
          </Button>
        )}
      </Group>
    </>
  );
}

/** The chosen cases by name, so that a wrong row is seen before it is sent. */
function Codes({ items }: { readonly items: readonly WorkItem[] }) {
  return (
    <Text size="sm" component="div">
      {items.map(({ id, case: code }) => (
        <div key={id} className={classes['caseCode'] ?? ''}>
          {code}
        </div>
      ))}
    </Text>
  );
}

interface Judged {
  readonly item: WorkItem;
  readonly hindrance: Hindrance | undefined;
}

/** What will not be sent, each with the reason. */
function Left({ judged }: { readonly judged: readonly Judged[] }) {
  const { t } = useTranslation('inbox');
  const left = judged.filter(({ hindrance }) => hindrance !== undefined);
  if (left.length === 0) return null;
  return (
    <Table role="table" captionSide="top" className={cards['cards'] ?? ''}>
      <Table.Caption ta="start" mt={0}>
        {t('bulk.left', { n: left.length })}
      </Table.Caption>
      <Table.Tbody>
        {left.map(({ item, hindrance }) => (
          <LeftRow key={item.id} item={item} hindrance={hindrance} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function LeftRow({ item, hindrance }: Judged) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const label = useLabel();
  const name = item.holderName ?? item.holder ?? '';
  return (
    <Table.Tr role="row">
      <Table.Th role="rowheader" scope="row" className={classes['caseCode'] ?? ''}>
        {item.case}
      </Table.Th>
      <Table.Td role="cell">
        <StepName item={item} />
      </Table.Td>
      <Table.Td role="cell">
        {hindrance === 'barred'
          ? item.barred.map(({ text }) => label(text)).join(' ')
          : hindrance !== undefined && t(`hindrance.${hindrance}`, { name, role: common(`role.${roleOf(item)}`) })}
      </Table.Td>
    </Table.Tr>
  );
}
