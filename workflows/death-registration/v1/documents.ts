/** The paper that is issued, by its name in the law of this version. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';

export const deathRegistrationDocuments: Readonly<Record<string, Label>> = {
  'death-extract': { vi: 'Trích lục khai tử', en: 'Extract of death registration' },
};
