/** In what relation somebody collects a result. */
export const RELATIONS = ['applicant', 'authorised', 'legal-representative'] as const;
