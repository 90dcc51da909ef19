import type { Explanation, Step } from '../../features/case/case.js';

export type Waiting = Explanation['waitsFor'][number];

/** What the desk has to find out itself is in an officer's hands: nobody has to supply anything. */
export function shownStatus(
  { status }: Pick<Step, 'status'>,
  waiting: Pick<Waiting, 'holder'> | undefined,
): Step['status'] {
  return status === 'awaiting-supplement' && waiting?.holder.kind === 'officer' ? 'awaiting-decision' : status;
}
