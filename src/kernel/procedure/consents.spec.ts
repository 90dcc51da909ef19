import { areAllGiven, consentsAfter, notGiven, objectionIn } from './consents.js';
import type { ConsentAnswer, Consents } from './consents.js';

const ASKED_AT = '2026-03-02T02:00:00.000Z';
const asked: Consents = {
  'household-head': { answer: 'asked', at: ASKED_AT },
  'other-parent': { answer: 'asked', at: ASKED_AT },
};

const answer = (person: string, said: ConsentAnswer, at: string) => ({ consents: [{ person, answer: said, at }] });

describe('the consents of a step', () => {
  it('are all given when everybody has agreed, and not before', () => {
    const one = consentsAfter(asked, answer('household-head', 'given', '2026-03-02T03:00:00.000Z'));
    const both = consentsAfter(one, answer('other-parent', 'given', '2026-03-02T04:00:00.000Z'));

    expect([asked, one, both].map(areAllGiven)).toEqual([false, false, true]);
  });

  it.each(['refused', 'withdrawn', 'unreachable'] as const)('are held up by one that is %s', (said) => {
    const after = consentsAfter(asked, answer('other-parent', said, '2026-03-02T03:00:00.000Z'));

    expect(objectionIn(asked)).toBeUndefined();
    expect(objectionIn(after)).toBe(said);
  });

  it('are on paper of everybody who has not agreed when the step goes on', () => {
    const one = consentsAfter(asked, answer('household-head', 'given', '2026-03-02T03:00:00.000Z'));
    const other = consentsAfter(one, answer('other-parent', 'refused', '2026-03-02T04:00:00.000Z'));

    expect([asked, one, other].map(notGiven)).toEqual([
      ['household-head', 'other-parent'],
      ['other-parent'],
      ['other-parent'],
    ]);
  });

  it('keep what was said last, whatever order it is told in', () => {
    const withdrawn = consentsAfter(asked, answer('household-head', 'withdrawn', '2026-03-02T05:00:00.000Z'));

    expect(consentsAfter(withdrawn, answer('household-head', 'given', '2026-03-02T03:00:00.000Z'))).toBe(withdrawn);
  });

  it('stay as they are when the same is told again, and when somebody answers who was not asked', () => {
    const given = consentsAfter(asked, answer('household-head', 'given', '2026-03-02T03:00:00.000Z'));

    expect(consentsAfter(given, answer('household-head', 'given', '2026-03-02T06:00:00.000Z'))).toBe(given);
    expect(consentsAfter(asked, answer('neighbour', 'refused', '2026-03-02T03:00:00.000Z'))).toBe(asked);
    expect(consentsAfter(asked, { consents: 'unreadable' })).toBe(asked);
  });
});
