import { holdOf, mayDo, nextOf, yesOf, type Reader, type WorkItem } from './work-item.js';

const me: Reader = { subject: 'me', roles: [{ role: 'agency-officer', office: 'civil-status.07210' }] };

const item = (change: Partial<WorkItem>): WorkItem => ({
  id: 'one',
  case: 'H01',
  procedure: 'interlinked-birth',
  version: 1,
  step: 'birth-registration',
  kind: 'examine',
  agency: 'civil-status',
  office: 'civil-status.07210',
  status: 'open',
  claimLapsed: false,
  overdue: false,
  openedAt: '2026-11-27T02:00:00.000Z',
  outcomes: ['propose', 'refuse'],
  ...change,
});

describe('a work item', () => {
  it('is held by nobody, by the reader, by somebody else, or by somebody whose time is over', () => {
    expect(holdOf(item({}), 'me')).toBe('nobody');
    expect(holdOf(item({ status: 'claimed', holder: 'me' }), 'me')).toBe('mine');
    expect(holdOf(item({ status: 'claimed', holder: 'she' }), 'me')).toBe('other');
    expect(holdOf(item({ status: 'claimed', holder: 'she', claimLapsed: true }), 'me')).toBe('lapsed');
    expect(holdOf(item({ status: 'done', holder: 'me' }), 'me')).toBe('done');
  });

  it('is for who holds its role at its office, but not for who prepared it', () => {
    const signer: Reader = { subject: 'she', roles: [{ role: 'signing-officer', office: 'civil-status.07210' }] };

    expect(mayDo(item({}), me)).toBe(true);
    expect(mayDo(item({ office: 'civil-status.09187' }), me)).toBe(false);
    expect(mayDo(item({ kind: 'sign', preparedBy: 'me' }), signer)).toBe(true);
    expect(mayDo(item({ kind: 'sign', preparedBy: 'she' }), signer)).toBe(false);
    expect(mayDo(item({ kind: 'sign' }), me)).toBe(false);
  });

  it('has one outcome that says yes, or none', () => {
    expect(yesOf(item({}))).toBe('propose');
    expect(yesOf(item({ outcomes: ['send-back', 'sign'] }))).toBe('sign');
    expect(yesOf(item({ outcomes: [] }))).toBeUndefined();
  });

  it('is followed by the next that the reader may take, and after the last by the first', () => {
    const items = [
      item({ id: 'first' }),
      item({ id: 'at-hand' }),
      item({ id: 'done', status: 'done' }),
      item({ id: 'hers', status: 'claimed', holder: 'she' }),
      item({ id: 'to-sign', kind: 'sign' }),
      item({ id: 'own', preparedBy: 'me' }),
      item({ id: 'next' }),
    ];

    expect(nextOf(items, 'at-hand', me)?.id).toBe('next');
    expect(nextOf(items, 'next', me)?.id).toBe('first');
    expect(nextOf(items.slice(1, 6), 'at-hand', me)).toBeUndefined();
  });
});
