import { z } from 'zod';
import type { CaseState } from '../../kernel/case-state.js';

/** What a case says of its promised day, beside the day itself. */
export const promisedDayShape = {
  /** Since when the time of the case stands; `due` promises nothing as long as it does. Absent while it runs. */
  duePausedSince: z.string().optional(),
};

/** Whether the promised day of a case holds. */
export function promisedDayOf({ clocks }: CaseState): { readonly duePausedSince?: string } {
  const pausedSince = clocks['case']?.pausedSince ?? undefined;
  return pausedSince === undefined ? {} : { duePausedSince: pausedSince };
}
