import { besideLeftOut, entriesOf } from './entries.js';

const event = (seq: number, at: string, facts: Readonly<Record<string, unknown>> = {}) => ({
  seq,
  type: 'step-accepted',
  at: `2026-11-27T${at}Z`,
  actor: 'agency:civil-status',
  rule: 'signature:civil-status',
  facts,
  hash: '0'.repeat(64),
});
const words = { vi: '', en: '' };
const attempt = { seq: 1, at: '2026-11-27T09:00:20Z', command: 'withdraw', actor: 'person:desk-officer', code: 'x' };
const answer = {
  seq: 1,
  at: '2026-11-27T09:00:10Z',
  agency: 'civil-status',
  kind: 'accepted',
  verdict: 'duplicate' as const,
  titles: words,
  why: words,
};
const change = {
  seq: 1,
  at: '2026-11-27T09:00:15Z',
  workItem: 'item',
  step: 'birth-registration',
  kind: 'examine' as const,
  office: 'civil-status.07210',
  change: 'claim' as const,
  actor: 'person:officer',
  rule: 'role:agency-officer@civil-status.07210',
};
const events = [event(1, '09:00:00'), event(2, '09:00:30', { step: 'birth-registration' })];
const beside = { attempts: [attempt], answers: [answer], changes: [change] };

describe('the time axis of a case', () => {
  it('has what changed nothing after its event, in the order of time', () => {
    const entries = entriesOf({ events, beside, days: [], search: {} });

    expect(entries.map(({ kind }) => kind)).toEqual(['event', 'answer', 'holder', 'attempt', 'event']);
  });

  it('has only events while a filter leaves some of them out', () => {
    const entries = entriesOf({ events, beside, days: [], search: { step: 'birth-registration' } });

    expect(entries.map(({ kind }) => kind)).toEqual(['hidden', 'event']);
  });

  it.each([
    { search: { step: 'birth-registration' }, count: 3 },
    { search: {}, count: 0 },
  ])('counts what is left out with the events: $count by $search', ({ search, count }) => {
    expect(besideLeftOut({ events, beside, search })).toBe(count);
  });
});
