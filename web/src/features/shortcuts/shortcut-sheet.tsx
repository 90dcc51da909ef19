import { useState } from 'react';
import { Kbd, Modal, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShortcut, useShortcuts } from './shortcut-provider.js';

/** The keys of the page that is open, at `?`. */
export function ShortcutSheet() {
  const { t } = useTranslation('shortcuts');
  const { t: common } = useTranslation();
  const { choice, active } = useShortcuts();
  const [isOpen, setOpen] = useState(false);
  useShortcut('help', () => setOpen(true));
  return (
    <Modal
      opened={isOpen}
      onClose={() => setOpen(false)}
      title={t('title')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <Table>
        <Table.Tbody>
          {active.map((id) => (
            <Table.Tr key={id}>
              <Table.Th scope="row">
                <Kbd>{choice.keys[id]}</Kbd>
              </Table.Th>
              <Table.Td>{t(`does.${id}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed" mt="sm">
        {t('change')}
      </Text>
    </Modal>
  );
}
