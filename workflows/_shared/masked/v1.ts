/**
 * What of an application is masked until somebody asks for it with a reason. It is no part of a version's digest: how much officers
 * see at a glance is not what a case is decided by.
 */
import type { MaskedFields } from '../../../src/kernel/procedure/masked-fields.js';

/** Whoever applies: how they are known to the state, and how they are reached. */
export const maskedApplicant: MaskedFields = {
  'applicant.personalId': 'number',
  'applicant.phone': 'phone',
  'applicant.email': 'email',
};
