/** Applications of families for births, compared with those that are there already. */
import { z } from 'zod';
import { candidatesResponse } from '../../src/features/duplicates/shown-candidates.js';
import { anApplication } from './births.js';
import type { Caller, TestProduct } from './product.js';

const form = z.looseObject({
  data: z.looseObject({
    child: z.looseObject({ givenName: z.string(), birthNotice: z.string() }),
    mother: z.looseObject({ personalId: z.string() }),
  }),
});
const history = z.object({
  items: z.array(z.looseObject({ type: z.string(), facts: z.record(z.string(), z.unknown()) })),
});

const LETTERS = 'ABCDEGHIKL';
let families = 0;

/** Families may share a surname, a commune and a day: a name that no other child has keeps them apart, whichever come together in a test. */
function aNameOfItsOwn(): string {
  families += 1;
  return `AN ${String(families).replace(/\d/g, (digit) => LETTERS.charAt(Number(digit)))}`;
}

/** An application, and the same with something else told of the child. */
export function aFamily(change: object = {}) {
  const told = form.parse(anApplication());
  const child = { ...told.data.child, givenName: aNameOfItsOwn() };
  const body = { ...told, data: { ...told.data, child } };
  const changed = { ...body, data: { ...body.data, child: { ...body.data.child, ...change } } };
  return { body, changed };
}

/** The cases that may be about the same. */
export async function compared(by: Caller, body: Readonly<Record<string, unknown>>) {
  const { procedure, applicant, data } = body;
  const { status, body: answer } = await by.post('/cases/duplicates', { procedure, version: 1, applicant, data });
  if (status !== 200) throw new Error(`compared: ${status}`);
  return candidatesResponse.parse(answer).items;
}

/** What an event of the case keeps of others, as far as whoever reads the history learns it. */
export async function duplicatesAt(reader: Caller, code: string, type: string) {
  const { items } = history.parse((await reader.get(`/cases/${code}/history`)).body);
  return items.find((item) => item.type === type)?.facts['duplicates'];
}

/** How often somebody looked, whatever was found. */
export async function looksOf({ query }: Pick<TestProduct, 'query'>, actor: string): Promise<number> {
  const entries = await query(
    `select id from access_entries where actor = $1 and purpose = 'duplicate-check' and case_id is null`,
    [actor],
  );
  return entries.length;
}
