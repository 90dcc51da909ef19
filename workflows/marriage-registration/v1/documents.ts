/** The paper that is issued, by its name in the law of this version. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';

export const marriageRegistrationDocuments: Readonly<Record<string, Label>> = {
  'marriage-certificate': { vi: 'Giấy chứng nhận kết hôn', en: 'Marriage certificate' },
};
