/** The papers that the steps issue, by their names in the law of this version. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';
import { birthDocuments as before } from '../v2/documents.js';

export const birthDocuments: Readonly<Record<string, Label>> = {
  ...before,
  'identity-card': { vi: 'Thẻ căn cước', en: 'Identity card' },
};
