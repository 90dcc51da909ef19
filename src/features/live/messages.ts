/** What listeners are told, and how server-sent events write it. */
import type { Viewer } from '../../platform/http/viewer.js';
import { isInScope, officesOf, provinceRole, scopeOf } from '../../platform/http/visible-scope.js';
import type { JournalChange } from './ports/journal-reader.port.js';
import type { Topics } from './topics.js';

export interface Message {
  readonly event: 'ready' | 'resync' | 'case' | 'work-item' | 'incidents';
  readonly data: Readonly<Record<string, string | number>>;
}

/** What the change means for a viewer who listens to the topics: nothing that lists would not show them. */
export function messagesFor(viewer: Viewer, topics: Topics, change: JournalChange): readonly Message[] {
  const { case: changed, event } = change;
  if (changed === undefined) return [];
  const { code, status } = changed;
  const listensToCase = topics.codes.has(code);
  const isTold = event !== undefined && (topics.cases || listensToCase) && isInScope(scopeOf(viewer), changed);
  const offices = officesOf(viewer);
  const items =
    topics.workItems || listensToCase
      ? change.items.filter(({ office }) => provinceRole(viewer) !== undefined || offices.includes(office))
      : [];
  return [
    ...(isTold ? [{ event: 'case' as const, data: { code, seq: event.seq, type: event.type, status } }] : []),
    ...items.map((item) => ({ event: 'work-item' as const, data: { case: code, ...item } })),
  ];
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

/** Keeps the connection alive, and moves the position on which a stream resumes; no event comes of it. */
export function heartbeat(position: number): string {
  return `: heartbeat\nid: ${position}\n\n`;
}
