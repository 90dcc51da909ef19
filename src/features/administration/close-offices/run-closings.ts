/** Passes on what offices have that closed, a few cases at a time: to who follows them, each case by a command of its own. */
import type { CommandProcessor } from '../../../engine/processor/command-processor.js';
import type { CommandCase, CommandResult } from '../../../engine/processor/command.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { ClosingItem, ClosingOutcome, Closings } from '../ports/closings.port.js';
import { carryOutRound, CASES_PER_ROUND_MAX, requestOfRound } from '../round.js';

const DESK = 'one-stop.';

/**
 * One round. After a crash it goes on where it was.
 *
 * @returns how many cases had their turn
 */
export async function runClosingsOnce(
  closings: Pick<Closings, 'next' | 'keep'>,
  processor: Pick<CommandProcessor, 'submit'>,
  legalTime: () => Promise<Instant>,
): Promise<number> {
  const items = await closings.next(CASES_PER_ROUND_MAX);
  await carryOutRound(processor, items, {
    commandFor,
    keptOf: (item, result) => {
      const outcome = outcomeOf(result);
      return outcome && { ...item, outcome };
    },
    keep: async (kept) => {
      if (kept.length === 0) return;
      const at = await legalTime();
      await closings.keep(kept.map((item) => ({ ...item, at })));
    },
  });
  return items.length;
}

function commandFor({ office: from, caseId, successor: to, turn }: ClosingItem): CommandCase {
  return {
    kind: 'command',
    caseId,
    name: from.startsWith(DESK) ? 'transfer' : 'succeed-office',
    facts: { from, to, reason: { code: 'office-merged' } },
    parts: {},
    actor: { kind: 'engine', subject: 'closings' },
    request: requestOfRound('closings', `${from}/${caseId}${turn === 0 ? '' : `/${turn}`}`),
  };
}

/** Undefined where who follows has closed meanwhile: the next turn knows who does then. */
function outcomeOf(result: CommandResult): ClosingOutcome | undefined {
  if (result.kind === 'done') return 'passed-on';
  switch (result.refusal.code) {
    case 'command-not-allowed':
    case 'desk-has-the-case':
      return 'nothing-left';
    case 'desk-not-open':
      return undefined;
    default:
      return 'failed';
  }
}
