/** The paper that is issued, by its name in the law of this version. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';

export const maritalStatusConfirmationDocuments: Readonly<Record<string, Label>> = {
  'marital-status-paper': { vi: 'Giấy xác nhận tình trạng hôn nhân', en: 'Confirmation of marital status' },
};
