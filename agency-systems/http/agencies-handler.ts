/** The HTTP face of all agency systems: `/{agency}/…`, `/healthz`, `/clock`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { KeyObject } from 'node:crypto';
import { verifyRequest, type SigningKey } from '../../agency-contract/signature.js';
import { dispatchResponseSchema } from '../../agency-contract/wire.js';
import { carelessAnswers } from '../faults/careless.js';
import type { Office } from '../desk/office.js';
import type { PopulationRegister } from '../store/population-register.js';
import {
  answerRegister,
  changeBehaviour,
  changeClock,
  restore,
  showBehaviour,
  type DevelopmentTools,
} from './development-routes.js';
import { answerConsentPage } from './consent-routes.js';
import { answerEngine, isForEngine } from './engine-routes.js';
import { BODY_BYTES_MAX, jsonIn, readBody } from './read-body.js';
import { problem, writeBroken, writeReply, type Reply, type Seal } from './reply.js';

export interface HandlerTools extends DevelopmentTools {
  readonly offices: ReadonlyMap<string, Office>;
  readonly population: PopulationRegister;
  readonly engineKey: { readonly id: string; readonly publicKey: KeyObject };
  readonly keyOf: (agency: string) => SigningKey;
  readonly onError: (error: unknown) => void;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly url: URL;
  readonly body: Buffer;
}

const NOT_FOUND = problem(404, 'not-found', 'there is nothing here');
const BROKEN = problem(500, 'internal', 'the agency system failed');
const REJECTED = problem(422, 'request-rejected', 'the agency system cannot take this request');

export async function handleRequest(
  tools: HandlerTools,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const body = await readBody(request);
    if (body === undefined) {
      writeReply(response, problem(413, 'body-too-large', `at most ${BODY_BYTES_MAX} bytes`));
      return;
    }
    const url = new URL(request.url ?? '/', 'http://agencies.invalid');
    await answer(tools, { request, response, method: request.method ?? 'GET', url, body });
  } catch (error) {
    tools.onError(error);
    if (response.headersSent || response.destroyed) response.destroy();
    else writeReply(response, BROKEN);
  }
}

async function answer(tools: HandlerTools, exchange: Exchange): Promise<void> {
  const { method, url, body, response } = exchange;
  const path = segmentsOf(url);
  if (path === undefined)
    return writeReply(response, problem(400, 'path-unreadable', 'the path is not percent-encoded UTF-8'));
  const [first, ...rest] = path;
  if (method === 'GET' && url.pathname === '/healthz')
    return writeReply(response, { status: 200, body: { status: 'ok' } });
  if (method === 'PUT' && url.pathname === '/clock')
    return writeReply(response, await changeClock(tools, jsonIn(body)));
  const office = tools.offices.get(first ?? '');
  if (office === undefined) return writeReply(response, NOT_FOUND);
  if (isForPeople(path) && tools.isDevelopment && (method === 'GET' || method === 'POST'))
    return answerConsentPage(office, exchange, response);
  if (isForEngine(rest[0])) return answerSigned(tools, office, { ...exchange, path: rest });
  writeReply(response, (await answerOpen(tools, office, { ...exchange, path: rest })) ?? NOT_FOUND);
}

/** The pages of the national identity application, beside what it is as a system. */
function isForPeople([agency, resource, ...more]: readonly string[]): boolean {
  return agency === 'vneid' && resource === 'consents' && more.length === 0;
}

function segmentsOf(url: URL): readonly string[] | undefined {
  try {
    return url.pathname
      .split('/')
      .slice(1)
      .map((segment) => decodeURIComponent(segment));
  } catch {
    return undefined;
  }
}

async function answerOpen(
  tools: HandlerTools,
  office: Office,
  { method, url, body, path }: Exchange & { readonly path: readonly string[] },
): Promise<Reply | undefined> {
  const resource = path.length === 1 ? path[0] : undefined;
  if (resource === 'register' && method === 'GET') return answerRegister(tools, office, url.searchParams);
  if (resource === 'behaviour' && method === 'GET') return showBehaviour(tools, office);
  if (resource === 'behaviour' && method === 'PUT') return changeBehaviour(tools, office, jsonIn(body));
  if (resource === 'restore' && method === 'POST') return restore(tools, office, jsonIn(body));
  return undefined;
}

/** The agency's faults strike here and nowhere else: the engine meets them, developers do not. */
async function answerSigned(
  tools: HandlerTools,
  office: Office,
  { request, response, method, body, path }: Exchange & { readonly path: readonly string[] },
): Promise<void> {
  const { latencyMs, down } = office.conduct.behaviour.faults;
  if (down) return void request.socket.destroy();
  const seal = sealFor(tools, office, { request, method, body });
  if (seal === undefined) return writeReply(response, problem(401, 'signature-refused', 'sign as the profile asks'));
  if (latencyMs > 0) await pause(latencyMs);
  if (office.conduct.strikes('errorRate')) return writeReply(response, BROKEN, seal);
  if (office.conduct.strikes('rejectRate')) return writeReply(response, REJECTED, seal);
  const careless = carelessReply(tools, office, { method, path, body });
  if (careless !== undefined) return writeReply(response, careless, seal);
  const reply = (await answerEngine(office, tools.population, { method, path, body })) ?? NOT_FOUND;
  if (method === 'POST' && office.conduct.strikes('loseAnswerRate')) return void request.socket.destroy();
  const breach = method === 'POST' ? office.conduct.breachOfReply() : undefined;
  const told = breach && dispatchResponseSchema.safeParse(reply.body).data;
  if (told === undefined) return writeReply(response, reply, seal);
  writeBroken(response, told.answers, { breach, seal });
}

/** What an agency says of dispatches that it does not take in. */
function carelessReply(
  { clock }: HandlerTools,
  { conduct }: Office,
  { method, path: [resource], body }: Pick<Exchange, 'method' | 'body'> & { readonly path: readonly string[] },
): Reply | undefined {
  if (method !== 'POST' || resource !== 'dispatches') return undefined;
  const carelessness = conduct.carelessness();
  const answers = carelessness && carelessAnswers(carelessness, jsonIn(body), clock.legalNow());
  return answers && { status: 200, body: { answers } };
}

/** How the answer is signed; undefined if the request is not the engine's. */
function sealFor(
  { engineKey, keyOf, clock }: HandlerTools,
  office: Office,
  { request, method, body }: Pick<Exchange, 'request' | 'method' | 'body'>,
): Seal | undefined {
  const nowS = Math.floor(clock.realMs() / 1000);
  const publicKeyOf = (id: string) => (id === engineKey.id ? engineKey.publicKey : undefined);
  const signed = { method, target: request.url ?? '/', body };
  const verdict = verifyRequest(signed, { headers: request.headers, keyOf: publicKeyOf, nowS });
  return verdict.ok ? { key: keyOf(office.agency.key), requestNonce: verdict.nonce, nowS } : undefined;
}
