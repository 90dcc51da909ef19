import { hasBegun, stepsLeftAt } from '../../kernel/office-succession.js';
import { caseView, stepView } from '../case-view.js';
import { definitionOfCase } from '../lineage.js';
import type { BatchDraft } from './batch-draft.js';
import type { CommandCase, CommandResult } from './command.js';
import { partsFor, refuse } from './command-case.js';
import { decideInto } from './decider.js';
import type { Authority, DecidingPorts } from './decider.js';
import { nextOfficeIn, passItemsOn } from './transfer-case.js';

/**
 * Another office of the agency goes on with the steps that one which closed has left. That one stays recorded where a step of it has begun,
 * and may read the case as any office with a part in it.
 */
export function succeedOffice(
  draft: BatchDraft,
  ports: DecidingPorts,
  command: CommandCase,
  authority: Authority,
): CommandResult {
  const record = draft.case(command.caseId);
  const to = nextOfficeIn(command);
  if (record === undefined || to === undefined) return refuse({ code: 'not-found' });
  if (draft.loaded.closedOffices.has(to)) return refuse({ code: 'desk-not-open' });
  const definition = definitionOfCase(ports.definitions, record.state);
  const { version } = definition;
  const from = String(command.facts['from']);
  const left = stepsLeftAt(version, record.state, from);
  const decided = decideInto(draft, ports, {
    record,
    definition,
    command: { name: 'succeed-office', facts: command.facts },
    parts: partsFor(ports, record, command.parts),
    authority,
  });
  if (decided.kind === 'refusal') return refuse({ code: decided.refusal.code });
  const { state } = decided.record;
  for (const { step, agency } of version.steps.filter(({ step: each }) => left.includes(each))) {
    const { office, status, late } = stepView(version, state, { step, agency });
    draft.steps.put({ caseId: record.id, step, agency, office, status, dueAt: state.clocks[step]?.dueAt, late });
    // Of a step whose agency was not asked yet nobody sees the case.
    if (hasBegun(state, step))
      draft.scopes.put({
        caseId: record.id,
        office,
        relation: 'responsible',
        since: state.at,
        receivedAt: state.receivedAt,
      });
  }
  passItemsOn(draft, ports, { record, from, to, authority });
  return { kind: 'done', response: caseView(version, decided.record) };
}
