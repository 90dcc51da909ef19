/** The engine's outer ports with the crash points of one role around them. */
import type { BatchNeeds, BatchResult, CaseStore, LoadedBatch } from '../../../src/engine/ports/case-store.port.js';
import type { AgencyGateway, OutgoingDispatch } from '../../../src/engine/ports/agency-gateway.port.js';
import type { DispatchJob, DispatchQueue } from '../../../src/engine/ports/dispatch-queue.port.js';
import type { CarriedDispatch, OutboxStore } from '../../../src/engine/ports/outbox-store.port.js';
import type { OuterPorts } from '../../../src/runtime.js';
import { noteClaims, passPoint, type CrashPoint } from './crash-points.js';

/** What a batch is about, as far as a crash point asks. */
type Subject = 'application' | 'answers' | 'alarms' | 'other';

interface BatchPoints {
  readonly begun?: CrashPoint;
  readonly locked?: CrashPoint;
  readonly committed?: CrashPoint;
}

const BATCHES: Readonly<Record<string, Partial<Record<Subject, BatchPoints>>>> = {
  api: {
    application: {
      begun: 'application-checked',
      locked: 'application-locked',
      committed: 'application-committed',
    },
    answers: { begun: 'callback-verified', committed: 'callback-committed' },
  },
  worker: { answers: { committed: 'reply-committed' } },
  timers: { alarms: { committed: 'alarms-fired' } },
};

/** Puts the crash points of that role around the ports. */
export function mortalPorts(role: string): (ports: OuterPorts) => OuterPorts {
  return ({ store, outbox, queue, gateway }) => {
    const fences = new Map<string, number>();
    return {
      store: mortalStore(store, BATCHES[role] ?? {}),
      outbox: mortalOutbox(outbox, fences),
      queue: mortalQueue(queue),
      gateway: mortalGateway(gateway, fences),
    };
  };
}

function mortalStore(store: CaseStore, points: Partial<Record<Subject, BatchPoints>>): CaseStore {
  return around(store, {
    async runBatch<T>(needs: BatchNeeds, work: (loaded: LoadedBatch) => BatchResult<T>): Promise<T> {
      pass(points[subjectOf(needs)]?.begun);
      let fired = false;
      const value = await store.runBatch(needs, (loaded) => {
        pass(points[subjectOf(needs)]?.locked);
        const result = work(loaded);
        fired = result.writes.timers.some(({ state }) => state === 'fired');
        return result;
      });
      pass(points[fired ? 'alarms' : subjectOf(needs)]?.committed);
      return value;
    },
  });
}

function mortalOutbox(outbox: OutboxStore, fences: Map<string, number>): OutboxStore {
  return around(outbox, {
    async claimPending(limit: number, leaseMs: number) {
      const claimed = await outbox.claimPending(limit, leaseMs);
      const claims = claimed.map(({ key, fence }) => ({ key, fence }));
      noteClaims('claimed', claims);
      if (claims.length > 0) passPoint('dispatches-claimed', claims);
      return claimed;
    },
    async openClaims(carried: readonly CarriedDispatch[], leaseMs: number) {
      passPoint('job-taken', carried);
      const opened = await outbox.openClaims(carried, leaseMs);
      const claims = opened.work.map(({ dispatch: { key, fence } }) => ({ key, fence }));
      noteClaims('opened', claims);
      for (const { key, fence } of claims) fences.set(key, fence);
      if (claims.length > 0) passPoint('claims-opened', claims);
      return opened;
    },
    async claimDueTimers(limit: number, leaseMs: number) {
      const due = await outbox.claimDueTimers(limit, leaseMs);
      if (due.length > 0) passPoint('alarms-claimed');
      return due;
    },
  });
}

function mortalQueue(queue: DispatchQueue): DispatchQueue {
  return around(queue, {
    async add(jobs: readonly DispatchJob[]) {
      await queue.add(jobs);
      passPoint('dispatches-queued');
    },
  });
}

function mortalGateway(gateway: AgencyGateway, fences: ReadonlyMap<string, number>): AgencyGateway {
  return around(gateway, {
    async deliver(agency: string, dispatches: readonly OutgoingDispatch[]) {
      const reply = await gateway.deliver(agency, dispatches);
      passPoint(
        'agency-replied',
        dispatches.map(({ key }) => ({ key, fence: fences.get(key) ?? 0 })),
      );
      return reply;
    },
    async ask(agency: string, dispatchKey: string) {
      const reply = await gateway.ask(agency, dispatchKey);
      passPoint('agency-asked');
      return reply;
    },
  });
}

function subjectOf({ codes, messages }: BatchNeeds): Subject {
  if (messages.length > 0) return 'answers';
  return Object.keys(codes).length > 0 ? 'application' : 'other';
}

function pass(point: CrashPoint | undefined): void {
  if (point !== undefined) passPoint(point);
}

/** The same object but for the methods given; whatever it learns to do later goes through. */
function around<T extends object>(inner: T, methods: Partial<T>): T {
  return new Proxy(inner, {
    get(target, name) {
      const given: unknown = Reflect.get(methods, name);
      if (given !== undefined) return given;
      const own: unknown = Reflect.get(target, name, target);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}
