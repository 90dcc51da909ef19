/** The papers that the steps issue, by their names in the law of this version. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';
import { deathDocuments as first } from '../v1/documents.js';

export const deathDocuments: Readonly<Record<string, Label>> = {
  ...first,
  'funeral-benefit-decision': {
    vi: 'Quyết định hưởng trợ cấp mai táng (bảo hiểm xã hội)',
    en: 'Decision on the funeral benefit of social insurance',
  },
  'survivor-benefit-decision': {
    vi: 'Quyết định hưởng trợ cấp tuất',
    en: 'Decision on the survivor benefit',
  },
  'merit-funeral-decision': {
    vi: 'Quyết định trợ cấp mai táng đối với người có công',
    en: 'Decision on the funeral allowance for people with merit',
  },
};
