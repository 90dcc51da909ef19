import type { HeldRole } from '../../platform/http/viewer.js';
import { messagesFor } from './messages.js';
import { topicsSchema } from './topics.js';

const CODE = 'H05.01-261127-0001';
const DESK: HeldRole = { role: 'desk-officer', office: 'one-stop.07210' };
const LEADER: HeldRole = { role: 'leader' };
const OPERATOR: HeldRole = { role: 'operator' };
const REGISTRAR: HeldRole = { role: 'registrar', office: 'civil-status.09187', agency: 'civil-status' };

/** A case of another commune moves, and an item of it with it. */
const CHANGE = {
  position: 1,
  case: { code: CODE, status: 'open', channel: 'counter', offices: ['one-stop.09187', 'civil-status.09187'] },
  event: { seq: 2, type: 'decision-awaited' },
  items: [{ id: 'item', office: 'civil-status.09187', status: 'open' }],
} as const;

const PREPARED = { ...CHANGE, items: [{ id: 'item', office: 'operators', status: 'open' }] } as const;

function told(topics: string, ...roles: readonly HeldRole[]): readonly string[] {
  return toldOf(CHANGE, topics, ...roles);
}

function toldOf(change: typeof CHANGE | typeof PREPARED, topics: string, ...roles: readonly HeldRole[]) {
  const viewer = { subject: 'lan', kind: 'person', until: '2026-11-28T00:00:00.000Z', roles, allRoles: roles } as const;
  return messagesFor(viewer, topicsSchema.parse(topics), change).map(({ event }) => event);
}

describe('what a listener with two roles is told', () => {
  it('is of each topic what one of the roles for that topic shows', () => {
    expect(told('cases', LEADER, DESK)).toEqual(['case']);
    expect(told('work-items', LEADER, DESK)).toEqual([]);
    expect(told('cases,work-items', LEADER, DESK)).toEqual(['case']);
    expect(told('cases,work-items', REGISTRAR, DESK)).toEqual([]);
  });

  it('is, for an operator, of the items that wait for another operator, and of no office', () => {
    expect(toldOf(PREPARED, 'work-items', OPERATOR)).toEqual(['work-item']);
    expect(toldOf(PREPARED, 'work-items', DESK)).toEqual([]);
    expect(told('work-items', OPERATOR)).toEqual([]);
  });

  it('is of the page of one case what that page shows', () => {
    expect(told(`cases/${CODE}`, LEADER)).toEqual(['case', 'work-item']);
    expect(told(`cases/${CODE}`, DESK)).toEqual([]);
  });
});
