import { holdOf, yesOf, type WorkItem } from '../work-item.js';

/** Why an item cannot be approved together with others, as far as the page can tell; the server decides. */
export type Hindrance = 'done' | 'held' | 'own' | 'no-decision';

export function hindranceOf(item: WorkItem, subject: string | undefined): Hindrance | undefined {
  const hold = holdOf(item, subject);
  if (hold === 'done') return 'done';
  if (hold === 'other') return 'held';
  if (subject !== undefined && item.preparedBy === subject) return 'own';
  return yesOf(item) === undefined ? 'no-decision' : undefined;
}
