import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ShortcutKey } from '../../features/shortcuts/shortcut-key.js';
import { useShortcut } from '../../features/shortcuts/shortcut-provider.js';
import type { SteadyList } from './use-steady-list.js';
import classes from './inbox.module.css';

interface ChangesPillProps extends Pick<SteadyList, 'arrived' | 'left'> {
  readonly onTake: () => void;
}

/** Says what has changed in the list meanwhile, and takes it in; it lies over the list, which does not move. */
export function ChangesPill({ arrived, left, onTake }: ChangesPillProps) {
  const { t } = useTranslation('inbox');
  const isShown = arrived + left > 0;
  useShortcut('takeNew', onTake, isShown);
  return (
    <div role="status" className={classes['changes']}>
      {isShown && (
        <Button size="compact-sm" radius="xl" rightSection={<ShortcutKey of="takeNew" />} onClick={onTake}>
          {arrived > 0 ? t('changed.arrived', { n: arrived }) : t('changed.left', { n: left })}
        </Button>
      )}
    </div>
  );
}
