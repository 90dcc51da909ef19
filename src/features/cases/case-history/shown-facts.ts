import type { Seen } from '../../../engine/disclosure/seen-by.js';
import type { Facts } from '../../../kernel/values/facts.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/**
 * The facts of an event as the viewer reads them. Which other cases looked the same is for those who compare and who look after
 * them: the codes are other families', of whom neither the portal nor an office of a few steps learns anything.
 */
export function shownFacts(facts: Facts, { kind }: Pick<Viewer, 'kind'>, seen: Seen): Facts {
  if (kind === 'person' && seen === 'whole') return facts;
  const { duplicates: _others, ...shown } = facts;
  return shown;
}
