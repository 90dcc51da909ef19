/** The families of version 1 once more, each with what the deceased was entitled to, and those whom another scheme pays. */
import { z } from 'zod';
import type { Sample } from '../../../src/kernel/procedure/procedure-version.js';
import { deathSamples as first } from '../v1/samples.js';

const told = z.looseObject({
  data: z.looseObject({ residence: z.looseObject({}), funeral: z.looseObject({}) }),
});
type Changes = Readonly<Record<string, unknown>>;

/** The application of that family as this version asks for it; of the commune's protection, if nothing else is said. */
function asked({ body, ...sample }: Sample, change: Changes = {}, leftOut?: string): Sample {
  const {
    data: { funeral, residence, ...data },
    ...rest
  } = told.parse(body);
  const paid = { choice: 'now', ...funeral, received: ['social-protection'], survivors: 'none', ...change };
  const none = { choice: 'left-out', because: leftOut };
  const parts = { residence: { choice: 'now', ...residence }, funeral: leftOut === undefined ? paid : none };
  return { ...sample, body: { ...rest, data: { ...data, ...parts } } };
}

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
      { received: ['social-insurance'], survivors: 'monthly' },
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
      { received: ['merit', 'social-protection'] },
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

export const deathSamples: readonly Sample[] = first.map((sample) => (OTHERWISE[sample.name] ?? asked)(sample));
