import type { FormEventHandler, ReactNode } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert.js';
import type { Incident } from './operations.js';

export interface DealProps {
  readonly incident: Incident;
  readonly onClose: () => void;
  /** The server did it. */
  readonly onDone: () => void;
}

interface DealDialogProps {
  readonly title: string;
  readonly text: string;
  readonly action: { readonly isPending: boolean; readonly error: Error | null };
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is asked for before an incident is dealt with; what was typed stays there if it is refused. */
export function DealDialog({ title, text, action, onSubmit, onClose, children }: DealDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form noValidate onSubmit={onSubmit}>
        <Stack gap="sm">
          <Text size="sm">{text}</Text>
          {children}
          {action.error !== null && <ProblemAlert error={action.error} takesFocus />}
          <Group justify="flex-end" gap="sm">
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
