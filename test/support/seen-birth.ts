/** What those who watch over readings of data are asked about. */
import { z } from 'zod';
import { anApplication } from './births.js';
import { caseWith, startCase } from './cases.js';
import type { TestProduct } from './product.js';

const parents = z.object({ data: z.object({ mother: z.object({ personalId: z.string() }) }) });

/** A birth at which the desk has looked once, and the personal id of its mother. Agencies decide by themselves in that product. */
export async function seenBirth(product: TestProduct): Promise<{ readonly code: string; readonly mother: string }> {
  const body = anApplication();
  const desk = await product.as('desk-officer');
  const { code } = await startCase(desk, body);
  await caseWith(await product.as('auditor'), code, 'completed');
  await desk.get(`/cases/${code}`);
  return { code, mother: parents.parse(body).data.mother.personalId };
}
