import type { BatchDraft } from './batch-draft.js';
import type { CommandResult, EngineCommand } from './command.js';
import { refuse } from './command-case.js';

/**
 * The first answer to a repeated request, or to an answer of an agency that was taken before.
 *
 * @param uncertain - a former attempt of ours may have been written: a stored answer is ours
 */
export function answeredBefore(
  draft: BatchDraft,
  command: EngineCommand,
  uncertain: boolean,
): CommandResult | undefined {
  if (command.kind === 'answer') {
    const { dispatchKey } = command;
    const stored = draft.inboxAnswer(command);
    if (stored === undefined) return undefined;
    const verdict = stored.verdict === 'applied' && !uncertain ? 'duplicate' : stored.verdict;
    return { kind: 'done', response: { dispatchKey, verdict } };
  }
  if (!('request' in command) || command.request === undefined) return undefined;
  const { scope, key, digest } = command.request;
  const stored = draft.answered(scope, key);
  if (stored === undefined) return undefined;
  return stored.digest === digest
    ? { kind: 'done', response: stored.response }
    : refuse({ code: 'idempotency-key-reused' });
}
