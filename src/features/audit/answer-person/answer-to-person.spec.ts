import { instant } from '../../../kernel/values/time.js';
import { answerToPerson } from './answer-to-person.js';

const AT = instant('2026-11-26T02:00:00.000Z');
const OFFICES = { 'one-stop.07210': { vi: 'Bộ phận một cửa', en: 'One-stop desk' } };

/** What a citizen is told of an access that somebody made by that right. */
function told(actor: string, rule: string) {
  const entry = { id: 'e', at: AT, actor, rule, purpose: 'case-handling', persons: 3, fields: ['application'] };
  const page = { items: [{ ...entry, offHours: true, reasonUnreadable: false }], nextCursor: null };
  return answerToPerson(page, { people: { 'desk-officer': 'Nguyễn Minh Dũng' }, offices: OFFICES });
}

describe('what a citizen is told of an access', () => {
  it('is the office and the role, what for and what was seen, and never who it was', () => {
    const answer = told('person:desk-officer', 'role:desk-officer@one-stop.07210');

    expect(answer).toEqual({
      items: [
        { at: AT, role: 'desk-officer', office: 'one-stop.07210', purpose: 'case-handling', fields: ['application'] },
      ],
      isCut: false,
      offices: OFFICES,
    });
    expect(JSON.stringify(answer)).not.toContain('Dũng');
    expect(JSON.stringify(answer)).not.toContain('person:');
  });

  it.each([
    ['person:auditor', 'role:auditor@province', 'auditor'],
    ['proof-holder', 'proof', 'proof-holder'],
    ['person:x', 'role:signing-officer@civil-status.07210;for:person-y', 'signing-officer'],
  ])('by %s through %s is that of the role %s', (actor, rule, role) => {
    expect(told(actor, rule).items[0]?.role).toBe(role);
  });
});
