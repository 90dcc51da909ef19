/** The families of version 1 once more, and those who leave a part out. */
import { z } from 'zod';
import type { Label, Sample } from '../../../src/kernel/procedure/procedure-version.js';
import { required } from '../../../src/kernel/values/assert.js';
import { fromFirstVersion } from './from-first.js';
import { HARD_CASES, type HardCase } from './hard-cases.js';
import { birthSamples as first } from '../v1/samples.js';

const told = z.looseObject({ data: z.looseObject({ child: z.looseObject({}) }) });
const whole = z.looseObject({ applicant: z.looseObject({}), data: z.looseObject({}) });
type Changes = Readonly<Record<string, unknown>>;

/** The application of that family as this version asks for it. */
function body({ body: before }: Sample, changes: Changes = {}): Sample['body'] {
  const { data, ...rest } = told.parse(before);
  return { ...rest, data: { ...fromFirstVersion(data), ...changes } };
}

/** An older child of the first family, registered late. */
function leavingOut(name: string, shows: Label, { child, ...changes }: Changes & { readonly child: Changes }): Sample {
  const family = required(first[0], 'a first sample');
  const { data } = told.parse(body(family));
  return { name, shows, body: body(family, { child: { ...data.child, ...child }, ...changes }) };
}

const leftOut = (because: string) => ({ choice: 'left-out', because });

/** A part of a form, or none. */
const parts = z.record(z.string(), z.looseObject({}).optional().catch(undefined));

function hardCase({ name, family, shows, applicant, data: changes }: HardCase): Sample {
  const base = required(
    first.find((sample) => sample.name === family),
    family,
  );
  const { applicant: who, data, ...rest } = whole.parse(body(base));
  const before = parts.parse(data);
  const laidOver = Object.entries(changes).flatMap(([part, change]) => {
    if (change === undefined) return [];
    // A part that is left out keeps nothing of what was told in it.
    return [[part, change['choice'] === 'left-out' ? change : given({ ...before[part], ...change })] as const];
  });
  const kept = Object.entries(data).filter(([part]) => !Object.hasOwn(changes, part));
  return {
    name,
    shows,
    body: { ...rest, applicant: { ...who, ...applicant }, data: Object.fromEntries([...kept, ...laidOver]) },
  };
}

function given(part: Changes): Changes {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

/** This form tells how many children were born together, so that the second one is asked about instead of waiting for its number. */
const SHOWN_OTHERWISE: Readonly<Record<string, Pick<Sample, 'name' | 'shows'>>> = {
  'personal-id-later': {
    name: 'second-of-twins',
    shows: {
      vi: 'Trẻ sinh đôi, trẻ thứ hai bị nghi trùng với trẻ thứ nhất: một cửa xác nhận hai trẻ khác nhau, số định danh cấp cùng Giấy khai sinh',
      en: 'The second of twins is taken for the first: the desk confirms that they are two children, and the number comes with the certificate',
    },
  },
};

export const birthSamples: readonly Sample[] = [
  ...first.map((sample) => ({ ...sample, ...SHOWN_OTHERWISE[sample.name], body: body(sample) })),
  leavingOut(
    'residence-left-out',
    {
      vi: 'Gia đình sẽ đăng ký thường trú sau: khai sinh và thẻ bảo hiểm y tế vẫn được giải quyết',
      en: 'The family registers the residence later: birth and card go on without it',
    },
    {
      child: { givenName: 'NHI', bornOn: '2025-03-10', birthNotice: '00102.GCS.24001.25' },
      residence: leftOut('later'),
    },
  ),
  leavingOut(
    'registration-alone',
    {
      vi: 'Chỉ đăng ký khai sinh; các phần khác gia đình đã nộp hồ sơ riêng',
      en: 'Birth registration alone; everything else was applied for separately',
    },
    {
      child: { givenName: 'NGỌC', bornOn: '2024-01-15', birthNotice: '00103.GCS.24001.24' },
      residence: leftOut('applied-elsewhere'),
      insurance: leftOut('applied-elsewhere'),
    },
  ),
  ...HARD_CASES.map(hardCase),
];
