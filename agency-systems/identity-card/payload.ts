/** What the police reads to make the identity card of a child. */
import { z } from 'zod';
import * as part from '../_shared/payload-parts.js';

export const childIdentityCardPayload = part.performing.extend({
  child: part.child,
  mother: part.toldPerson.optional(),
  father: part.toldPerson.optional(),
  results: part.results,
});
export type ChildIdentityCardPayload = z.infer<typeof childIdentityCardPayload>;
