/** Cases over the API, as the people who deal with them see them. */
import { z } from 'zod';
import { caseResponse } from '../../src/engine/case-response.js';
import { required } from '../../src/kernel/values/assert.js';
import { registry } from '../../workflows/registry.js';
import { until } from './product.js';
import type { Caller, TestProduct } from './product.js';

export type CaseView = z.infer<typeof caseResponse>;

const inbox = z.object({ items: z.array(z.object({ id: z.string(), kind: z.string(), step: z.string() }).loose()) });
const explanation = z.object({
  waitsFor: z.array(
    z.object({
      step: z.string(),
      status: z.string(),
      holder: z.looseObject({ kind: z.string(), failure: z.string().optional() }),
      until: z.looseObject({ dueAt: z.string() }).optional(),
    }),
  ),
});
const history = z.object({ items: z.array(z.object({ seq: z.int(), type: z.string(), actor: z.string() }).loose()) });

/** The body of a sample of a procedure's version, as the API offers it. */
export function sampleBody(
  procedure: string,
  name = 'straightforward',
  version = 1,
): Readonly<Record<string, unknown>> {
  const samples = registry.find((candidate) => candidate.key === procedure && candidate.version === version)?.samples;
  return required(
    samples?.find((sample) => sample.name === name),
    `sample ${name} of ${procedure}`,
  ).body;
}

/** Posts an application and returns its case. */
export async function startCase(desk: Caller, body: unknown): Promise<CaseView> {
  const started = await desk.post('/cases', body);
  if (started.status !== 201) throw new Error(`not started: ${JSON.stringify(started.body)}`);
  return caseResponse.parse(started.body);
}

export async function caseOf(caller: Caller, code: string): Promise<CaseView> {
  return caseResponse.parse((await caller.get(`/cases/${code}`)).body);
}

/** Waits until the case has that status. */
export function caseWith(caller: Caller, code: string, status: CaseView['status']): Promise<CaseView> {
  return until(`${code} is ${status}`, async () => {
    const seen = await caseOf(caller, code);
    return seen.status === status ? seen : undefined;
  });
}

/** Waits until the step has that status. */
export function stepWith(
  caller: Caller,
  code: string,
  { step, status }: { readonly step: string; readonly status: string },
): Promise<CaseView> {
  return until(`${step} of ${code} is ${status}`, async () => {
    const seen = await caseOf(caller, code);
    return seen.steps.find((candidate) => candidate.step === step)?.status === status ? seen : undefined;
  });
}

/** Waits for the open work item of that kind in the caller's inbox, and returns its id. */
export function itemIn(caller: Caller, code: string, kind: string): Promise<string> {
  return until(`${kind} item of ${code}`, async () => {
    const { items } = inbox.parse((await caller.get('/work-items?limit=200')).body);
    return items.find((item) => item['case'] === code && item.kind === kind && item['status'] !== 'done')?.id;
  });
}

/** The types of the case's events, in order. */
export async function eventsOf(caller: Caller, code: string): Promise<readonly string[]> {
  return history.parse((await caller.get(`/cases/${code}/history`)).body).items.map(({ type }) => type);
}

/** Lets the agencies of all steps wait for their officers' decisions. */
export async function letOfficersDecide(product: TestProduct): Promise<void> {
  const agencies = new Set(registry.flatMap(({ steps }) => steps.map(({ agency }) => agency)));
  await Promise.all([...agencies].map((agency) => product.behave(agency, { mode: 'officer' })));
}

/** What the case waits for, as `explain` says it. */
export async function waitsOf(caller: Caller, code: string) {
  return explanation.parse((await caller.get(`/cases/${code}/explain`)).body).waitsFor;
}

/** Waits until delivering the step has failed, and returns what the case then waits for. */
export function failedDelivery(caller: Caller, code: string, step: string) {
  return until(`${step} of ${code} is not delivered`, async () => {
    const waits = await waitsOf(caller, code);
    return waits.find((wait) => wait.step === step && wait.holder.failure !== undefined);
  });
}

/** Decides on the case's open work item of that kind. */
export async function decideOn(by: Caller, code: string, kind: string, decision: object): Promise<void> {
  const { status, body } = await by.post(`/work-items/${await itemIn(by, code, kind)}/complete`, decision);
  if (status !== 200) throw new Error(`not decided: ${JSON.stringify(body)}`);
}
