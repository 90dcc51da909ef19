/** What is masked, of every version: the form's own numbers, wherever an answer has them. */
import fc from 'fast-check';
import { z } from 'zod';
import { registry } from '../../../workflows/registry.js';
import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import { versionName } from '../../kernel/procedure/procedure-version.js';
import { required } from '../../kernel/values/assert.js';
import { isRecord } from '../../kernel/values/records.js';
import { isMask, masked, maskedKindOf } from '../../platform/masked.js';
import { conceal } from './conceal.js';
import { sightOfSteps } from './sight.js';
import type { ShownCase } from './sight.js';

const versions = registry.map((version) => ({ name: versionName(version), version }));
const birth = required(
  registry.find(({ key }) => key === 'interlinked-birth'),
  'the birth',
);
const NOTHING = sightOfSteps(birth, []);

/** Whether what the pattern takes looks like a number or an address of somebody. */
function isOfPeople(pattern: unknown): boolean {
  if (typeof pattern !== 'string') return false;
  const taken = fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: 1, numRuns: 50 });
  return taken.some((value) => maskedKindOf(value) !== undefined);
}

function applicationOf({ samples }: ProcedureVersion): ShownCase {
  const { applicant, data } = required(samples[0], 'a sample').body;
  return { applicant: isRecord(applicant) ? applicant : {}, data: isRecord(data) ? data : {} };
}

/** The fields of a schema that hold such a number, or an e-mail address. */
function numbersIn(schema: unknown, path = ''): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => numbersIn(one, path));
  if (!isRecord(schema)) return [];
  const { pattern, format, properties, anyOf, oneOf, allOf, items } = schema;
  const below = isRecord(properties) ? Object.entries(properties) : [];
  return [
    ...(format === 'email' || (format === undefined && isOfPeople(pattern)) ? [path] : []),
    ...below.flatMap(([name, inner]) => numbersIn(inner, path === '' ? name : `${path}.${name}`)),
    ...[anyOf, oneOf, allOf, items].flatMap((inner) => numbersIn(inner, path)),
  ];
}

describe('the masked fields of a version', () => {
  it.each(versions)('are all those of its form that hold a number or an address of somebody: $name', ({ version }) => {
    const schemas = [version.form, z.object({ applicant: version.applicant })];
    const found = schemas.flatMap((schema) =>
      numbersIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
    );

    expect(Object.keys(version.masked.form).toSorted()).toEqual([...new Set(found)].toSorted());
  });

  it.each(versions)('are refused by its form when the mask is given back as the value: $name', ({ version }) => {
    const { answer, hidden } = conceal(version, applicationOf(version), NOTHING);
    const { applicant, data } = z.object({ applicant: z.unknown(), data: z.unknown() }).parse(answer['application']);

    const faults = [
      ...pointersOf(version.applicant.safeParse(applicant), '/application/applicant'),
      ...pointersOf(version.form.safeParse(data), '/application/data'),
    ];

    expect(Object.keys(hidden).length).toBeGreaterThan(2);
    expect(faults.toSorted()).toEqual(Object.keys(hidden).toSorted());
  });
});

it('a field is taken for one that holds a number by what its pattern takes, however it is written', () => {
  const patterns = [
    '^[0-9]{10}$',
    '^\\d{9}(\\d{3})?$',
    '^[A-Z]\\d{7}$',
    '^\\d{5}$',
    '^\\d{5}\\.GCS\\.\\d{5}\\.\\d{2}$',
  ];

  expect(patterns.map(isOfPeople)).toEqual([true, true, true, false, false]);
});

function pointersOf({ error }: z.ZodSafeParseResult<unknown>, within: string): readonly string[] {
  return (error?.issues ?? []).map(({ path }) => [within, ...path].join('/'));
}

describe('an answer about a case', () => {
  const CHILD = '024226000123';
  const shown: ShownCase = {
    ...applicationOf(birth),
    results: { 'birth-registration': { number: '12/2026', data: { personalId: CHILD } } },
    supplements: [{ step: 'birth-registration', data: { mother: { personalId: '024196018803', fullName: 'HỒNG' } } }],
  };

  it('has masks where the values were, tells where, and keeps everything else', () => {
    const { answer, hidden } = conceal(birth, shown, NOTHING);

    expect(answer).toMatchObject({
      application: {
        applicant: { phone: '098765****', fullName: shown.applicant['fullName'] },
        data: { mother: { personalId: masked('number', '024196018803'), fullName: expect.any(String) } },
      },
      results: { 'birth-registration': { number: '12/2026', data: { personalId: '0242******23' } } },
      supplements: [{ step: 'birth-registration', data: { mother: { personalId: '0241******03', fullName: 'HỒNG' } } }],
    });
    expect(hidden).toMatchObject({
      '/application/data/mother/personalId': '024196018803',
      '/results/birth-registration/data/personalId': CHILD,
      '/supplements/0/data/mother/personalId': '024196018803',
    });
    const all = Object.values(hidden);
    expect(all.filter((value) => JSON.stringify(answer).includes(value) || isMask(value))).toEqual([]);
  });

  it('has masks also in what was entered under names that nobody foresaw, at any depth', () => {
    const entered = { idOfChild: CHILD, child: { 'id/new': [24_226_000_123], cardNumber: 'TE-1' }, on: '2026-11-27' };
    const results = { 'birth-registration': { number: '12/2026', data: { ...entered, amountVnd: 24_000_000 } } };

    const { answer, hidden } = conceal(
      birth,
      { ...shown, results, decisions: { 'birth-registration': entered } },
      NOTHING,
    );

    const concealed = {
      idOfChild: '0242******23',
      child: { 'id/new': ['2422*****23'], cardNumber: 'TE***1' },
      on: '2026-11-27',
    };
    expect(answer['decisions']).toEqual({ 'birth-registration': concealed });
    expect(answer['results']).toEqual({
      'birth-registration': { number: '12/2026', data: { ...concealed, amountVnd: 24_000_000 } },
    });
    expect(hidden).toMatchObject({
      '/decisions/birth-registration/idOfChild': CHILD,
      '/decisions/birth-registration/child/id~1new/0': '24226000123',
      '/results/birth-registration/data/child/cardNumber': 'TE-1',
    });
  });

  it('shows whoever works at a step the fields of that step as they are', () => {
    const { answer, hidden } = conceal(birth, shown, sightOfSteps(birth, ['permanent-residence']));

    expect(hidden).toEqual({});
    expect(answer).toMatchObject({ results: shown.results, application: { applicant: shown.applicant } });
  });

  it('keeps masked for them what their step is not told', () => {
    const { hidden } = conceal(birth, shown, sightOfSteps(birth, ['birth-registration']));

    expect(Object.keys(hidden)).toEqual(['/application/data/residence/headPersonalId']);
  });
});
