import { z } from 'zod';
import type { IncidentOfCase } from './ports/incident-reader.port.js';

/** An incident in its wire shape; no personal data. */
export const incidentResponse = z.object({
  id: z.string(),
  /** The case code; absent where a message belongs to no case. */
  case: z.string().optional(),
  step: z.string().optional(),
  agency: z.string().optional(),
  cause: z.string(),
  detail: z.string(),
  status: z.enum(['open', 'resolved']),
  owner: z.string(),
  openedAt: z.string(),
  due: z.string(),
  resolvedAt: z.string().optional(),
  resolvedBy: z.string().optional(),
  /** The code of the reason with which it was resolved. */
  resolution: z.string().optional(),
});
export type IncidentView = z.infer<typeof incidentResponse>;

/** The incident for its operator. */
export function incidentView({ incident, code }: IncidentOfCase): IncidentView {
  const { id, step, agency, cause, detail, status, owner, openedAt, dueAt, resolvedAt, resolvedBy, resolution } =
    incident;
  return {
    id,
    case: code,
    step,
    agency,
    cause,
    detail,
    status,
    owner,
    openedAt,
    due: dueAt,
    resolvedAt,
    resolvedBy,
    resolution,
  };
}
