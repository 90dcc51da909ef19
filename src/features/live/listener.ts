import { instant, msOf } from '../../kernel/values/time.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { messagesFor, written } from './messages.js';
import type { Message } from './messages.js';
import type { Outlet } from './outlet.js';
import type { IncidentCounts, JournalChange } from './ports/journal-reader.port.js';
import { mayListen } from './topics.js';
import type { Topics } from './topics.js';

/** One open stream: who listens to what, and how far they have come. */
export class Listener {
  /** Everything up to here was sent, or is not for this viewer. */
  private position = 0;
  private incidents: IncidentCounts | undefined;
  private caughtUp = false;
  private ended = false;

  constructor(
    private viewer: Viewer,
    readonly topics: Topics,
    private readonly outlet: Outlet,
  ) {}

  get subject(): string {
    return this.viewer.subject;
  }

  /** The sign-in that it lasts as long as, if a browser listens. */
  get session(): string | undefined {
    return this.viewer.session;
  }

  /** Whether it follows the journal together with the others. */
  get isLive(): boolean {
    return this.caughtUp && !this.ended;
  }

  get isOpen(): boolean {
    return !this.ended;
  }

  /** It has reached the others. */
  join(): void {
    this.caughtUp = true;
  }

  tell(message: Message, position: number): void {
    this.send(written([message], position), position);
  }

  /** What it has already is not told again: another process may have been ahead of this one. */
  take(change: JournalChange): void {
    if (change.position <= this.position) return;
    const messages = messagesFor(this.viewer, this.topics, change);
    this.send(written(messages, change.position), change.position);
  }

  /** Tells of incidents that were opened or resolved since it was last told. */
  takeIncidents(counts: IncidentCounts | undefined): void {
    const before = this.incidents;
    this.incidents = counts;
    if (counts === undefined || (before?.open === counts.open && before.all === counts.all)) return;
    this.tell({ event: 'incidents', data: { open: counts.open } }, this.position);
  }

  /** Keeps the connection alive, moves the position on which it resumes, and shows the reader that it is alive. */
  beat(): void {
    this.tell({ event: 'beat', data: { position: this.position } }, this.position);
  }

  /** The roles that the viewer holds now; who may no longer listen is not told anything more. */
  hold(roles: Viewer['roles']): void {
    this.viewer = { ...this.viewer, roles };
    if (!mayListen(this.viewer, this.topics)) this.end();
  }

  endIfExpired(nowMs: number): void {
    if (msOf(instant(this.viewer.until)) <= nowMs) this.end();
  }

  flushed(): Promise<void> {
    return this.outlet.flushed();
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.outlet.end();
  }

  private send(text: string, position: number): void {
    if (this.ended) return;
    this.position = position;
    if (text !== '') this.outlet.write(text);
  }
}
