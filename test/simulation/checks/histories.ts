import { hash } from 'node:crypto';
import { caseView } from '../../../src/engine/case-view.js';
import { definitionOfCase, lineageOf, submittedIn } from '../../../src/engine/lineage.js';
import type { Definitions } from '../../../src/engine/ports/definitions.port.js';
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import type { CaseRecord } from '../../../src/engine/ports/records.js';
import type { Applied } from '../../../src/kernel/case-state.js';
import { canonicalJson } from '../../../src/kernel/values/canonical.js';
import {
  effectsDigest,
  eventOf,
  parseHeader,
  stateDigest,
  verifyChain,
  type EventHeader,
} from '../../../src/kernel/header.js';
import { replay } from '../../../src/kernel/replay.js';
import type { InMemoryTables } from '../ports/in-memory-tables.js';
import type { Acknowledged } from '../people/client.js';
import type { World } from '../world/world.js';

/** A history, read from storage and replayed. */
export interface Replayed {
  /** By which it goes now. */
  readonly version: ProcedureVersion;
  readonly record: CaseRecord;
  readonly headers: readonly EventHeader[];
  readonly steps: readonly Applied[];
}

const ACTOR = /^(person|agency|engine):.+$/;
const digest = (bytes: Uint8Array) => hash('sha256', bytes);

/** I3, I4 and I5: what is stored is what its history says, sealed without a gap, each event by somebody. */
export function replayAll(world: World, { tables }: InMemoryTables, definitions: Definitions): readonly Replayed[] {
  return tables.cases
    .where(() => true)
    .flatMap((record) => {
      const { id, state } = record;
      const stored = tables.events.where(({ caseId }) => caseId === id).toSorted((a, b) => a.seq - b.seq);
      const verdict = verifyChain(stored, digest);
      if (!verdict.ok) {
        world.broken('I5', `${id}: ${verdict.what} at ${verdict.seq}`);
        return [];
      }
      if (stored.length !== state.seq || stored.at(-1)?.hash !== record.lastHash)
        world.broken('I5', `${id}: its end is missing`);
      const headers = stored.map(({ header }) => parseHeader(header));
      const { version } = definitionOfCase(definitions, state);
      try {
        const lineage = lineageOf(definitions, state.procedure);
        const steps = replay(submittedIn(definitions, state), headers.map(eventOf), lineage);
        const replayed = { version, record, headers, steps };
        checkReplay(world, replayed);
        return [replayed];
      } catch (error) {
        world.broken('I4', `${id}: ${String(error)}`);
        return [];
      }
    });
}

function checkReplay(world: World, { record, headers, steps }: Replayed): void {
  for (const [index, header] of headers.entries()) {
    const applied = steps[index];
    const at = `${record.id} seq ${index + 1} (${header.type})`;
    if (applied === undefined || stateDigest(applied.state, digest) !== header.state)
      world.broken('I3', `${at}: another state`);
    if (applied === undefined || effectsDigest(applied.effects, digest) !== header.effects)
      world.broken('I3', `${at}: other effects`);
    if (!ACTOR.test(header.actor) || header.rule === '') world.broken('I4', `${at}: by nobody`);
  }
  const last = steps.at(-1)?.state;
  if (canonicalJson(last) !== canonicalJson(record.state))
    world.broken('I3', `${record.id}: the stored state is not the replayed one`);
}

/** I1: what was acknowledged is there. Asked at once and again at the end. */
export function checkAcknowledged(
  world: World,
  { tables }: InMemoryTables,
  { request, response, command }: Acknowledged,
): void {
  const stored = tables.idempotency.get(`${request.scope}/${request.key}`);
  if (stored === undefined) return world.broken('I1', `${command.kind} ${request.key} was acknowledged and is lost`);
  if (stored.response !== response)
    world.broken('I1', `${command.kind} ${request.key} was answered otherwise than stored`);
}

/** Commands that are answered with the case. */
const SHOWING_THE_CASE: readonly string[] = ['submit', 'command', 'complete', 'confirm-result'];

/** I12 and I1: the answer shows the case as it was after the command, and that event is in the history. */
export function checkAnswers(
  world: World,
  histories: readonly Replayed[],
  {
    acknowledged,
    unsure,
    definitions,
  }: { readonly acknowledged: readonly Acknowledged[]; readonly unsure: number; readonly definitions: Definitions },
): void {
  const byCode = new Map(histories.map((replayed) => [replayed.record.code, replayed]));
  for (const { command, response, request } of acknowledged) {
    if (!SHOWING_THE_CASE.includes(command.kind)) continue;
    const { awaitsConfirmation: _waits, ...shown } = Object(response);
    const { code, seq } = shown;
    const found = byCode.get(String(code));
    const state = found?.steps[Number(seq) - 1]?.state;
    if (found === undefined || state === undefined) {
      world.broken('I1', `${command.kind} ${request.key} was acknowledged, but its event is lost`);
      continue;
    }
    const { version } = definitionOfCase(definitions, state);
    const then = canonicalJson(caseView(version, { ...found.record, state }));
    if (then !== canonicalJson(shown))
      world.broken('I12', `the answer to ${request.key} does not show the case after it`);
  }
  const asked = acknowledged.filter(({ command }) => command.kind === 'submit').length;
  if (histories.length < asked || histories.length > asked + unsure)
    world.broken('I1', `${asked} applications were acknowledged, there are ${histories.length} cases`);
}
