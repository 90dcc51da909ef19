/** What listeners are told, and how server-sent events write it. */
import type { Viewer } from '../../platform/http/viewer.js';
import { inboxesOf, officesOf, provinceRole } from '../../platform/http/visible-scope.js';
import { authorize } from '../../platform/policy/authorize.js';
import type { Act } from '../../platform/policy/policy.js';
import type { JournalChange } from './ports/journal-reader.port.js';
import { asListenerTo } from './topics.js';
import type { Topics } from './topics.js';

export interface Message {
  readonly event: 'ready' | 'resync' | 'beat' | 'case' | 'work-item' | 'incidents';
  readonly data: Readonly<Record<string, string | number>>;
}

/** What the change means for a viewer who listens to the topics: nothing that lists would not show them. */
export function messagesFor(viewer: Viewer, topics: Topics, change: JournalChange): readonly Message[] {
  const { case: changed, event } = change;
  if (changed === undefined) return [];
  const { code, status } = changed;
  const listensToCase = topics.codes.has(code);
  // The rights of one topic do not widen another: a leader of the province has no inbox, however many desks they hold.
  const atInbox = topics.workItems ? [asListenerTo('work-items', viewer)] : [];
  const onPage = listensToCase ? [asListenerTo('case', viewer)] : [];
  const isTold =
    event !== undefined &&
    ((topics.cases && mayKnow(viewer, 'cases.list', changed)) ||
      (listensToCase && mayKnow(viewer, 'case.explain', changed)));
  const items = change.items.filter(
    ({ office }) =>
      atInbox.some((listener) => inboxesOf(listener).includes(office)) ||
      onPage.some((listener) => provinceRole(listener) !== undefined || officesOf(listener).includes(office)),
  );
  return [
    ...(isTold ? [{ event: 'case' as const, data: { code, seq: event.seq, type: event.type, status } }] : []),
    ...items.map((item) => ({ event: 'work-item' as const, data: { case: code, ...item } })),
  ];
}

function mayKnow({ kind, subject, roles }: Viewer, act: Act, changed: NonNullable<JournalChange['case']>): boolean {
  const held = roles.map((role) => ({ ...role, subject }));
  return authorize({ kind, subject }, act, changed, held).kind === 'allowed';
}

/**
 * Messages as server-sent events. The position stands in the last one alone, so that a stream that breaks between two of them gets
 * both again.
 */
export function written(messages: readonly Message[], position: number): string {
  return messages
    .map(({ event, data }, index) => {
      const id = index === messages.length - 1 ? `id: ${position}\n` : '';
      return `${id}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    })
    .join('');
}
