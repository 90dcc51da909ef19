/** Lists are cut by a scope in SQL, one case is asked about in the policy: both say the same of every case. */
import fc from 'fast-check';
import { authorize } from '../policy/authorize.js';
import { rolesFor } from '../policy/policy.js';
import { ROLES } from '../policy/role.js';
import { heldRoles, inRoles } from './viewer.js';
import { scopeOf } from './visible-scope.js';

const OFFICES = ['one-stop.07210', 'civil-status.07210', 'one-stop.09187'];
const LAN = { kind: 'person', subject: 'lan' } as const;

const assignments = fc.record(
  {
    subject: fc.constant(LAN.subject),
    role: fc.constantFrom(...ROLES.filter((role) => role !== 'portal')),
    office: fc.constantFrom(...OFFICES),
    onBehalfOf: fc.constant('minh'),
  },
  { requiredKeys: ['subject', 'role'] },
);
const cases = fc.record({ channel: fc.constantFrom('counter', 'portal'), offices: fc.subarray(OFFICES) });
const acts = fc.constantFrom('cases.list' as const, 'case.read' as const, 'case.explain' as const);

describe('the scope of a list', () => {
  it('has a case in it exactly if its viewer may see that case', () => {
    fc.assert(
      fc.property(fc.array(assignments, { maxLength: 4 }), cases, acts, (given, about, act) => {
        const roles = heldRoles(given);
        const viewer = { ...LAN, until: '', roles, allRoles: roles };
        const scope = scopeOf(inRoles(viewer, rolesFor([act])));
        const isIn =
          scope.kind === 'province' ||
          (scope.kind === 'offices' && about.offices.some((office) => scope.offices.includes(office)));

        expect(authorize(LAN, act, about, given).kind === 'allowed').toBe(isIn);
      }),
    );
  });

  it('is of the portal what came through it', () => {
    const roles = [{ role: 'portal' }] as const;
    const portal = { kind: 'client', subject: 'portal', until: '', roles, allRoles: roles } as const;

    expect(scopeOf(portal)).toEqual({ kind: 'portal' });
  });
});
