/**
 * Goal: an agency that is away for a day delays its own steps and nothing else (I11). Method: the real engine in two simulated
 * processes, an application every forty minutes, everything answered at once, no other fault; the same two days are lived
 * through twice, with the outage of one agency and without it.
 */
import { AGENCIES } from '../../src/agencies.js';
import { RegisteredDefinitions } from '../../src/definitions.js';
import type { DispatchRecord } from '../../src/engine/ports/records.js';
import type { EngineCommand } from '../../src/engine/processor/command.js';
import { msOf } from '../../src/kernel/values/time.js';
import { SimAgency } from './agencies/sim-agency.js';
import { EngineNode } from './engine-node.js';
import { anApplication } from './people/applications.js';
import { InMemoryCaseStore } from './ports/in-memory-case-store.js';
import { InMemoryOutboxStore } from './ports/in-memory-outbox-store.js';
import { InMemoryTables } from './ports/in-memory-tables.js';
import { PlainPartCipher } from './ports/plain-part-cipher.js';
import { SeededIdSource } from './ports/seeded-id-source.js';
import { AgencyNetwork } from './ports/sim-gateway.js';
import { SimBroker } from './ports/sim-queue.js';
import { World } from './world/world.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const EVERY_MS = 2_400_000;
/** What travels at the same time may arrive in any order. */
const TOGETHER_MS = 100;
const SEED = 1;
const AWAY = 'residence';
const OUTAGE = { fromMs: HOUR_MS, untilMs: HOUR_MS + DAY_MS };
/** Nobody looks more often than the commit that wakes a relay; a day of looking each second would be simulated for nothing. */
const PAUSES_MS = { relay: 60_000, timers: 3_600_000, reconciler: 3_600_000 };
const CALM = {
  later: 0,
  tellLater: 0,
  officer: 0,
  supplement: 0,
  verify: 0,
  reject: 0,
  amend: 0,
  withdraw: 0,
  outside: 0,
  lapse: 0,
  leaps: 0,
};
const MINUTES_3 = 180_000;
const definitions = new RegisteredDefinitions();

describe('a day without one agency', () => {
  let days: TwoDays;
  let undisturbed: TwoDays;
  beforeAll(async () => {
    days = await liveThrough(true);
    undisturbed = await liveThrough(false);
  }, MINUTES_3);

  it('ends with every dispatch at its agency, and breaks no promise', () => {
    expect(days.violations).toEqual([]);
    expect(days.late.length).toBeGreaterThan(30);
    expect(days.dispatches.map(({ cameMs }) => cameMs)).not.toContain(Number.POSITIVE_INFINITY);
  });

  it('sends the agency a bounded number of attempts, however much waits for it', () => {
    // One a minute, and those in which the breaker opened.
    expect(days.attempts).toBeGreaterThan(500);
    expect(days.attempts).toBeLessThan(24 * 60 + 30);
  });

  it('delays nothing of other agencies: they get theirs as soon as on a day like any other', () => {
    const [disturbed, normal] = [days, undisturbed].map(({ dispatches }) =>
      dispatches
        // A later report waits for the one before it, and then for a relay that looks by itself, which here it seldom does.
        .filter(({ agency, follows }) => agency !== AWAY && !follows)
        .map(({ createdMs, cameMs }) => cameMs - createdMs),
    );

    const later = days.dispatches.filter(({ follows }) => follows).map(({ createdMs, cameMs }) => cameMs - createdMs);
    expect(later.length).toBeGreaterThan(100);
    expect(Math.max(...later)).toBeLessThan(2 * PAUSES_MS.relay);
    for (const share of [0.5, 0.95, 1]) {
      expect(Math.abs(quantile(disturbed, share) - quantile(normal, share))).toBeLessThan(20);
    }
  });

  it('lets the oldest go first when the agency is back', () => {
    const late = days.late.toSorted((a, b) => a.createdMs - b.createdMs);
    const overtaken = late.filter(({ cameMs }, index) =>
      late.slice(index + 1).some((younger) => younger.cameMs + TOGETHER_MS < cameMs),
    );

    expect(overtaken.filter(({ cameMs }) => cameMs > days.backMs)).toEqual([]);
  });

  it('lets the backlog only fall after its return, until nothing is left within a minute', () => {
    const { ages } = days;

    expect(ages[0]).toBeGreaterThan(DAY_MS - 2 * EVERY_MS);
    expect(ages.every((age, index) => age < (ages[index - 1] ?? age) + TOGETHER_MS)).toBe(true);
    expect(Math.max(...days.late.map(({ cameMs }) => cameMs)) - days.backMs).toBeLessThan(60_000);
  });
});

interface Carried {
  readonly agency: string;
  readonly createdMs: number;
  /** Whether it tells the portal of a case again. */
  readonly follows: boolean;
  /** When the agency first had it. */
  readonly cameMs: number;
}

interface TwoDays {
  readonly dispatches: readonly Carried[];
  /** Those that the agency could not be given when they were asked for. */
  readonly late: readonly Carried[];
  /** Deliveries that did not reach the agency. */
  readonly attempts: number;
  /** When the agency first took something again. */
  readonly backMs: number;
  /** Age of the oldest that waited for the agency, each time after its return that it got something. */
  readonly ages: readonly number[];
  readonly violations: readonly string[];
}

async function liveThrough(isAway: boolean): Promise<TwoDays> {
  const world = new World(SEED, [], CALM);
  const { time } = world;
  const state = new InMemoryTables();
  state.assignments.push({ subject: 'desk', role: 'desk-officer', validFrom: time.legalNow() });
  const broker = new SimBroker(world);
  const agencies = AGENCIES.map((key) => new SimAgency(world, key, () => undefined, false));
  const network = new AgencyNetwork(world, new Map(agencies.map((agency) => [agency.key, agency])), broker);
  const ids = new SeededIdSource(world.random);
  let attempts = 0;
  const outside = {
    world,
    store: new InMemoryCaseStore(state, time),
    outbox: new InMemoryOutboxStore(state, time),
    broker,
    network,
    definitions,
    cipher: new PlainPartCipher(),
    ids,
    pausesMs: PAUSES_MS,
    onFailure: () => {
      attempts += 1;
    },
  };
  const nodes = ['node-1', 'node-2'].map((name) => new EngineNode(outside, name));
  for (const node of nodes) node.start();
  const startMs = time.realMs;
  if (isAway) time.after(OUTAGE.fromMs, () => network.takeAway(AWAY, OUTAGE.untilMs - OUTAGE.fromMs));
  for (let atMs = 0; atMs < OUTAGE.untilMs + HOUR_MS; atMs += EVERY_MS)
    time.after(atMs, () => void world.random.pick(nodes).submit(application(world, ids)));
  while (time.realMs < startMs + OUTAGE.untilMs + 2 * HOUR_MS && (await time.next())) {
    if (world.violations.length > 0) break;
  }
  return reportOf({ world, state, agencies, attempts, awayMs: startMs + OUTAGE.fromMs });
}

function application(world: World, ids: SeededIdSource): EngineCommand {
  const { version } = definitions.of('interlinked-birth', 1);
  return {
    kind: 'submit',
    actor: { kind: 'person', subject: 'desk' },
    caseId: ids.uuid(world.time.legalNow()),
    procedure: version.key,
    version: version.version,
    application: anApplication(world.random, version),
    channel: 'counter',
    intakeOffice: 'one-stop.07210',
    intakeCommune: '07210',
    unit: 'H05.01',
  };
}

interface Lived {
  readonly world: World;
  readonly state: InMemoryTables;
  readonly agencies: readonly SimAgency[];
  readonly attempts: number;
  /** When the outage began, in milliseconds of real time. */
  readonly awayMs: number;
}

function reportOf({ world, state, agencies, attempts, awayMs }: Lived): TwoDays {
  const cameAtMs = new Map(agencies.flatMap((agency) => [...agency.cameAtMs]));
  const carried = ({ key, agency, caseId, operation, occurrence, createdAt }: DispatchRecord): Carried => ({
    agency,
    createdMs: msOf(createdAt),
    follows: state.tables.dispatches
      .where((row) => row.caseId === caseId && row.operation === operation && row.occurrence < occurrence)
      .some(() => operation === 'report-status'),
    cameMs: cameAtMs.get(key) ?? Number.POSITIVE_INFINITY,
  });
  const dispatches = state.tables.dispatches.where(() => true).map(carried);
  const returnMs = awayMs + DAY_MS;
  const late = dispatches.filter(
    ({ agency, createdMs, cameMs }) => agency === AWAY && createdMs < returnMs && cameMs >= returnMs,
  );
  const arrivals = [...new Set(late.map(({ cameMs }) => cameMs))].toSorted((a, b) => a - b);
  const oldestAfter = (atMs: number) =>
    Math.min(atMs, ...late.filter(({ cameMs }) => cameMs > atMs).map(({ createdMs }) => createdMs));
  return {
    dispatches,
    late,
    attempts,
    backMs: arrivals[0] ?? returnMs,
    ages: arrivals.map((atMs) => atMs - oldestAfter(atMs)),
    violations: world.violations.map(({ what }) => what),
  };
}

function quantile(values: readonly number[] | undefined, share: number): number {
  const sorted = (values ?? []).toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * (sorted.length - 1))] ?? Number.NaN;
}
