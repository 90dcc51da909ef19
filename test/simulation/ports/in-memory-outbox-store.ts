import type { ToldAttachment } from '../../../src/engine/ports/attachments.js';
import {
  OutboxStore,
  bodyFrom,
  type BreakerPolicy,
  type CarriedDispatch,
  type CasePage,
  type DispatchWork,
  type FailedDispatch,
} from '../../../src/engine/ports/outbox-store.port.js';
import type { DispatchRecord, PersonKeyRecord, TimerRecord } from '../../../src/engine/ports/records.js';
import { required } from '../../../src/kernel/values/assert.js';
import { plusMs, type Instant } from '../../../src/kernel/values/time.js';
import { InMemoryLinks } from './in-memory-links.js';
import type { InMemoryTables, SimulatedClock } from './in-memory-tables.js';

type Claimed = CarriedDispatch & { readonly agency: string };

/** Outbox and timers on the tables of an in-memory case store. */
export class InMemoryOutboxStore extends OutboxStore {
  private readonly links: InMemoryLinks;

  constructor(
    private readonly state: InMemoryTables,
    private readonly clock: SimulatedClock,
    rates: Readonly<Record<string, number>> = {},
  ) {
    super();
    this.links = new InMemoryLinks(state.links, rates);
  }

  async claimPending(limit: number, leaseMs: number): Promise<readonly Claimed[]> {
    const now = this.clock.realNow();
    const isDue = ({ state, nextAt, leaseUntil, acceptedAt }: DispatchRecord) =>
      state === 'pending' ? nextAt <= now : state === 'carried' && acceptedAt === undefined && isOver(leaseUntil, now);
    const counts = new Map<string, number>();
    const turn = ({ agency, attempts }: DispatchRecord) => (this.links.isOpen(agency) ? attempts : 0);
    const claimed = this.state.tables.dispatches
      .where((row) => isDue(row) && !this.isBehindAnother(row))
      .toSorted((a, b) => turn(a) - turn(b) || byAge(a, b))
      .filter(({ agency }) => {
        const count = (counts.get(agency) ?? 0) + 1;
        counts.set(agency, count);
        return count <= this.links.room(agency, limit, now);
      });
    for (const [agency, found] of counts) {
      const count = Math.min(found, this.links.room(agency, limit, now));
      if (count > 0) this.links.claimed(agency, count, { now, leaseMs });
    }
    return claimed
      .toSorted(byAge)
      .map((row) => this.claimed({ ...row, state: 'carried', fence: row.fence + 1, leaseUntil: plusMs(now, leaseMs) }));
  }

  async unclaim(carried: readonly CarriedDispatch[]): Promise<void> {
    for (const row of this.held(carried)) {
      if (row.acceptedAt !== undefined) continue;
      this.put({ ...row, state: 'pending', leaseUntil: undefined });
      this.links.probed(row.agency, undefined);
    }
  }

  async openClaims(
    carried: readonly CarriedDispatch[],
    leaseMs: number,
  ): Promise<{ readonly work: readonly DispatchWork[]; readonly keys: readonly PersonKeyRecord[] }> {
    const { tables } = this.state;
    const now = this.clock.realNow();
    const leaseUntil = plusMs(now, leaseMs);
    const open = this.held(carried).filter(
      ({ acceptedAt, agency }) => acceptedAt === undefined && !this.links.isPausing(agency, now),
    );
    const work = open.toSorted(byAge).map((row): DispatchWork => {
      const dispatch = { ...row, leaseUntil };
      this.put(dispatch);
      const { code, persons, state } = required(tables.cases.get(row.caseId), `case ${row.caseId}`);
      const { procedure, version, receivedAt, successors } = state;
      const from = bodyFrom(row);
      const facts = from === 'whole-case' || from === 'facts' ? state.chart.context.facts : {};
      const attachments = from === 'whole-case' ? this.attachmentsOf(row.caseId) : [];
      const parts = tables.parts.where(({ caseId, person, part }) => {
        if (caseId !== row.caseId || from === 'code' || from === 'facts') return false;
        return from === 'whole-case' || (['application', 'contact'].includes(part) && person === persons['applicant']);
      });
      return {
        dispatch,
        case: { code, procedure, version, receivedAt, facts, attachments, successors },
        parts: parts.toSorted((a, b) => a.seq - b.seq || compare(a.part, b.part) || compare(a.person, b.person)),
      };
    });
    const named = new Set(work.flatMap(({ parts }) => parts.map(({ keyId }) => keyId)));
    return { work, keys: tables.personKeys.where(({ id }) => named.has(id)) };
  }

  private attachmentsOf(caseId: string): readonly ToldAttachment[] {
    return this.state.tables.attachments
      .where((row) => row.caseId === caseId)
      .toSorted((a, b) => (a.seq ?? 0) - (b.seq ?? 0) || compare(a.id, b.id))
      .map(({ digest, bytes, mediaType, kind, seq = 0 }) => ({
        digest,
        bytes,
        mediaType,
        seq,
        ...(kind !== undefined && { kind }),
      }));
  }

  async retryLater(failed: readonly FailedDispatch[]): Promise<void> {
    const now = this.clock.realNow();
    for (const { key, fence, afterMs, failure, isRejection } of failed) {
      for (const row of this.held([{ key, fence }])) {
        const attempts = row.attempts + 1;
        const rejections = row.rejections + (isRejection ? 1 : 0);
        const given = { ...row, attempts, rejections, nextAt: plusMs(now, afterMs), failure };
        this.put({ ...given, state: 'pending', leaseUntil: undefined, acceptedAt: undefined });
      }
    }
  }

  async agencyFailed(agency: string, policy: BreakerPolicy): Promise<void> {
    this.links.failed(agency, policy, this.clock.realNow());
  }

  async agencyAnswered(agency: string): Promise<{ readonly isBack: boolean; readonly legalNow: Instant }> {
    return { ...this.links.answered(agency), legalNow: this.clock.legalNow() };
  }

  async endBackOff(agency: string): Promise<void> {
    const now = this.clock.realNow();
    const isWaiting = (row: DispatchRecord) => row.agency === agency && row.state === 'pending' && row.nextAt > now;
    for (const row of this.state.tables.dispatches.where(isWaiting)) this.put({ ...row, nextAt: now });
  }

  async claimSilent(limit: number, againMs: number): Promise<readonly Claimed[]> {
    const now = this.clock.realNow();
    const silent = this.state.tables.dispatches
      .where((row) => row.state === 'carried' && row.acceptedAt !== undefined && isOver(row.leaseUntil, now))
      .toSorted(byAge);
    const asked = silent.filter(({ agency }) => !this.links.isOpen(agency)).slice(0, limit);
    const away = silent.filter(({ agency }) => this.links.isOpen(agency) && this.links.room(agency, 1, now) > 0);
    const probes = new Map<string, DispatchRecord>();
    for (const row of away.toSorted((a, b) => compare(a.leaseUntil ?? now, b.leaseUntil ?? now))) {
      if (!probes.has(row.agency)) probes.set(row.agency, row);
    }
    for (const agency of probes.keys()) this.links.probed(agency, plusMs(now, againMs));
    return [...asked, ...probes.values()]
      .toSorted(byAge)
      .map((row) => this.claimed({ ...row, leaseUntil: plusMs(now, againMs) }));
  }

  async claimDueTimers(limit: number, leaseMs: number): Promise<readonly TimerRecord[]> {
    const [now, legal] = [this.clock.realNow(), this.clock.legalNow()];
    const due = this.state.tables.timers
      .where((row) => row.state === 'armed' && row.dueAt <= legal && (this.leaseOf(row) ?? now) <= now)
      .toSorted((a, b) => compare(a.dueAt, b.dueAt) || compare(a.caseId, b.caseId) || compare(a.timer, b.timer))
      .slice(0, limit);
    for (const row of due) this.state.timerLeases.set(timerKey(row), plusMs(now, leaseMs));
    return due;
  }

  async countedBefore(edition: string, { limit, after = '' }: CasePage): Promise<readonly string[]> {
    return this.state.tables.cases
      .where(({ state: { status, clocks } }) => {
        const isOpen = status === 'open' || status === 'awaiting-supplement';
        return isOpen && Object.values(clocks).some((clock) => clock.edition < edition);
      })
      .map(({ id }) => id)
      .filter((id) => id > after)
      .toSorted()
      .slice(0, limit);
  }

  async legalNow(): Promise<Instant> {
    return this.clock.legalNow();
  }

  private held(carried: readonly CarriedDispatch[]): DispatchRecord[] {
    return carried
      .map(({ key, fence }) => ({ row: this.state.tables.dispatches.get(key), fence }))
      .flatMap(({ row, fence }) => (row?.state === 'carried' && row.fence === fence ? [row] : []));
  }

  /** Whether a report of the same case, of an earlier event, is not with the portal yet. */
  private isBehindAnother({ caseId, operation, occurrence, state: own }: DispatchRecord): boolean {
    if (operation !== 'report-status' || own !== 'pending') return false;
    const isEarlier = (row: DispatchRecord) =>
      row.caseId === caseId && row.operation === operation && row.occurrence < occurrence;
    return this.state.tables.dispatches
      .where(isEarlier)
      .some(({ state, acceptedAt }) => (state === 'pending' || state === 'carried') && acceptedAt === undefined);
  }

  private claimed(row: DispatchRecord): Claimed {
    this.put(row);
    return { key: row.key, fence: row.fence, agency: row.agency };
  }

  private put(row: DispatchRecord): void {
    this.state.tables.dispatches.put(row);
  }

  private leaseOf(row: TimerRecord): Instant | undefined {
    return this.state.timerLeases.get(timerKey(row));
  }
}

function isOver(leaseUntil: Instant | undefined, now: Instant): boolean {
  return leaseUntil !== undefined && leaseUntil <= now;
}

function byAge(a: DispatchRecord, b: DispatchRecord): number {
  return compare(a.createdAt, b.createdAt) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function timerKey({ caseId, timer, generation }: TimerRecord): string {
  return `${caseId}/${timer}/${generation}`;
}
