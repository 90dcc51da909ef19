/** Rounds of blows, each on an installation with databases of its own, and what they came to together. */
import { HAS_REDIS_SERVER } from '../support/redis.js';
import { todaysApplications } from '../support/todays-applications.js';
import type { ApplicationBody } from '../support/valid-applications.js';
import { killedBy, volleysOfRound, type Kind, type Volley } from './blows.js';
import type { Findings } from './findings.js';
import { buildMortalProcesses } from './mortal-build.js';
import type { CrashPoint } from './mortal/crash-points.js';
import { Round, type RoundReport } from './round.js';
import { Servers } from './servers.js';
import { SplitInstallation } from './split-installation.js';

/** How often the volleys of a round are repeated on one installation in a long campaign; its applications suffice for that. */
const REPEATS_MAX = 4;

export interface CampaignOptions {
  /** So many processes die at least; 0: one round, with every volley once. */
  readonly killsMin: number;
  /** Told of every volley. */
  readonly tell: (line: string) => void;
}

/** Carries the campaign out. */
export async function runCampaign({ killsMin, tell }: CampaignOptions): Promise<readonly RoundReport[]> {
  const processes = await buildMortalProcesses();
  const servers = await Servers.start();
  const reports: RoundReport[] = [];
  try {
    do {
      tell(`round ${reports.length + 1}: starting every process`);
      const volleys = volleysFor(killsMin - sum(killsIn(reports)));
      reports.push(await runRound(servers, { processes, volleys, tell }));
    } while (sum(killsIn(reports)) < killsMin);
  } finally {
    await servers.stop();
  }
  return reports;
}

/** Processes that died, by kind. */
export function killsIn(reports: readonly RoundReport[]): Partial<Record<Kind, number>> {
  return countsOf(reports.flatMap(({ volleys }) => volleys.flat().flatMap((blow) => killedBy(blow) ?? [])));
}

/** Deaths at numbered points, by point. */
export function deathsIn(reports: readonly RoundReport[]): Partial<Record<CrashPoint, number>> {
  return countsOf(
    reports.flatMap(({ volleys }) => volleys.flat().flatMap((blow) => (blow.kind === 'die-at' ? [blow.point] : []))),
  );
}

/** What was found in all rounds together. */
export function findingsIn(reports: readonly RoundReport[]): Findings {
  const all = reports.map(({ findings }) => findings);
  return {
    cases: all.reduce((total, { cases }) => total + cases, 0),
    events: all.reduce((total, { events }) => total + events, 0),
    results: all.reduce((total, { results }) => total + results, 0),
    lost: all.flatMap(({ lost }) => lost),
    unknown: all.flatMap(({ unknown }) => unknown),
    notCompleted: all.flatMap(({ notCompleted }) => notCompleted),
    doubled: all.flatMap(({ doubled }) => doubled),
    oneSided: all.flatMap(({ oneSided }) => oneSided),
    broken: all.flatMap(({ broken }) => broken),
    unanswered: all.flatMap(({ unanswered }) => unanswered),
    incidents: all.flatMap(({ incidents }) => incidents),
  };
}

interface RoundPlan {
  readonly processes: string;
  readonly volleys: readonly Volley[];
  readonly tell: (line: string) => void;
}

async function runRound(servers: Servers, { processes, volleys, tell }: RoundPlan): Promise<RoundReport> {
  const installation = await SplitInstallation.start(servers, processes);
  try {
    const round = await Round.begin(installation, mixedApplications());
    return await round.run(volleys, tell);
  } finally {
    await installation.stop();
  }
}

function volleysFor(killsLeft: number): readonly Volley[] {
  const once = volleysOfRound(HAS_REDIS_SERVER);
  const kills = once.flat().filter((blow) => killedBy(blow) !== undefined).length;
  const repeats = Math.min(REPEATS_MAX, Math.max(1, Math.ceil(killsLeft / kills)));
  return Array.from({ length: repeats }, () => once).flat();
}

/** Two births to one death. */
function mixedApplications(): readonly ApplicationBody[] {
  const { births, deaths } = todaysApplications();
  return deaths.flatMap((death, index) => [...births.slice(index * 2, index * 2 + 2), death]);
}

function countsOf<Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
