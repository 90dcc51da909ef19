import { localDateOf, plusDays } from '../../../kernel/values/time.js';
import type { DecisionRecord, ProposalRecord } from '../ports/change-record.js';
import type { HeldRoleRecord, Standing } from '../ports/standing.js';
import { changed } from './judgement.js';

/** A role as the operator's file gives it. */
export interface GivenRole extends HeldRoleRecord {
  readonly name?: string | undefined;
}

/** Who runs the command, as far as a machine knows it. */
export interface CommandLine {
  readonly systemUser: string;
  readonly databaseUser: string;
  /** Of the rows by which it is remembered. */
  readonly newId: () => string;
}

/** What was done without two administrators, in the form in which their acts are kept. */
export interface DoneAct {
  readonly proposal: ProposalRecord;
  readonly decision: DecisionRecord;
}

/** Nobody proposes or approves: an operator wrote it, with the password of a role of the database. */
const OPERATOR = 'operator:command-line';
const RULE = 'command-line';

/** The acts by which roles that an operator writes stand in the history of administration: one for each that is new or ends at another time. */
export function grantsByCommandLine(
  given: readonly GivenRole[],
  { roles, people, legalNow: at }: Pick<Standing, 'roles' | 'people' | 'legalNow'>,
  { systemUser, databaseUser, newId }: CommandLine,
): readonly DoneAct[] {
  const reason = { code: RULE, text: `npm run assignments (${systemUser}, ${databaseUser})` };
  return given.flatMap((role) => {
    const before = roles.find(({ id }) => id === role.id);
    if (before !== undefined && before.validTo === role.validTo) return [];
    const effect = { values: valuesOf(role, before, people.get(role.subject)) };
    const changeId = newId();
    return [
      {
        proposal: {
          id: changeId,
          kind: 'grant-role',
          office: role.office,
          body: grantOf(role),
          effect,
          reason,
          proposedBy: OPERATOR,
          proposedAt: at,
          rule: RULE,
        },
        decision: {
          changeId,
          id: newId(),
          decision: 'approved',
          effect,
          decidedBy: `database:${databaseUser}`,
          decidedAt: at,
          rule: RULE,
        },
      },
    ];
  });
}

function valuesOf(role: GivenRole, before: HeldRoleRecord | undefined, nameBefore: string | undefined) {
  return changed({
    name: [nameBefore, role.name ?? nameBefore],
    role: [before?.role, role.role],
    agency: [before?.agency, role.agency],
    office: [before?.office, role.office],
    'on-behalf-of': [before?.onBehalfOf, role.onBehalfOf],
    'valid-from': [before?.validFrom, role.validFrom],
    'last-moment': [before?.validTo, role.validTo],
  });
}

/** Of the shape of a proposal to grant a role. */
function grantOf({ subject, name, role, agency, office, validFrom, validTo }: GivenRole) {
  return {
    subject,
    ...(name !== undefined && { name }),
    role,
    ...(agency !== undefined && { agency }),
    ...(office !== undefined && { office }),
    from: localDateOf(validFrom),
    ...(validTo !== undefined && { lastDay: plusDays(localDateOf(validTo), -1) }),
  };
}
