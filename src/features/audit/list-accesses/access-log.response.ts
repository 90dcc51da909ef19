import { z } from 'zod';
import { namesSchema } from '../../../platform/http/names.port.js';
import type { Names } from '../../../platform/http/names.port.js';
import type { AccessPage } from '../ports/access-log-reader.port.js';

export const accessLogResponse = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      actor: z.string(),
      purpose: z.string(),
      case: z.string().optional(),
      /** How many people the answer showed. */
      persons: z.int(),
      /** Names of the parts or views that were shown. */
      fields: z.array(z.string()),
      /** By which right. */
      rule: z.string(),
      /** Before 7, from 18 o'clock, or at a weekend. */
      offHours: z.boolean(),
      /** Why masked values were shown in full. */
      reason: z.string().optional(),
      /** Such a reason was given, and cannot be read: its time is over, or it does not open. */
      reasonUnreadable: z.boolean(),
    }),
  ),
  nextCursor: z.string().nullable(),
  names: namesSchema,
});

export function accessLogView({ items, nextCursor }: AccessPage, names: Names): z.infer<typeof accessLogResponse> {
  const shown = items.map(({ caseCode, ...entry }) => ({ ...entry, case: caseCode }));
  return accessLogResponse.parse({ items: shown, nextCursor, names });
}

export const listReadersResponse = z.object({
  items: z.array(
    z.object({
      actor: z.string(),
      accesses: z.int(),
      cases: z.int(),
      lookups: z.int(),
      offHours: z.int(),
      lastAt: z.string(),
    }),
  ),
  /** How many who looked less often are left out. */
  omitted: z.int(),
  names: namesSchema,
});
