/** What an agency asks that is no paper: a consent, which the desk gets from a person, a code that another list
 * has not, and that a child is no other one: twins are taken for each other where numbers are given (Công văn 3160/BTP-CNTT). */
import type { WorkItemKind } from '../../../src/kernel/procedure/effects.js';

export const DESK_WORK: Readonly<Record<string, WorkItemKind>> = {
  'ct01-consent': 'consent',
  'parents-apart-consent': 'consent',
  'ethnic-group-unmapped': 'mapping',
  'twins-confirmation': 'confirmation',
};
