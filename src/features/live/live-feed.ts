import type { Assignments } from '../../engine/ports/assignments.port.js';
import { heldRoles } from '../../platform/http/viewer.js';
import { Problem } from '../../platform/problems/problem.js';
import type { Listener } from './listener.js';
import type { IncidentCounts, JournalReader } from './ports/journal-reader.port.js';

/** Streams of one person in one process. */
const STREAMS_MAX = 6;
const STREAMS_RETRY_S = 10;
/** Entries of the journal that one query reads. */
const PAGE = 500;
const CATCH_UP_PAGE = 100;
/** Who missed more than that reads anew what they show. */
const CATCH_UP_MAX = 1_000;
const HEARTBEAT_MS = 15_000;
/** Roles and sign-ins are looked at before anything is told, and at least so often: a stream outlasts neither for longer. */
const RIGHTS_MS = 1_000;
const INCIDENTS_MS = 2_000;

export interface FeedPorts {
  readonly journal: JournalReader;
  readonly assignments: Assignments;
  /** Those of the sessions of browsers that have not ended. */
  readonly stillOpen: (sessions: readonly string[]) => Promise<readonly string[]>;
  /** Unshifted time in milliseconds since 1970. */
  readonly nowMs: () => number;
  /** Does the turn again and again, until it is stopped. */
  readonly repeat: (
    turn: () => Promise<number>,
    onError: (error: unknown) => void,
  ) => { readonly stop: () => Promise<void> };
  /** Told why all streams were ended. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Follows the journal for all who listen in this process: one query a turn however many they are, and none while nobody listens.
 * Nothing is kept for those who are away: they come back with the position that they have reached.
 */
export class LiveFeed {
  private readonly listeners = new Set<Listener>();
  /** Live listeners have everything up to here. */
  private position = 0;
  private following: Promise<{ readonly stop: () => Promise<void> }> | undefined;
  private beatAtMs = 0;
  private rightsAtMs = 0;
  private incidentsAtMs = 0;
  private incidents: IncidentCounts | undefined;
  private ended = false;

  constructor(private readonly ports: FeedPorts) {}

  /**
   * Takes a listener in.
   *
   * @param start - answers the request, once nothing can go wrong any more
   * @param after - the position that the listener has reached; absent: it begins now
   * @throws Problem `too-many-streams`
   */
  async open(listener: Listener, start: () => void, after?: number): Promise<void> {
    if (!listener.isOpen) return;
    const held = [...this.listeners].filter(({ subject }) => subject === listener.subject).length;
    if (held >= STREAMS_MAX) throw new Problem('too-many-streams', { retryAfterS: STREAMS_RETRY_S });
    this.listeners.add(listener);
    try {
      await this.follow();
    } catch (error) {
      this.leave(listener);
      throw error;
    }
    start();
    if (this.ended) return this.leave(listener);
    await this.catchUp(listener, after).catch((error: unknown) => {
      this.ports.onFailure(error);
      this.leave(listener);
    });
  }

  /** Its reader is gone. */
  leave(listener: Listener): void {
    listener.end();
    this.listeners.delete(listener);
  }

  /** Ends every stream, and takes no more. */
  async end(): Promise<void> {
    this.ended = true;
    this.endAll();
    await (await this.following?.catch(() => undefined))?.stop();
  }

  private follow(): Promise<unknown> {
    this.following ??= this.begin().catch((error: unknown) => {
      this.following = undefined;
      throw error;
    });
    return this.following;
  }

  private async begin() {
    this.position = await this.ports.journal.lastPosition();
    this.beatAtMs = this.ports.nowMs();
    this.rightsAtMs = this.beatAtMs;
    return this.ports.repeat(
      () => this.turn(),
      (error) => this.fail(error),
    );
  }

  /** Page by page what a listener missed, in its own time; then it goes on with the others. */
  private async catchUp(listener: Listener, after = this.position): Promise<void> {
    const isKnown = await this.isWithinReach(after);
    let reached = isKnown ? after : this.position;
    listener.tell({ event: isKnown ? 'ready' : 'resync', data: { position: reached } }, reached);
    while (reached < this.position && listener.isOpen) {
      const page = await this.ports.journal.after(reached, Math.min(CATCH_UP_PAGE, this.position - reached));
      for (const change of page) listener.take(change);
      reached = page.at(-1)?.position ?? this.skip(listener);
      await listener.flushed();
    }
    // In the same turn in which it was found to have reached them: what comes next, it gets with the others.
    listener.join();
  }

  /** Another process may be a little ahead of this one; what lies ahead of the journal itself is of another journal. */
  private async isWithinReach(after: number): Promise<boolean> {
    if (after > this.position) return after <= (await this.ports.journal.lastPosition());
    return this.position - after <= CATCH_UP_MAX;
  }

  /** A copy of the database that is behind does not have what was missed. */
  private skip(listener: Listener): number {
    const { position } = this;
    listener.tell({ event: 'resync', data: { position } }, position);
    return position;
  }

  private async turn(): Promise<number> {
    if (this.listeners.size === 0) return this.rest();
    const nowMs = this.ports.nowMs();
    const changes = await this.ports.journal.after(this.position, PAGE);
    const incidents = await this.countIncidents(nowMs);
    const isTelling = incidents.changed || changes.some((change) => change.case !== undefined);
    if (isTelling || nowMs - this.rightsAtMs >= RIGHTS_MS) await this.readRights(nowMs);
    for (const listener of this.listeners) {
      listener.endIfExpired(nowMs);
      if (listener.isLive) for (const change of changes) listener.take(change);
      if (listener.isLive && listener.topics.incidents) listener.takeIncidents(this.incidents);
    }
    this.position = changes.at(-1)?.position ?? this.position;
    this.beatIfDue(nowMs);
    for (const listener of this.listeners) if (!listener.isOpen) this.leave(listener);
    return changes.length;
  }

  /** Incidents are not in the journal, so they are counted, while somebody listens to them. */
  private async countIncidents(nowMs: number): Promise<{ readonly changed: boolean }> {
    const isDue = this.incidents === undefined || nowMs - this.incidentsAtMs >= INCIDENTS_MS;
    if (!isDue || ![...this.listeners].some(({ topics }) => topics.incidents)) return { changed: false };
    const before = this.incidents;
    this.incidentsAtMs = nowMs;
    this.incidents = await this.ports.journal.incidents();
    return { changed: before?.open !== this.incidents.open || before.all !== this.incidents.all };
  }

  /** Of those who listen now, all together: who came meanwhile was asked at the door. */
  private async readRights(nowMs: number): Promise<void> {
    this.rightsAtMs = nowMs;
    const asked = [...this.listeners];
    const [held, open] = await Promise.all([
      this.ports.assignments.ofAll([...new Set(asked.map(({ subject }) => subject))]),
      this.ports.stillOpen(asked.flatMap(({ session }) => session ?? [])),
    ]);
    for (const listener of asked) {
      if (listener.session !== undefined && !open.includes(listener.session)) listener.end();
      listener.hold(heldRoles(held.filter(({ subject }) => subject === listener.subject)));
    }
  }

  private beatIfDue(nowMs: number): void {
    if (nowMs - this.beatAtMs < HEARTBEAT_MS) return;
    this.beatAtMs = nowMs;
    for (const listener of this.listeners) listener.beat();
  }

  /** Nobody listens: who comes next begins anew. */
  private rest(): number {
    const { following } = this;
    this.following = undefined;
    // Not waited for: it ends after this turn.
    void following?.then((loop) => loop.stop());
    return 0;
  }

  /** Nothing can be told for now: those who come back are told what they missed, or why they cannot be. */
  private fail(error: unknown): void {
    if (this.listeners.size > 0) this.ports.onFailure(error);
    this.endAll();
  }

  private endAll(): void {
    for (const listener of this.listeners) this.leave(listener);
  }
}
