/** Goal: the edition that a correction brought stands, whatever its agency still says of what it had issued before. */
import {
  atStep,
  correctionAsked,
  correctionDone,
  paper,
  stateAfter,
  submission,
  tell,
} from '../../test/support/story.js';
import type { Told } from '../../test/support/story.js';
import { birthV3 } from '../../workflows/interlinked-birth/v3/procedure.js';
import { correctedEdition, isOvertaken } from './corrected-edition.js';

const REGISTRATION = 'birth-registration';
const INSURANCE = 'child-health-insurance';
const running = [
  submission(birthV3, '2026-10-01 09:00'),
  atStep(REGISTRATION, 'birth-certificate').completed('2026-10-01 10:00', '12/2026'),
  atStep(INSURANCE, 'health-insurance-card').accepted('2026-10-01 10:05'),
  correctionAsked('2026-10-01 11:00', ['child.givenName'], [INSURANCE]),
];
const made = (result: object, at = '2026-10-01 11:05', correction = 4) =>
  correctionDone(at, REGISTRATION, { correction, result: { ...paper('birth-certificate', '13/2026'), ...result } });
const taken = (number: string, at: string, correction: number) =>
  correctionDone(at, INSURANCE, { correction, result: paper('health-insurance-card', number) });

const after = (...more: readonly Told[]) => stateAfter(birthV3, [...running, ...more]);

describe('the edition that a correction brought', () => {
  it('stands by what it says, also where its register keeps the number', () => {
    const state = after(made({ number: '12/2026', digest: 'ab'.repeat(32) }));

    expect(correctedEdition(state, REGISTRATION)).toMatchObject({ number: '12/2026', digest: 'ab'.repeat(32) });
    expect(correctedEdition(stateAfter(birthV3, running), REGISTRATION)).toBeUndefined();
  });

  it('is added to by its agency, and the applicant is told', () => {
    const outcome = tell(birthV3, [...running, made({}), made({ digest: 'cd'.repeat(32) }, '2026-10-01 12:00')]).at(-1);

    expect(outcome?.effects.map(({ kind }) => kind)).toEqual(['issue-document', 'notify']);
    expect(outcome?.state.documents[REGISTRATION]).toMatchObject({ digest: 'cd'.repeat(32) });
    expect(outcome?.state.corrections?.['4']).toMatchObject({ status: 'made', replaced: { number: '12/2026' } });
  });

  it('is what a branch ends with that took the correction while it was still at work', () => {
    const edition = correctedEdition(after(made({}), taken('TE2', '2026-10-01 11:10', 4)), INSURANCE);
    const ended = after(
      made({}),
      taken('TE2', '2026-10-01 11:10', 4),
      atStep(INSURANCE, 'health-insurance-card').completed('2026-10-01 11:20', 'TE2'),
    );

    expect(edition?.number).toBe('TE2');
    expect(ended).toMatchObject({
      steps: { [INSURANCE]: 'completed' },
      documents: { [INSURANCE]: { number: 'TE2' } },
    });
  });

  it('gives way to a second correction, and what is said of the first afterwards changes nothing', () => {
    const twice = [
      made({}),
      correctionAsked('2026-10-02 09:00', ['child.givenName'], [INSURANCE]),
      made({ number: '14/2026', digest: 'ef'.repeat(32) }, '2026-10-02 09:05', 6),
      taken('TE3', '2026-10-02 09:10', 6),
    ];
    const state = after(...twice, taken('TE2', '2026-10-02 09:20', 4));

    expect(isOvertaken(after(...twice), INSURANCE, 4)).toBe(true);
    expect(state.documents).toMatchObject({ [REGISTRATION]: { number: '14/2026' }, [INSURANCE]: { number: 'TE3' } });
    expect(state.corrections?.['4']?.branches[INSURANCE]).toEqual({ answer: 'taken' });
    expect(state.corrections?.['6']?.replaced?.number).toBe('13/2026');
  });
});
