import { holdOf, mayDo, yesOf, type WorkItem } from '../work-item.js';

/** Why an item cannot be approved together with others, as far as the page can tell; the server decides. */
export type Hindrance = 'done' | 'held' | 'barred' | 'role' | 'no-decision';

export function hindranceOf(item: WorkItem, subject: string | undefined): Hindrance | undefined {
  const hold = holdOf(item, subject);
  if (hold === 'done') return 'done';
  if (!mayDo(item)) return item.barred.length > 0 ? 'barred' : 'role';
  if (hold === 'other') return 'held';
  return yesOf(item) === undefined ? 'no-decision' : undefined;
}
