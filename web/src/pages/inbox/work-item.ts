import type { paths } from '../../api/schema.js';

type Me = paths['/api/v1/me']['get']['responses']['200']['content']['application/json'];

type Role = Me['roles'][number]['role'];
type List = paths['/api/v1/work-items']['get'];

export type WorkItem = List['responses']['200']['content']['application/json']['items'][number];
export type Outcome = WorkItem['outcomes'][number];
export type InboxFilter = NonNullable<List['parameters']['query']>;

/** How somebody stands to an item. */
export type Hold = 'nobody' | 'mine' | 'lapsed' | 'other' | 'done';

export function holdOf({ status, holder, claimLapsed }: WorkItem, subject: string | undefined): Hold {
  if (status === 'done') return 'done';
  if (status === 'open' || holder === undefined) return 'nobody';
  if (holder === subject) return 'mine';
  return claimLapsed ? 'lapsed' : 'other';
}

/** The outcomes that say yes, of which an item takes one. */
const YES = ['approve', 'propose', 'sign'] as const;
/** One of them. */
export type Yes = (typeof YES)[number];

export function yesOf({ outcomes }: WorkItem): Yes | undefined {
  return YES.find((outcome) => outcomes.includes(outcome));
}

const ROLES: Readonly<Record<WorkItem['kind'], Role>> = {
  examine: 'agency-officer',
  sign: 'signing-officer',
  supplement: 'desk-officer',
  consent: 'desk-officer',
  mapping: 'desk-officer',
  confirmation: 'desk-officer',
  correction: 'desk-officer',
};

/** Whose work such an item is. */
export function roleOf({ kind }: WorkItem): Role {
  return ROLES[kind];
}

/** Whether the reader may take and decide it as far as their rights go, whoever holds it now. */
export function mayDo({ allowedCommands }: WorkItem): boolean {
  return allowedCommands.includes('claim');
}

/**
 * The item to go on with: the first that can be taken after the one at hand, or before it.
 *
 * @returns undefined if nothing is left that the reader could do
 */
export function nextOf(items: readonly WorkItem[], at: string, subject: string | undefined): WorkItem | undefined {
  const place = items.findIndex(({ id }) => id === at);
  const inTurn = [...items.slice(place + 1), ...items.slice(0, Math.max(place, 0))];
  return inTurn.find((item) => mayDo(item) && !['done', 'other'].includes(holdOf(item, subject)));
}
