import type { FormEventHandler, ReactNode } from 'react';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import longLabel from './long-label.module.css';
import { useAskedClose } from './use-asked-close.js';

interface FormDialogProps {
  /** What is about to be done: the name of the dialog and of the button that does it. */
  readonly title: string;
  /** What the button is called, where it does something else than the title says. */
  readonly submitLabel?: string;
  readonly isPending: boolean;
  /** Why it was not done. */
  readonly problem: ReactNode;
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is asked for before something is done; what was typed stays there if it is refused, and is not thrown away by a slip. */
export function FormDialog({
  title,
  submitLabel = title,
  isPending,
  problem,
  onSubmit,
  onClose,
  children,
}: FormDialogProps) {
  const { t } = useTranslation();
  const asked = useAskedClose(onClose);
  return (
    <Modal
      opened
      onClose={asked.onClose}
      title={title}
      size="lg"
      styles={{ title: { fontWeight: 600, lineHeight: 1.3 } }}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form noValidate onSubmit={onSubmit} onChange={asked.onChange}>
        <Stack gap="sm">
          {children}
          {problem}
          <Group justify="flex-end" gap="sm" mt="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={isPending} className={longLabel['button'] ?? ''}>
              {submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
