/**
 * Goal: nothing that was acknowledged is lost, done twice or stuck, wherever a process dies (I1, I2, I3, I5).
 * Method: every role in processes of its own under a load of births and deaths. Processes, PostgreSQL and Redis are killed in
 * turn, each numbered crash point ends the process that comes there, and processes stand still beyond their leases; always with
 * many cases under way. In the end every history, dispatch and register is compared with what was acknowledged.
 */
import { writeFile } from 'node:fs/promises';
import { HAS_REDIS_SERVER } from '../support/redis.js';
import { PAUSED_AT } from './blows.js';
import { deathsIn, findingsIn, killsIn, runCampaign } from './campaign.js';
import { CRASH_POINTS } from './mortal/crash-points.js';
import { IN_FLIGHT_MIN, type RoundReport } from './round.js';

/** `npm run soak` asks for more, and for its figures in a file. */
const { SOAK_KILLS = '0', SOAK_FIGURES } = process.env;
const killsMin = Number(SOAK_KILLS);
const MS_MAX = 480_000 + killsMin * 20_000;
const KILLS_MIN = 5;
const carrier = HAS_REDIS_SERVER ? 'Redis' : 'PostgreSQL, since this machine has no redis-server';

describe(`roles in processes of their own, with queues on ${carrier}`, () => {
  let reports: readonly RoundReport[];
  beforeAll(async () => {
    const startedAt = performance.now();
    const seconds = () => Math.round((performance.now() - startedAt) / 1000);
    const tell = (line: string): void => {
      if (killsMin > 0) process.stderr.write(`${seconds()} s: ${line}\n`);
    };
    reports = await runCampaign({ killsMin, tell });
    if (SOAK_FIGURES !== undefined) await writeFile(SOAK_FIGURES, JSON.stringify(figures(reports, seconds())));
  }, MS_MAX);

  it('are killed, each kind five times, always with at least 20 cases under way', () => {
    const kills = killsIn(reports);

    expect(Math.min(...reports.flatMap(({ inFlight }) => inFlight))).toBeGreaterThanOrEqual(IN_FLIGHT_MIN);
    expect(Object.entries(kills).filter(([, count]) => count >= KILLS_MIN)).toEqual(
      expect.arrayContaining(
        ['api', 'worker', 'relay', 'agencies', 'postgres'].map((kind) => [kind, expect.any(Number)]),
      ),
    );
  });

  it('die at every numbered point', () => {
    expect(new Set(Object.keys(deathsIn(reports)))).toEqual(new Set(CRASH_POINTS));
  });

  it('lose no acknowledged application, and make no case of none (I1)', () => {
    const { lost, unknown, cases } = findingsIn(reports);

    expect({ lost, unknown }).toEqual({ lost: [], unknown: [] });
    expect(cases).toBe(reports.reduce((sum, { acknowledged }) => sum + acknowledged, 0));
  });

  it('complete every case, answer every dispatch and leave no incident open (I7)', () => {
    const { notCompleted, unanswered, incidents } = findingsIn(reports);

    expect({ notCompleted, unanswered, incidents }).toEqual({ notCompleted: [], unanswered: [], incidents: [] });
  });

  it('register each result exactly once (I2)', () => {
    const { doubled, oneSided } = findingsIn(reports);

    expect({ doubled, oneSided }).toEqual({ doubled: [], oneSided: [] });
  });

  it('keep histories whose chains hold and whose replay is the case (I3, I5)', () => {
    const { broken, events, cases } = findingsIn(reports);

    expect(broken).toEqual([]);
    expect(events).toBeGreaterThan(cases);
  });

  it('bring no dispatch to an agency without a worker', () => {
    expect(reports.map(({ arrivedEarly }) => arrivedEarly)).toEqual(reports.map(() => 0));
  });

  it('let one relay of two win each claim, however they race', () => {
    for (const { raced, claimedTwice } of reports) {
      expect(raced).toHaveLength(2);
      expect(claimedTwice).toEqual([]);
    }
  });

  it.each(PAUSED_AT)(
    'take over what a process holds that stands still at %s, which then gets nothing by its fence',
    (point) => {
      const pauses = reports.flatMap((report) => report.pauses).filter((pause) => pause.point === point);

      expect(pauses).not.toEqual([]);
      for (const { held, superseded, openedLate } of pauses) {
        expect(held).not.toEqual([]);
        expect(superseded).toEqual(held);
        expect(openedLate).toEqual([]);
      }
    },
  );
});

function figures(reports: readonly RoundReport[], seconds: number) {
  return {
    seconds,
    carrier,
    rounds: reports.length,
    kills: killsIn(reports),
    deaths: deathsIn(reports),
    pauses: reports.flatMap(({ pauses }) => pauses).length,
    acknowledged: reports.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    findings: findingsIn(reports),
  };
}
