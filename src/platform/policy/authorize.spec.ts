/** Rights as properties: whatever somebody holds, they may do no more than the table says, and less of it gives no more. */
import fc from 'fast-check';
import { authorize } from './authorize.js';
import type { Actor, Target } from './authorize.js';
import { inForce } from './in-force.js';
import type { Assignment, DatedAssignment } from './in-force.js';
import { POLICY, rolesFor } from './policy.js';
import type { Act } from './policy.js';
import { ROLES } from './role.js';

const LAN: Actor = { kind: 'person', subject: 'lan' };
const AT = '2026-11-27T03:00:00.000Z';
const COMMUNES = ['07210', '07213'];
const AGENCIES = ['civil-status', 'residence'];
const SUBJECTS = ['lan', 'minh', 'hoa'];

const acts = fc.constantFrom(...Object.keys(POLICY).flatMap((act) => (isAct(act) ? [act] : [])));
const subjects = fc.constantFrom(...SUBJECTS);
const offices = fc.constantFrom(
  ...COMMUNES.flatMap((commune) => [...AGENCIES, 'one-stop'].map((agency) => `${agency}.${commune}`)),
);
const agencies = fc.constantFrom(...AGENCIES);
const assignments = fc.record(
  { subject: subjects, role: fc.constantFrom(...ROLES), office: offices, agency: agencies, onBehalfOf: subjects },
  { requiredKeys: ['subject', 'role'] },
);
const held = fc.array(assignments, { maxLength: 6 });
const targets = fc.record(
  {
    channel: fc.constantFrom('counter', 'portal'),
    offices: fc.array(offices, { maxLength: 3 }),
    desk: offices,
    step: fc.record({ office: offices, agency: agencies }, { requiredKeys: ['office'] }),
    duty: fc.constantFrom('supplies' as const, 'examines' as const, 'signs' as const),
    asksFamily: fc.boolean(),
    owner: subjects,
    awaitsSignature: fc.boolean(),
    involved: fc.array(subjects, { maxLength: 2 }),
    preparedBy: fc.array(subjects, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
/** Acts that change something of a case, by people. */
const DECIDING: readonly Act[] = Object.keys(POLICY).flatMap((act) =>
  isAct(act) && POLICY[act].not?.includes('own-case') === true ? [act] : [],
);

function isAct(name: string): name is Act {
  return Object.hasOwn(POLICY, name);
}

const OF_ENGINE: readonly Act[] = ['case.amend-calendar', 'case.transfer', 'case.succeed-office', 'case.migrate'];
const mayDo = (act: Act, target: Target, given: readonly Assignment[], actor = LAN) =>
  authorize(actor, act, target, given).kind === 'allowed';
const without = <T>(list: readonly T[], at: number) => list.filter((_, index) => index !== at);

describe('what somebody may do', () => {
  it('is nothing without an assignment of their own, whatever others hold', () => {
    fc.assert(
      fc.property(acts, targets, held, (act, target, given) => {
        const ofOthers = given.filter(({ subject }) => subject !== LAN.subject);
        expect(authorize(LAN, act, target, ofOthers)).toEqual({ kind: 'denied', code: 'forbidden' });
      }),
    );
  });

  it('does not grow when an assignment is taken away', () => {
    fc.assert(
      fc.property(acts, targets, held, fc.nat(5), (act, target, given, at) => {
        fc.pre(mayDo(act, target, without(given, at)));
        expect(mayDo(act, target, given)).toBe(true);
      }),
    );
  });

  it('does not grow when less is known of what it is about', () => {
    const places = ['channel', 'offices', 'desk', 'step', 'asksFamily', 'duty', 'owner'] as const;
    fc.assert(
      fc.property(acts, targets, held, fc.constantFrom(...places), (act, target, given, place) => {
        const { [place]: _taken, ...rest } = target;
        fc.pre(mayDo(act, rest, given));
        expect(mayDo(act, target, given)).toBe(true);
      }),
    );
  });

  it('is only what the table lists for a role that they hold', () => {
    fc.assert(
      fc.property(acts, targets, held, (act, target, given) => {
        const roles = given.filter(({ subject }) => subject === LAN.subject).map(({ role }) => role);
        fc.pre(!rolesFor([act]).some((role) => roles.includes(role)));
        expect(mayDo(act, target, given)).toBe(false);
      }),
    );
  });

  it('ends at the office and the agency of the assignment', () => {
    const officers = fc.constantFrom('desk-officer', 'agency-officer', 'signing-officer');
    const elsewhere = fc.constantFrom(
      { office: 'civil-status.09187', agency: 'civil-status' },
      { office: 'civil-status.07210', agency: 'residence' },
    );
    const target = {
      channel: 'portal',
      desk: 'one-stop.07210',
      step: { office: 'civil-status.07210', agency: 'civil-status' },
    };
    fc.assert(
      fc.property(fc.constantFrom(...DECIDING), targets, officers, elsewhere, (act, { duty }, role, place) => {
        expect(mayDo(act, { ...target, duty }, [{ subject: 'lan', role, ...place }])).toBe(false);
      }),
    );
  });

  it('is never anything about a case of their own family, nor in the place of somebody whose case it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DECIDING), targets, held, (act, target, given) => {
        expect(mayDo(act, { ...target, involved: ['lan'] }, given)).toBe(false);
        const inPlaceOfMinh = given.map((assignment) => ({ ...assignment, onBehalfOf: 'minh' }));
        expect(mayDo(act, { ...target, involved: ['minh'] }, inPlaceOfMinh)).toBe(false);
      }),
    );
  });

  it('is never to sign what they, or those in whose place they act, prepared', () => {
    const place = { office: 'civil-status.07210', agency: 'civil-status' };
    const signing = fc.record({ onBehalfOf: fc.option(subjects, { nil: undefined }) });
    const preparers = fc.uniqueArray(subjects, { maxLength: 2 });
    fc.assert(
      fc.property(fc.array(signing, { minLength: 1, maxLength: 3 }), preparers, (rights, preparedBy) => {
        const given = rights.map((right) => ({ ...right, ...place, subject: 'lan', role: 'signing-officer' }));
        const mayKeepOn = rights.some(
          ({ onBehalfOf }) => !['lan', onBehalfOf].some((person) => preparedBy.includes(person ?? '')),
        );
        expect(mayDo('work-item.decide', { duty: 'signs', step: place, preparedBy }, given)).toBe(mayKeepOn);
      }),
    );
  });

  it('is to record a result for a step of which a decision waits to be signed, only if they may sign it', () => {
    const place = { office: 'civil-status.07210', agency: 'civil-status' };
    const examining = { ...place, subject: 'lan', role: 'agency-officer' };
    const signing = { ...place, subject: 'lan', role: 'signing-officer' };
    const verdict = (target: Target, ...given: Assignment[]) =>
      authorize(LAN, 'case.record-outside-result', { step: place, ...target }, given);
    const awaitsSignature = { awaitsSignature: true, preparedBy: ['minh'] };

    expect(verdict({}, examining)).toMatchObject({ kind: 'allowed' });
    expect(verdict(awaitsSignature, examining)).toEqual({ kind: 'denied', code: 'forbidden' });
    expect(verdict(awaitsSignature, examining, signing)).toMatchObject({
      kind: 'allowed',
      rule: 'role:signing-officer@civil-status.07210',
    });
    expect(verdict({ ...awaitsSignature, preparedBy: ['lan'] }, examining, signing)).toEqual({
      kind: 'denied',
      code: 'same-person-may-not-sign',
    });
  });

  it('is told with the rule by which it is allowed, a right of their own before one of another', () => {
    const target: Target = { duty: 'signs', step: { office: 'civil-status.07210', agency: 'civil-status' } };
    const own = { subject: 'lan', role: 'signing-officer', office: 'civil-status.07210', agency: 'civil-status' };
    const forMinh = { ...own, onBehalfOf: 'minh' };

    expect(authorize(LAN, 'work-item.decide', target, [forMinh, own])).toEqual({
      kind: 'allowed',
      rule: 'role:signing-officer@civil-status.07210',
    });
    expect(authorize(LAN, 'work-item.decide', target, [forMinh])).toEqual({
      kind: 'allowed',
      rule: 'role:signing-officer@civil-status.07210;for:minh',
      onBehalfOf: 'minh',
    });
    expect(authorize(LAN, 'work-item.decide', { ...target, preparedBy: ['minh'] }, [forMinh])).toEqual({
      kind: 'denied',
      code: 'same-person-may-not-sign',
    });
  });

  it('is for our own process only what the table says, and for an agency system nothing', () => {
    fc.assert(
      fc.property(acts, targets, held, (act, target, given) => {
        expect(mayDo(act, target, given, { kind: 'engine', subject: 'lan' })).toBe(OF_ENGINE.includes(act));
        expect(mayDo(act, target, given, { kind: 'agency', subject: 'lan' })).toBe(false);
      }),
    );
  });
});

describe('an assignment', () => {
  const moments = fc.constantFrom('2026-11-01T00:00:00.000Z', AT, '2026-12-01T00:00:00.000Z');
  const dated = fc.array(
    fc
      .tuple(assignments, moments, fc.option(moments, { nil: undefined }))
      .map(([assignment, validFrom, validTo]): DatedAssignment => ({ ...assignment, validFrom, validTo })),
    { maxLength: 8 },
  );

  it('gives no right before its first moment nor from its end on', () => {
    fc.assert(
      fc.property(dated, (given) => {
        for (const { validFrom, validTo } of inForce(given, AT)) {
          expect(validFrom <= AT).toBe(true);
          expect(validTo === undefined || validTo > AT).toBe(true);
        }
      }),
    );
  });

  it('of somebody who acts in the place of another gives what that one holds themselves, and not longer', () => {
    fc.assert(
      fc.property(dated, (given) => {
        const current = inForce(given, AT);
        for (const { onBehalfOf, role, office, agency } of current.filter((one) => one.onBehalfOf !== undefined)) {
          expect(current).toContainEqual(
            expect.objectContaining({
              subject: onBehalfOf,
              role,
              ...(office && { office }),
              ...(agency && { agency }),
            }),
          );
        }
      }),
    );
  });

  it('is never that of an administrator, of whom two have to agree, in the place of another', () => {
    const role = { role: 'admin', office: 'civil-status.07210', validFrom: '2026-01-01T00:00:00.000Z' };
    const minh = { ...role, subject: 'minh' };

    expect(inForce([minh, { ...role, subject: 'lan', onBehalfOf: 'minh' }], AT)).toEqual([minh]);
  });

  it('that has ended gives nothing to those who act in its place, whatever was passed on', () => {
    const role = { role: 'signing-officer', office: 'civil-status.07210', agency: 'civil-status' };
    const minh = { ...role, subject: 'minh', validFrom: '2026-01-01T00:00:00.000Z', validTo: AT };
    const lan = { ...role, subject: 'lan', onBehalfOf: 'minh', validFrom: '2026-11-01T00:00:00.000Z' };
    const hoa = { ...lan, subject: 'hoa', onBehalfOf: 'lan' };

    expect(inForce([minh, lan, hoa], '2026-11-27T02:59:59.999Z')).toEqual([minh, lan]);
    expect(inForce([minh, lan, hoa], AT)).toEqual([]);
  });
});
