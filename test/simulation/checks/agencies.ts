import type { CallbackMessage } from '../agencies/callback-message.js';
import type { SimAgency } from '../agencies/sim-agency.js';
import type { InMemoryTables } from '../ports/in-memory-tables.js';
import type { World } from '../world/world.js';
import type { Replayed } from './histories.js';

/** I2: what the agencies' own registers hold is what the cases say, once. */
export function checkRegisters(
  world: World,
  { agencies, tables }: { readonly agencies: readonly SimAgency[]; readonly tables: InMemoryTables['tables'] },
  histories: readonly Replayed[],
): void {
  const told = toldOf(tables);
  const active = new Map<string, string>();
  const revoked = new Set<string>();
  for (const { key, registrations } of agencies) {
    const seen = new Set<string>();
    for (const { key: dispatch, case: code, step, number, revoked: isRevoked } of registrations) {
      if (seen.has(dispatch)) world.broken('I2', `${key} registered ${dispatch} twice`);
      seen.add(dispatch);
      if (isRevoked) {
        revoked.add(`${code} ${step}`);
        continue;
      }
      if (active.has(`${code} ${step}`)) world.broken('I2', `${key} registered ${step} of ${code} twice`);
      active.set(`${code} ${step}`, number);
    }
  }
  for (const { record } of histories) {
    for (const [step, status] of Object.entries(record.state.steps)) {
      const memory = record.state.chart.context.steps[step];
      const registered = active.get(`${record.code} ${step}`);
      const isByAgency = status === 'completed' && memory?.source === 'agency' && memory.result !== undefined;
      const isTold = registered === undefined && told.has(`${record.id}:${step}`);
      if (isByAgency && memory.result.number !== registered && !isTold) {
        world.broken(
          'I2',
          `${record.code} ${step} is completed as ${memory.result.number}, the register says ${registered ?? 'nothing'}`,
        );
      }
      const stands = status === 'completed' && memory?.reason === 'withdrawn-too-late';
      if (stands && registered === undefined && revoked.has(`${record.code} ${step}`) && !isTold) {
        world.broken(
          'I2',
          `${record.code} ${step} was recorded as standing, the register took it back, and nobody was told`,
        );
      }
      if (['cancelled', 'refused', 'skipped'].includes(status) && registered !== undefined) {
        world.broken('I2', `${record.code} ${step} is ${status}, the register says ${registered}`);
      }
    }
  }
}

/** Steps, as `case:step`, of which somebody was told that the register lost what was recorded, or that its agency will not keep it. */
function toldOf({ incidents, dispatches }: InMemoryTables['tables']): ReadonlySet<string | undefined> {
  const contradicting = incidents.where(({ cause }) => cause === 'answer-contradicts-recorded-result');
  const unstoppable = incidents.where(({ dispatchKey }) => {
    const recalled = dispatchKey?.endsWith(':recall') ? dispatchKey.slice(0, -':recall'.length) : undefined;
    return recalled !== undefined && dispatches.get(recalled)?.operation === 'compensate';
  });
  return new Set(
    [...contradicting, ...unstoppable].map(({ dispatchKey }) => dispatchKey?.split(':').slice(0, 2).join(':')),
  );
}

/** I10: every confirmed message is kept with a verdict for each answer; an event of an agency is an applied answer, and the reverse. */
export function checkInbox(
  world: World,
  { tables }: InMemoryTables,
  { sent, histories }: { readonly sent: readonly CallbackMessage[]; readonly histories: readonly Replayed[] },
): void {
  for (const { agency, messageId, answers } of sent.filter(({ taken }) => taken)) {
    if (tables.inboxMessages.get(`${agency}/${messageId}`) === undefined)
      world.broken('I10', `message ${messageId} of ${agency} is not kept`);
    for (const position of answers.keys()) {
      if (tables.inboxAnswers.get(`${agency}/${messageId}/${position}`) === undefined) {
        world.broken('I10', `answer ${position} of ${messageId} of ${agency} has no verdict`);
      }
    }
  }
  const became = tables.inboxAnswers
    .where(({ seq }) => seq !== undefined)
    .map(({ caseId, seq, agency, verdict }) => `${caseId ?? ''} ${seq ?? 0} agency:${agency} ${verdict}`);
  const events = histories.flatMap(({ record, headers }) =>
    headers
      .filter(({ actor }) => actor.startsWith('agency:'))
      .map(({ seq, actor }) => `${record.id} ${seq} ${actor} applied`),
  );
  const unexplained = [
    ...events.filter((event) => !became.includes(event)),
    ...became.filter((row) => !events.includes(row)),
  ];
  if (unexplained.length > 0 || became.length !== events.length)
    world.broken('I10', `events and applied answers differ: ${unexplained.join('; ')}`);
  checkRepeats(world, histories);
}

/** After these the agency owes another answer to the same dispatch. */
const PROVISIONAL: readonly string[] = ['step-accepted', 'verification-started'];

/** I10: the same thing said twice is one event, unless it was provisional and an operator had the dispatch sent anew in between. */
function checkRepeats(world: World, histories: readonly Replayed[]): void {
  for (const { record, headers } of histories) {
    const said = new Set<string>();
    /** What is still to be answered for good, by step: an agency says it again when an operator had the dispatch sent anew. */
    const provisional = new Map<string, string[]>();
    for (const { type, facts, actor } of headers) {
      const step = String(facts['step']);
      const again = type === 'dispatch-retried' ? provisional.get(step) : undefined;
      again?.forEach((what) => said.delete(what));
      if (!actor.startsWith('agency:')) continue;
      const result = Object(facts['result']);
      const what = `${type} ${step} ${String(facts['occurrence'])} ${String(result.digest)}`;
      if (said.has(what)) world.broken('I10', `${record.id}: ${what} changed the case twice`);
      said.add(what);
      if (PROVISIONAL.includes(type)) provisional.set(step, [...(provisional.get(step) ?? []), what]);
    }
  }
}
