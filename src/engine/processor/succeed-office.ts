import { hasBegun, officeOfStep, stepsLeftAt } from '../../kernel/office-succession.js';
import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import { caseView, stepView } from '../case-view.js';
import { definitionOfCase } from '../lineage.js';
import type { CaseRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import type { CommandCase, CommandResult } from './command.js';
import { partsFor, refuse } from './command-case.js';
import { decideInto } from './decider.js';
import type { Authority, DecidingPorts } from './decider.js';
import { nextOfficeIn, passItemsOn } from './transfer-case.js';

/**
 * Another office of the agency goes on with the steps that one which closed has left, or with one step that lay at the wrong one. The
 * former stays recorded where a step of it has begun, and may read the case as any office with a part in it.
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
  if (command.expectedSeq !== undefined && command.expectedSeq !== record.state.seq)
    return refuse({ code: 'stale-sequence' });
  if (draft.loaded.closedOffices.has(to)) return refuse({ code: 'desk-not-open' });
  const definition = definitionOfCase(ports.definitions, record.state);
  const { version } = definition;
  const { from, steps, step } = goingOver(version, record, command);
  const decided = decideInto(draft, ports, {
    record,
    definition,
    command: { name: command.name, facts: { ...command.facts, from } },
    parts: partsFor(ports, record, command.parts),
    authority,
  });
  if (decided.kind === 'refusal') {
    const { code, allowedCommands } = decided.refusal;
    return refuse({ code, allowedCommands });
  }
  recordOffices(draft, version, decided.record, steps);
  passItemsOn(draft, ports, { record, from, to, authority, step });
  return { kind: 'done', response: caseView(version, decided.record) };
}

/** From where which steps go; `step`: only that one, whatever else is there. */
function goingOver(version: ProcedureVersion, { state }: CaseRecord, { name, facts }: CommandCase) {
  if (name === 'pass-step') {
    const step = String(facts['step']);
    const known = version.steps.filter((one) => one.step === step).map((one) => one.step);
    return { from: known.length === 0 ? '' : officeOfStep(version, step, state), steps: known, step };
  }
  const from = String(facts['from']);
  return { from, steps: stepsLeftAt(version, state, from) };
}

/** As lists filter them, and who may see the case: of a step whose agency was not asked yet nobody does. */
function recordOffices(
  draft: BatchDraft,
  version: ProcedureVersion,
  { id: caseId, state }: CaseRecord,
  steps: readonly string[],
): void {
  for (const { step, agency } of version.steps.filter(({ step: each }) => steps.includes(each))) {
    const { office, status, late } = stepView(version, state, { step, agency });
    draft.steps.put({ caseId, step, agency, office, status, dueAt: state.clocks[step]?.dueAt, late });
    if (hasBegun(state, step))
      draft.scopes.put({ caseId, office, relation: 'responsible', since: state.at, receivedAt: state.receivedAt });
  }
}
