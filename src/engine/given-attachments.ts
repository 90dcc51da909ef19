import { z } from 'zod';
import { catalogueCode } from '../platform/http/reason.js';
import { ownIssue } from '../platform/problems/fault-texts.js';

/** The most files that one application, or one supplement, hands in. */
export const ATTACHMENTS_MAX = 20;

/** An id as it was told with 201. */
export const attachmentId = z.uuid().toLowerCase();

/** Files that were uploaded before, by id; `kind` says which paper it is, as a code. */
export const givenAttachments = z
  .array(z.strictObject({ id: attachmentId, kind: catalogueCode.optional() }))
  .max(ATTACHMENTS_MAX)
  .superRefine(eachOnce);

/** A file is on a list once. */
export function eachOnce(given: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  const ids = given.map(({ id }) => id);
  for (const [index, id] of ids.entries())
    if (ids.indexOf(id) !== index) context.addIssue(ownIssue([index, 'id'], TWICE));
}

const TWICE = {
  vi: 'Tệp này có hai lần trong danh sách: để lại một lần.',
  en: 'This file is on the list twice: leave it there once.',
};
