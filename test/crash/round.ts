/** One round of the campaign: an installation under load, struck volley by volley with many cases under way, then left in peace. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { until, type Caller } from '../../demo/product.js';
import { queryOn } from '../../src/adapters/postgres/pool.js';
import type { CarriedDispatch } from '../../src/engine/ports/outbox-store.port.js';
import type { ApplicationBody } from '../support/valid-applications.js';
import { claimsIn, repeatedIn } from './claims-journal.js';
import { ask } from './installation.js';
import { findingsOn, type Findings } from './findings.js';
import { Load } from './load.js';
import type { Blow, Volley } from './blows.js';
import { pointsFolder, type ClaimEntry, type CrashPoint, type Hit, type Strike } from './mortal/crash-points.js';
import type { SplitInstallation } from './split-installation.js';

/** Cases under way before each volley, at least. */
export const IN_FLIGHT_MIN = 20;
/** How old the count of cases under way may be. */
const COUNT_MS_MAX = 100;
const WAIT_MS_MAX = 120_000;
/** Claims that two relays have raced for before the first volley. */
const RACED_CLAIMS_MIN = 100;
/** Past the deadline of every open step, also over a weekend. */
const CLOCK_STEP_MS = 4 * 86_400_000;
const ALARM_POINTS: readonly CrashPoint[] = ['alarms-claimed', 'alarms-fired'];

/** A process that stood still beyond its lease: what it held then, and what became of that. */
export interface Pause {
  readonly point: CrashPoint;
  readonly held: readonly CarriedDispatch[];
  /** Of its claims, those that others had carried further before it went on. */
  readonly superseded: readonly CarriedDispatch[];
  /** Of its claims, those that anybody still opened afterwards. */
  readonly openedLate: readonly CarriedDispatch[];
}

export interface RoundReport {
  readonly volleys: readonly Volley[];
  /** Cases under way before each volley. */
  readonly inFlight: readonly number[];
  readonly pauses: readonly Pause[];
  /** Claims by relay before the first volley, and what reached an agency then, without a worker. */
  readonly raced: readonly number[];
  readonly arrivedEarly: number;
  readonly claimedTwice: readonly CarriedDispatch[];
  readonly acknowledged: number;
  readonly findings: Findings;
}

export class Round {
  private readonly inFlightSeen: number[] = [];
  private readonly pauses: Pause[] = [];
  private counted: { readonly count: Promise<number>; readonly at: number } | undefined;
  private clockOffsetMs = 0;

  private constructor(
    private readonly installation: SplitInstallation,
    private readonly operator: Caller,
    private readonly load: Load,
  ) {}

  /** Begins the load. */
  static async begin(installation: SplitInstallation, applications: readonly ApplicationBody[]): Promise<Round> {
    const desk = await installation.as('desk-officer');
    const operator = await installation.as('operator');
    const load: Load = new Load(desk, applications, () => round.inFlight());
    const round: Round = new Round(installation, operator, load);
    return round;
  }

  /** Strikes, waits until nothing is under way any more, and looks at what is left. */
  async run(volleys: readonly Volley[], tell: (line: string) => void): Promise<RoundReport> {
    const raced = await this.race();
    const arrivedEarly = await this.arrived();
    await this.installation.startWorkers();
    for (const [index, volley] of volleys.entries()) {
      const inFlight = await until('enough cases under way', () => this.manyInFlight(), WAIT_MS_MAX);
      this.inFlightSeen.push(inFlight);
      tell(`${index + 1}/${volleys.length} with ${inFlight} cases under way: ${volley.map(named).join(', ')}`);
      await Promise.all(volley.map((blow) => this.strike(blow)));
    }
    await this.load.close();
    tell('no more applications: waiting until nothing is under way');
    await until('nothing is under way', () => this.isAtRest(), WAIT_MS_MAX);
    const { pool, agenciesDatabase, dataDir } = this.installation;
    const entries = await claimsIn(dataDir);
    return {
      volleys,
      inFlight: this.inFlightSeen,
      pauses: this.pauses,
      raced,
      arrivedEarly,
      claimedTwice: repeatedIn(entries, 'claimed'),
      acknowledged: this.load.codes.length,
      findings: await findingsOn(pool, agenciesDatabase, this.load.codes),
    };
  }

  private async strike(blow: Blow): Promise<void> {
    const { installation } = this;
    switch (blow.kind) {
      case 'kill':
        if (blow.victim === 'postgres') return installation.servers.strikePostgres('SIGKILL');
        if (blow.victim === 'redis') return installation.servers.strikeRedis();
        return installation.strike(blow.victim);
      case 'stop-postgres':
        return installation.servers.strikePostgres('SIGQUIT');
      case 'die-at':
        return installation.isGone((await this.struckAt(blow.point, 'SIGKILL')).pid);
      case 'pause-at':
        this.pauses.push(await this.pauseAt(blow.point));
    }
  }

  /** Two relays alive and the load rising: how many claims each of them made. */
  private async race(): Promise<readonly number[]> {
    return until('both relays have carried much', async () => {
      const claimed = (await claimsIn(this.installation.dataDir)).filter(({ act }) => act === 'claimed');
      const byRelay = [...new Set(claimed.map(({ pid }) => pid))].map(
        (relay) => claimed.filter(({ pid }) => pid === relay).length,
      );
      return claimed.length >= RACED_CLAIMS_MIN && byRelay.length > 1 ? byRelay : undefined;
    });
  }

  /** Dispatches that came to an agency. */
  private async arrived(): Promise<number> {
    return (await ask(this.installation.agenciesDatabase, 'select key from agencies.dispatches')).length;
  }

  /** Arms the point and waits until a process has come there. */
  private async struckAt(point: CrashPoint, strike: Strike): Promise<Hit> {
    const file = join(pointsFolder(this.installation.dataDir), point);
    const hit = `${file}.hit`;
    // Whole at once, like the hit: somebody is looking.
    await writeFile(`${file}.new`, strike);
    await rename(`${file}.new`, `${file}.armed`);
    if (ALARM_POINTS.includes(point)) await this.makeAlarmsDue();
    if (point.startsWith('application-')) this.load.admitOneMore();
    const text = await until(
      `a process is at ${point}`,
      () => readFile(hit, 'utf8').catch(() => undefined),
      WAIT_MS_MAX,
    );
    await rm(hit);
    return hitSchema.parse(JSON.parse(text));
  }

  /** Stops a process there, lets others take over what it holds, and lets it go on. */
  private async pauseAt(point: CrashPoint): Promise<Pause> {
    const { dataDir } = this.installation;
    const { pid, claims: held } = await this.struckAt(point, 'SIGSTOP');
    const superseded = await until(
      'others have taken over',
      async () => {
        const beyond = await this.supersededOf(held);
        return beyond.length === held.length ? beyond : undefined;
      },
      WAIT_MS_MAX,
    );
    const before = await claimsIn(dataDir);
    process.kill(pid, 'SIGCONT');
    const ownBefore = before.filter((entry) => entry.pid === pid).length;
    const after = await until(
      'it goes on',
      async () => {
        const entries = await claimsIn(dataDir);
        return entries.filter((entry) => entry.pid === pid).length > ownBefore ? entries : undefined;
      },
      WAIT_MS_MAX,
    );
    return { point, held, superseded, openedLate: openedAmong(held, after).slice(openedAmong(held, before).length) };
  }

  /** Those of the claims whose dispatch was claimed anew, accepted or answered since. */
  private async supersededOf(claims: readonly CarriedDispatch[]): Promise<readonly CarriedDispatch[]> {
    const query = queryOn(this.installation.pool);
    const still = await query<CarriedDispatch>(
      `select key, fence from dispatches join unnest($1::text[], $2::integer[]) as claim (key, fence) using (key, fence)
        where state = 'carried' and accepted_at is null`,
      [claims.map(({ key }) => key), claims.map(({ fence }) => fence)],
    ).catch(() => claims);
    return claims.filter(({ key }) => !still.some((claim) => claim.key === key));
  }

  /** Not while nobody is there to fire them: the cases would be completed by then. */
  private async makeAlarmsDue(): Promise<void> {
    await this.installation.runs('timers-1');
    await until('enough cases under way', () => this.manyInFlight(), WAIT_MS_MAX);
    this.clockOffsetMs += CLOCK_STEP_MS;
    const offsetMs = this.clockOffsetMs;
    await until('the clock moves', async () => {
      const answer = await this.operator.put('/development/clock', { offsetMs }).catch(() => undefined);
      return answer?.status === 200 ? true : undefined;
    });
  }

  private async manyInFlight(): Promise<number | undefined> {
    const count = await this.inFlight().catch(() => 0);
    return count >= IN_FLIGHT_MIN ? count : undefined;
  }

  /** All cases completed, all dispatches answered, all that happened numbered in the journal. */
  private async isAtRest(): Promise<true | undefined> {
    const [left] = await queryOn(this.installation.pool)<{ open: number }>(
      `select (select count(*) from cases where status <> 'completed')
            + (select count(*) from dispatches where state <> 'answered')
            + (select count(*) from journal_unsealed) as open`,
    ).catch(() => []);
    return left?.open === 0 ? true : undefined;
  }

  private inFlight(): Promise<number> {
    const now = performance.now();
    if (this.counted === undefined || now - this.counted.at > COUNT_MS_MAX) {
      const count = queryOn(this.installation.pool)<{ open: number }>(
        `select count(*)::int as open from cases where status = 'open'`,
      ).then(([found]) => found?.open ?? 0);
      this.counted = { count, at: now };
    }
    return this.counted.count;
  }
}

function named(blow: Blow): string {
  if (blow.kind === 'stop-postgres') return blow.kind;
  return `${blow.kind} ${blow.kind === 'kill' ? blow.victim : blow.point}`;
}

/** Every time that somebody opened one of these claims. */
function openedAmong(claims: readonly CarriedDispatch[], entries: readonly ClaimEntry[]): readonly CarriedDispatch[] {
  return entries.filter(
    (entry) => entry.act === 'opened' && claims.some(({ key, fence }) => key === entry.key && fence === entry.fence),
  );
}

const hitSchema = z.object({
  pid: z.int(),
  claims: z.array(z.object({ key: z.string(), fence: z.int() })),
});
