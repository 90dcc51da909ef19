import { portalStatusOn } from '../../kernel/procedure/portal-status.js';
import type { PortalStatus } from '../../kernel/procedure/portal-status.js';
import { localDateOf, msOf, plusMs } from '../../kernel/values/time.js';
import type { Instant } from '../../kernel/values/time.js';
import { AgencyRejected, AgencyUnavailable } from '../ports/agency-gateway.port.js';
import type {
  ComparisonCounts,
  ComparisonRound,
  LastReport,
  PortalComparisons,
  PortalDossier,
  PortalDossiers,
} from '../ports/portal-comparison.port.js';
import type { CommandProcessor } from '../processor/command-processor.js';

const DESTINATION = 'national-portal';
/** Dossiers in one question. */
const PAGE = 64;
/** A process that ends while it compares leaves the round to another one. */
const LEASE_MS = 600_000;
const AGAIN_MS = 60_000;
/** Of the codes that are unknown here so many are kept. */
const CODES_SHOWN_MAX = 20;

export interface ComparingPorts {
  readonly comparisons: PortalComparisons;
  readonly dossiers: PortalDossiers;
  readonly processor: Pick<CommandProcessor, 'submitAll'>;
  readonly portalStatuses: readonly PortalStatus[];
}

export interface ComparingTerms {
  /** How often all is compared. */
  readonly everyMs: number;
  /** How far back: what the portal lost in a restore is found if it was told within that time. */
  readonly windowMs: number;
}

/**
 * Compares what the portal shows with what it was told last, once in each round, and tells it again what differs: an acknowledgement
 * may have been given for what the portal lost afterwards.
 *
 * @returns how many cases were told again
 */
export async function comparePortalOnce(ports: ComparingPorts, terms: ComparingTerms): Promise<number> {
  const round = await ports.comparisons.begin(DESTINATION, { everyMs: terms.everyMs, leaseMs: LEASE_MS });
  if (round === undefined) return 0;
  const since = plusMs(round.startedAt, -terms.windowMs);
  try {
    const ours = await compareOurs(ports, round, since);
    const unknownHere = await findUnknown(ports, since);
    const stillDifferent = ours.different.filter((caseId) => round.differedBefore.includes(caseId)).length;
    await ports.comparisons.end(round, { ...ours, ...unknownHere, stillDifferent });
    return ours.sentAgain;
  } catch (error) {
    if (!(error instanceof AgencyUnavailable || error instanceof AgencyRejected)) throw error;
    await ports.comparisons.fail(round, error.message, AGAIN_MS);
    return 0;
  }
}

type Ours = Omit<ComparisonCounts, 'unknownHere' | 'codesUnknownHere' | 'stillDifferent'>;

async function compareOurs(ports: ComparingPorts, round: ComparisonRound, since: Instant): Promise<Ours> {
  let found: Ours = { same: 0, underWay: 0, refused: 0, sentAgain: 0, unknownThere: 0, different: [] };
  let after: LastReport | undefined;
  do {
    const page = await ports.comparisons.lastReports(since, after, PAGE);
    found = sum(found, await comparePage(ports, round, page));
    after = page.length < PAGE ? undefined : page.at(-1);
  } while (after !== undefined);
  return found;
}

async function comparePage(
  ports: ComparingPorts,
  { round }: ComparisonRound,
  page: readonly LastReport[],
): Promise<Ours> {
  const settled = page.filter(({ isUnderWay, isRefused }) => !isUnderWay && !isRefused);
  const shown = settled.length === 0 ? [] : await ports.dossiers.of(settled.map(({ caseCode }) => caseCode));
  const byCode = new Map(shown.map((dossier) => [dossier.caseCode, dossier]));
  const different = settled.filter((report) => !isShown(report, byCode.get(report.caseCode), ports.portalStatuses));
  await ports.processor.submitAll(
    different.map(({ caseId, caseCode, dispatchKey, seq }) => ({
      kind: 'report-again',
      caseId,
      dispatchKey,
      seq,
      round: `round-${round}`,
      isKnown: byCode.has(caseCode),
    })),
  );
  return {
    same: settled.length - different.length,
    underWay: page.filter(({ isUnderWay }) => isUnderWay).length,
    refused: page.filter(({ isRefused }) => isRefused).length,
    sentAgain: different.length,
    unknownThere: different.filter(({ caseCode }) => !byCode.has(caseCode)).length,
    different: different.map(({ caseId }) => caseId),
  };
}

function isShown(
  { status, at }: LastReport,
  shown: PortalDossier | undefined,
  statuses: readonly PortalStatus[],
): boolean {
  if (shown === undefined) return false;
  const { code } = portalStatusOn(statuses, status, localDateOf(at));
  return shown.status === code && msOf(shown.at) === msOf(at);
}

function sum(one: Ours, other: Ours): Ours {
  return {
    same: one.same + other.same,
    underWay: one.underWay + other.underWay,
    refused: one.refused + other.refused,
    sentAgain: one.sentAgain + other.sentAgain,
    unknownThere: one.unknownThere + other.unknownThere,
    different: [...one.different, ...other.different],
  };
}

/** What the portal has from here and nobody here knows: a person has to look. */
async function findUnknown({ comparisons, dossiers }: ComparingPorts, since: Instant) {
  const unknown: string[] = [];
  let after = '';
  let page: readonly PortalDossier[];
  do {
    page = await dossiers.changedSince(since, after);
    if (page.length > 0) unknown.push(...(await comparisons.unknownHere(page.map(({ caseCode }) => caseCode))));
    after = page.at(-1)?.caseCode ?? after;
  } while (page.length === PAGE);
  return { unknownHere: unknown.length, codesUnknownHere: unknown.slice(0, CODES_SHOWN_MAX) };
}
