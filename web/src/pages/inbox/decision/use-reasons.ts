import { useQuery } from '@tanstack/react-query';
import { versionQuery } from '../../../features/procedures/procedures.js';
import type { Reason } from '../../../features/reasons/reason.js';
import { reasonsFor, type ReasonedOutcome } from '../../../features/reasons/reasons.js';
import type { WorkItem } from '../work-item.js';

/** The reasons that an officer may give for an outcome of the item: those of its procedure first. */
export function useReasons({ procedure, version, step }: WorkItem, outcome: ReasonedOutcome): readonly Reason[] {
  const own = useQuery(versionQuery(procedure, version)).data?.reasons[step];
  return reasonsFor(own, outcome);
}
