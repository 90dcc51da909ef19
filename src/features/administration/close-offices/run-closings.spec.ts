/** Goal: each case of a closed office has its turn once, with a true outcome. Method: a processor that answers as it is told to. */
import type { CommandResult, EngineCommand } from '../../../engine/processor/command.js';
import { localTime } from '../../../../test/support/story.js';
import type { ClosingItem } from '../ports/closings.port.js';
import { runClosingsOnce } from './run-closings.js';

const AT = localTime('2026-12-01 00:01');
const refused = (code: 'command-not-allowed' | 'desk-has-the-case' | 'desk-not-open' | 'command-broke') =>
  ({ kind: 'refused', refusal: { code } }) as const;
const item = (caseId: string, office = 'one-stop.07210'): ClosingItem => ({
  office,
  caseId,
  successor: office.replace('07210', '09187'),
  turn: 0,
});

/** What is kept of the cases, and which commands were given, when each case answers so. */
async function roundOf(
  answers: Readonly<Record<string, CommandResult | Error>>,
  items = Object.keys(answers).map((id) => item(id)),
) {
  const kept: ClosingItem[] = [];
  const given: EngineCommand[] = [];
  const closings = {
    next: async () => items,
    keep: async (known: readonly ClosingItem[]) => void kept.push(...known),
  };
  const submit = async (command: EngineCommand): Promise<CommandResult> => {
    given.push(command);
    const answer = 'caseId' in command ? answers[command.caseId ?? ''] : undefined;
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('nobody answers');
    return answer;
  };
  const handled = await runClosingsOnce(closings, { submit }, async () => AT).catch((error: unknown) => String(error));
  return { handled, given, kept: kept.map(({ caseId, outcome, at }) => [caseId, outcome, at]) };
}

describe('a round of a closed office', () => {
  it('keeps of each case what became of it', async () => {
    const { handled, kept } = await roundOf({
      gone: { kind: 'done', response: {} },
      ended: refused('command-not-allowed'),
      elsewhere: refused('desk-has-the-case'),
      broken: refused('command-broke'),
    });

    expect(handled).toBe(4);
    expect(kept).toEqual([
      ['gone', 'passed-on', AT],
      ['ended', 'nothing-left', AT],
      ['elsewhere', 'nothing-left', AT],
      ['broken', 'failed', AT],
    ]);
  });

  it('leaves a case its turn where who follows has closed meanwhile, and where nobody knows what became of it', async () => {
    const { handled, kept } = await roundOf({
      later: refused('desk-not-open'),
      unknown: new Error('the connection was lost'),
      gone: { kind: 'done', response: {} },
    });

    expect(handled).toBe('Error: the connection was lost');
    expect(kept).toEqual([['gone', 'passed-on', AT]]);
  });

  it('is another one for a case that had its turn, because more came to stand there', async () => {
    const done = { kind: 'done', response: {} } as const;

    const first = await roundOf({ one: done }, [item('one')]);
    const later = await roundOf({ one: done }, [{ ...item('one'), turn: 1 }]);

    expect(later.given).not.toEqual(first.given);
  });

  it('asks the same of a case again after a crash, by the desk or by the office of a step', async () => {
    const done = { kind: 'done', response: {} } as const;
    const items = [item('one'), item('two', 'residence.07210')];

    const [first, again] = [
      await roundOf({ one: done, two: done }, items),
      await roundOf({ one: done, two: done }, items),
    ];

    expect(again.given).toEqual(first.given);
    expect(first.given).toMatchObject([
      { name: 'transfer', facts: { from: 'one-stop.07210', to: 'one-stop.09187' } },
      { name: 'succeed-office', facts: { from: 'residence.07210', to: 'residence.09187' } },
    ]);
  });
});
