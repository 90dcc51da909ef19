/** What the engine may ask of one agency; every request is signed by it. */
import { z } from 'zod';
import { dispatchRequestSchema } from '../../agency-contract/wire.js';
import type { Office } from '../desk/office.js';
import type { PopulationRegister } from '../store/population-register.js';
import { answerQuery } from './queries.js';
import { jsonIn } from './read-body.js';
import { problem, type Reply } from './reply.js';

export interface EngineRequest {
  readonly method: string;
  /** What follows the agency in the path, decoded: `['dispatches', key]`. */
  readonly path: readonly string[];
  readonly body: Buffer;
}

/** @returns undefined if the agency has no such route */
export async function answerEngine(
  office: Office,
  population: Pick<PopulationRegister, 'find' | 'household'>,
  { method, path, body }: EngineRequest,
): Promise<Reply | undefined> {
  const [resource, key, ...more] = path;
  if (more.length > 0) return undefined;
  if (method === 'POST' && resource === 'dispatches' && key === undefined) return takeDispatches(office, jsonIn(body));
  if (method === 'GET' && resource === 'dispatches' && key !== undefined) return standingAnswer(office, key);
  if (method === 'POST' && resource === 'queries' && key === undefined)
    return answerQuery(office, population, jsonIn(body));
  return undefined;
}

/** A resource that only the engine may ask for. */
export function isForEngine(resource: string | undefined): boolean {
  return resource === 'dispatches' || resource === 'queries';
}

async function takeDispatches(office: Office, body: unknown): Promise<Reply> {
  const request = dispatchRequestSchema.safeParse(body);
  if (!request.success) return problem(400, 'request-unreadable', z.prettifyError(request.error));
  return { status: 200, body: { answers: await office.take(request.data.dispatches) } };
}

async function standingAnswer(office: Office, key: string): Promise<Reply> {
  const answer = await office.answer(key);
  return answer === undefined
    ? problem(404, 'dispatch-unknown', 'no such dispatch')
    : { status: 200, body: { answers: [answer] } };
}
