/** What an agency asks that is no paper: a consent, which the desk gets from a person, and a code that another list has not. */
import type { WorkItemKind } from '../../../src/kernel/procedure/effects.js';

export const DESK_WORK: Readonly<Record<string, WorkItemKind>> = {
  'ct01-consent': 'consent',
  'parents-apart-consent': 'consent',
  'ethnic-group-unmapped': 'mapping',
};
