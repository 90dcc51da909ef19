import { useQuery } from '@tanstack/react-query';
import { answersQuery, attemptsQuery, holdersQuery } from '../../features/history/history.js';
import { holds, useMe } from '../../features/session/session.js';
import type { Beside } from './entries.js';
import type { Density } from './search.js';

/** What stands between the events: more of it the denser they stand, and some of it for auditors alone. */
export function useBeside(code: string, density: Density) {
  const isAuditor = holds(useMe(), 'auditor');
  const attempts = useQuery({ ...attemptsQuery(code), enabled: isAuditor });
  const answers = useQuery({ ...answersQuery(code), enabled: isAuditor && density === 'technical' });
  const holders = useQuery({ ...holdersQuery(code), enabled: density !== 'summary' });
  const beside: Beside = {
    attempts: attempts.data?.attempts ?? [],
    answers: density === 'technical' ? (answers.data?.items ?? []) : [],
    changes: density === 'summary' ? [] : (holders.data?.items ?? []),
  };
  const names = [attempts.data, holders.data].flatMap((answer) => answer?.names ?? []);
  const failed = [attempts, answers, holders].find(({ error }) => error !== null);
  return { beside, names, failed, omitted: density === 'technical' ? (answers.data?.omitted ?? 0) : 0 };
}
