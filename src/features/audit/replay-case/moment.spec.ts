import { birthV1 } from '../../../../workflows/interlinked-birth/v1/procedure.js';
import { atStep, localTime, submission, tell } from '../../../../test/support/story.js';
import { sealed } from '../../../../test/support/sealed-history.js';
import { momentOf } from './moment.js';

const registration = atStep('birth-registration', 'birth-certificate');
const events = sealed(
  tell(birthV1, [
    submission(birthV1, '2026-03-02 09:00'),
    registration.awaitsDecision('2026-03-02 09:01'),
    registration.proposed('2026-03-02 09:30'),
    registration.signed('2026-03-02 10:00'),
  ]),
);

describe('a moment of a history', () => {
  it('shows what was open right after an event', () => {
    const moment = momentOf(birthV1, events, { seq: 3 });

    expect(moment).toMatchObject({
      seq: 3,
      event: { type: 'decision-proposed' },
      steps: { 'birth-registration': 'awaiting-decision', 'permanent-residence': 'waiting' },
      matchesHeader: true,
    });
    expect(Object.values(moment?.openWork.workItems ?? {})).toEqual([
      { step: 'birth-registration', agency: 'civil-status', workKind: 'sign' },
    ]);
  });

  it('tells the way through the chart up to there: what each event ended, and what it began', () => {
    const path = momentOf(birthV1, events, { seq: 3 })?.path ?? [];
    const examining = 'birth-registration:examining';

    expect(path.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'case-submitted'],
      [2, 'decision-awaited'],
      [3, 'decision-proposed'],
    ]);
    expect(path[0]?.left).toEqual([]);
    expect(path[0]?.entered).toContain('interlinked-birth.permanent-residence.waiting');
    expect(path[1]?.entered).toEqual([examining]);
    expect(path[2]?.left).toEqual([examining]);
  });

  it('shows the case as of a time between two events', () => {
    expect(momentOf(birthV1, events, { at: localTime('2026-03-02 09:45') })).toMatchObject({ seq: 3 });
  });

  it('does not exist before the receipt or after the last event', () => {
    expect(momentOf(birthV1, events, { at: localTime('2026-03-02 08:59') })).toBeUndefined();
    expect(momentOf(birthV1, events, { seq: 5 })).toBeUndefined();
  });

  it('says so when the header carries another digest than replay finds', () => {
    const [first, ...rest] = events;
    const other = sealed(
      tell(birthV1, [
        submission(birthV1, '2026-03-02 09:00', 'single-mother'),
        registration.accepted('2026-03-02 09:01'),
      ]),
    );

    expect(
      momentOf(
        birthV1,
        [first, ...rest].flatMap((event) => event ?? []),
        { seq: 2 },
      )?.matchesHeader,
    ).toBe(true);
    expect(momentOf(birthV1, [...events.slice(0, 1), ...other.slice(1)], { seq: 2 })?.matchesHeader).toBe(false);
  });
});
