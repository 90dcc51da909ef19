import { portalStatuses } from '../../../workflows/portal-statuses.js';
import { instant } from '../../kernel/values/time.js';
import { AgencyUnavailable } from '../ports/agency-gateway.port.js';
import { PortalComparisons, PortalDossiers } from '../ports/portal-comparison.port.js';
import type { ComparisonCounts, ComparisonRound, LastReport, PortalDossier } from '../ports/portal-comparison.port.js';
import { comparePortalOnce } from './compare-portal.js';

const AT = instant('2026-11-28T02:00:00.000Z');
const TERMS = { everyMs: 86_400_000, windowMs: 86_400_000 };

function report(number: number, change: Partial<LastReport> = {}): LastReport {
  const caseId = `case-${String(number).padStart(3, '0')}`;
  const caseCode = `H05.01-261128-${String(number).padStart(4, '0')}`;
  return {
    caseId,
    caseCode,
    seq: 3,
    dispatchKey: `${caseId}:status:3`,
    status: 'completed',
    at: AT,
    isUnderWay: false,
    isRefused: false,
    ...change,
  };
}

function shownAs(caseCode: string, status = '10', at = AT): PortalDossier {
  return { caseCode, number: `G22.99.08-${caseCode}`, status, at };
}

class Rounds extends PortalComparisons {
  ended: ComparisonCounts | undefined;
  failure: string | undefined;

  constructor(
    private readonly reports: readonly LastReport[],
    private readonly differedBefore: readonly string[] = [],
  ) {
    super();
  }

  async begin(destination: string): Promise<ComparisonRound> {
    return { destination, round: 7, startedAt: AT, differedBefore: this.differedBefore };
  }

  async lastReports(_since: string, after: LastReport | undefined, limit = 0) {
    return this.reports.filter(({ caseId }) => caseId > (after?.caseId ?? '')).slice(0, limit);
  }

  async unknownHere(codes: readonly string[]) {
    return codes.filter((code) => this.reports.every(({ caseCode }) => caseCode !== code));
  }

  async end(_round: ComparisonRound, counts: ComparisonCounts) {
    this.ended = counts;
  }

  async fail(_round: ComparisonRound, failure: string) {
    this.failure = failure;
  }
}

class Shown extends PortalDossiers {
  constructor(
    private readonly dossiers: readonly PortalDossier[],
    private readonly isAway = false,
  ) {
    super();
  }

  async of(codes: readonly string[]) {
    if (this.isAway) throw new AgencyUnavailable('away');
    return this.dossiers.filter(({ caseCode }) => codes.includes(caseCode));
  }

  async changedSince(_since: string, after: string) {
    return this.dossiers.filter(({ caseCode }) => caseCode > after).slice(0, 64);
  }
}

async function compared(comparisons: Rounds, dossiers: Shown) {
  const told: unknown[] = [];
  const processor = {
    submitAll: async (commands: readonly unknown[]) => {
      told.push(...commands);
      return [];
    },
  };
  await comparePortalOnce({ comparisons, dossiers, processor, portalStatuses }, TERMS);
  return told;
}

describe('a comparison with the portal', () => {
  it('tells again what is shown otherwise or not at all, and nothing else', async () => {
    const rounds = new Rounds([report(1), report(2), report(3), report(4, { isUnderWay: true })]);
    const shown = new Shown([shownAs('H05.01-261128-0001'), shownAs('H05.01-261128-0002', '4')]);

    const told = await compared(rounds, shown);

    expect(told).toEqual([
      {
        kind: 'report-again',
        caseId: 'case-002',
        dispatchKey: 'case-002:status:3',
        seq: 3,
        round: 'round-7',
        isKnown: true,
      },
      {
        kind: 'report-again',
        caseId: 'case-003',
        dispatchKey: 'case-003:status:3',
        seq: 3,
        round: 'round-7',
        isKnown: false,
      },
    ]);
    expect(rounds.ended).toMatchObject({ same: 1, underWay: 1, sentAgain: 2, unknownThere: 1, unknownHere: 0 });
  });

  it('tells nothing again that the portal refused: a person has it as an incident', async () => {
    const rounds = new Rounds([report(1, { isRefused: true }), report(2)], ['case-001']);

    expect(await compared(rounds, new Shown([shownAs('H05.01-261128-0002')]))).toEqual([]);
    expect(rounds.ended).toMatchObject({ same: 1, refused: 1, sentAgain: 0, stillDifferent: 0 });
  });

  it('says what differs although it was told again', async () => {
    const rounds = new Rounds([report(1), report(2)], ['case-001']);

    await compared(rounds, new Shown([]));

    expect(rounds.ended).toMatchObject({ sentAgain: 2, stillDifferent: 1 });
  });

  it('says what the portal has from here and nobody here knows', async () => {
    const rounds = new Rounds([report(1)]);

    await compared(rounds, new Shown([shownAs('H05.01-261128-0001'), shownAs('H05.01-261128-0099', '4')]));

    expect(rounds.ended).toMatchObject({ unknownHere: 1, codesUnknownHere: ['H05.01-261128-0099'] });
  });

  it('looks at all of many', async () => {
    const reports = Array.from({ length: 130 }, (_, index) => report(index + 1));
    const rounds = new Rounds(reports);

    await compared(rounds, new Shown(reports.map(({ caseCode }) => shownAs(caseCode))));

    expect(rounds.ended).toMatchObject({ same: 130, sentAgain: 0, unknownHere: 0 });
  });

  it('is tried again when the portal is away', async () => {
    const rounds = new Rounds([report(1)]);

    expect(await compared(rounds, new Shown([], true))).toEqual([]);
    expect([rounds.ended, rounds.failure]).toEqual([undefined, 'away']);
  });
});
