/** Goal: cases that cannot be amended keep a new calendar from none of the others. Method: pages of two, and the first three refuse. */
import type { EngineCommand } from '../../src/engine/processor/command.js';
import { amendCalendarsOnce } from '../../src/engine/timers/amend-calendars.js';

const CASES = ['case-1', 'case-2', 'case-3', 'case-4', 'case-5', 'case-6'];
const REFUSING = CASES.slice(0, 3);

describe('counting dates anew by a newer calendar', () => {
  it('goes on behind a page of cases that refuse it, and asks each once', async () => {
    const asked: string[] = [];
    const outbox = {
      countedBefore: async (_edition: string, { limit, after = '' }: { limit: number; after?: string | undefined }) =>
        CASES.filter((id) => id > after).slice(0, limit),
    };
    const processor = {
      submitAll: async (commands: readonly EngineCommand[]) =>
        commands.map((command) => {
          const id = ('caseId' in command ? command.caseId : undefined) ?? '';
          asked.push(id);
          return REFUSING.includes(id)
            ? ({ kind: 'refused', refusal: { code: 'command-broke' } } as const)
            : ({ kind: 'done', response: {} } as const);
        }),
    };

    expect(await amendCalendarsOnce(outbox, processor, { pageMax: 2 })).toBe(3);

    expect(asked).toEqual(CASES);
  });
});
