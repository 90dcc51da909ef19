import type { Retention } from '../../../src/kernel/procedure/procedure-version.js';
import { classOfKind, retentionRules } from '../../_shared/retention/v1.js';

/** A request and its answer are kept as application papers are: nothing of it stands in a register of civil status. */
export const requestRetention: Retention = { rules: retentionRules, classOf: classOfKind };
