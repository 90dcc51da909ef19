import { instant } from '../../../kernel/values/time.js';
import type { DatedPublication, Standing } from '../ports/standing.js';
import { judgeUnpublishing } from './judge-publication.js';
import { startableSpans } from './startable.js';

const [MAY, JUNE, JULY] = ['2026-05-01', '2026-06-01', '2026-07-01'].map((day) => instant(`${day}T00:00:00.000Z`));

const published = (version: number, from = MAY, to?: DatedPublication['validTo']): DatedPublication => ({
  procedure: 'birth',
  version,
  validFrom: from ?? instant('2026-05-01T00:00:00.000Z'),
  validTo: to,
  approvedBy: ['admin', 'admin.2'],
});

describe('what can be started when', () => {
  it('is the version that was published last, and the one before again where that ends', () => {
    expect(startableSpans([published(1), published(2, JUNE, JULY)])).toEqual([
      { from: MAY, to: JUNE, version: 1 },
      { from: JUNE, to: JULY, version: 2 },
      { from: JULY, to: undefined, version: 1 },
    ]);
  });

  it('has a hole where nothing is published', () => {
    expect(startableSpans([published(1, MAY, JUNE), published(2, JULY)])).toEqual([
      { from: MAY, to: JUNE, version: 1 },
      { from: JUNE, to: JULY, version: undefined },
      { from: JULY, to: undefined, version: 2 },
    ]);
  });

  it('is nothing of a procedure that was never published', () => {
    expect(startableSpans([])).toEqual([]);
  });
});

describe('ending a publication', () => {
  const standing: Standing = {
    legalNow: instant('2026-06-10T00:00:00.000Z'),
    offices: [],
    roles: [],
    haveActed: new Set(),
    people: new Map(),
    publications: [published(1), published(2, JULY)],
  };
  const ending = { kind: 'end-publication', procedure: 'birth', version: 1, validFrom: String(MAY) } as const;

  it('says from when to when nothing can be started', () => {
    const { notices } = judgeUnpublishing({ ...ending, lastDay: '2026-06-20' }, standing);

    expect(notices).toMatchObject([
      { code: 'nothing-startable', detail: { en: expect.stringContaining('From 21/06/2026 to 01/07/2026') } },
    ]);
  });

  it('says nothing of it where another version follows at once', () => {
    const { notices } = judgeUnpublishing(
      { ...ending, lastDay: '2026-06-30' },
      { ...standing, publications: [published(1), published(2, instant('2026-06-30T17:00:00.000Z'))] },
    );

    expect(notices).toEqual([]);
  });
});
