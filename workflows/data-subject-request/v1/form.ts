/** What a person asks about the data that is kept of them; no more is asked for than finding the data takes. */
import { z } from 'zod';
import * as part from '../../_shared/form-parts/v1.js';

/** Whoever asks: the person, or somebody who may speak for the person. */
export const requestApplicantSchema = part.applicant.extend({
  relation: z.enum(['self', 'parent', 'guardian', 'representative']),
});

export const requestFormSchema = z.strictObject({
  /** Chủ thể dữ liệu: whose data it is. */
  subject: z.strictObject({
    personalId: part.personalId,
    fullName: part.personName,
    residence: part.address,
  }),
  request: z.strictObject({
    /** What is known of me, who looked at it, correct it, erase it. */
    kind: z.enum(['access', 'who-looked', 'correction', 'erasure']),
    /** Where the data stands. */
    records: z.enum(['case-files', 'civil-status', 'residence', 'social-insurance', 'social-protection']),
    details: part.text(1000),
    /** The paper that proves the right value, where one is to be put in. */
    proof: part.text(120).optional(),
  }),
});
