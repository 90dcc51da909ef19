import type { Retention } from '../../../src/kernel/procedure/procedure-version.js';
import { classOfKind, retentionRules } from '../../_shared/retention/v1.js';

/** What the book of confirmations says is kept for good; everything else as application papers are, or less. */
export const maritalStatusConfirmationRetention: Retention = {
  rules: retentionRules,
  classOf: { ...classOfKind, 'result.marital-status-confirmation': 'civil-status-record' },
};
