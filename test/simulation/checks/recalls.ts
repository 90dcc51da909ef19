import type { CaseRecord, DispatchRecord } from '../../../src/engine/ports/records.js';
import type { SimAgency } from '../agencies/sim-agency.js';
import type { InMemoryTables } from '../ports/in-memory-tables.js';
import type { World } from '../world/world.js';

/** I2: what the case needs no more is not on its way to the agency, unless the agency says that it was asked to stop too late. */
export function checkRecalls(world: World, { tables }: InMemoryTables, { id, state }: CaseRecord): void {
  const dispatches = tables.dispatches.where(({ caseId }) => caseId === id);
  const registering = dispatches.filter(({ operation }) => operation === 'perform' || operation === 'decide');
  for (const row of registering.filter((dispatch) => ['pending', 'carried', 'incident'].includes(dispatch.state))) {
    const { key, step } = row;
    const stops = dispatches.filter((stop) => stop.step === step && ['cancel', 'recall'].includes(stop.operation));
    if (stops.some(({ answer }) => answer === 'rejected')) continue;
    if (row.state !== 'incident' && stops.some(({ operation }) => operation === 'cancel'))
      world.broken('I2', `${key} is sent beside the request to stop`);
    if (state.steps[step] === 'completed' && state.chart.context.steps[step]?.source === 'outside')
      world.broken('I2', `${key} is not taken back although the result was recorded by hand`);
  }
  checkStanding(world, dispatches, state);
}

/** I2: what somebody recorded as standing is not on its way to be taken back, unless the agency says that it did so already. */
function checkStanding(world: World, dispatches: readonly DispatchRecord[], { steps }: CaseRecord['state']): void {
  const isTooLate = ({ key }: DispatchRecord) =>
    dispatches.some((recall) => recall.key === `${key}:recall` && recall.answer === 'rejected');
  for (const row of dispatches.filter(({ operation }) => operation === 'compensate')) {
    const isUnderWay = row.state === 'pending' || row.state === 'carried';
    if (isUnderWay && steps[row.step] === 'completed' && !isTooLate(row))
      world.broken('I2', `${row.key} is under way although the result stands`);
  }
}

/** I2: what stayed taken back stands in no register, or somebody was told that its agency cannot be made to stop. */
export function checkRecalled(world: World, { tables }: InMemoryTables, agencies: readonly SimAgency[]): void {
  const unstopped = tables.dispatches.where(
    ({ operation, state }) => (operation === 'cancel' || operation === 'recall') && state === 'incident',
  );
  const told = new Set(unstopped.map(({ params }) => params['target']));
  const recalled = new Set(
    tables.dispatches.where(({ key, state }) => state === 'recalled' && !told.has(key)).map(({ key }) => key),
  );
  for (const { key: agency, registrations } of agencies) {
    for (const { key, revoked } of registrations) {
      if (recalled.has(key) && !revoked) world.broken('I2', `${agency} registered ${key}, which was taken back`);
    }
  }
}
