import { holdOf, mayDo, yesOf, type Reader, type WorkItem } from '../work-item.js';

/** Why an item cannot be approved together with others, as far as the page can tell; the server decides. */
export type Hindrance = 'done' | 'held' | 'own' | 'role' | 'no-decision';

export function hindranceOf(item: WorkItem, me: Reader | undefined): Hindrance | undefined {
  const hold = holdOf(item, me?.subject);
  if (hold === 'done') return 'done';
  if (me !== undefined && [item.preparedBy, item.preparedFor].includes(me.subject)) return 'own';
  if (!mayDo(item, me)) return 'role';
  if (hold === 'other') return 'held';
  return yesOf(item) === undefined ? 'no-decision' : undefined;
}
