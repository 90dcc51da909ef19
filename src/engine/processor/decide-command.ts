/** Which act decides which command. */
import type { GivenCommand } from './authority.js';
import type { BatchDraft } from './batch-draft.js';
import type { CommandResult, EngineCommand } from './command.js';
import { commandCase, completeWorkItem, fireTimer, handleIncident } from './command-case.js';
import { correctData } from './correct-data.js';
import type { Authority } from './decider.js';
import { migrateCase } from './migrate-case.js';
import { confirmResult, needsConfirmation, prepareResult } from './prepared-results.js';
import { assignWorkItem, claimWorkItem } from './hold-work-item.js';
import { recordCode } from './record-code.js';
import { tellAgain } from './report-again.js';
import { submitCase } from './submit-case.js';
import type { CodeBlock } from './submit-case.js';
import { succeedOffice } from './succeed-office.js';
import { transferCase } from './transfer-case.js';
import { failDispatch, takeAnswer } from './take-answer.js';
import type { AnswerPorts } from './take-answer.js';

/** What commands are decided with. */
export interface DecidingPorts extends AnswerPorts {
  /** For how long a claimed work item is its holder's alone. */
  readonly claimMs: number;
}

/** What a person or a client asks for. */
export function decideGiven(
  draft: BatchDraft,
  ports: DecidingPorts,
  command: GivenCommand,
  { authority, codes }: { readonly authority: Authority; readonly codes: CodeBlock },
): CommandResult {
  switch (command.kind) {
    case 'submit':
      return submitCase(draft, { ...ports, codes }, command, authority);
    case 'command':
      if (command.name === 'migrate') return migrateCase(draft, ports, command, authority);
      if (command.name === 'transfer') return transferCase(draft, ports, command, authority);
      if (command.name === 'succeed-office' || command.name === 'pass-step')
        return succeedOffice(draft, ports, command, authority);
      return needsConfirmation(draft, ports, command)
        ? prepareResult(draft, ports, command, authority)
        : commandCase(draft, ports, command, authority);
    case 'correct':
      return correctData(draft, ports, command, authority);
    case 'claim':
    case 'release':
      return claimWorkItem(draft, ports, command, authority);
    case 'assign':
      return assignWorkItem(draft, ports, command, authority);
    case 'complete':
      return completeWorkItem(draft, ports, command, authority);
    case 'confirm-result':
      return confirmResult(draft, ports, command, authority);
    case 'record-code':
      return recordCode(draft, command);
    case 'retry-incident':
    case 'resolve-incident':
      return handleIncident(draft, ports, command, authority);
  }
}

/** What our own process asks for, and what agencies answer. */
export function decideOwn(
  draft: BatchDraft,
  ports: DecidingPorts,
  command: Exclude<EngineCommand, { actor: unknown }>,
): CommandResult {
  switch (command.kind) {
    case 'answer':
      return takeAnswer(draft, ports, command);
    case 'fail-dispatch':
      return failDispatch(draft, ports, command);
    case 'report-again':
      return tellAgain(draft, command);
    case 'fire-timer':
      return fireTimer(draft, ports, command);
  }
}
