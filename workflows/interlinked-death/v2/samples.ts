/** The families of version 1 once more, each with what the deceased was entitled to, and those whom another scheme pays. */
import { z } from 'zod';
import type { Sample } from '../../../src/kernel/procedure/procedure-version.js';
import { deathSamples as first } from '../v1/samples.js';
import { fromFirstVersion } from './from-first.js';
import { hardBenefits } from './hard-benefits.js';
import { hardCase } from './hard-case.js';
import { hardDeaths } from './hard-deaths.js';
import { howInsured } from './how-insured.js';

const told = z.looseObject({ data: z.unknown() });
type Changes = Readonly<Record<string, unknown>>;

/** The application of that family as this version asks for it, with what is different about it. */
function asked({ body, ...sample }: Sample, changes: Changes = {}, leftOut?: string): Sample {
  const { data, ...rest } = told.parse(body);
  const { funeral, ...parts } = fromFirstVersion(data);
  const none = { choice: 'left-out', because: leftOut };
  return { ...sample, body: { ...rest, data: { ...parts, funeral: leftOut ? none : { ...funeral, ...changes } } } };
}

/** Who is left of the pensioner's family. */
const WIDOW = {
  personalId: '024149052897',
  fullName: 'NGUYỄN THỊ OANH',
  bornOn: { precision: 'year', value: '1949' },
  relation: 'spouse',
  consent: 'vneid',
};

/** Families that get something else here than under version 1. */
const OTHERWISE: Readonly<Record<string, (sample: Sample) => Sample>> = {
  'belongs-to-social-insurance': (sample) =>
    asked(
      {
        ...sample,
        name: 'pensioner',
        shows: {
          vi: 'Người chết hưởng lương hưu: bảo hiểm xã hội chi trả mai táng phí và trợ cấp tuất hằng tháng',
          en: 'The deceased had a pension: social insurance pays for the funeral and supports the survivor',
        },
      },
      { received: ['social-insurance'], survivors: { benefit: 'monthly', relatives: { first: WIDOW } } },
    ),
  'sole-member': (sample) =>
    asked(
      {
        ...sample,
        name: 'person-with-merit',
        shows: {
          vi: 'Người chết là người có công và đối tượng bảo trợ: chỉ hưởng mức cao nhất, do ngành Nội vụ chi trả',
          en: 'Merit and social protection: the higher support alone is paid, by home affairs',
        },
      },
      { received: ['merit', 'social-protection'], meritDecision: { number: '1204/QĐ-SNV' } },
    ),
  'cash-payment': (sample) =>
    asked(
      {
        ...sample,
        name: 'two-parts',
        shows: {
          vi: 'Chỉ khai tử và xóa đăng ký thường trú; trợ cấp nộp qua đơn vị sử dụng lao động',
          en: 'Registration and removal alone; the benefit is applied for through the employer',
        },
      },
      {},
      'through-employer',
    ),
};

export const deathSamples: readonly Sample[] = [
  ...first.map((sample) => (OTHERWISE[sample.name] ?? asked)(sample)),
  ...[...hardDeaths, ...hardBenefits, ...howInsured].map(hardCase),
];
