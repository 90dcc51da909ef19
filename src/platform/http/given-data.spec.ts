import type { z } from 'zod';
import { commandBody } from '../../features/cases/command-case/read-command.js';
import { completeInBulkBody } from '../../features/work-items/complete-in-bulk/complete-in-bulk.body.js';
import { completeWorkItemBody } from '../../features/work-items/complete-work-item/complete-work-item.body.js';
import { masked } from '../masked.js';
import { invalidBody } from './invalid-body.js';

const ID = masked('number', '024096001823');

function faultsOf(schema: z.ZodType, body: unknown) {
  const { error } = schema.safeParse(body);
  return error === undefined ? [] : invalidBody(error, body).details.errors;
}

describe('a mask that is given back as data', () => {
  it.each([
    ['a decision', completeWorkItemBody, { outcome: 'approve', data: { personalId: ID } }, '/data/personalId'],
    [
      'one decision among many',
      completeInBulkBody,
      { items: [{ id: 'a', outcome: 'approve', data: { child: { ids: ['1', ID] } } }] },
      '/items/0/data/child/ids/1',
    ],
    ['a result from outside', commandBody, { data: { step: 'birth-registration', number: ID } }, '/data/number'],
    ['the evidence of one', commandBody, { data: { evidence: `see ${ID}` } }, '/data/evidence'],
    [
      'a supplement’s paper',
      commandBody,
      { data: { papers: [{ code: 'ct01', number: ID }] } },
      '/data/papers/0/number',
    ],
    ['a correction', commandBody, { data: { mother: { personalId: ID } } }, '/data/mother/personalId'],
  ])('is refused in %s, where it stands, and told what to do', (_what, schema, body, pointer) => {
    expect(faultsOf(schema, body)).toMatchObject([
      { pointer, detail: { en: expect.stringMatching(/masked value.*show the case in full/) } },
    ]);
  });

  it('may be quoted in a reason, which is text for people', () => {
    const reason = { code: 'id-differs', text: `Số ${ID} không khớp.`, legalBasis: 'Luật Hộ tịch 2014, Điều 16' };

    expect(faultsOf(completeWorkItemBody, { outcome: 'refuse', reason })).toEqual([]);
  });
});
