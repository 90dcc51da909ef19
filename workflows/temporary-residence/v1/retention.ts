import type { Retention } from '../../../src/kernel/procedure/procedure-version.js';
import { classOfKind, retentionRules } from '../../_shared/retention/v1.js';

/** A stay ends, and the register of residence keeps its own book: all of it is kept as application papers are, or less. */
export const temporaryResidenceRetention: Retention = { rules: retentionRules, classOf: classOfKind };
