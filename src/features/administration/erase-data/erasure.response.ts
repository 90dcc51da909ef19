import { z } from 'zod';
import { RETENTION_CLASSES } from '../../../kernel/procedure/procedure-version.js';
import { ERASURE_GROUNDS, ERASURE_REFUSALS, type Erasure } from '../ports/erasures.port.js';

/** A proposal to erase, and what became of it: codes and logins, nothing of the person. */
export const erasureResponse = z.object({
  id: z.string(),
  case: z.string(),
  role: z.string(),
  former: z.int().optional(),
  retentionClass: z.enum(RETENTION_CLASSES),
  ground: z.enum(ERASURE_GROUNDS),
  document: z.string().optional(),
  status: z.enum(['proposed', 'approved', 'refused']),
  proposedBy: z.string(),
  proposedAt: z.string(),
  approvedBy: z.string().optional(),
  refusedBy: z.string().optional(),
  refusal: z.enum(ERASURE_REFUSALS).optional(),
  decidedAt: z.string().optional(),
});

/** As it goes over the wire. */
export function erasureView({
  code,
  person: _person,
  proposedRule: _proposed,
  decidedRule: _decided,
  decisionId: _decision,
  ...shown
}: Erasure) {
  return { case: code, ...shown };
}
