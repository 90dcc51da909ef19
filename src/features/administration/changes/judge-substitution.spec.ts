/** Acting in the place of another, for a time. */
import { instant } from '../../../kernel/values/time.js';
import type { HeldRoleRecord } from '../ports/standing.js';
import { judgeSubstitution } from './judge-substitution.js';

const NOW = instant('2026-11-27T03:00:00.000Z');
const OWN: HeldRoleRecord = {
  id: '01930000-0000-7000-8000-0000000000d1',
  subject: 'an',
  role: 'desk-officer',
  office: 'one-stop.07210',
  validFrom: instant('2025-07-01T00:00:00.000Z'),
};

function judged(held: HeldRoleRecord, subject = 'binh', others: readonly HeldRoleRecord[] = []) {
  const roles = [held, ...others];
  const standing = { legalNow: NOW, offices: [], publications: [], people: new Map(), haveActed: new Set(''), roles };
  const change = { assignment: OWN.id, subject, from: '2026-11-27', lastDay: '2026-12-04' };
  return judgeSubstitution({ kind: 'substitute', ...change }, standing, { id: 'new', proposer: 'admin' });
}
const refusalsOf = (...asked: Parameters<typeof judged>) => judged(...asked).conflicts.map(({ code }) => code);

describe('a substitution', () => {
  it('gives the role of another, at their office, for a time', () => {
    const taken = { ...OWN, id: 'new', subject: 'binh', onBehalfOf: 'an', validFrom: NOW };

    expect(judged(OWN).writes.roles).toEqual([{ ...taken, validTo: '2026-12-04T17:00:00.000Z' }]);
    expect(judged(OWN).conflicts).toEqual([]);
  });

  it('is not passed on, and there is none of a role of the whole province, nor of an administrator', () => {
    expect(refusalsOf({ ...OWN, onBehalfOf: 'chi' })).toEqual(['not-to-be-taken-over']);
    expect(refusalsOf({ ...OWN, role: 'auditor', office: undefined })).toEqual(['not-to-be-taken-over']);
    expect(refusalsOf({ ...OWN, role: 'admin' })).toEqual(['not-to-be-taken-over']);
  });

  it('is for somebody else, proposed by a third, of a role that is held then, and once', () => {
    expect(refusalsOf(OWN, 'an')).toEqual(['own-substitute']);
    expect(refusalsOf(OWN, 'admin')).toEqual(['role-for-oneself']);
    expect(refusalsOf({ ...OWN, validTo: NOW })).toEqual(['role-not-held-then']);
    expect(refusalsOf(OWN, 'binh', judged(OWN).writes.roles)).toEqual(['substitute-already']);
  });
});
