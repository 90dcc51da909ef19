/** What the prints of the papers say: as before, and the decisions of the other payers, also to organisations. */
import { paperField as field } from '../../../src/kernel/procedure/paper-form.js';
import type { PaperForm } from '../../../src/kernel/procedure/paper-form.js';
import { deathPapers as first, funeralDecision, survivorDecision } from '../v1/papers.js';

const decision = funeralDecision(field('Người đại diện', 'funeral.recipient.representative'));

export const deathPapers: Readonly<Record<string, PaperForm>> = {
  ...first,
  'funeral-allowance-decision': decision,
  'funeral-benefit-decision': decision,
  'survivor-benefit-decision': survivorDecision,
  'merit-funeral-decision': decision,
};
