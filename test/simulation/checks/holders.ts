import type { CaseRecord } from '../../../src/engine/ports/records.js';
import { dispatchKeyOf } from '../../../src/engine/processor/command.js';
import type { InMemoryTables } from '../ports/in-memory-tables.js';
import type { World } from '../world/world.js';

/** The work items that hold a step in that status. */
const WANTED_ITEMS: Readonly<Record<string, readonly string[]>> = {
  'awaiting-decision': ['examine', 'sign'],
  'awaiting-supplement': ['supplement', 'consent'],
};

/** I6 and I7 for one case, as it stands between two transactions. */
export function checkHolders(world: World, { tables }: InMemoryTables, record: CaseRecord): void {
  const { id, state } = record;
  // What somebody prepared beside a step does not hold it.
  const items = tables.workItems.where(
    (row) => row.caseId === id && row.status !== 'done' && row.outsideResult === undefined,
  );
  const incidents = tables.incidents.where(({ caseId, status }) => caseId === id && status === 'open');
  for (const [step, status] of Object.entries(state.steps)) {
    const { occurrence = 0, items: item = 0 } = state.chart.context.steps[step] ?? {};
    const key = dispatchKeyOf(id, step, occurrence);
    const dispatch = tables.dispatches.get(key);
    const own = items.filter((row) => row.step === step).map(({ kind }) => kind);
    const told = (what: string) => world.broken('I6', `${id} seq ${state.seq} ${step} is ${status}: ${what}`);
    const isCarried = dispatch?.state === 'pending' || dispatch?.state === 'carried';
    const hasIncident = incidents.some((row) => row.key === `${id}/${step}/${item}` || row.dispatchKey === key);
    const wanted = WANTED_ITEMS[status] ?? [];
    const isHeldByPerson = own.length === 1 && own.every((kind) => wanted.includes(kind));
    if (wanted.length > 0 ? !isHeldByPerson : own.length > 0) told(`work items ${own.join(', ') || 'none'}`);
    if (
      (status === 'awaiting-consent' || status === 'dispatching' || status === 'at-agency') &&
      !isCarried &&
      !hasIncident
    ) {
      told(`dispatch ${occurrence} is ${dispatch?.state ?? 'missing'} (${dispatch?.answer ?? 'no answer'})`);
    }
    if (status === 'incident' && !hasIncident) told('no incident is open');
    if (status === 'awaiting-supplement' && state.timers[`${step}.supplement-limit`] === undefined)
      told('no limit for the applicant');
  }
  if (state.chart.context.ended) return;
  const isWatched = tables.timers.where((row) => row.caseId === id && row.state === 'armed').length > 0;
  if (!isWatched && incidents.length === 0)
    world.broken('I7', `${id} seq ${state.seq} has neither a live deadline nor an incident`);
}
