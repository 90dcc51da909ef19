import { Button, Checkbox, Group, Stack, Table, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../features/shortcuts/shortcut-provider.js';
import { mayMeet, SHORTCUTS, shortcutIds, type ShortcutId } from '../../features/shortcuts/shortcuts.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { Page } from '../../ui/page.js';
import { ThemeChoice } from '../../ui/theme-choice.js';

export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { choice, choose } = useShortcuts();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Title order={2} size="h5">
        {t('appearance')}
      </Title>
      <Group>
        <LanguageChoice />
        <ThemeChoice />
      </Group>
      <Title order={2} size="h5">
        {t('shortcuts')}
      </Title>
      <Stack gap="sm" maw={560}>
        <Checkbox
          label={t('on')}
          checked={choice.isOn}
          onChange={(event) => choose({ ...choice, isOn: event.currentTarget.checked })}
        />
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('does')}</Table.Th>
              <Table.Th>{t('key')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shortcutIds().map((id) => (
              <ShortcutRow key={id} id={id} />
            ))}
          </Table.Tbody>
        </Table>
        <Group>
          <Button variant="default" onClick={() => choose({ isOn: true, keys: SHORTCUTS })}>
            {t('reset')}
          </Button>
        </Group>
      </Stack>
    </Page>
  );
}

function ShortcutRow({ id }: { readonly id: ShortcutId }) {
  const { t } = useTranslation('settings');
  const { t: shortcut } = useTranslation('shortcuts');
  const { choice, choose } = useShortcuts();
  const key = choice.keys[id];
  const other = shortcutIds().find(
    (candidate) => candidate !== id && mayMeet(candidate, id) && choice.keys[candidate] === key,
  );
  return (
    <Table.Tr>
      <Table.Td>{shortcut(`does.${id}`)}</Table.Td>
      <Table.Td>
        <TextInput
          aria-label={`${t('key')}: ${shortcut(`does.${id}`)}`}
          w={64}
          value={key}
          error={other === undefined ? undefined : t('taken', { other: shortcut(`does.${other}`) })}
          onChange={(event) => {
            const typed = event.currentTarget.value.slice(-1);
            if (typed.trim() !== '') choose({ ...choice, keys: { ...choice.keys, [id]: typed } });
          }}
        />
      </Table.Td>
    </Table.Tr>
  );
}
