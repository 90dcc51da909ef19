import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api/client.js';
import type { paths } from '../../../api/schema.js';
import { useAction } from '../../../api/use-action.js';
import type { Case } from '../../../features/case/case.js';
import type { ProcedureVersion } from '../../../features/procedures/procedures.js';
import type { CommandName } from './command-names.js';

type CommandBody = paths['/api/v1/cases/{code}/commands/{name}']['post']['requestBody']['content']['application/json'];

export type Done = 'recorded' | 'prepared';

/** What the dialog of a command is given. */
export interface CommandProps {
  readonly found: Case;
  /** Of its procedure. */
  readonly version: ProcedureVersion;
  readonly onClose: () => void;
  /** The server did it; or another person has to confirm it first. */
  readonly onDone: (outcome: Done) => void;
}

/** Gives a command to the case; everything that shows it is fetched anew when it was done. */
export function useCommand(name: CommandName, props: CommandProps) {
  const { code } = props.found;
  const done = useCommandDone(props);
  return useAction(
    async (body: CommandBody, key) => {
      const params = { path: { code, name }, header: { 'Idempotency-Key': key } };
      return bodyOf(await api.POST('/api/v1/cases/{code}/commands/{name}', { params, body }));
    },
    () => done('recorded'),
  );
}

/** What follows a command that was done. */
export function useCommandDone({ found: { code }, onDone }: CommandProps): (outcome: Done) => Promise<void> {
  const queryClient = useQueryClient();
  return async (outcome) => {
    await Promise.all(
      [['case', code], ['cases'], ['work-items']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
    );
    onDone(outcome);
  };
}
