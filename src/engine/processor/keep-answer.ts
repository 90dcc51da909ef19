import type { InboxAnswerRecord } from '../ports/inbox-records.js';
import { sealedContent } from './answer-content.js';
import type { BatchDraft } from './batch-draft.js';
import type { CommandResult, TakeAnswer } from './command.js';
import type { DecidingPorts } from './decider.js';

/** Keeps an answer with what it says, whatever became of it. */
export function keepAnswer(
  draft: BatchDraft,
  ports: Pick<DecidingPorts, 'cipher' | 'definitions'>,
  command: TakeAnswer,
  { verdict, seq }: Pick<InboxAnswerRecord, 'verdict' | 'seq'>,
): CommandResult {
  const { agency, messageId, position, dispatchKey, keyId, answer } = command;
  const dispatch = verdict === 'unknown' ? undefined : draft.dispatch(dispatchKey);
  const kind = answer?.kind ?? 'unreadable';
  draft.inboxMessages.put({ agency, messageId, receivedAt: draft.loaded.realNow, keyId });
  draft.inboxAnswers.put({
    agency,
    messageId,
    position,
    dispatchKey,
    kind,
    verdict,
    caseId: dispatch?.caseId,
    seq,
    ...sealedContent(draft, ports, command, dispatch),
  });
  return { kind: 'done', response: { dispatchKey, verdict } };
}
