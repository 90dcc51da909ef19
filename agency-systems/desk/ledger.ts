import type { AgencyResult, Answer, Dispatch, Operation, Reason } from '../../agency-contract/wire.js';

export type DispatchState = 'pending' | 'verifying' | 'awaiting-decision' | 'answered' | 'cancelled';

/** A dispatch as the agency keeps it, with the latest answer to it. */
export interface HeldDispatch {
  readonly dispatch: Dispatch;
  readonly state: DispatchState;
  readonly answer: Answer;
  /** When it is decided, in real milliseconds since 1970; exactly with `pending` and `verifying`. */
  readonly decideAtMs?: number | undefined;
}

/** One entry of the register: at most one for each dispatch. */
export interface Registration {
  readonly dispatchKey: string;
  readonly caseCode: string;
  readonly operation: Operation;
  /** What stands in the register; `digest` is taken from its canonical JSON. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly digest: string;
  readonly result?: AgencyResult | undefined;
  /** The result as a later `result-amended` gives it. */
  readonly amended?: AgencyResult | undefined;
  readonly registeredAt: string;
  readonly revoked?: { readonly at: string; readonly because: Reason } | undefined;
}

/** Who has registered something under a claim. */
export interface Holder {
  readonly caseCode: string;
  readonly dispatchKey: string;
}

/** Answers that go to the engine by callback. */
export interface Outgoing {
  readonly answers: readonly Answer[];
  readonly afterMs: number;
}

/** What was read from the agency's tables for one batch. */
export interface LedgerContent {
  readonly dispatches: ReadonlyMap<string, HeldDispatch>;
  readonly registrations: ReadonlyMap<string, Registration>;
  readonly claims: ReadonlyMap<string, Holder>;
  /** The last number of each series. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What a batch changed and has to be written. */
export interface LedgerChanges extends LedgerContent {
  readonly releasedClaimsOf: readonly string[];
  readonly outgoing: readonly Outgoing[];
}

/** The claims without those of what stood until a day that is over: a stay that has ended keeps nobody from the next one. */
export function claimsInForce(
  { claims, registrations }: Pick<LedgerContent, 'claims' | 'registrations'>,
  today: string,
): LedgerContent['claims'] {
  const isOver = ({ dispatchKey }: Holder) => {
    const until = registrations.get(dispatchKey)?.result?.data?.['until'];
    return typeof until === 'string' && until < today;
  };
  return new Map([...claims].filter(([, holder]) => !isOver(holder)));
}

/** The agency's books during one batch: reads see what the batch wrote before, and all of it is written at the end. */
export class Ledger {
  private readonly dispatches = new Map<string, HeldDispatch>();
  private readonly registrations = new Map<string, Registration>();
  private readonly claims = new Map<string, Holder>();
  private readonly numbers = new Map<string, number>();
  private readonly released = new Set<string>();
  private readonly outgoing: Outgoing[] = [];

  constructor(private readonly before: LedgerContent) {}

  dispatch(key: string): HeldDispatch | undefined {
    return this.dispatches.get(key) ?? this.before.dispatches.get(key);
  }

  hold(held: HeldDispatch): void {
    this.dispatches.set(held.dispatch.key, held);
  }

  registration(dispatchKey: string): Registration | undefined {
    return this.registrations.get(dispatchKey) ?? this.before.registrations.get(dispatchKey);
  }

  /** What stands in the register of that step of a case, oldest first: an entry and the ones that corrected it. */
  standingEntries(caseCode: string, step: string): readonly Registration[] {
    const all = new Map([...this.before.registrations, ...this.registrations]);
    return [...all.values()].filter(
      (entry) => entry.caseCode === caseCode && entry.record['step'] === step && entry.revoked === undefined,
    );
  }

  /** @param numbered - the number that the entry took from its series, if it took one */
  register(
    registration: Registration,
    claims: readonly string[],
    numbered?: { readonly series: string; readonly number: number },
  ): void {
    const { dispatchKey, caseCode } = registration;
    if (numbered !== undefined) this.numbers.set(numbered.series, numbered.number);
    this.registrations.set(dispatchKey, registration);
    for (const claim of claims) this.claims.set(claim, { dispatchKey, caseCode });
  }

  /** What was registered is taken back; its claims are free again. */
  revoke(registration: Registration, revoked: NonNullable<Registration['revoked']>): void {
    this.registrations.set(registration.dispatchKey, { ...registration, revoked });
    this.released.add(registration.dispatchKey);
    for (const [claim, { dispatchKey }] of this.claims) {
      if (dispatchKey === registration.dispatchKey) this.claims.delete(claim);
    }
  }

  holderOf(claim: string): Holder | undefined {
    const holder = this.claims.get(claim) ?? this.before.claims.get(claim);
    return holder === undefined || this.released.has(holder.dispatchKey) ? undefined : holder;
  }

  /** The number that the next entry of the series takes, from 1; it is taken with the entry, so that there is no gap. */
  nextNumber(series: string): number {
    return (this.numbers.get(series) ?? this.before.numbers.get(series) ?? 0) + 1;
  }

  send(outgoing: Outgoing): void {
    this.outgoing.push(outgoing);
  }

  changes(): LedgerChanges {
    const { dispatches, registrations, claims, numbers, outgoing } = this;
    return { dispatches, registrations, claims, numbers, outgoing, releasedClaimsOf: [...this.released] };
  }
}
