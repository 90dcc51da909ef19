import type { BatchDraft } from './batch-draft.js';
import type { CommandResult, EngineCommand } from './command.js';
import { caseIdIn } from './command.js';
import { refuse } from './command-case.js';
import type { DecidingPorts } from './decider.js';
import { incidentDueAt } from './record-effects.js';

/** A command that broke a promise of ours: kept as an incident of its case, so that nobody waits for it unseen. */
export function poisonIncident(
  draft: BatchDraft,
  { ids }: DecidingPorts,
  command: EngineCommand,
  error: unknown,
): CommandResult {
  const caseId = caseIdOf(command);
  const at = draft.loaded.legalNow;
  const key = `poison/${caseId ?? 'none'}/${command.kind}`;
  const known = caseId === undefined ? undefined : draft.case(caseId);
  if (draft.openIncident(key) === undefined) {
    draft.incidents.put({
      id: ids.uuid(at),
      key,
      caseId: known?.id,
      cause: 'command-broke-an-invariant',
      detail: `${command.kind}: ${error instanceof Error ? error.name : 'unknown error'}`,
      status: 'open',
      owner: 'operator',
      dueAt: incidentDueAt(at, known?.intakeOffice ?? 'province'),
      openedAt: at,
    });
  }
  return refuse({ code: 'command-broke' });
}

function caseIdOf(command: EngineCommand): string | undefined {
  if ('caseId' in command) return command.caseId;
  return 'dispatchKey' in command && command.dispatchKey !== undefined ? caseIdIn(command.dispatchKey) : undefined;
}
