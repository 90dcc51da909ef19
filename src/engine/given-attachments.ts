import { z } from 'zod';
import { catalogueCode } from '../platform/http/reason.js';
import { ownIssue } from '../platform/problems/fault-texts.js';

/** The most files that one application, or one supplement, hands in. */
const ATTACHMENTS_MAX = 20;

/** Files that were uploaded before, by id; `kind` says which paper it is, as a code. */
export const givenAttachments = z
  .array(z.strictObject({ id: z.uuid().toLowerCase(), kind: catalogueCode.optional() }))
  .max(ATTACHMENTS_MAX)
  .superRefine((given, context) => {
    const ids = given.map(({ id }) => id);
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) !== index) context.addIssue(ownIssue([index, 'id'], TWICE));
  });

const TWICE = {
  vi: 'Tệp này có hai lần trong danh sách: để lại một lần.',
  en: 'This file is on the list twice: leave it there once.',
};
