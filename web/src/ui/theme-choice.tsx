import { NativeSelect, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const SCHEMES = ['auto', 'light', 'dark'] as const;

export function ThemeChoice() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <NativeSelect
      size="xs"
      aria-label={t('theme.label')}
      value={colorScheme}
      data={SCHEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
      onChange={(event) => {
        const scheme = SCHEMES.find((candidate) => candidate === event.currentTarget.value);
        if (scheme !== undefined) setColorScheme(scheme);
      }}
    />
  );
}
