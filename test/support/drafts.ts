/** Drafts over the API, as the officer who keeps them sees them. */
import { z } from 'zod';
import { sampleBody } from './cases.js';
import type { Caller, TestProduct } from './product.js';

export const draftOutline = z.object({
  id: z.string(),
  revision: z.int(),
  savedAt: z.string(),
  keptUntil: z.string(),
  unfinished: z.array(z.string()),
});
const application = z.object({ applicant: z.looseObject({}), data: z.looseObject({ child: z.looseObject({}) }) });

/** All that the form of a birth asks for. */
export function wholeDraft(version = 1) {
  const { applicant, data } = application.parse(sampleBody('interlinked-birth', 'straightforward', version));
  return { procedure: 'interlinked-birth', version, applicant, data };
}

/** The form of a birth as far as the name of the child. */
export function halfDraft(givenName = 'An') {
  return { procedure: 'interlinked-birth', version: 1, data: { child: { givenName } } };
}

/** Keeps a new draft and returns what is said of it. */
export async function keepDraft(desk: Caller, body: unknown): Promise<z.infer<typeof draftOutline>> {
  const kept = await desk.post('/drafts', body);
  if (kept.status !== 201) throw new Error(`not kept: ${JSON.stringify(kept.body)}`);
  return draftOutline.parse(kept.body);
}

/** Lets the same family come again without a question: cases are no longer found by what they tell. */
export async function forgetAlike({ query }: Pick<TestProduct, 'query'>): Promise<void> {
  await query(`delete from name_tokens where form_group like '=%'`);
}
