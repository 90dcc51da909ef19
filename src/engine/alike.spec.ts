import { aPartCipher } from '../../test/support/ciphers.js';
import { registry } from '../../workflows/registry.js';
import type { ToldEvent } from '../kernel/procedure/told-event.js';
import { alikeTokens, foldedValue, identifiedIn, likenessOf } from './alike.js';

const cipher = aPartCipher();
const BIRTH: ToldEvent['fields'] = {
  fullName: 'NGUYỄN HÀ AN',
  bornOn: '2026-11-16',
  area: '07210',
  place: 'Bệnh viện Sản Nhi',
  notice: '00101.GCS.24001.26',
  motherPersonalId: '024196018803',
};

/** What two births have in common, as it is found: by tokens alone. */
function common(change: ToldEvent['fields']) {
  const [one, other] = [BIRTH, { ...BIRTH, ...change }].map((fields) => alikeTokens(cipher, { kind: 'birth', fields }));
  return (one ?? [])
    .filter(({ token }) => other?.some((candidate) => candidate.token === token))
    .map(({ feature }) => feature);
}

describe('the likeness of two births', () => {
  it.each([
    [
      'the same told again with other marks and separators',
      { fullName: 'Nguyen  Ha An', notice: '00101-gcs-24001-26' },
      'same',
      100,
    ],
    ['another notice', { notice: '00102.GCS.24001.26' }, 'same', 100],
    ['another name with the same notice', { fullName: 'NGUYỄN HÀ ANH' }, 'same', 100],
    [
      'another mother and another notice',
      { motherPersonalId: '024196018804', notice: '00102.GCS.24001.26' },
      'alike',
      70,
    ],
    ['a twin', { fullName: 'NGUYỄN HÀ BÌNH', notice: '00102.GCS.24001.26' }, 'another-child', 40],
  ] as const)('of %s', (_, change, likeness, score) => {
    expect(likenessOf('birth', common(change))).toEqual({ likeness, score });
  });

  it('of no more than a notice is no sure thing, nor of all the rest for another mother', () => {
    const notice = common({ fullName: 'TRẦN CHI', motherPersonalId: '024196018804' });

    expect(notice).toEqual(['notice']);
    expect(likenessOf('birth', notice)).toMatchObject({ likeness: 'alike' });
    expect(likenessOf('birth', common({ motherPersonalId: '024196018804' }), true)).toMatchObject({
      likeness: 'alike',
    });
  });

  it('is nothing where only the day and the place are one', () => {
    const another = { fullName: 'TRẦN CHI', motherPersonalId: '024196018804', notice: '00102.GCS.24001.26' };

    expect(common(another)).toEqual([]);
  });
});

describe('the likeness of two deaths', () => {
  it.each([
    ['a personal id alone', ['personal-id'], 'alike'],
    ['a notice alone', ['notice'], 'alike'],
    ['a name with each day and the place', ['name-and-day', 'name-day-and-place', 'name-and-birth'], 'alike'],
    ['a personal id and the notice', ['personal-id', 'notice'], 'same'],
    ['a personal id and the name with a day', ['personal-id', 'name-and-birth'], 'same'],
    ['a notice and the name with a day', ['notice', 'name-and-birth'], 'same'],
  ] as const)('that have %s in common', (_, matched, likeness) => {
    expect(likenessOf('death', matched)).toMatchObject({ likeness });
  });

  it('of two people is no sure thing, though all but the personal id is one', () => {
    const matched = ['notice', 'name-and-day', 'name-day-and-place', 'name-and-birth'] as const;

    expect(likenessOf('death', matched)).toMatchObject({ likeness: 'same' });
    expect(likenessOf('death', matched, true)).toMatchObject({ likeness: 'alike', score: 89 });
  });
});

describe('a token', () => {
  it('is made of several values or of a number, and says which feature of which event it is', () => {
    const death = alikeTokens(cipher, {
      kind: 'death',
      fields: { fullName: 'LÊ AN', bornOn: '1950-01-02', personalId: '1' },
    });
    const birth = alikeTokens(cipher, { kind: 'birth', fields: { fullName: 'LÊ AN', bornOn: '1950-01-02' } });

    expect(death.map(({ feature }) => feature)).toEqual(['personal-id', 'name-and-birth']);
    expect(death.map(({ token }) => token)).not.toContain(birth[0]?.token);
  });

  it.each(['1950', '1950-01'])('is not made of a name and as little of a day as %s', (day) => {
    const fields = { fullName: 'LÊ AN', bornOn: day, diedOn: day, area: '07210' };

    expect(alikeTokens(cipher, { kind: 'death', fields })).toEqual([]);
  });

  it('keeps every digit of a date', () => {
    expect(foldedValue('2026-10-10')).toBe('2026 10 10');
  });
});

describe('whose personal id is told', () => {
  it('is who died, or the mother; nobody where none is told', () => {
    const told = [
      { kind: 'birth', fields: BIRTH },
      { kind: 'death', fields: { personalId: '024150000001' } },
      { kind: 'death', fields: { fullName: 'LÊ AN' } },
    ] as const;

    expect(told.map((event) => identifiedIn(cipher, event))).toEqual([
      { role: 'mother', token: cipher.tokenOf('024196018803') },
      { role: 'deceased', token: cipher.tokenOf('024150000001') },
      undefined,
    ]);
  });
});

describe('every version that registers a birth or a death', () => {
  const once = registry.flatMap(({ eventOnce, ...version }) =>
    eventOnce === undefined ? [] : [{ ...version, eventOnce }],
  );

  it.each(once.map((version) => [`${version.key}/v${version.version}`, version] as const))(
    'is read by what its samples tell: %s',
    (_, { samples, eventOnce, steps }) => {
      const told = samples.map(({ body }) => eventOnce.told(sampleOf(body)));

      for (const { kind, fields } of told) {
        expect(fields).toMatchObject({ fullName: expect.any(String), applicantPersonalId: expect.any(String) });
        expect(fields[kind === 'birth' ? 'bornOn' : 'diedOn']).toMatch(/^\d{4}/);
        expect(alikeTokens(cipher, { kind, fields }).length).toBeGreaterThan(1);
      }
      expect(steps.map(({ step }) => step)).toContain(eventOnce.registeredBy);
    },
  );

  it('takes a form on which nothing stands yet', () => {
    const empty = once.map(({ eventOnce }) => eventOnce.told({ applicant: {}, data: {} }).fields);

    expect(empty.every((fields) => Object.keys(fields).length === 0)).toBe(true);
  });
});

function sampleOf({ applicant, data }: Readonly<Record<string, unknown>>) {
  return { applicant: { ...Object(applicant) }, data: { ...Object(data) } };
}
