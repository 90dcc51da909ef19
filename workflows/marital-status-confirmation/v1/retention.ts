import type { Retention } from '../../../src/kernel/procedure/procedure-version.js';
import { classOfKind, retentionRules } from '../../_shared/retention/v1.js';

/** The paper holds for six months and registers nothing: it is kept as application papers are. */
export const maritalStatusConfirmationRetention: Retention = {
  rules: retentionRules,
  classOf: classOfKind,
};
