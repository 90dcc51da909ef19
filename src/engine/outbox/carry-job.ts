import { isRecord } from '../../kernel/values/records.js';
import { AgencyRejected, AgencyUnavailable } from '../ports/agency-gateway.port.js';
import type { AgencyGateway, AgencyReply, AnswerReader, OutgoingDispatch } from '../ports/agency-gateway.port.js';
import type { DispatchJob } from '../ports/dispatch-queue.port.js';
import type { BreakerPolicy, CarriedDispatch, DispatchWork } from '../ports/outbox-store.port.js';
import type { Instant } from '../../kernel/values/time.js';
import type { CommandResult, TakeAnswer } from '../processor/command.js';
import { contentsOf } from '../processor/answer-content.js';
import { buildBodies } from './build-bodies.js';
import type { BodyPorts } from './build-bodies.js';
import { retry } from './retry.js';

/** A dispatch that its agency will not take, or never answers, this often is an incident; an agency that is away is tried without end. */
const REJECTIONS_MAX = 3;

export interface CarryingPorts extends BodyPorts {
  readonly gateway: AgencyGateway;
  readonly reader: AnswerReader;
  readonly leaseMs: number;
  readonly breaker: BreakerPolicy;
}

/** Delivers a job's dispatches together and gives every answer to the case; failed members are retried alone. */
export async function carryJob(ports: CarryingPorts, job: DispatchJob): Promise<void> {
  const { work, keys } = await ports.outbox.openClaims(job.dispatches, ports.leaseMs);
  // What is not ours any more stays as it is; what an open breaker keeps from its agency waits for its turn in the outbox.
  if (work.length < job.dispatches.length) await ports.outbox.unclaim(leftOut(job, work));
  const built = await buildBodies(ports, work, keys);
  if (built.length === 0) return;
  await deliver(ports, job.agency, { work: built.map(({ item }) => item), bodies: built.map(({ body }) => body) });
}

function leftOut({ dispatches }: DispatchJob, work: readonly DispatchWork[]): readonly CarriedDispatch[] {
  const opened = new Set(work.map(({ dispatch }) => dispatch.key));
  return dispatches.filter(({ key }) => !opened.has(key));
}

interface Delivery {
  readonly work: readonly DispatchWork[];
  readonly bodies: readonly OutgoingDispatch[];
}

/** @returns whether the agency could be reached to the end */
async function deliver(ports: CarryingPorts, agency: string, { work, bodies }: Delivery): Promise<boolean> {
  try {
    const reply = await ports.gateway.deliver(agency, bodies);
    ports.onAttempt({ agency, dispatches: work.length, outcome: 'answered' });
    const answered = await takeReply(ports, { agency, reply, at: await agencyAnswered(ports, agency) });
    const silent = work.filter(({ dispatch }) => !answered.has(dispatch.key));
    await retryOrGiveUp(ports, silent, UNANSWERED);
    return true;
  } catch (error) {
    if (error instanceof AgencyUnavailable) {
      ports.onAttempt({ agency, dispatches: work.length, outcome: 'unavailable', detail: error.message });
      await retry(ports, work, { failure: error.message, isRejection: false });
      await ports.outbox.agencyFailed(agency, ports.breaker);
      return false;
    }
    if (error instanceof AgencyRejected) {
      ports.onAttempt({ agency, dispatches: work.length, outcome: 'rejected', detail: error.message });
      await agencyAnswered(ports, agency);
      return rejected(ports, agency, { work, bodies }, error);
    }
    throw error;
  }
}

/** It can be reached: what has waited longest for it must not stay behind what is new. */
export async function agencyAnswered({ outbox }: Pick<CarryingPorts, 'outbox'>, agency: string): Promise<Instant> {
  const { isBack, legalNow } = await outbox.agencyAnswered(agency);
  if (isBack) await outbox.endBackOff(agency);
  return legalNow;
}

/** Gives the answers of a reply to their cases and returns the dispatches that were answered; an answer that says nothing is none. */
export async function takeReply(
  ports: Pick<CarryingPorts, 'reader' | 'processor' | 'ids'>,
  { agency, reply, at }: { readonly agency: string; readonly reply: AgencyReply; readonly at: Instant },
): Promise<ReadonlySet<string>> {
  const messageId = ports.ids.uuid(at);
  const contents = contentsOf(reply.raw, reply.answers);
  const commands = reply.answers.map((answer, position): TakeAnswer => ({
    kind: 'answer',
    agency,
    messageId,
    position,
    keyId: reply.keyId,
    content: contents[position],
    ...ports.reader.read(answer),
  }));
  const results = await ports.processor.submitAll(commands);
  return new Set(commands.filter((_, index) => !isInvalid(results[index])).map(({ dispatchKey }) => dispatchKey));
}

function isInvalid(result: CommandResult | undefined): boolean {
  return result?.kind === 'done' && isRecord(result.response) && result.response['verdict'] === 'invalid';
}

/** One bad dispatch must not hold up the others: together they were refused, so each goes alone. */
async function rejected(
  ports: CarryingPorts,
  agency: string,
  { work, bodies }: Delivery,
  error: AgencyRejected,
): Promise<boolean> {
  if (work.length > 1) return eachAlone(ports, agency, { work, bodies });
  await retryOrGiveUp(ports, work, { cause: 'agency-rejected-the-dispatch', detail: error.message });
  return true;
}

/** If the agency goes away meanwhile, what has not gone yet waits like the one that found it away. */
async function eachAlone(ports: CarryingPorts, agency: string, { work, bodies }: Delivery): Promise<boolean> {
  for (const [index, item] of work.entries()) {
    if (await deliver(ports, agency, { work: [item], bodies: bodies.slice(index, index + 1) })) continue;
    await retry(ports, work.slice(index + 1), { failure: 'the agency went away', isRejection: false });
    return false;
  }
  return true;
}

/** Why a dispatch that reached its agency is tried again, and what its incident is called in the end. */
interface Refused {
  readonly cause: string;
  readonly detail: string;
}

const UNANSWERED: Refused = {
  cause: 'answer-breaks-the-contract',
  detail: 'no answer in the reply that keeps the contract',
};

async function retryOrGiveUp(
  ports: CarryingPorts,
  work: readonly DispatchWork[],
  { cause, detail }: Refused,
): Promise<void> {
  const isLast = ({ dispatch }: DispatchWork) => dispatch.rejections + 1 >= REJECTIONS_MAX;
  const again = work.filter((item) => !isLast(item));
  await retry(ports, again, { failure: detail, isRejection: true });
  await ports.processor.submitAll(
    work
      .filter(isLast)
      .map(({ dispatch: { key, fence } }) => ({ kind: 'fail-dispatch', dispatchKey: key, fence, cause, detail })),
  );
}
