import type { BatchDraft } from './batch-draft.js';
import type { CommandResult, EngineCommand } from './command.js';
import { caseIdIn } from './command.js';
import { refuse } from './command-case.js';
import type { DecidingPorts } from './decider.js';
import { keepAnswer } from './keep-answer.js';
import { incidentDueAt } from './record-effects.js';

/**
 * A command that broke a promise of ours: an incident, of its case if there is one, so that nobody waits for it unseen.
 * An answer is kept in the inbox all the same: it is evidence.
 */
export function poisonIncident(
  draft: BatchDraft,
  ports: DecidingPorts,
  command: EngineCommand,
  error: unknown,
): CommandResult {
  const at = draft.loaded.legalNow;
  const id = ports.ids.uuid(at);
  const known = draft.case(caseIdOf(command) ?? '');
  const key = known === undefined ? `poison/${id}` : `poison/${known.id}/${command.kind}`;
  if (draft.openIncident(key) === undefined) {
    draft.incidents.put({
      id,
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
  return command.kind === 'answer'
    ? keepAnswer(draft, ports, command, { verdict: 'invalid' })
    : refuse({ code: 'command-broke' });
}

function caseIdOf(command: EngineCommand): string | undefined {
  if ('caseId' in command) return command.caseId;
  return 'dispatchKey' in command && command.dispatchKey !== undefined ? caseIdIn(command.dispatchKey) : undefined;
}
