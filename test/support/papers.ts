/** Papers of cases, as those who may see them do. */
import { z } from 'zod';
import { required } from '../../src/kernel/values/assert.js';
import type { Caller } from './product.js';

const listed = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      step: z.string().optional(),
      number: z.string(),
      issuedAt: z.string(),
      digest: z.string().optional(),
      bytes: z.int().optional(),
    }),
  ),
});

/** What is listed of a case. */
export async function papersOf(caller: Caller, code: string) {
  return listed.parse((await caller.get(`/cases/${code}/documents`)).body).items;
}

/** The id of the receipt of a case. */
export async function receiptOf(desk: Caller, code: string): Promise<string> {
  const papers = await papersOf(desk, code);
  return required(
    papers.find(({ kind }) => kind === 'receipt'),
    'a receipt',
  ).id;
}

/** The PDF, as it is given out. */
export async function pdfOf(caller: Caller, id: string) {
  const answer = await caller.open(`/documents/${id}`, {}, AbortSignal.timeout(20_000));
  return { status: answer.status, headers: answer.headers, pdf: Buffer.from(await answer.arrayBuffer()) };
}
