import type { Retention } from '../../../src/kernel/procedure/procedure-version.js';
import { classOfKind, retentionRules } from '../../_shared/retention/v1.js';

/**
 * A request and its answer, with how the person is reached for it, are a class of their own: else the request to erase something would
 * itself be what keeps it.
 */
export const requestRetention: Retention = {
  rules: retentionRules,
  classOf: Object.fromEntries(Object.keys(classOfKind).map((kind) => [kind, 'request-papers'])),
};
