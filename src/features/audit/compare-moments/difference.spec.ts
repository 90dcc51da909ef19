import { birthV1 } from '../../../../workflows/interlinked-birth/v1/procedure.js';
import { sealed } from '../../../../test/support/sealed-history.js';
import { atStep, localTime, submission, tell } from '../../../../test/support/story.js';
import { differenceOf } from './difference.js';

const registration = atStep('birth-registration', 'birth-certificate');
const events = sealed(
  tell(birthV1, [
    submission(birthV1, '2026-03-02 09:00'),
    registration.awaitsDecision('2026-03-02 09:01'),
    registration.proposed('2026-03-02 09:30'),
    registration.signed('2026-03-02 10:00'),
  ]),
);
const between = (from: number, to: number) => differenceOf(birthV1, events, { from: { seq: from }, to: { seq: to } });

describe('the difference of two moments', () => {
  it('names what was there before and after, and the event that changed it last', () => {
    const changed = between(1, 3)?.changes.find(({ pointer }) => pointer === '/steps/birth-registration');

    expect(changed).toMatchObject({
      before: 'dispatching',
      after: 'awaiting-decision',
      by: { seq: 2, type: 'decision-awaited', actor: expect.any(String), rule: expect.any(String) },
    });
  });

  it('shows what came without a value before, and what went without one after', () => {
    const opened = between(1, 2)?.changes.filter(({ pointer }) => pointer.startsWith('/openWork/workItems/'));
    const closed = between(2, 3)?.changes.filter(({ pointer, after }) => pointer.endsWith('/workKind') && !after);

    expect(opened?.map(({ before, after }) => [before, after])).toContainEqual([undefined, 'examine']);
    expect(closed?.map(({ before }) => before)).toEqual(['examine']);
  });

  it('leaves out what is the same again', () => {
    expect(between(1, 2)?.changes.length).toBeGreaterThan(0);
    expect(between(1, 4)).toMatchObject({ to: { seq: 4 }, changes: [] });
  });

  it('keeps the order of the events that made them last', () => {
    const numbers = between(1, 3)?.changes.map(({ by }) => by.seq) ?? [];

    expect(new Set(numbers).size).toBeGreaterThan(1);
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
  });

  it('is empty between a moment and itself', () => {
    expect(between(3, 3)).toMatchObject({ from: { seq: 3 }, to: { seq: 3 }, changes: [] });
  });

  it('takes times as well as numbers', () => {
    const difference = differenceOf(birthV1, events, {
      from: { at: localTime('2026-03-02 09:15') },
      to: { at: localTime('2026-03-02 09:45') },
    });

    expect(difference).toMatchObject({ from: { seq: 2 }, to: { seq: 3 } });
  });

  it('does not exist from later to earlier, before the receipt or after the last event', () => {
    expect(between(3, 2)).toBeUndefined();
    expect(between(0, 2)).toBeUndefined();
    expect(between(1, 5)).toBeUndefined();
  });
});
