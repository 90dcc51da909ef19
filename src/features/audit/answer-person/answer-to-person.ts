import { z } from 'zod';
import { textsSchema } from '../../../platform/problems/problem-schema.js';
import type { Names } from '../../../platform/http/names.port.js';
import type { AccessEntry, AccessPage } from '../ports/access-log-reader.port.js';

export const answerToPersonResponse = z.object({
  items: z.array(
    z.object({
      at: z.string(),
      /** In which role; `proof-holder`: whoever tracked the case with the digits that only the family knows. */
      role: z.string(),
      /** Absent: the whole province, or nobody's office. */
      office: z.string().optional(),
      purpose: z.string(),
      case: z.string().optional(),
      fields: z.array(z.string()),
    }),
  ),
  /** Whether there are older accesses than those. */
  isCut: z.boolean(),
  /** What the offices are called. */
  offices: z.record(z.string(), textsSchema),
});

/** What a citizen is told: the office and the role that looked, never who it was. */
export function answerToPerson(
  { items, nextCursor }: AccessPage,
  { offices }: Names,
): z.infer<typeof answerToPersonResponse> {
  return answerToPersonResponse.parse({ items: items.map(toldAccess), isCut: nextCursor !== null, offices });
}

function toldAccess({ at, actor, rule, purpose, caseCode, fields }: AccessEntry) {
  const [role = actor.split(':', 1)[0], place] = /^role:([^@]+)@([^;]+)/.exec(rule)?.slice(1) ?? [];
  const office = place === 'province' ? undefined : place;
  return { at, role, ...(office && { office }), purpose, ...(caseCode && { case: caseCode }), fields };
}
