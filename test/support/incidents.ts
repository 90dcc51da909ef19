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

/** The open incidents of that case. */
export async function incidentsOf(operator: Caller, code: string) {
  const groups = await openIncidents(operator);
  return groups.flatMap(({ incidents }) => incidents).filter((incident) => incident.case === code);
}

/** Waits for an open incident of the case. */
export function incidentOf(operator: Caller, code: string) {
  return until(`an incident of ${code}`, async () => (await incidentsOf(operator, code))[0]);
}
