import { z } from 'zod';
import { plusMs } from '../../kernel/values/time.js';
import { DRAFT_DAYS_KEPT } from './ports/draft-store.port.js';
import type { DraftOutline } from './ports/draft-store.port.js';

const DAY_MS = 86_400_000;

/** What lists and answers to savings say of a draft: nothing personal. */
export const draftOutlineResponse = z.object({
  id: z.string(),
  procedure: z.string(),
  version: z.int(),
  revision: z.int(),
  savedAt: z.string(),
  /** It goes then, unless it is saved again. */
  keptUntil: z.string(),
  /** The sections of the form that are still to be completed; none: it can be submitted. */
  unfinished: z.array(z.string()),
});

/** The outline in its wire shape. */
export function draftOutlineView(draft: DraftOutline): z.infer<typeof draftOutlineResponse> {
  return draftOutlineResponse.parse({ ...draft, keptUntil: plusMs(draft.savedAt, DRAFT_DAYS_KEPT * DAY_MS) });
}
