import type { FormEventHandler, ReactNode } from 'react';
import { Text } from '@mantine/core';
import { FormDialog } from '../../ui/form-dialog.js';
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

/** What is asked for before an incident is dealt with. */
export function DealDialog({ text, action: { isPending, error }, children, ...dialog }: DealDialogProps) {
  return (
    <FormDialog {...dialog} isPending={isPending} problem={error !== null && <ProblemAlert error={error} takesFocus />}>
      <Text size="sm">{text}</Text>
      {children}
    </FormDialog>
  );
}
