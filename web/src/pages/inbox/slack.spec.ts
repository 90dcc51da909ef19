import { daysUntil } from './slack.js';

describe('the days until a deadline', () => {
  it('are counted at midnight in Vietnam', () => {
    const beforeMidnight = Date.parse('2026-11-27T16:59:00Z');

    expect(daysUntil('2026-11-27T10:00:00Z', beforeMidnight)).toBe(0);
    expect(daysUntil('2026-11-27T17:00:00Z', beforeMidnight)).toBe(1);
    expect(daysUntil('2026-11-25T10:00:00Z', beforeMidnight)).toBe(-2);
  });
});
