import type { FormEventHandler, ReactNode } from 'react';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Case } from '../../../features/case/case.js';
import { CommandProblem } from './command-problem.js';

interface CommandDialogProps {
  readonly found: Case;
  readonly title: string;
  readonly action: { readonly isPending: boolean; readonly error: Error | null };
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a command asks for before it is given; what was typed stays there if it is refused. */
export function CommandDialog({ found, title, action, onSubmit, onClose, children }: CommandDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      styles={{ title: { fontWeight: 600 } }}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form noValidate onSubmit={onSubmit}>
        <Stack gap="sm">
          {children}
          {action.error !== null && <CommandProblem error={action.error} found={found} />}
          <Group justify="flex-end" gap="sm" mt="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={action.isPending}>
              {title}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
