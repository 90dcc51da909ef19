import { z } from 'zod';
import { RETENTION_CLASSES } from '../../../kernel/procedure/procedure-version.js';
import { ERASURE_GROUNDS, type Erasure } from '../ports/erasures.port.js';

/** A proposal to erase, and what became of it: codes and logins, nothing of the person. */
export const erasureResponse = z.object({
  id: z.string(),
  case: z.string(),
  role: z.string(),
  retentionClass: z.enum(RETENTION_CLASSES),
  ground: z.enum(ERASURE_GROUNDS),
  document: z.string().optional(),
  status: z.enum(['proposed', 'approved', 'refused']),
  proposedBy: z.string(),
  proposedAt: z.string(),
  approvedBy: z.string().optional(),
  refusedBy: z.string().optional(),
  decidedAt: z.string().optional(),
});

/** As it goes over the wire. */
export function erasureView({ code, person: _person, ...shown }: Erasure) {
  return { case: code, ...shown };
}
