/** What agencies are sent, built of cases as they are now. One that cannot be built holds up none of its companions (I6, I11). */
import type { PortalStatus } from '../../kernel/procedure/portal-status.js';
import { definitionOfCase } from '../lineage.js';
import { NEVER_SENT, OUTSIDE_THE_PROVINCE } from '../elsewhere.js';
import { keysById, openCase } from '../case-data.js';
import type { OutgoingDispatch } from '../ports/agency-gateway.port.js';
import type { Definitions } from '../ports/definitions.port.js';
import type { IdSource } from '../ports/id-source.port.js';
import { KeysUnavailable } from '../ports/key-store.port.js';
import type { DispatchWork, OutboxStore } from '../ports/outbox-store.port.js';
import { KeysNotReady, type PartCipher } from '../ports/part-cipher.port.js';
import type { PersonKeyRecord } from '../ports/records.js';
import type { CommandProcessor } from '../processor/command-processor.js';
import type { CodesOf } from './codes-by-day.js';
import { dispatchBody } from './dispatch-body.js';
import { retry } from './retry.js';

/** What one delivery came to, for logs and metrics. */
export interface DispatchAttempt {
  readonly agency: string;
  readonly dispatches: number;
  readonly outcome: 'answered' | 'unavailable' | 'rejected';
  readonly detail?: string;
}

export interface BodyPorts {
  readonly outbox: OutboxStore;
  readonly definitions: Definitions;
  readonly cipher: PartCipher;
  readonly ids: IdSource;
  readonly processor: CommandProcessor;
  readonly portalStatuses: readonly PortalStatus[];
  readonly codesOf: CodesOf;
  readonly onAttempt: (attempt: DispatchAttempt) => void;
}

export interface BuiltBody {
  readonly item: DispatchWork;
  readonly body: OutgoingDispatch;
}

/** What may be sent now; the others wait for the key service, or have become incidents. */
export async function buildBodies(
  ports: BodyPorts,
  work: readonly DispatchWork[],
  keys: readonly PersonKeyRecord[],
): Promise<readonly BuiltBody[]> {
  const byId = keysById(keys);
  const built: BuiltBody[] = [];
  for (const item of await withKeysAtHand(ports, work, keys)) {
    const body = await bodyOrIncident(ports, item, byId);
    if (body !== undefined) built.push({ item, body });
  }
  return built;
}

/**
 * Asks once for the keys of all. While the key service is away nothing can be said of anybody: what was to be carried waits, and
 * nothing counts against it. If a key is bad, each is asked for alone, and the bad one is an incident of its own dispatch.
 */
async function withKeysAtHand(
  ports: BodyPorts,
  work: readonly DispatchWork[],
  keys: readonly PersonKeyRecord[],
): Promise<readonly DispatchWork[]> {
  if (work.length === 0) return [];
  try {
    await ports.cipher.prepare(keys);
    return work;
  } catch (error) {
    if (error instanceof KeysUnavailable) {
      await retry(ports, work, { failure: error.message, isRejection: false });
      return [];
    }
    const [only, ...others] = work;
    if (only !== undefined && others.length === 0) {
      await makeIncident(ports, only, error);
      return [];
    }
  }
  const ready: DispatchWork[] = [];
  for (const item of work) ready.push(...(await withKeysAtHand(ports, [item], keysOf(item, keys))));
  return ready;
}

function keysOf({ parts }: DispatchWork, keys: readonly PersonKeyRecord[]): readonly PersonKeyRecord[] {
  const needed = new Set(parts.map(({ keyId }) => keyId));
  return keys.filter(({ id }) => needed.has(id));
}

/** Who is asked for a consent is asked in the national application, wherever the step's office is. */
function isForElsewhere({ case: { stepsElsewhere = [] }, dispatch: { step, operation } }: DispatchWork): boolean {
  return stepsElsewhere.includes(step) && operation !== 'request-consent';
}

async function bodyOrIncident(
  ports: BodyPorts,
  item: DispatchWork,
  keys: ReadonlyMap<string, PersonKeyRecord>,
): Promise<OutgoingDispatch | undefined> {
  if (isForElsewhere(item)) {
    await giveUp(ports, item, { cause: OUTSIDE_THE_PROVINCE, detail: NEVER_SENT });
    return undefined;
  }
  try {
    const { version } = definitionOfCase(ports.definitions, item.case);
    const codes = await ports.codesOf(item.dispatch.agency);
    return dispatchBody(
      { version, portalStatuses: ports.portalStatuses, codes },
      item,
      openCase(ports.cipher, item.parts, keys),
    );
  } catch (error) {
    if (error instanceof KeysNotReady) throw error;
    await makeIncident(ports, item, error);
    return undefined;
  }
}

/** A body that cannot be built is a promise of ours that broke. */
async function makeIncident(ports: BodyPorts, { dispatch }: DispatchWork, error: unknown): Promise<void> {
  const { agency } = dispatch;
  const detail = error instanceof Error ? error.name : 'unknown error';
  ports.onAttempt({ agency, dispatches: 1, outcome: 'rejected', detail });
  await giveUp(ports, { dispatch }, { cause: 'body-cannot-be-built', detail });
}

async function giveUp(
  { processor }: Pick<BodyPorts, 'processor'>,
  { dispatch: { key, fence } }: Pick<DispatchWork, 'dispatch'>,
  why: { readonly cause: string; readonly detail: string },
): Promise<void> {
  await processor.submit({ kind: 'fail-dispatch', dispatchKey: key, fence, ...why });
}
