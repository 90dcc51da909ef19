import { z } from 'zod';
import type { IssuedDocument } from './procedure/effects.js';

/** A paper that an agency issued, as events and charts hand it on. */
export const issuedDocumentSchema = z.object({
  type: z.string(),
  number: z.string(),
  issuer: z.string(),
  issuedOn: z.string(),
  digest: z.string(),
});

/** The paper that a fact tells of; undefined if it tells of none. */
export function issuedDocumentIn(fact: unknown): IssuedDocument | undefined {
  return issuedDocumentSchema.safeParse(fact).data;
}
