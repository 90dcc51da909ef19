/** What the prints of the papers say: as before, and the decisions of the other payers. */
import type { PaperForm } from '../../../src/kernel/procedure/paper-form.js';
import { deathPapers as first, funeralDecision, survivorDecision } from '../v1/papers.js';

export const deathPapers: Readonly<Record<string, PaperForm>> = {
  ...first,
  'funeral-benefit-decision': funeralDecision,
  'survivor-benefit-decision': survivorDecision,
  'merit-funeral-decision': funeralDecision,
};
