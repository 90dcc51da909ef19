import { foldedCode, isCodeOfACase } from '../../kernel/values/folded-code.js';
import type { AgencyAnswer } from '../ports/agency-gateway.port.js';
import type { ExternalCodeRecord } from '../ports/external-codes.js';
import type { DispatchRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import type { CommandResult, RecordCode } from './command.js';
import type { EffectsToRecord } from './record-dispatches.js';

/** Somebody has the receipt of another system before them: its code is kept beside the case, of which it changes nothing. */
export function recordCode(draft: BatchDraft, { caseId, system, code, actor }: RecordCode): CommandResult {
  draft.externalCodes.put(codeOf(draft, { caseId, system, code, recordedBy: `${actor.kind}:${actor.subject}` }));
  return { kind: 'done', response: { system, code } };
}

/**
 * An agency said under which code its own system has the case: the portal with the number under which citizens find it, the others with
 * what they answer. What is no code of a case, such as the number of a person, is not kept in clear.
 */
export function recordCodeOfAnswer(draft: BatchDraft, dispatch: DispatchRecord, answer: AgencyAnswer): void {
  const { caseId, agency } = dispatch;
  const code = codeIn(dispatch, answer);
  if (code === undefined || !isCodeOfACase(code)) return;
  draft.externalCodes.put(codeOf(draft, { caseId, system: agency, code, recordedBy: `agency:${agency}` }));
}

/** Of any answer: a gateway acknowledges what its core system books only later. What is known already stays as it is. */
function codeIn({ operation }: DispatchRecord, { result, dossierCode }: AgencyAnswer): string | undefined {
  if (operation === 'report-status') return result?.number;
  return operation === 'perform' ? dossierCode : undefined;
}

/** What an agency did in another system, and somebody recorded here, is found by the number that it has there. */
export function recordOutsideNumbers(
  draft: BatchDraft,
  { record, definition, effects }: EffectsToRecord,
  recordedBy: string,
): void {
  for (const effect of effects) {
    if (effect.kind !== 'issue-document' || effect.source !== 'outside') continue;
    const { number: code } = effect.document;
    const system = definition.version.steps.find(({ step }) => step === effect.step)?.agency;
    if (system !== undefined && isCodeOfACase(code))
      draft.externalCodes.put(codeOf(draft, { caseId: record.id, system, code, recordedBy }));
  }
}

function codeOf(
  draft: BatchDraft,
  told: Pick<ExternalCodeRecord, 'caseId' | 'system' | 'code' | 'recordedBy'>,
): ExternalCodeRecord {
  return { ...told, folded: foldedCode(told.code), recordedAt: draft.loaded.legalNow };
}
