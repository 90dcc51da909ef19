import type { InboxAnswerRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import type { CommandResult, TakeAnswer } from './command.js';

/** Keeps an answer with its message as it came, whatever became of it. */
export function keepAnswer(
  draft: BatchDraft,
  { agency, messageId, position, dispatchKey, raw, keyId, answer }: TakeAnswer,
  { verdict, seq }: Pick<InboxAnswerRecord, 'verdict' | 'seq'>,
): CommandResult {
  const caseId = verdict === 'unknown' ? undefined : draft.dispatch(dispatchKey)?.caseId;
  const kind = answer?.kind ?? 'unreadable';
  draft.inboxMessages.put({ agency, messageId, receivedAt: draft.loaded.realNow, raw, keyId });
  draft.inboxAnswers.put({ agency, messageId, position, dispatchKey, kind, verdict, caseId, seq });
  return { kind: 'done', response: { dispatchKey, verdict } };
}
