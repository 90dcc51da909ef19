import { canonicalJson } from '../../../src/kernel/values/canonical.js';
import type { Effect } from '../../../src/kernel/procedure/effects.js';
import { dispatchKeyOf } from '../../../src/engine/processor/command.js';
import { correctionKeyOf, passedOnKeyOf } from '../../../src/engine/processor/record-dispatches.js';
import type { InMemoryTables } from '../ports/in-memory-tables.js';
import type { World } from '../world/world.js';
import type { Replayed } from './histories.js';

/** T5: what the history asks for is what the rows say: every effect has its row, and no row comes from nowhere. */
export function checkRows(world: World, { tables }: InMemoryTables, { version, record, steps }: Replayed): void {
  const { id, state } = record;
  const same = (what: string, rows: readonly string[], wanted: readonly string[]) => {
    const [has, asked] = [canonicalJson(rows.toSorted()), canonicalJson(wanted.toSorted())];
    if (has !== asked) world.broken('T5', `${id}: ${what}: rows ${has}, history ${asked}`);
  };
  // The portal knows a procedure by its official code.
  const isSaid = ({ kind }: Effect) => kind !== 'report-status' || version.officialCodes.length > 0;
  const keys = steps.flatMap(({ effects, state: { seq } }) =>
    effects.filter(isSaid).flatMap((effect) => dispatchOf(id, seq, effect)),
  );
  const ofCase = ({ caseId }: { readonly caseId?: string | undefined }) => caseId === id;
  same(
    'dispatches',
    // A recall belongs to what it recalls; the history knows only why.
    tables.dispatches.where((row) => ofCase(row) && row.operation !== 'recall').map(({ key }) => key),
    [...new Set(keys)],
  );
  same(
    'open work items',
    tables.workItems
      .where((row) => ofCase(row) && row.status !== 'done' && row.outsideResult === undefined)
      .map(({ item }) => item),
    Object.keys(state.workItems),
  );
  same(
    'open incidents',
    tables.incidents.where((row) => row.status === 'open' && row.key.startsWith(`${id}/`)).map(({ key }) => key),
    Object.keys(state.incidents).map((incident) => `${id}/${incident}`),
  );
  same(
    'armed timers',
    tables.timers
      .where((row) => ofCase(row) && row.state === 'armed')
      .map(({ timer, generation, dueAt }) => `${timer} ${generation} ${dueAt}`),
    Object.entries(state.timers).map(([timer, { generation, dueAt }]) => `${timer} ${generation} ${dueAt}`),
  );
  same(
    'steps',
    // One that a version dropped is no step of the case any more; lists show it as left out.
    tables.steps
      .where((row) => ofCase(row) && state.steps[row.step] !== undefined)
      .map(({ step, status }) => `${step} ${status}`),
    Object.entries(state.steps).map(([step, status]) => `${step} ${status}`),
  );
  same(
    'documents',
    tables.documents.where(ofCase).map(({ digest }) => digest),
    steps.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.kind === 'issue-document' ? [effect.document.digest] : [])),
    ),
  );
}

/** T6: an alarm goes off once, not before it is due, and never after it was cancelled. */
export function checkTimers(world: World, { tables }: InMemoryTables, { record, headers, steps }: Replayed): void {
  const due = new Map<string, string>();
  const ended = new Map<string, string>();
  for (const [index, { effects }] of steps.entries()) {
    const header = headers[index];
    if (header?.type === 'deadline-reached') {
      const timer = `${String(header.facts['deadline'])} ${String(header.facts['generation'])}`;
      if (ended.has(timer))
        world.broken('T6', `${record.id}: ${timer} went off although it was ${ended.get(timer) ?? ''}`);
      if (header.at < (due.get(timer) ?? '9999'))
        world.broken('T6', `${record.id}: ${timer} went off before it was due`);
      ended.set(timer, 'fired');
    }
    for (const effect of effects) {
      if (effect.kind === 'start-timer') due.set(`${effect.timer} ${effect.generation}`, effect.dueAt);
      if (effect.kind === 'cancel-timer') ended.set(`${effect.timer} ${effect.generation}`, 'cancelled');
    }
  }
  for (const { timer, generation, state, dueAt } of tables.timers.where(({ caseId }) => caseId === record.id)) {
    const name = `${timer} ${generation}`;
    if (state !== (ended.get(name) ?? 'armed'))
      world.broken('T6', `${record.id}: ${name} is ${state}, its history says ${ended.get(name) ?? 'armed'}`);
    if (dueAt !== due.get(name))
      world.broken('T6', `${record.id}: ${name} is due ${dueAt}, its history says ${due.get(name) ?? 'never'}`);
  }
}

/** T8: a work item is decided once, and nobody signs what he prepared. */
export function checkDecisions(world: World, { record, headers }: Replayed): void {
  const decided = new Set<string>();
  const preparedBy = new Map<string, string>();
  for (const { type, facts, actor } of headers) {
    const [item, step] = [facts['item'], String(facts['step'])];
    if (typeof item === 'string') {
      if (decided.has(item)) world.broken('T8', `${record.id}: ${item} was decided twice`);
      decided.add(item);
    }
    if (type === 'decision-proposed') preparedBy.set(step, actor);
    if (type === 'decision-signed' && preparedBy.get(step) === actor)
      world.broken('T8', `${record.id}: ${actor} signed what he prepared`);
  }
}

function dispatchOf(caseId: string, seq: number, effect: Effect): string[] {
  switch (effect.kind) {
    case 'request-consent':
    case 'dispatch-step':
    case 'send-decision':
    case 'cancel-step':
    case 'compensate-step':
      return [dispatchKeyOf(caseId, effect.step, effect.occurrence)];
    case 'ask-correction':
    case 'tell-correction':
      return [correctionKeyOf(caseId, effect.step, seq)];
    case 'pass-on-step':
      return [passedOnKeyOf(caseId, effect.step, seq)];
    case 'notify':
      // What an agency should notice it sees in its inbox.
      return effect.params['audience'] === 'agency' ? [] : [dispatchKeyOf(caseId, 'notice', seq)];
    case 'report-status':
      return [dispatchKeyOf(caseId, 'status', seq)];
    default:
      return [];
  }
}
