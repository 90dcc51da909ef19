/** What a page listens to, and who may. */
import { z } from 'zod';
import { inRoles } from '../../platform/http/viewer.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { rolesFor } from '../../platform/policy/policy.js';
import type { Act } from '../../platform/policy/policy.js';

/** Who may listen to what: those who may ask for the same by a route of its own. */
const LISTENERS = {
  cases: 'cases.list',
  'work-items': 'work-items.read',
  incidents: 'incidents.read',
  /** One case. */
  case: 'case.explain',
} as const satisfies Readonly<Record<string, Act>>;

/** The viewer as those see them whom they ask for it: in the roles that may listen to it. */
export function asListenerTo(topic: keyof typeof LISTENERS, viewer: Viewer): Viewer {
  return inRoles(viewer, rolesFor([LISTENERS[topic]]));
}

const TOPICS_MAX = 20;
const CASE_TOPIC = 'cases/';
const topic = z.string().regex(/^(cases|work-items|incidents|cases\/[A-Za-z0-9.-]{1,60})$/);

export interface Topics {
  readonly cases: boolean;
  readonly workItems: boolean;
  readonly incidents: boolean;
  /** Codes of single cases. */
  readonly codes: ReadonlySet<string>;
}

/** `cases,work-items,incidents,cases/H05.01-261124-0001` */
export const topicsSchema = z
  .string()
  .transform((list) => list.split(','))
  .pipe(z.array(topic).min(1).max(TOPICS_MAX))
  .transform((named): Topics => ({
    cases: named.includes('cases'),
    workItems: named.includes('work-items'),
    incidents: named.includes('incidents'),
    codes: new Set(named.filter((each) => each.startsWith(CASE_TOPIC)).map((each) => each.slice(CASE_TOPIC.length))),
  }));

/** Whether the viewer may listen to every one of the topics. */
export function mayListen(viewer: Viewer, topics: Topics): boolean {
  const asked = [
    ...(topics.cases ? (['cases'] as const) : []),
    ...(topics.workItems ? (['work-items'] as const) : []),
    ...(topics.incidents ? (['incidents'] as const) : []),
    ...(topics.codes.size > 0 ? (['case'] as const) : []),
  ];
  return asked.every((each) => asListenerTo(each, viewer).roles.length > 0);
}
