import type { FormEventHandler, ReactNode } from 'react';
import type { Case } from '../../../features/case/case.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { CommandProblem } from './command-problem.js';

interface CommandDialogProps {
  readonly found: Case;
  readonly title: string;
  readonly action: { readonly isPending: boolean; readonly error: Error | null };
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a command asks for before it is given. */
export function CommandDialog({ found, action: { isPending, error }, children, ...dialog }: CommandDialogProps) {
  return (
    <FormDialog
      {...dialog}
      isPending={isPending}
      problem={error !== null && <CommandProblem error={error} found={found} />}
    >
      {children}
    </FormDialog>
  );
}
