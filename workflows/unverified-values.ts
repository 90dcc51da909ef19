/**
 * Where the values stand that nobody has read in a text in force, under the id of the question that asks for each: how many in a file
 * are not confirmed. A value stands with the rule that uses it, because a version of a procedure is sealed as a whole (ADR 0043); the
 * list is complete, and whoever adds a value, or finds an answer, changes it here.
 */
export const unverifiedValues: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'portal-status-names': { 'workflows/portal-statuses.ts': 7 },
  'consent-limit': { 'workflows/_shared/deadline-rules/v2/consent.ts': 1 },
  'marriage-code': { 'workflows/official-codes.ts': 1 },
  'marital-status-code': { 'workflows/official-codes.ts': 1 },
  'days-of-codes': { 'workflows/official-codes.ts': 6 },
  'codes-of-civil-status': {
    'workflows/_shared/code-lists/ethnic-groups.ts': 1,
    // The rows that an installation was told.
    'src/kernel/procedure/code-lists.ts': 1,
  },
  'social-funeral-multiplier': { 'agency-systems/social-protection/amounts.ts': 1 },
  'days-off-2027': { 'src/kernel/calendar/days-2026.ts': 1, 'src/kernel/calendar/days-2027.ts': 3 },
  'extract-copy-fee': { 'workflows/_shared/fees/v1.ts': 3 },
  'limits-of-decree-301': {
    'workflows/interlinked-birth/v3/deadlines.ts': 1,
    'workflows/interlinked-death/v3/procedure.ts': 1,
  },
  'identity-card-limit': {
    'workflows/interlinked-birth/v3/deadlines.ts': 1,
    'workflows/interlinked-birth/v3/steps.ts': 1,
  },
  'foundling-notice': { 'workflows/interlinked-birth/v2/deadlines.ts': 1 },
  'verification-by-civil-status': {
    'workflows/interlinked-birth/v2/deadlines.ts': 1,
    'workflows/death-registration/v1/deadlines.ts': 1,
    'workflows/marriage-registration/v1/deadlines.ts': 1,
    'workflows/marriage-registration/v1/procedure.ts': 1,
    'workflows/marriage-registration/v1/steps.ts': 1,
  },
  'marital-status-inquiry': {
    'workflows/marital-status-confirmation/v1/deadlines.ts': 1,
    'workflows/marital-status-confirmation/v1/procedure.ts': 1,
    'workflows/marital-status-confirmation/v1/steps.ts': 1,
  },
  'temporary-residence-limit': {
    'workflows/temporary-residence/v1/deadlines.ts': 1,
    'workflows/temporary-residence/v1/procedure.ts': 1,
    'workflows/temporary-residence/v1/steps.ts': 1,
  },
  'limits-of-deaths': {
    'workflows/interlinked-death/v1/deadlines.ts': 3,
    'workflows/interlinked-death/v1/steps.ts': 1,
    'workflows/interlinked-death/v2/deadlines.ts': 1,
    'workflows/interlinked-death/v2/procedure.ts': 1,
  },
  'merit-funeral-allowance': {
    'workflows/interlinked-death/v2/deadlines.ts': 1,
    'workflows/interlinked-death/v2/steps.ts': 1,
  },
  'data-subject-limits': {
    'workflows/data-subject-request/v1/deadlines.ts': 2,
    'workflows/data-subject-request/v1/procedure.ts': 2,
    'workflows/data-subject-request/v1/steps.ts': 2,
  },
  'hours-of-internal-limits': {
    'workflows/_shared/deadline-rules/v2.ts': 1,
    'workflows/data-subject-request/v1/deadlines.ts': 1,
  },
  'retention-periods': { 'workflows/_shared/retention/v1.ts': 5 },
};
