/** Goal: what was typed wrongly is corrected while no agency acts on it, and the course of the case stays what it was. */
import { atStep, corrected, localTime, stateAfter, submission, tell, withdrawn } from '../../test/support/story.js';
import type { Told } from '../../test/support/story.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { allowedCommands } from './allowed-commands.js';
import { decide } from './decide.js';
import { replay } from './replay.js';

const registration = atStep('birth-registration', 'birth-certificate');
const received = submission(birthV1, '2026-03-02 09:00');
const correction = corrected('2026-03-02 09:05', ['child.givenName']);
const returned = [received, registration.asksForPapers('2026-03-02 10:00', 'data-mismatch')];

function answerTo(story: readonly Told[], fields: readonly string[] = ['child.givenName']) {
  const { facts } = corrected('2026-03-02 12:00', fields);
  const moment = { at: localTime('2026-03-02 12:00'), edition: '2026-11' };
  return decide(birthV1, stateAfter(birthV1, story), { name: 'correct', facts }, moment);
}

describe('correcting what was typed wrongly', () => {
  it('says which fields, and by which event; what they say stays with the person', () => {
    const [, outcome] = tell(birthV1, [
      received,
      corrected('2026-03-02 09:05', ['child.givenName', 'applicant.phone']),
    ]);

    expect(outcome).toMatchObject({
      event: { type: 'data-corrected', facts: { fields: ['child.givenName', 'applicant.phone'] } },
      state: { corrected: { 'child.givenName': 2, 'applicant.phone': 2 } },
      effects: [],
    });
  });

  it('changes nothing of where the case stands, and later events leave it as it is', () => {
    const later = registration.accepted('2026-03-02 09:10');

    const after = stateAfter(birthV1, [received, correction, later]);

    expect({ ...after, seq: 2, corrected: undefined }).toEqual(stateAfter(birthV1, [received, later]));
    expect(after.corrected).toEqual({ 'child.givenName': 2 });
  });

  it('is possible once an agency has sent the application back', () => {
    expect(answerTo(returned).kind).toBe('outcome');
    expect(allowedCommands(birthV1, stateAfter(birthV1, returned))).toContain('correct');
  });

  it.each([
    ['has accepted it', registration.accepted('2026-03-02 09:10')],
    [
      'may have got it, though its delivery failed',
      registration.notDelivered('2026-03-02 09:10', 'agency-unreachable'),
    ],
    ['lets an officer decide on it', registration.awaitsDecision('2026-03-02 09:10')],
  ])('is refused while an agency %s: it would act on the old data', (_what, told) => {
    expect(answerTo([received, told])).toMatchObject({ kind: 'refusal', code: 'agency-holds-the-data' });
    expect(allowedCommands(birthV1, stateAfter(birthV1, [received, told]))).not.toContain('correct');
  });

  it('is refused once a result says what was typed', () => {
    const story = [received, registration.completed('2026-03-02 09:30')];

    expect(answerTo(story)).toMatchObject({ kind: 'refusal', code: 'correction-too-late' });
  });

  it.each([
    ['was withdrawn', withdrawn('2026-03-02 09:10')],
    ['has ended', registration.rejected('2026-03-02 09:30', 'mother-not-in-register')],
  ])('is refused for a case that %s', (_what, told) => {
    expect(answerTo([received, told])).toMatchObject({ kind: 'refusal', code: 'command-not-allowed' });
  });

  it('is refused where nothing is different', () => {
    expect(answerTo([received], [])).toMatchObject({ kind: 'refusal', code: 'nothing-to-correct' });
  });

  it('replays to the same (I3)', () => {
    const outcomes = tell(birthV1, [...returned, corrected('2026-03-02 11:00', ['mother.fullName'])]);

    expect(
      replay(
        birthV1,
        outcomes.map(({ event }) => event),
      ),
    ).toEqual(outcomes.map(({ state, effects }) => ({ state, effects })));
  });
});
