import { shownStatus } from './shown-status.js';

describe('the status of a step that stands still', () => {
  it('is that of an officer where the desk finds something out, and asks for papers where the family owes them', () => {
    const step = { status: 'awaiting-supplement' } as const;

    expect(shownStatus(step, { holder: { kind: 'officer' } })).toBe('awaiting-decision');
    expect(shownStatus(step, { holder: { kind: 'applicant' } })).toBe('awaiting-supplement');
    expect(shownStatus(step, undefined)).toBe('awaiting-supplement');
  });
});
