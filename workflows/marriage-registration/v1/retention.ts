import type { Retention } from '../../../src/kernel/procedure/procedure-version.js';
import { classOfKind, retentionRules } from '../../_shared/retention/v1.js';

/** What the register says is kept for good; everything else as application papers are, or less. */
export const marriageRegistrationRetention: Retention = {
  rules: retentionRules,
  classOf: { ...classOfKind, 'result.marriage-registration': 'civil-status-record' },
};
