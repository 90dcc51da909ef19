/** Sends what waits in the outbox to the engine, until the engine has taken it. */
import { signRequest, type SigningKey } from '../../agency-contract/signature.js';
import { callbackResponseSchema } from '../../agency-contract/wire.js';
import type { AgencyClock } from '../clock/agency-clock.js';
import { jsonIn } from '../http/read-body.js';
import { wireForm } from '../faults/breach.js';
import { isForgery } from '../faults/flaw.js';
import { forged } from '../faults/forgery.js';
import type { Held, Message, Outbox } from '../store/outbox.js';

const TOGETHER_MAX = 16;
const DEADLINE_MS = 10_000;
const RETRY_MS_MIN = 200;
const RETRY_MS_MAX = 5_000;

/** Verdicts of the engine which mean that the two sides do not understand each other. */
const DOUBTFUL: readonly string[] = ['unknown', 'invalid'];

export interface Sending {
  readonly outbox: Pick<Outbox, 'due' | 'remove' | 'postpone' | 'nextAtMs'>;
  readonly clock: Pick<AgencyClock, 'realMs'>;
  readonly engineUrl: string;
  readonly keyOf: (agency: string) => SigningKey;
  /** A step that is none of this agency's, for what is forged. */
  readonly stepOfAnother: (agency: string) => string;
  /** Agencies that are down, or cannot amend a result at present. */
  readonly held: () => Held;
  /** A fraction in [0, 1), so that retries do not come together. */
  readonly fraction: () => number;
  readonly onFailure: (message: Pick<Message, 'id' | 'agency' | 'attempts'>, cause: string) => void;
  /** Told of an answer that the engine took and could not use; sending it again would not help. */
  readonly onDoubt: (message: Pick<Message, 'id' | 'agency'>, dispatchKey: string, verdict: string) => void;
}

/** Sends what is due and returns in how many milliseconds the next is. */
export async function sendCallbacks(sending: Sending): Promise<number> {
  const { outbox, clock } = sending;
  const held = sending.held();
  const messages = await outbox.due(clock.realMs(), { limit: TOGETHER_MAX, held });
  const outcomes = await Promise.all(
    messages.map(async (message) => ({ message, failure: await failureOf(sending, message) })),
  );
  const failed = outcomes.filter(({ failure }) => failure !== undefined).map(({ message }) => message);
  await outbox.remove(messages.filter((message) => !failed.includes(message)).map(({ id }) => id));
  await outbox.postpone(
    failed.map(({ id, attempts }) => ({ id, nextAtMs: clock.realMs() + retryMs(attempts, sending.fraction()) })),
  );
  const nextAtMs = await outbox.nextAtMs(held);
  return nextAtMs === undefined ? Number.POSITIVE_INFINITY : Math.max(0, nextAtMs - clock.realMs());
}

function retryMs(attempts: number, fraction: number): number {
  return Math.round(Math.min(RETRY_MS_MAX, RETRY_MS_MIN * 2 ** attempts) * (0.5 + fraction / 2));
}

/** Undefined if the engine took the message, or need not take it. */
async function failureOf(sending: Sending, message: Message): Promise<string | undefined> {
  try {
    const replies = await Promise.all(Array.from({ length: message.sends }, () => post(sending, message)));
    if (message.flaw !== undefined) return undefined;
    const refused = replies.find(({ status }) => status !== 202);
    if (refused === undefined) {
      replies.forEach(({ body }) => tellDoubts(sending, message, body));
      return undefined;
    }
    sending.onFailure(message, `status ${refused.status}`);
    return `status ${refused.status}`;
  } catch (error) {
    if (message.flaw !== undefined) return undefined;
    const cause = error instanceof Error ? error.message : String(error);
    sending.onFailure(message, cause);
    return cause;
  }
}

function tellDoubts(sending: Sending, message: Message, body: unknown): void {
  const results = callbackResponseSchema.safeParse(body).data?.results ?? [];
  for (const { dispatchKey, verdict } of results) {
    if (DOUBTFUL.includes(verdict)) sending.onDoubt(message, dispatchKey, verdict);
  }
}

async function post(sending: Sending, message: Message) {
  const url = new URL(`${sending.engineUrl}/api/v1/agency-callbacks/${message.agency}`);
  const { headers, body } = requestOf(sending, message, url.pathname);
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
  return { status: response.status, body: jsonIn(Buffer.from(await response.arrayBuffer())) };
}

function requestOf(
  { keyOf, clock, stepOfAnother }: Sending,
  { id: messageId, agency, answers, flaw }: Message,
  target: string,
): { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer<ArrayBuffer> } {
  const nowS = Math.floor(clock.realMs() / 1000);
  if (isForgery(flaw)) {
    const forging = { agency, target, keyOf, stepOfAnother: stepOfAnother(agency), nowS };
    return forged(flaw, { messageId, answers }, forging);
  }
  const { signed, sent, contentType } = wireForm({ messageId, answers }, flaw);
  const { headers } = signRequest({ method: 'POST', target, body: signed }, keyOf(agency), nowS);
  return { headers: { ...headers, 'content-type': contentType }, body: sent };
}
