import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ShortcutKey } from '../../../features/shortcuts/shortcut-key.js';
import { useShortcut } from '../../../features/shortcuts/shortcut-provider.js';
import type { ShortcutId } from '../../../features/shortcuts/shortcuts.js';
import { yesOf, type Outcome, type WorkItem } from '../work-item.js';

const KEYS: Readonly<Record<Outcome, ShortcutId>> = {
  approve: 'approve',
  propose: 'approve',
  sign: 'approve',
  refuse: 'refuse',
  'send-back': 'refuse',
  'request-supplement': 'supplement',
  'report-verification': 'verify',
};
const ORDER: readonly Outcome[] = [
  'approve',
  'propose',
  'sign',
  'request-supplement',
  'report-verification',
  'send-back',
  'refuse',
];

interface OutcomeChoiceProps {
  readonly item: WorkItem;
  readonly chosen: Outcome | undefined;
  readonly onChosen: (outcome: Outcome) => void;
}

/** What may be decided on the item, each with its key. Nothing is sent yet. */
export function OutcomeChoice({ item, chosen, onChosen }: OutcomeChoiceProps) {
  const { t } = useTranslation('inbox');
  const { outcomes } = item;
  const no = outcomes.find((outcome) => KEYS[outcome] === 'refuse');
  const yes = yesOf(item);
  const choose = (outcome: Outcome | undefined) => {
    if (outcome !== undefined) onChosen(outcome);
  };
  useShortcut('approve', () => choose(yes), yes !== undefined);
  useShortcut('refuse', () => choose(no), no !== undefined);
  useShortcut('supplement', () => choose('request-supplement'), outcomes.includes('request-supplement'));
  useShortcut('verify', () => choose('report-verification'), outcomes.includes('report-verification'));
  return (
    <Stack gap={6} role="group" aria-label={t('decision.choose')}>
      {ORDER.filter((outcome) => outcomes.includes(outcome)).map((outcome) => (
        <Button
          key={outcome}
          size="xs"
          justify="space-between"
          variant={outcome === chosen ? 'filled' : 'default'}
          aria-pressed={outcome === chosen}
          rightSection={<ShortcutKey of={KEYS[outcome]} />}
          onClick={() => onChosen(outcome)}
        >
          {t(`outcome.${outcome}`)}
        </Button>
      ))}
    </Stack>
  );
}
