import { z } from 'zod';
import type { IncidentOfCase, StoppedDispatch } from './ports/incident-reader.port.js';

/** What became of the dispatch that the incident stopped, as it is now: only `answered` is good news. */
const deliveryResponse = z.object({
  state: z.enum(['stopped', 'waiting', 'under-way', 'accepted', 'answered', 'recalled']),
  /** Deliveries that came to nothing since it was last asked for. */
  attempts: z.int(),
  /** What went wrong with the last of them. */
  failure: z.string().optional(),
  acceptedAt: z.string().optional(),
  answeredAt: z.string().optional(),
});

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
  /** Absent where nothing was stopped on its way. */
  delivery: deliveryResponse.optional(),
});
export type IncidentView = z.infer<typeof incidentResponse>;

/** The incident for its operator. */
export function incidentView({ incident, code, dispatch }: IncidentOfCase): IncidentView {
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
    ...(dispatch && { delivery: deliveryView(dispatch) }),
  };
}

function deliveryView({ state, ...dispatch }: StoppedDispatch): z.infer<typeof deliveryResponse> {
  return { ...dispatch, state: deliveryState({ state, ...dispatch }) };
}

function deliveryState({ state, acceptedAt }: StoppedDispatch): z.infer<typeof deliveryResponse>['state'] {
  switch (state) {
    case 'incident':
      return 'stopped';
    case 'pending':
      return 'waiting';
    case 'carried':
      return acceptedAt === undefined ? 'under-way' : 'accepted';
    case 'answered':
    case 'recalled':
      return state;
  }
}
