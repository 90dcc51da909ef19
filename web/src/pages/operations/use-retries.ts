import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import type { Incident } from './operations.js';

/** An incident that somebody here retried, and why it was refused, if it was. */
export interface Retried {
  readonly incident: Incident;
  readonly refused?: string | undefined;
}

/** Retries incidents one by one; each is kept with what the server said until the list is put away. */
export function useRetries() {
  const queryClient = useQueryClient();
  const [retried, setRetried] = useState<readonly Retried[]>([]);
  const action = useAction(
    async (incidents: readonly Incident[], key) => {
      const done: Retried[] = [];
      for (const incident of incidents) done.push(await retry(incident, `${key}.${incident.id}`));
      return done;
    },
    async (done) => {
      const again = new Set(done.map(({ incident }) => stoppedBy(incident)));
      setRetried((before) => [...done, ...before.filter(({ incident }) => !again.has(stoppedBy(incident)))]);
      await queryClient.invalidateQueries({ queryKey: ['incidents'] });
    },
  );
  return { retried, clear: () => setRetried([]), action };
}

/** What fails again is a new incident of the same step: what became of the one before is old. */
function stoppedBy({ case: code, step, agency, id }: Incident): string {
  return code === undefined ? id : [code, step, agency].join(' ');
}

/** One that the server refuses does not keep the others from being retried; a server that is away does. */
async function retry(incident: Incident, key: string): Promise<Retried> {
  try {
    const params = { path: { id: incident.id }, header: { 'Idempotency-Key': key } };
    bodyOf(await api.POST('/api/v1/incidents/{id}/retry', { params }));
    return { incident };
  } catch (error) {
    const problem = problemOf(error);
    if (problem?.status !== 409) throw error;
    return { incident, refused: problem.detail ?? problem.title };
  }
}
