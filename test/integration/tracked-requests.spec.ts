/** What an officer asks a family for is what the family reads when it tracks its case, thing by thing. */
import { decideOn, letOfficersDecide, sampleBody, startCase, stepWith } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { TestProduct } from '../support/product.js';

const PROOF = '4321';
const NAMED = 'Bà Nguyễn Thị Nga chưa nộp';

let product: TestProduct;

beforeAll(async () => {
  product = await startTestProduct();
  await letOfficersDecide(product);
}, 60_000);

afterAll(() => product.stop());

async function askedFor(sample: string, decision: Readonly<Record<string, unknown>>) {
  const desk = await product.as('desk-officer');
  const { code } = await startCase(desk, sampleBody('interlinked-birth', sample));
  await decideOn(await product.as('agency-officer.civil-status'), code, 'examine', {
    outcome: 'request-supplement',
    reason: { code: 'birth-notice-facility-unknown', text: `${NAMED}.`, legalBasis: 'Luật Hộ tịch 2014, Điều 16' },
    ...decision,
  });
  await stepWith(desk, code, { step: 'birth-registration', status: 'awaiting-supplement' });
  return product.anonymous.post(`/track/${code}`, { proof: PROOF });
}

describe('what a family has to supply', () => {
  it('is each paper and each answer that the officer listed, by its name, without what the officer wrote beside it', async () => {
    const items = [
      { paper: 'birth-notice-facility-unknown', problem: `${NAMED} bản giấy.` },
      { field: 'child.bornOn', problem: `${NAMED} giấy tờ chứng minh.` },
    ];

    const { body } = await askedFor('straightforward', { data: { items } });

    expect(body).toMatchObject({
      toDo: [
        {
          kind: 'supply-papers',
          items: [
            { step: 'birth-registration', label: { vi: expect.stringMatching(/giấy chứng sinh/i) } },
            { step: 'birth-registration', label: { vi: expect.stringMatching(/Ngày sinh/), en: expect.anything() } },
          ],
        },
      ],
    });
    expect(JSON.stringify(body)).not.toContain(NAMED);
  });

  it('is what the reason says where nothing is listed, or what is listed is no list', async () => {
    const kinds = [{}, { data: { items: 'everything' } }, { data: { items: [{ problem: NAMED }] } }];
    const samples = ['single-mother', 'poor-household', 'late-registration'];

    for (const [index, decision] of kinds.entries()) {
      const { body } = await askedFor(samples[index] ?? '', decision);

      expect(body).toMatchObject({
        toDo: [{ items: [{ step: 'birth-registration', label: { vi: expect.stringMatching(/giấy chứng sinh/i) } }] }],
      });
      expect(JSON.stringify(body)).not.toContain(NAMED);
    }
  });
});
