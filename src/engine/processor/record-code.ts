import { foldedCode } from '../../kernel/values/folded-code.js';
import type { ExternalCodeRecord } from '../ports/external-codes.js';
import type { DispatchRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import type { CommandResult, RecordCode } from './command.js';

/** Somebody has the receipt of another system before them: its code is kept beside the case, of which it changes nothing. */
export function recordCode(draft: BatchDraft, { caseId, system, code, actor }: RecordCode): CommandResult {
  draft.externalCodes.put(codeOf(draft, { caseId, system, code, recordedBy: `${actor.kind}:${actor.subject}` }));
  return { kind: 'done', response: { system, code } };
}

/** The portal said under which number its citizens find the case. */
export function recordCodeOfAnswer(
  draft: BatchDraft,
  { caseId, operation, agency }: DispatchRecord,
  number: string | undefined,
): void {
  if (operation !== 'report-status' || number === undefined || foldedCode(number) === '') return;
  draft.externalCodes.put(codeOf(draft, { caseId, system: agency, code: number, recordedBy: `agency:${agency}` }));
}

function codeOf(
  draft: BatchDraft,
  told: Pick<ExternalCodeRecord, 'caseId' | 'system' | 'code' | 'recordedBy'>,
): ExternalCodeRecord {
  return { ...told, folded: foldedCode(told.code), recordedAt: draft.loaded.legalNow };
}
