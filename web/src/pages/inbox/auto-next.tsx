import { useState } from 'react';
import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const STORED = 'lienthong.inbox.auto-next';

/** Whether the next item opens by itself after a decision: yes, unless somebody switched it off on this machine. */
export function useAutoNext() {
  const [isOn, setOn] = useState(() => localStorage.getItem(STORED) !== 'off');
  return {
    isOn,
    set: (next: boolean) => {
      localStorage.setItem(STORED, next ? 'on' : 'off');
      setOn(next);
    },
  };
}

export function AutoNextSwitch({ isOn, set }: ReturnType<typeof useAutoNext>) {
  const { t } = useTranslation('inbox');
  return (
    <Switch
      size="sm"
      label={t('autoNext')}
      checked={isOn}
      onChange={({ currentTarget: { checked } }) => set(checked)}
    />
  );
}
