import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import type { Saving } from '../../features/drafts/use-saving.js';
import { formatTime } from '../../i18n/dates.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { DraftOver, isOver } from './draft-over.js';
import type { KeepingAsNew } from './use-keep-as-new.js';

interface SavedElsewhereProps {
  readonly saving: Saving;
  readonly onOpenAnew: () => Promise<void>;
}

interface SavedStateProps extends SavedElsewhereProps {
  readonly keeping: KeepingAsNew;
}

/** Whether the server has what stands on the page, since when, and if not, why. */
export function SavedState({ saving, keeping, onOpenAnew }: SavedStateProps) {
  const { t } = useTranslation('desk');
  const problem = problemOf(saving.error);
  if (problem?.code === 'draft-changed') return <SavedElsewhere saving={saving} onOpenAnew={onOpenAnew} />;
  if (saving.error !== null && isOver(saving.error)) return <DraftOver error={saving.error} keeping={keeping} />;
  return (
    <Group gap={6} role="status" wrap="nowrap">
      {saving.isDirty && saving.error !== null ? (
        <>
          <IconAlertTriangle size={18} aria-hidden />
          <Text size="sm" fw={600}>
            {problem?.code === 'unreachable' ? t('saved.offline') : t('saved.failed', { why: problem?.title ?? '' })}
          </Text>
        </>
      ) : (
        <>
          {saving.isDirty ? <IconCloudUp size={18} aria-hidden /> : <IconCloudCheck size={18} aria-hidden />}
          <Text size="sm">
            {saving.isDirty ? t('saved.soon') : t('saved.at', { time: formatTime(saving.savedAt) })}
          </Text>
        </>
      )}
    </Group>
  );
}

/** Two pages wrote on one draft: nothing is written over before somebody chose. The saving was nobody's press: the focus stays. */
function SavedElsewhere({ saving, onOpenAnew }: SavedElsewhereProps) {
  const { t } = useTranslation('desk');
  const open = useAction(onOpenAnew);
  const newer = problemOf(saving.error)?.newer;
  const ask = () => {
    if (window.confirm(t('conflict.discard'))) open.mutate(undefined);
  };
  return (
    <div>
      <ProblemAlert error={saving.error} />
      {open.error !== null && <ProblemAlert error={open.error} takesFocus />}
      <Text size="sm" mt={6}>
        {newer !== undefined && t('conflict.newer', { time: formatTime(newer.savedAt) })}
      </Text>
      <Group gap="xs" mt={6}>
        <Button size="xs" loading={open.isPending} onClick={ask}>
          {t('conflict.openNewer')}
        </Button>
        <Button size="xs" variant="default" onClick={saving.keepMine}>
          {t('conflict.keepMine')}
        </Button>
      </Group>
    </div>
  );
}
