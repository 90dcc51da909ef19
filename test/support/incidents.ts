/** Incidents over the API, as the operator sees them. */
import { z } from 'zod';
import { until } from './product.js';
import type { Caller } from './product.js';

const incidentGroups = z.object({
  items: z.array(
    z.object({
      cause: z.string(),
      count: z.int(),
      incidents: z.array(z.looseObject({ id: z.string(), cause: z.string(), case: z.string().optional() })),
    }),
  ),
});

/** The open incidents, by cause. */
export async function openIncidents(operator: Caller, query = '') {
  return incidentGroups.parse((await operator.get(`/incidents${query}`)).body).items;
}

/** Waits for an open incident of the case, of that cause if one is named. */
export function incidentOf(operator: Caller, code: string, cause?: string) {
  return until(`an incident ${cause ?? ''} of ${code}`, async () => {
    const groups = (await openIncidents(operator, '?limit=500')).filter(
      (group) => (cause ?? group.cause) === group.cause,
    );
    return groups.flatMap(({ incidents }) => incidents).find((incident) => incident.case === code);
  });
}
