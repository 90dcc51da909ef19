import { useState } from 'react';
import { Button, Group, Paper, Text } from '@mantine/core';
import { IconHandGrab, IconLock, IconUserCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useMe } from '../../features/session/session.js';
import { ShortcutKey } from '../../features/shortcuts/shortcut-key.js';
import { useShortcut } from '../../features/shortcuts/shortcut-provider.js';
import { formatMoment, formatTime } from '../../i18n/dates.js';
import { KeptAway } from '../../ui/kept-away.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { AssignDialog } from './assign-dialog.js';
import { caseQuery } from '../../features/case/case.js';
import { claimItem, releaseItem, type Held } from './hold-item.js';
import { holdOf, mayDo, type Hold, type WorkItem } from './work-item.js';
import { workItemQuery } from './work-items.js';

interface HoldingProps {
  readonly item: WorkItem;
  readonly onNext: () => void;
}

/** Whose item it is and until when, or why it is not for the reader; takes it, gives it back, gives it to somebody. */
export function Holding({ item, onNext }: HoldingProps) {
  const { t } = useTranslation('inbox');
  const me = useMe();
  const hold = holdOf(item, me?.subject);
  const [isAssigning, setAssigning] = useState(false);
  const { claim, release, error } = useHold(item, hold);
  if (hold === 'done') return null;
  const isFree = hold === 'nobody' || hold === 'lapsed';
  const Picture = { nobody: IconHandGrab, mine: IconUserCheck, lapsed: IconHandGrab, other: IconLock }[hold];
  return (
    <Paper withBorder p="sm">
      <Group gap="xs" wrap="nowrap" align="flex-start" role="status">
        <Picture size={18} aria-hidden style={{ flexShrink: 0 }} />
        <HoldText item={item} hold={hold} />
      </Group>
      <KeptAway barred={item.barred} />
      <Group gap="xs" mt="xs">
        {isFree && mayDo(item) && (
          <Button size="xs" variant="light" rightSection={<ShortcutKey of="claim" />} onClick={claim}>
            {t('hold.claim')}
          </Button>
        )}
        {item.allowedCommands.includes('release') && (
          <Button size="xs" variant="default" rightSection={<ShortcutKey of="release" />} onClick={release}>
            {t('hold.release')}
          </Button>
        )}
        {item.allowedCommands.includes('assign') && (
          <Button size="xs" variant="default" onClick={() => setAssigning(true)}>
            {t('hold.assign')}
          </Button>
        )}
        {hold === 'other' && (
          <Button size="xs" variant="light" onClick={onNext}>
            {t('next')}
          </Button>
        )}
      </Group>
      {error !== null && <ProblemAlert error={error} takesFocus />}
      {isAssigning && <AssignDialog item={item} onClose={() => setAssigning(false)} />}
    </Paper>
  );
}

function HoldText({ item, hold }: { readonly item: WorkItem; readonly hold: Hold }) {
  const { t } = useTranslation('inbox');
  const name = item.holderName ?? item.holder ?? '';
  const until = item.claimedUntil === undefined ? '' : formatTime(item.claimedUntil);
  const since = item.heldSince === undefined ? '' : formatMoment(item.heldSince);
  const text = {
    nobody: t(mayDo(item) ? 'hold.nobody' : 'hold.nobodyOfThem'),
    mine: t('hold.mine', { until }),
    lapsed: t(mayDo(item) ? 'hold.lapsed' : 'hold.lapsedOfThem', { name, until }),
    other: t('hold.other', { name, since, until }),
    done: '',
  }[hold];
  return <Text size="sm">{text}</Text>;
}

function useHold(item: WorkItem, hold: Hold) {
  const queryClient = useQueryClient();
  const seen = async (now: WorkItem) => {
    queryClient.setQueryData(workItemQuery(item.id).queryKey, now);
    // Whoever holds the item sees the numbers of its application in full, and nobody else.
    const changed = [['work-items'], caseQuery(item.case).queryKey];
    await Promise.all(changed.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  };
  // One action for both: a request between two that are alike makes the second of them a new one.
  const { mutate, error } = useAction(
    ({ act, ...held }: Held & { readonly act: 'claim' | 'release' }, key) =>
      act === 'claim' ? claimItem(held, key) : releaseItem(held, key),
    seen,
  );
  const onError = () => queryClient.invalidateQueries({ queryKey: ['work-items'] });
  const held = { id: item.id, seen: [item.holder, item.claimedUntil].join(' ') };
  const claim = () => mutate({ ...held, act: 'claim' }, { onError });
  const release = () => mutate({ ...held, act: 'release' }, { onError });
  useShortcut('claim', claim, mayDo(item) && (hold === 'nobody' || hold === 'lapsed'));
  useShortcut('release', release, item.allowedCommands.includes('release'));
  return { claim, release, error };
}
