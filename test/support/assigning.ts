/** Assignments as a file of them says, written as `npm run assignments` does. */
import { agenciesOfOffices, writeAssignments } from '../../src/adapters/postgres/write-assignments.js';
import { readAssignments } from '../../src/assignments-file.js';
import type { TestProduct } from './product.js';

export async function assign({ query, runtime }: TestProduct, ...rows: readonly object[]): Promise<void> {
  const around = {
    agencyOf: await agenciesOfOffices(query),
    tokenOf: (personalId: string) => runtime.cipher.tokenOf(personalId),
  };
  await writeAssignments(query, readAssignments(JSON.stringify(rows), around));
}
