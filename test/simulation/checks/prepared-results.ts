import { acceptedAtStep } from '../../../src/kernel/allowed-commands.js';
import type { WorkItemRecord } from '../../../src/engine/ports/records.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { isRecord } from '../../../src/kernel/values/records.js';
import type { InMemoryTables } from '../ports/in-memory-tables.js';
import type { World } from '../world/world.js';
import type { Replayed } from './histories.js';

/** T8: no result from outside stands for a step that two decide by one person alone, and none waits where the case would not take it. */
export function checkPreparedResults(world: World, { tables }: InMemoryTables, replayed: Replayed): void {
  const { version, record, headers } = replayed;
  const broken = (what: string) => world.broken('T8', `${record.id}: ${what}`);
  for (const { type, facts, actor } of headers) {
    const responsible = version.steps.find(({ step }) => step === facts['step'])?.responsible ?? [];
    if (type !== 'outside-result-recorded' || responsible.length < 2) continue;
    const { by } = preparedIn(facts);
    if (by === undefined || by === actor) broken(`${actor} alone recorded a result of ${String(facts['step'])}`);
  }
  for (const item of tables.workItems.where((row) => row.caseId === record.id && row.outsideResult !== undefined)) {
    const accepted = acceptedAtStep(version, record.state, item.step, ['record-outside-result']);
    if (item.status !== 'done' && accepted.length === 0) broken(`${item.item} waits in vain`);
    if (item.status === 'done') checkEnd(item);
  }

  function checkEnd(item: WorkItemRecord): void {
    const confirmed = headers.filter(({ facts }) => preparedIn(facts)['item'] === item.item).length;
    const dropped = tables.holderChanges.where(
      ({ workItemId, change }) => workItemId === item.id && (change === 'send-back' || change === 'take-away'),
    ).length;
    if (confirmed + dropped !== 1) broken(`${item.item} was confirmed ${confirmed} and dropped ${dropped} times`);
  }
}

function preparedIn({ prepared }: Facts): Readonly<Record<string, unknown>> {
  return isRecord(prepared) ? prepared : {};
}
