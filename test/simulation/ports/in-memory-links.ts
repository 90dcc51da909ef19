import type { AgencyLinkRecord, BreakerPolicy } from '../../../src/engine/ports/outbox-store.port.js';
import { msOf, plusMs, type Instant } from '../../../src/kernel/values/time.js';

/** As in PostgreSQL: the part of a second's worth that may be claimed at once. */
const BURST_S = 0.25;

/** The ways to the agencies, in memory: breakers and token buckets. */
export class InMemoryLinks {
  constructor(
    private readonly links: Map<string, AgencyLinkRecord>,
    private readonly rates: Readonly<Record<string, number>>,
  ) {}

  /** How many dispatches of the agency may be claimed now, at most so many. */
  room(agency: string, limit: number, now: Instant): number {
    const { retryAt, probeUntil, bookedUntil } = this.links.get(agency) ?? {};
    if (retryAt !== undefined) return retryAt <= now && (probeUntil ?? now) <= now ? 1 : 0;
    const rate = this.rates[agency];
    if (rate === undefined) return limit;
    const bookedMs = Math.max(0, msOf(bookedUntil ?? now) - msOf(now));
    return Math.min(limit, Math.max(0, Math.floor(Math.max(1, rate * BURST_S) - (rate * bookedMs) / 1000)));
  }

  claimed(agency: string, count: number, { now, leaseMs }: { readonly now: Instant; readonly leaseMs: number }): void {
    const rate = this.rates[agency];
    const link = this.links.get(agency) ?? { agency, failures: 0 };
    const probeUntil = link.retryAt === undefined ? undefined : plusMs(now, leaseMs);
    const from = link.bookedUntil !== undefined && link.bookedUntil > now ? link.bookedUntil : now;
    const bookedUntil = rate === undefined ? undefined : plusMs(from, Math.round((count * 1000) / rate));
    if (rate !== undefined || link.retryAt !== undefined) this.links.set(agency, { ...link, probeUntil, bookedUntil });
  }

  /** Until when one dispatch sees whether the agency is back; undefined: none does. */
  probed(agency: string, probeUntil: Instant | undefined): void {
    const link = this.links.get(agency);
    if (link !== undefined) this.links.set(agency, { ...link, probeUntil });
  }

  /** While the breaker is open and its pause runs, nothing goes to the agency. */
  isPausing(agency: string, now: Instant): boolean {
    const { retryAt } = this.links.get(agency) ?? {};
    return retryAt !== undefined && retryAt > now;
  }

  isOpen(agency: string): boolean {
    return this.links.get(agency)?.retryAt !== undefined;
  }

  failed(agency: string, { failuresMax, pauseMsFirst, pauseMsMax }: BreakerPolicy, now: Instant): void {
    if (this.isPausing(agency, now)) return;
    const link = this.links.get(agency) ?? { agency, failures: 0 };
    const failures = link.failures + 1;
    const pauseMs = Math.min(pauseMsMax, pauseMsFirst * 2 ** Math.min(failures - failuresMax, 30));
    const opened =
      failures < failuresMax ? {} : { openedAt: link.openedAt ?? now, retryAt: plusMs(now, Math.round(pauseMs)) };
    this.links.set(agency, { agency, failures, bookedUntil: link.bookedUntil, ...opened });
  }

  answered(agency: string): { readonly isBack: boolean } {
    const link = this.links.get(agency);
    if (link === undefined || link.failures === 0) return { isBack: false };
    this.links.set(agency, { agency, failures: 0, bookedUntil: link.bookedUntil });
    return { isBack: true };
  }
}
