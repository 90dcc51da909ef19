import type { Retention } from '../../../src/kernel/procedure/procedure-version.js';
import { classOfKind, retentionRules } from '../../_shared/retention/v1.js';

/** What the register says is kept for good; everything else as application papers are, or less. */
export const deathRegistrationRetention: Retention = {
  rules: retentionRules,
  classOf: { ...classOfKind, 'result.death-registration': 'civil-status-record' },
};
